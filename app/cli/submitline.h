#pragma once

#include "domain/outcome.h"
#include "simulation/scenario.h"
#include "json/document.h"

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace restaurant::cli {

/// Reads one line of `submit`: docs/formats.md, "Command line: lines in and out". `line` is its
/// number in `file`, for messages. A missing id is made at random; a missing time is the earliest
/// there is. Other times lie between `starts` and `ends`.
[[nodiscard]] tl::expected<SentCommand, FileError> readSubmitLine(std::string_view text,
                                                                  std::string_view file, int line,
                                                                  Instant starts, Instant ends);

/// The line that answers it.
[[nodiscard]] std::string answerTo(const Outcome &outcome);
[[nodiscard]] std::string answerTo(const FileError &error);

} // namespace restaurant::cli
