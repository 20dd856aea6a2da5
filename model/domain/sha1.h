#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace restaurant {

/// The SHA-1 digest (RFC 3174) of `bytes`: names ids (uuidV5), protects nothing.
[[nodiscard]] std::array<std::uint8_t, 20> sha1(std::string_view bytes);

} // namespace restaurant
