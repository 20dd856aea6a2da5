#include "values.h"

#include "ids.h"
#include "utf8.h"

#include <algorithm>

namespace restaurant {

std::optional<DishId> DishId::from(std::string_view text)
{
    constexpr std::size_t most = 32;
    const auto isAllowed = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    if (text.empty() || text.size() > most || !std::all_of(text.begin(), text.end(), isAllowed))
        return std::nullopt;
    DishId made;
    made.m_text = text;
    return made;
}

std::string toText(Money amount)
{
    const bool negative = amount.cents < 0;
    const auto cents = static_cast<std::uint64_t>(amount.cents);
    const std::uint64_t size = negative ? 0 - cents : cents; // also right for the lowest number
    std::string text = negative ? "-" : "";
    text += std::to_string(size / 100);
    text += '.';
    text += static_cast<char>('0' + size / 10 % 10);
    text += static_cast<char>('0' + size % 10);
    return text;
}

std::optional<Quantity> Quantity::from(std::int64_t count)
{
    if (count < 1 || count > most)
        return std::nullopt;
    return Quantity{static_cast<int>(count)};
}

bool isPlainText(std::string_view text, std::size_t most)
{
    for (std::size_t characters = 1; !text.empty(); ++characters) {
        const std::optional<char32_t> character = takeCharacter(text);
        if (!character || isControl(*character) || turnsDirection(*character))
            return false;
        if (characters > most)
            return false;
    }
    return true;
}

} // namespace restaurant
