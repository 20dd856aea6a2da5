// An evening that can be played once more in another way: its scenario, and what persons did in it.
#pragma once

#include "playback/recording.h"
#include "simulation/scenario.h"

#include <QString>

#include <string>
#include <vector>

namespace restaurant {

struct SameEvening
{
    /// What persons decided of staff, architecture, delays and services stands in it, as if it had
    /// been planned.
    Scenario scenario;
    std::vector<SentCommand> persons; ///< What persons sent besides, by time.
};

/// Throws StoreError.
[[nodiscard]] SameEvening sameEvening(Recording &recording);
/// Of a .scenario.json file, one of those that the program brings, or a .restaurant file. Throws
/// what reading them throws.
[[nodiscard]] SameEvening sameEveningOf(const QString &path);

/// Plays it to its closing time into a new file, without views. Ends with StoreError once nobody
/// waits for it any more (LongWork).
void playInto(const SameEvening &evening, const std::string &file);

} // namespace restaurant
