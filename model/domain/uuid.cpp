#include "uuid.h"

#include "sha1.h"

#include <algorithm>

namespace restaurant {

namespace {

constexpr std::size_t textLength = 36;

/// Whether a hyphen stands at this place of the text.
constexpr bool isHyphenPlace(std::size_t i)
{
    return i == 8 || i == 13 || i == 18 || i == 23;
}

std::optional<int> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return std::nullopt;
}

void setVersion(Uuid &id, int version)
{
    id.bytes[6] = static_cast<std::uint8_t>((id.bytes[6] & 0x0f) | version << 4);
    id.bytes[8] = static_cast<std::uint8_t>((id.bytes[8] & 0x3f) | 0x80); // the variant
}

/// Writes the lower 48 bits into the first six bytes, the highest first.
void putInFront(std::int64_t instant, Uuid &id)
{
    for (std::size_t i = 0; i < 6; ++i)
        id.bytes[i] = static_cast<std::uint8_t>(instant >> (40 - 8 * i));
}

constexpr int versionOf(IdForm form)
{
    return form == IdForm::NameAlone ? 5 : 8;
}

} // namespace

std::string toText(const Uuid &id)
{
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text;
    text.reserve(textLength);
    for (const std::uint8_t byte : id.bytes) {
        if (isHyphenPlace(text.size()))
            text += '-';
        text += digits[byte >> 4];
        text += digits[byte & 0xf];
    }
    return text;
}

std::optional<Uuid> uuidFrom(std::string_view text)
{
    if (text.size() != textLength)
        return std::nullopt;
    Uuid id;
    std::size_t digits = 0;
    for (std::size_t i = 0; i < textLength; ++i) {
        if (isHyphenPlace(i)) {
            if (text[i] != '-')
                return std::nullopt;
            continue;
        }
        const std::optional<int> digit = hexDigit(text[i]);
        if (!digit)
            return std::nullopt;
        std::uint8_t &byte = id.bytes[digits / 2];
        byte = static_cast<std::uint8_t>(byte << 4 | *digit);
        ++digits;
    }
    return id;
}

Uuid uuidV5(const Uuid &space, std::string_view name)
{
    std::string message{space.bytes.begin(), space.bytes.end()};
    message += name;
    const auto digest = sha1(message);

    Uuid id;
    std::copy_n(digest.begin(), id.bytes.size(), id.bytes.begin());
    setVersion(id, 5);
    return id;
}

Uuid uuidV7(std::int64_t milliseconds, const Uuid &random)
{
    Uuid id = random;
    putInFront(milliseconds, id);
    setVersion(id, 7);
    return id;
}

Uuid derivedId(Instant at, const Uuid &space, std::string_view name, IdForm form)
{
    Uuid id = uuidV5(space, name);
    if (form == IdForm::NameAlone)
        return id;
    putInFront(at.time_since_epoch().count(), id);
    setVersion(id, versionOf(form));
    return id;
}

bool isDerived(const Uuid &id, IdForm form)
{
    return id.bytes[6] >> 4U == versionOf(form);
}

} // namespace restaurant
