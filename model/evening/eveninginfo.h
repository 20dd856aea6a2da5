// What an evening tells of itself besides its views. Values, handed from thread to thread.
#pragma once

#include "delivery/linestate.h"
#include "domain/ids.h"
#include "domain/story.h"
#include "domain/time.h"
#include "playback/recording.h"
#include "read/trail.h"
#include "simulation/queueing/eveningtheory.h"
#include "simulation/scenario.h"

#include <QString>

#include <optional>
#include <vector>

namespace restaurant {

/// What an evening turned out to be once it was opened.
struct EveningInfo
{
    Scenario scenario;
    QString file;          ///< The .restaurant file behind it, absolute.
    Deliveries deliveries; ///< When its views were brought what it records, as it was opened.
    bool temporary = true; ///< The file goes away with the evening unless it is saved as another.
    bool readOnly = false; ///< Another process writes; commands are refused here.
    /// Its first picture is there, as its read stores hold it. Until the evening is told again, it
    /// is checked and made ready, and takes no command.
    bool isOpening = false;
    OrderId lastOrder{}; ///< The highest numbers taken, by the script too.
    PartyId lastParty{};
    GuestId lastGuest{}; ///< Likewise, of those who live in it, those on phones included.
    /// What persons had decided when it was opened: of staff, architecture, delays, services.
    std::vector<CueMark> decisions;
    /// What theory says of the wait to order, or why it says nothing; only where guests live.
    std::optional<tl::expected<WaitTheory, std::string>> theory;
};

/// Guests and staff look at this view all the time: the evening would stand still without it.
[[nodiscard]] inline bool isLookedAt(const EveningInfo &info, ViewName view)
{
    const bool isShown =
        view == ViewName::Kitchen || view == ViewName::Waiter || view == ViewName::Status;
    return isShown && !info.scenario.live.isEmpty();
}

/// What handling parked events would change, if it were done now.
struct ParkedPreview
{
    ViewName view{};
    Position event{}; ///< 0: all.
    ParkedHandling how{};
    std::vector<DocumentChange> changes;
};

/// What is being done to a recorded evening before it can go on.
struct OpeningProgress
{
    enum class Step { Checking, RunningAgain };
    Step step = Step::Checking;
    int percent = 0; ///< Of the events.
};

/// Where the clock of the restaurant stands. Between two of these it runs on at `speed`.
struct ClockState
{
    Instant now{};
    Position head{};
    bool running = false;
    bool ended = false; ///< The script is through and the closing time reached.
    double speed = 1;   ///< Restaurant seconds per second; 0: as fast as it goes.
    Architecture architecture;
    ServiceConditions services{};
};

/// Where the program's one cursor stands.
struct CursorState
{
    Instant now{};
    StoryMark mark;          ///< What has happened up to here.
    CommandNumber command{}; ///< The last one answered by then; nothing of it is sent again.
    Instant end{};           ///< As far as the evening has come.
    Position endEvent{};
    bool live = true; ///< At the end, and going with it.
    bool playing = false;
    bool backwards = false;
    bool again = false;        ///< The last stretch is played again; see Evening::again().
    bool ended = false;        ///< Live: the script is through and the closing time reached.
    double speed = 0;          ///< Restaurant seconds per second; 0: as fast as it goes.
    Architecture architecture; ///< That keeps the views in step there.
    ServiceConditions services{};
    bool operator==(const CursorState &) const = default;
};

/// How far a recording is prepared for moving in it: up to there any place is near a keyframe.
struct IndexState
{
    StoryPlace done{};
    StoryPlace all{};
    [[nodiscard]] bool isOver() const { return done >= all; }
    bool operator==(const IndexState &) const = default;
};

/// How the write side is doing, for the status bar. Measured on this machine.
struct Throughput
{
    qint64 commands = 0; ///< Handled since the evening was opened, refused ones included.
    qint64 rejected = 0;
    double perSecond = 0;       ///< Over the last second.
    double commitToViewP50 = 0; ///< Milliseconds, over the last 1,000 commits.
    double commitToViewP99 = 0;
    double commitToScreenP50 = 0; ///< Likewise, until the window has painted it.
    double commitToScreenP99 = 0;
};

} // namespace restaurant
