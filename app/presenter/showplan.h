// A recording as a show that runs by itself: where it stands still, and what there is to read.
#pragma once

#include "domain/time.h"
#include "playback/recording.h"

#include <QString>

#include <chrono>
#include <vector>

namespace restaurant {

struct ShowStop
{
    Instant at{};
    QString caption;
    bool isNote = false; ///< Of a person; else the scenario says so.
    bool operator==(const ShowStop &) const = default;
};

/// What persons have noted, and the captions of the scenario, by time. What a class has voted is
/// noted too, and is no caption.
[[nodiscard]] std::vector<ShowStop> showStops(const std::vector<StoryNote> &notes,
                                              const std::vector<CueMark> &cues);
/// The notes among them; all of them where nobody has noted anything.
[[nodiscard]] std::vector<ShowStop> chosenStops(const std::vector<ShowStop> &stops);

/// How long a caption stands, so that somebody who reads slowly has read it and looked.
[[nodiscard]] std::chrono::milliseconds readingTime(const QString &caption);

/// And the evening's name, over the empty room.
inline constexpr std::chrono::milliseconds titleStands{3000};

/// Restaurant seconds per second between the stops: an evening of three hours in three minutes.
inline constexpr double showSpeed = 60;

} // namespace restaurant
