#include "uuid.h"

#include <algorithm>
#include <bit>
#include <cstddef>

namespace restaurant {

namespace {

using State = std::array<std::uint32_t, 5>;
constexpr std::size_t blockSize = 64;

/// The message followed by a one bit, zeros, and its length in bits: whole blocks.
std::string padded(std::string_view bytes)
{
    constexpr std::size_t lengthSize = 8;
    std::string message{bytes};
    message += '\x80';
    while (message.size() % blockSize != blockSize - lengthSize)
        message += '\0';
    const std::uint64_t bits = std::uint64_t{bytes.size()} * 8;
    for (int shift = 56; shift >= 0; shift -= 8)
        message += static_cast<char>(bits >> shift & 0xff);
    return message;
}

std::array<std::uint32_t, 80> schedule(std::string_view block)
{
    std::array<std::uint32_t, 80> words{};
    for (std::size_t i = 0; i < blockSize; ++i)
        words[i / 4] = words[i / 4] << 8 | static_cast<unsigned char>(block[i]);
    for (std::size_t t = 16; t < words.size(); ++t)
        words[t] = std::rotl(words[t - 3] ^ words[t - 8] ^ words[t - 14] ^ words[t - 16], 1);
    return words;
}

/// RFC 3174's f(t; B, C, D) + K(t).
std::uint32_t mix(std::size_t t, std::uint32_t b, std::uint32_t c, std::uint32_t d)
{
    if (t < 20)
        return ((b & c) | (~b & d)) + 0x5a827999u;
    if (t < 40)
        return (b ^ c ^ d) + 0x6ed9eba1u;
    if (t < 60)
        return ((b & c) | (b & d) | (c & d)) + 0x8f1bbcdcu;
    return (b ^ c ^ d) + 0xca62c1d6u;
}

void addBlock(State &state, std::string_view block)
{
    const auto words = schedule(block);
    auto [a, b, c, d, e] = state;
    for (std::size_t t = 0; t < words.size(); ++t) {
        const std::uint32_t next = std::rotl(a, 5) + mix(t, b, c, d) + e + words[t];
        e = d;
        d = c;
        c = std::rotl(b, 30);
        b = a;
        a = next;
    }
    state = {state[0] + a, state[1] + b, state[2] + c, state[3] + d, state[4] + e};
}

} // namespace

std::array<std::uint8_t, 20> sha1(std::string_view bytes)
{
    State state{0x67452301u, 0xefcdab89u, 0x98badcfeu, 0x10325476u, 0xc3d2e1f0u};
    const std::string message = padded(bytes);
    for (std::size_t at = 0; at < message.size(); at += blockSize)
        addBlock(state, std::string_view{message}.substr(at, blockSize));

    std::array<std::uint8_t, 20> digest{};
    for (std::size_t i = 0; i < digest.size(); ++i)
        digest[i] = static_cast<std::uint8_t>(state[i / 4] >> (24 - 8 * (i % 4)));
    return digest;
}

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
