// What an architecture allows, whatever happens in an evening. Read from what the program itself
// does under it, not from a list of opinions.
#pragma once

#include "domain/architecture.h"

#include <array>
#include <string_view>

namespace restaurant {

enum class Ability {
    ReadYourWrites, ///< Who has given a command finds it in the views when he looks next.
    RebuildAView,   ///< A view that was lost or broken can be made again.
    ReplayThePast,  ///< A view can be shown as it was at any moment, from what feeds it.
    ReadAlone,      ///< Views can be read without touching the file that commands are written to.
    MissesNothing,  ///< What went wrong once is made good by itself, or cannot go wrong.
};
inline constexpr std::array allAbilities{Ability::ReadYourWrites, Ability::RebuildAView,
                                         Ability::ReplayThePast, Ability::ReadAlone,
                                         Ability::MissesNothing};
/// In files: "read-your-writes".
[[nodiscard]] std::string_view toWord(Ability ability);

enum class Allowed {
    Yes,
    No,
    ByWaiting,       ///< Who waits until the view shows it.
    FromTheLog,      ///< Event by event.
    FromTheTables,   ///< As they are now.
    NothingToRebuild ///< There is no copy.
};
[[nodiscard]] std::string_view toWord(Allowed allowed);

[[nodiscard]] Allowed allowed(Ability ability, ArchitectureKind kind);

} // namespace restaurant
