#pragma once

#include "domain/outcome.h"

#include <QString>

namespace restaurant {

/// The sentence of a refusal, for a person. What it is about is read back from the recorded
/// sentence by the table of refusals, so that an old recording speaks the reader's language too;
/// a sentence that fits no row of its reason stands as it was recorded.
[[nodiscard]] QString refusalText(const Rejection &rejection);
/// Empty where nothing was refused.
[[nodiscard]] QString refusalText(const Outcome &outcome);

} // namespace restaurant
