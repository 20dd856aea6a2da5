// Expectation files, NAME.expect.json; docs/formats.md tells their fields.
#pragma once

#include "expectation.h"
#include "json/document.h"

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

namespace restaurant {

class ObjectReader;

/// All of it, or everything that is wrong with it: with file, line and field.
[[nodiscard]] tl::expected<Expectations, FileError> readExpectations(const std::string &path);
/// The same for text that is there already; `file` is its name in messages.
[[nodiscard]] tl::expected<Expectations, FileError> expectationsFrom(std::string_view text,
                                                                     std::string_view file);

/// The words of the kinds of documents that a view has: "ticket".
[[nodiscard]] std::vector<std::string_view> documentKinds(ViewName view);

// For files in which expectations stand among other things. Both throw ReadError.

/// What is expected, and of what: takes them from the members of an object, `value`. When, and the
/// sentence, are left as they are.
void takeExpected(ObjectReader &object, const JsonValue &value, Expectation &expected);
/// A time as "12:30", the number of an event, or "end".
[[nodiscard]] ExpectedAt expectedAtFrom(const JsonValue &value);

} // namespace restaurant
