// What the options of `queue` say, as a textbook queue.
#pragma once

#include "subcommands.h"

#include "simulation/queueing/textbookqueue.h"

#include <tl/expected.hpp>

#include <string>

namespace restaurant::cli {

/// A queue without a problem, or a sentence that names the option and says what was expected.
[[nodiscard]] tl::expected<TextbookQueue, std::string> queueFrom(const QueueOptions &options);

} // namespace restaurant::cli
