// What the projections of several boards share: orders with their lines, and pools.
#pragma once

#include "domain/activity.h"
#include "domain/event.h"
#include "domain/order.h"

#include <algorithm>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace restaurant {

/// The line, or null. Any struct with a member `line` will do.
template <typename Line> [[nodiscard]] Line *findLine(std::vector<Line> &lines, LineId id)
{
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [id](const Line &line) { return line.line == id; });
    return found == lines.end() ? nullptr : &*found;
}

/// The lowest course of a line in `state`; 0 if there is none. Accepting an order fires it.
template <typename Line>
[[nodiscard]] Course lowestCourse(const std::vector<Line> &lines, LineState state)
{
    Course lowest{0};
    for (const Line &line : lines)
        if (line.state == state && (lowest == Course{0} || line.course < lowest))
            lowest = line.course;
    return lowest;
}

/// Fires the accepted lines of all courses up to `fired`. Whether there were any: then the order
/// is not ready, and its ticket not bumped, any more.
template <typename Line> bool fireLines(std::vector<Line> &lines, Course fired)
{
    bool any = false;
    for (Line &line : lines) {
        if (line.state != LineState::Accepted || line.course > fired)
            continue;
        line.state = LineState::Fired;
        any = true;
    }
    return any;
}

/// Nothing of these lines is still to come.
template <typename Line> [[nodiscard]] bool isServed(const std::vector<Line> &lines)
{
    return std::all_of(lines.begin(), lines.end(), [](const Line &line) {
        return line.state == LineState::Delivered || line.state == LineState::Void;
    });
}

/// What projections answer to events that change nothing of what their view shows, of which most
/// know nothing at all.
struct NothingShown
{
};
/// Whether an event of this kind may change anything that is shown.
template <typename Projection> [[nodiscard]] bool mayShow(const Event &event)
{
    return std::visit(
        [](const auto &happened) {
            using Answer = decltype(std::declval<Projection &>().on(happened));
            return !std::is_same_v<Answer, NothingShown>;
        },
        event);
}

/// Lets one event take effect by `projection.on(event)`, and notes how far the board is.
template <typename Board, typename Projection>
void project(Board &board, const RecordedEvent &event, Projection projection)
{
    std::visit([&](const auto &happened) { projection.on(happened); }, event.event);
    board.position = event.position;
    board.at = event.at;
}

/// The pool that work waits for; what no pool does waits for one that is called so.
[[nodiscard]] inline std::string poolOf(const WorkQueued &queued)
{
    return queued.pool.empty() ? "nobody" : queued.pool;
}

} // namespace restaurant
