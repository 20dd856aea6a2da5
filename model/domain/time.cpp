#include "time.h"

#include <cstdint>

namespace restaurant {

namespace {

constexpr std::int64_t microsecondsInSecond = 1'000'000;

std::string twoDigits(std::int64_t number)
{
    return std::string(number < 10 ? "0" : "").append(std::to_string(number));
}

/// Takes a number of exactly two digits off the front of `text`.
std::optional<int> takeTwoDigits(std::string_view &text)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (text.size() < 2 || !isDigit(text[0]) || !isDigit(text[1]))
        return std::nullopt;
    const int number = (text[0] - '0') * 10 + (text[1] - '0');
    text.remove_prefix(2);
    return number;
}

/// Takes ":" and a number below 60 off the front of `text`.
std::optional<int> takeSixtieth(std::string_view &text)
{
    if (!text.starts_with(':'))
        return std::nullopt;
    text.remove_prefix(1);
    const std::optional<int> number = takeTwoDigits(text);
    return number && *number < 60 ? number : std::nullopt;
}

/// Takes "." and one to six digits, all that is left of `text`: a fraction of a second.
std::optional<Duration> takeFraction(std::string_view text)
{
    constexpr std::size_t mostDigits = 6;
    text.remove_prefix(1);
    if (text.empty() || text.size() > mostDigits)
        return std::nullopt;
    std::int64_t value = 0;
    for (std::size_t i = 0; i < mostDigits; ++i) {
        const char digit = i < text.size() ? text[i] : '0';
        if (digit < '0' || digit > '9')
            return std::nullopt;
        value = value * 10 + (digit - '0');
    }
    return Duration{value};
}

} // namespace

std::string clockText(Instant at)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(at.time_since_epoch()).count();
    const bool beforeMidnight = seconds < 0;
    const std::int64_t size = beforeMidnight ? -seconds : seconds;
    return std::string(beforeMidnight ? "-" : "") + twoDigits(size / 3600) + ':' +
           twoDigits(size / 60 % 60) + ':' + twoDigits(size % 60);
}

std::string durationText(Duration length)
{
    const bool negative = length < Duration{};
    const std::int64_t seconds = (negative ? -length : length).count() / microsecondsInSecond;
    const std::string sign = negative ? "-" : "";
    const std::int64_t hours = seconds / 3600;
    const std::int64_t minutes = seconds / 60 % 60;
    if (hours == 0)
        return sign + std::to_string(minutes) + ':' + twoDigits(seconds % 60);
    return sign + std::to_string(hours) + ':' + twoDigits(minutes) + ':' + twoDigits(seconds % 60);
}

std::optional<Instant> instantFrom(std::string_view text)
{
    constexpr int mostHours = 47;
    const std::optional<int> hours = takeTwoDigits(text);
    const std::optional<int> minutes = hours ? takeSixtieth(text) : std::nullopt;
    if (!minutes || *hours > mostHours)
        return std::nullopt;
    const Instant at{std::chrono::hours{*hours} + std::chrono::minutes{*minutes}};
    if (text.empty())
        return at;

    const std::optional<int> seconds = takeSixtieth(text);
    if (!seconds)
        return std::nullopt;
    const Instant exact = at + std::chrono::seconds{*seconds};
    if (text.empty())
        return exact;

    const std::optional<Duration> fraction =
        text.starts_with('.') ? takeFraction(text) : std::nullopt;
    return fraction ? std::optional{exact + *fraction} : std::nullopt;
}

std::string exactClockText(Instant at)
{
    std::string text = clockText(at);
    const auto whole = std::chrono::floor<std::chrono::seconds>(at.time_since_epoch());
    const std::int64_t rest = (at.time_since_epoch() - whole).count();
    if (rest == 0)
        return text;
    std::string digits = std::to_string(microsecondsInSecond + rest).substr(1);
    digits.erase(digits.find_last_not_of('0') + 1);
    return text + '.' + digits;
}

} // namespace restaurant
