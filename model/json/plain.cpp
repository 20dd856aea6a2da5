#include "plain.h"

#include <charconv>

namespace restaurant {
namespace {

/// The number that `digits`, and nothing else, make up; at most nine of them.
std::optional<int> wholeNumber(std::string_view digits)
{
    if (digits.empty() || digits.size() > 9 ||
        digits.find_first_not_of("0123456789") != std::string_view::npos)
        return std::nullopt;
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

/// Takes the part before `separator` off the front of `text`; all of it if there is none.
std::string_view takePart(std::string_view &text, char separator)
{
    const std::size_t end = text.find(separator);
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    return part;
}

/// Two digits from 00 to 59.
std::optional<int> sixtieth(std::string_view digits)
{
    const std::optional<int> number = wholeNumber(digits);
    return digits.size() == 2 && number < 60 ? number : std::nullopt;
}

/// "25" behind a decimal point, in microseconds; at most six digits.
std::optional<int> fraction(std::string_view digits)
{
    if (digits.size() > 6)
        return std::nullopt;
    std::string padded(digits);
    padded.resize(digits.empty() ? 0 : 6, '0');
    return wholeNumber(padded);
}

} // namespace

std::optional<Money> moneyFrom(std::string_view text)
{
    std::string_view rest = text;
    const std::optional<int> whole = wholeNumber(takePart(rest, '.'));
    const std::optional<int> cents = wholeNumber(rest);
    if (!whole || !cents || rest.size() != 2)
        return std::nullopt;
    return Money{std::int64_t{*whole} * 100 + *cents};
}

std::optional<Duration> durationFrom(std::string_view text)
{
    std::string_view micro = text;
    std::string_view clock = takePart(micro, '.');
    const bool hasFraction = clock.size() != text.size();
    const std::string_view first = takePart(clock, ':');
    const std::string_view second = takePart(clock, ':');
    const bool hasHours = !clock.empty();
    const std::optional<int> hours = hasHours ? wholeNumber(first) : 0;
    const std::optional<int> minutes = hasHours ? sixtieth(second) : wholeNumber(first);
    const std::optional<int> seconds = sixtieth(hasHours ? clock : second);
    const std::optional<int> parts = hasFraction ? fraction(micro) : 0;
    if (!hours || !minutes || !seconds || !parts)
        return std::nullopt;
    return std::chrono::hours(*hours) + std::chrono::minutes(*minutes) +
           std::chrono::seconds(*seconds) + Duration(*parts);
}

std::string exactDurationText(Duration length)
{
    std::string text = durationText(length);
    const auto parts = (length % std::chrono::seconds(1)).count();
    if (parts != 0)
        text.append(".").append(std::to_string(1000000 + parts).substr(1));
    return text;
}

} // namespace restaurant
