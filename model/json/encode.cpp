#include "encode.h"

#include <array>
#include <charconv>

namespace restaurant {
namespace {

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

void appendEscaped(char c, std::string &out)
{
    switch (c) {
    case '"':
        out.append("\\\"");
        return;
    case '\\':
        out.append("\\\\");
        return;
    case '\n':
        out.append("\\n");
        return;
    case '\r':
        out.append("\\r");
        return;
    case '\t':
        out.append("\\t");
        return;
    default: {
        static constexpr std::string_view digits = "0123456789abcdef";
        const auto code = static_cast<unsigned char>(c);
        out.append("\\u00").append(1, digits[code >> 4]).append(1, digits[code & 15]);
    }
    }
}

template <typename Number> void appendDigits(Number number, std::string &out)
{
    std::array<char, 20> digits; // the longest is -9223372036854775808
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

} // namespace

void appendText(std::string_view text, std::string &out)
{
    out.push_back('"');
    std::size_t written = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!needsEscape(text[i]))
            continue;
        out.append(text, written, i - written);
        appendEscaped(text[i], out);
        written = i + 1;
    }
    out.append(text, written);
    out.push_back('"');
}

void appendNumber(std::int64_t number, std::string &out)
{
    appendDigits(number, out);
}

void appendNumber(std::uint64_t number, std::string &out)
{
    appendDigits(number, out);
}

} // namespace restaurant
