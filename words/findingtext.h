// What the truth audit finds wrong, in sentences.
#pragma once

#include "read/finding.h"

namespace restaurant {

/// "event 41 (LineReady) was skipped", "activity 12 (WaitBegan) was taken in twice".
[[nodiscard]] std::string textOf(const GuiltyEvent &guilty);
/// One or two sentences for a person: what is wrong, what would be right, and what is to blame.
[[nodiscard]] std::string sentenceOf(const Finding &finding);

} // namespace restaurant
