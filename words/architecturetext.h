// The six architectures, in words.
#pragma once

#include "domain/architecture.h"

#include <QString>

namespace restaurant {

/// "Event-sourced", "Poll every 10 s", "Push, a push lost": short enough for a button.
[[nodiscard]] QString architectureName(const Architecture &architecture);
/// "Poll", whatever its job.
[[nodiscard]] QString architectureTitle(ArchitectureKind kind);
/// What a view's refresh reads.
[[nodiscard]] QString whatIsRead(ArchitectureKind kind);
/// What keeps that in step with the write side.
[[nodiscard]] QString whatKeepsInStep(const Architecture &architecture);
/// How old what it shows may be, when nothing goes wrong.
[[nodiscard]] QString howStale(const Architecture &architecture);
/// What can go wrong with it, and with no other.
[[nodiscard]] QString whatCanGoWrong(ArchitectureKind kind);
/// What of it does not work, as something that a person chooses: "Lose the next push".
[[nodiscard]] QString flawWish(Flaw flaw);
/// What comes of that, in a sentence.
[[nodiscard]] QString flawTip(Flaw flaw);
/// What of it does not work, a sentence each; empty: all of it works.
[[nodiscard]] QString whatDoesNotWork(const Architecture &architecture);
/// Why a view misses something: "nobody looks for rows that are gone", to follow a colon. Of one
/// that is not sound.
[[nodiscard]] QString whyMissed(const Architecture &architecture);
/// All of it, a line each, for a tool tip.
[[nodiscard]] QString architectureTip(const Architecture &architecture);
/// The sentence with which a change is recorded: "From now on: Push".
[[nodiscard]] QString architectureWish(const Architecture &architecture);

} // namespace restaurant
