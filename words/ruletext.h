// What a view does on an event, in a sentence.
#pragma once

#include "read/trail.h"

namespace restaurant {

/// What the view does on such an event, in words: "On LineReady the kitchen view changes
/// lines[0].state of ticket 41 from cooking to ready."
[[nodiscard]] std::string ruleText(const DocumentChange &change, const Event &event);

} // namespace restaurant
