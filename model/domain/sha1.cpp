#include "sha1.h"

#include <bit>
#include <cstddef>
#include <string>

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

} // namespace restaurant
