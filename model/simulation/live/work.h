// A piece of work for somebody of the staff.
#pragma once

#include "domain/activity.h"
#include "domain/command.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace restaurant::live {

/// What exactly is to be done; each belongs to one kind of work.
enum class Task {
    SeatParty,
    TakeOrder,
    OrderAtCounter,
    Answer,
    Serve,
    HandOver,
    Bill,
    Clear,
    Cook
};

struct Work
{
    WorkId id{};
    WorkKind kind{};
    Task task{};
    std::optional<GuestId> guest;
    std::optional<OrderId> order;
    std::optional<LineId> line;
    std::string station;
    TableId table{};
    /// How long its parts take, the way first. At the end of each part something happens.
    std::vector<Duration> parts;

    std::string who;      ///< Who does it; empty while it waits.
    std::size_t part = 0; ///< The part that is under way.
    int commands = 0;     ///< How many were issued for it.
};

/// What the id of the work's n-th command, from 0, derives from.
[[nodiscard]] inline std::string placeOf(WorkId work, int n)
{
    return "work:" + std::to_string(number(work)) + ":" + std::to_string(n);
}

/// What the end of a part leads to.
enum class Progress {
    On,    ///< To the next part, if there is one.
    Done,  ///< To the end, whatever parts there are.
    InVain ///< To the end: the write side refused.
};

/// Those who know what a piece of work is about.
class Duties
{
public:
    virtual ~Duties() = default;
    /// `work.who` is about to set off, and looks at what the view shows. False: nothing is to be
    /// done any more.
    virtual bool begin(Work &work) = 0;
    /// A part of the work is done.
    virtual Progress reached(Work &work) = 0;
};

} // namespace restaurant::live
