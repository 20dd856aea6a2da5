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
    Staffing, ///< The scenario's pools begin to work.
    Closing,  ///< The time at which the scenario ends.
    Rota,     ///< Entries of the rota.
    Delivery, ///< A view is delivered what was recorded its delay ago: views.
    Guest,    ///< A guest comes: guests.
    Timer,    ///< A guest is through with something, or out of patience: slots of Timers.
    Work,     ///< A part of a piece of work is done: slots of Staff.
    Dish      ///< A dish is cooked: slots of Kitchen.
};

using Agenda = Scheduler<Due>;

} // namespace restaurant
