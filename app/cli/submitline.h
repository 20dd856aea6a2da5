#pragma once

#include "domain/command.h"
#include "json/document.h"

#include <tl/expected.hpp>

#include <string_view>

namespace restaurant::cli {

/// Reads one line of `submit`: docs/formats.md, "Command line: lines in and out". `line` is its
/// number in `file`, for messages. A missing id is made at random; a missing time is the earliest
/// there is. Other times lie between `starts` and `ends`.
[[nodiscard]] tl::expected<SentCommand, FileError> readSubmitLine(std::string_view text,
                                                                  std::string_view file, int line,
                                                                  Instant starts, Instant ends);

} // namespace restaurant::cli
