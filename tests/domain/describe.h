#pragma once

#include "domain/event.h"

#include <string>

namespace restaurant::testing {

/// "LineVoided(order 41, line 2, was cooking, "dropped")": for the message of a failed test.
[[nodiscard]] std::string describe(const Event &event);

} // namespace restaurant::testing
