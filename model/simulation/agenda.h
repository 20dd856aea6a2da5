// Everything that may be due in an evening.
#pragma once

#include "scheduler.h"

#include <cstdint>

namespace restaurant {

/// What an entry is about, and what its index counts.
enum class Due : std::uint32_t {
    Opening,  ///< Stock is put on the shelf: dishes of the menu.
    Cue,      ///< Cues of the scenario.
    Script,   ///< Scripted commands.
    Person,   ///< A person's command: slots of the CommandFlow.
    Reaction, ///< The process manager's command: slots of the CommandFlow.
};

using Agenda = Scheduler<Due>;

} // namespace restaurant
