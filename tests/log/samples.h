#pragma once

#include "domain/activity.h"
#include "domain/command.h"
#include "domain/event.h"

#include <vector>

namespace restaurant {

/// One of each kind, in the order of their stored ids, with all optional fields filled where the
/// kind has any.
std::vector<Event> sampleEvents();
std::vector<Command> sampleCommands();
std::vector<Activity> sampleActivities();

/// Takeaway order 41 of Ada, by Charlie at 12:03:10, who looked at the waiter view.
SentCommand sampleSentCommand();

} // namespace restaurant
