// In which order the moments of a space-time diagram follow each other.
#pragma once

#include "words/whyrows.h"

#include <compare>

namespace restaurant {

/// Where a moment stands among the others.
struct When
{
    /// At one instant: what was due arrives, then somebody decides; what he did not see comes
    /// after that.
    enum Turn { Arrives, Decides, Comes };
    Instant at{};
    Turn turn = Decides;
    Position position{};    ///< Of the event it is about.
    bool isWritten = false; ///< Of a decision: what was looked at comes before what was written.
    auto operator<=>(const When &) const = default;
};

[[nodiscard]] When whenDecided(const WhyRow &row);
/// Somebody set off a chain that was decided on later, or at the same instant after that.
[[nodiscard]] When whenSetOff(const SentCommand &origin);
[[nodiscard]] When whenLooked(const WhyRow &row);
/// What takes no time is shown at the moment in which it was written.
[[nodiscard]] When whenShown(const WhyRow &row);
[[nodiscard]] When whenMissedWritten(const MissedEvent &missed);
/// It must have missed something.
[[nodiscard]] When whenMissedShown(const DecidedCommand &decision);

/// A refused command has the place of the event that it might have become.
[[nodiscard]] Position positionOf(const WhyRow &row);

} // namespace restaurant
