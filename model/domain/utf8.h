// Text, character by character.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace restaurant {

/// Takes one character off the front of `text`, which is not empty; nothing if it is not
/// well-formed UTF-8: cut, written longer than needed, a surrogate, or past the end of Unicode.
[[nodiscard]] inline std::optional<char32_t> takeCharacter(std::string_view &text)
{
    const auto byteAt = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byteAt(0);
    const std::size_t length = first < 0x80             ? 1
                               : (first & 0xe0) == 0xc0 ? 2
                               : (first & 0xf0) == 0xe0 ? 3
                               : (first & 0xf8) == 0xf0 ? 4
                                                        : 0;
    if (length == 0 || length > text.size())
        return std::nullopt;

    char32_t character = length == 1 ? first : first & (0xffu >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byteAt(i) & 0xc0) != 0x80)
            return std::nullopt;
        character = (character << 6) | (byteAt(i) & 0x3fu);
    }
    constexpr char32_t leastOfLength[] = {0, 0, 0x80, 0x800, 0x10000};
    if (character < leastOfLength[length] || character > 0x10ffff ||
        (character >= 0xd800 && character <= 0xdfff))
        return std::nullopt;
    text.remove_prefix(length);
    return character;
}

/// Control characters, and the two that separate lines and paragraphs.
[[nodiscard]] inline bool isControl(char32_t c)
{
    const bool separatesLines = c == 0x2028 || c == 0x2029;
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || separatesLines;
}

/// Characters that turn the writing direction: they can make a text look like another.
[[nodiscard]] inline bool turnsDirection(char32_t c)
{
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

/// A character of which nothing is seen: a space, or one of no width.
[[nodiscard]] inline bool isUnseen(char32_t c)
{
    return c == ' ' || c == 0xa0 || c == 0xad || c == 0x034f || c == 0x115f || c == 0x1160 ||
           c == 0x1680 || c == 0x180e || (c >= 0x2000 && c <= 0x200d) || c == 0x202f ||
           (c >= 0x205f && c <= 0x2064) || c == 0x2800 || c == 0x3000 || c == 0x3164 ||
           (c >= 0xfe00 && c <= 0xfe0f) || c == 0xfeff || c == 0xffa0 ||
           (c >= 0xe0000 && c <= 0xe0fff);
}

/// Nothing is seen of the text, as of no text at all.
[[nodiscard]] inline bool isBlank(std::string_view text)
{
    while (!text.empty()) {
        const auto character = takeCharacter(text);
        if (!character || !isUnseen(*character))
            return false;
    }
    return true;
}

} // namespace restaurant
