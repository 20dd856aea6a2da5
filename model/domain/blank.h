#pragma once

#include "utf8.h"

#include <string_view>

namespace restaurant {

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
