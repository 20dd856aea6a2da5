// The six architectures, in words.
#pragma once

#include "domain/architecture.h"

#include <QString>

namespace restaurant {

/// "Event-sourced", "Poll every 10 s": short enough for a button.
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
/// All of it, a line each, for a tool tip.
[[nodiscard]] QString architectureTip(const Architecture &architecture);
/// The sentence with which a change is recorded: "From now on: Push".
[[nodiscard]] QString architectureWish(const Architecture &architecture);

} // namespace restaurant
