#include "values.h"

#include "utf8.h"

namespace restaurant {

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
