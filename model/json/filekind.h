#pragma once

#include <optional>
#include <string_view>

namespace restaurant {

/// What a file that begins with these bytes is, if it is plainly no text: "an SQLite file (as
/// .restaurant files are)", "a PNG image". Nothing: it may be a text.
[[nodiscard]] std::optional<std::string_view> otherKind(std::string_view beginning);

} // namespace restaurant
