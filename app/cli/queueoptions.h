// What the options of `queue` say, as values.
#pragma once

#include "cli/subcommands.h"
#include "simulation/queueing/textbookqueue.h"

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace restaurant::cli {

/// A queue without a problem, or a sentence that names the option and says what was expected.
[[nodiscard]] tl::expected<TextbookQueue, std::string> queueFrom(const QueueOptions &options);
/// Of "2%" or "0.02", which is above 0 and below 1; or such a sentence.
[[nodiscard]] tl::expected<double, std::string> precisionFrom(std::string_view text);
/// At most a hundred years, and not below -1: negative ones are found by whoever uses them.
[[nodiscard]] Duration lengthOf(double minutes);

} // namespace restaurant::cli
