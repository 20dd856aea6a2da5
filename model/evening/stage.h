// What shows an evening: its live threads at the end of the record, or the playback at any other
// place. Both are asked the same things and tell the same news, so nobody else needs to know which
// of the two is on.
#pragma once

#include "delivery/deliveries.h"
#include "delivery/linestate.h"
#include "domain/activity.h"
#include "domain/outcome.h"
#include "evening/eveninginfo.h"
#include "evening/mailbox.h"
#include "evening/pace.h"
#include "read/progress.h"
#include "read/query.h"

#include <array>
#include <string>
#include <variant>
#include <vector>

namespace restaurant {

// What can be asked of either:

struct RunClock
{
};
struct PauseClock
{
};
/// The next command or cue with all its reactions.
struct StepOnce
{
};
struct SetSpeed
{
    double speed = 1; ///< Restaurant seconds per second; 0: as fast as it goes.
};
struct RunUntil
{
    Instant until{};
};
/// Whether a long quiet is gone over while it runs; see quietAhead(). Not where it runs as fast as
/// it goes.
struct SkipQuiet
{
    bool skips = true;
};
struct SetStaffing
{
    std::vector<StaffingChanged::Pool> pools;
    std::string why;
};
using StageRequest = std::variant<SentCommand, RunClock, PauseClock, StepOnce, SetSpeed, RunUntil,
                                  SkipQuiet, SetStaffing, PhoneDeed, ArchitectureChanged,
                                  ServiceSet, ViewDelayed, ViewBent, ViewProtected, ParkedHandled>;

/// Some of the log, for whoever shows it up to the cursor.
struct LogPage
{
    bool whole = false; ///< Instead of what is shown; else behind it.
    std::vector<HandledCommand> commands;
};

/// Queries by somebody, up to the cursor: the recorded looks of guests and staff and, live, what a
/// person asks.
struct LooksPage
{
    bool whole = false; ///< Instead of what is shown; else behind it.
    std::vector<Look> looks;
};

/// What a stage has to say and the screen has not heard yet. Any thread puts and takes.
struct StageNews
{
    AllBoards::Each<BoardNews> boards;
    std::array<Latest<ViewProgress>, allViews.size()> progress;
    Latest<CursorState> cursor;
    Tray<QuietSkip> skipped;
    std::array<Latest<ViewLineState>, allViews.size()> lines; ///< Of views that are bent.
    Latest<Deliveries> deliveries;                            ///< Others than were told before.
    Tray<LogPage> log;
    Tray<LooksPage> looks;
    Tray<Look> asked; ///< By a person, of the live evening.
    Tray<std::optional<OrderDetails>> found;
    Latest<bool> arrived; ///< Where the clock or the cursor was sent to, and put last.
    Tray<QString> failed;
};

/// To be asked in one thread; each question returns at once.
class Stage
{
public:
    enum class Answer {
        Taken,
        Full,    ///< Too much is waiting already; nothing was done.
        Refused, ///< Nothing was done, and the news say why.
        NotLive  ///< It could append to the log, and the past cannot be changed.
    };

    virtual ~Stage() = default;
    [[nodiscard]] virtual Answer ask(StageRequest request) = 0;
    [[nodiscard]] virtual StageNews &news() = 0;

protected:
    Stage() = default;
    Q_DISABLE_COPY_MOVE(Stage)
};

} // namespace restaurant
