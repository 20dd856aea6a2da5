// Expectation files, NAME.expect.json; docs/formats.md tells their fields.
#pragma once

#include "expectation.h"
#include "json/document.h"

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace restaurant {

/// All of it, or everything that is wrong with it: with file, line and field.
[[nodiscard]] tl::expected<Expectations, FileError> readExpectations(const std::string &path);
/// The same for text that is there already; `file` is its name in messages.
[[nodiscard]] tl::expected<Expectations, FileError> expectationsFrom(std::string_view text,
                                                                     std::string_view file);

} // namespace restaurant
