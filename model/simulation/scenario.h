// A scenario: everything an evening starts from. A value; files are read in scenario/.
#pragma once

#include "live.h"

#include "domain/command.h"
#include "domain/restaurant.h"

#include <cstdint>
#include <string>
#include <vector>

namespace restaurant {

/// A command that the scenario issues at a time of the evening.
struct ScriptedCommand
{
    Instant at{};
    Actor actor;
    Command command;
    bool operator==(const ScriptedCommand &) const = default;
};

/// A moment worth pointing at, with a sentence for the audience.
struct Cue
{
    Instant at{};
    std::string title;   ///< "Charlie is back"
    std::string caption; ///< One or two sentences.
    std::optional<CuePane> pane{};
    bool operator==(const Cue &) const = default;
};

struct Scenario
{
    std::string name;  ///< "Charlie and Roger"
    std::string about; ///< What to watch, for a person choosing.
    std::uint64_t seed = 1;
    Instant starts{};
    Instant ends{};
    Restaurant restaurant;
    std::vector<ScriptedCommand> script; ///< By time; equal times in file order.
    std::vector<Cue> cues;               ///< By time; equal times in file order.
    Live live;                           ///< Guests and staff, if any live here.
    bool operator==(const Scenario &) const = default;
};

} // namespace restaurant
