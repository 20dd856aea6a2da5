// A query as a thing: who asked which view, what answered it, and what that cost. None of it is
// part of the journal but the looks of guests and staff, which stand there as ViewConsulted.
#pragma once

#include "domain/activity.h"

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace restaurant {

/// On whose behalf a view is asked.
enum class Asker {
    Pane,   ///< A screen that shows the view is refreshed.
    Guest,  ///< Looks at a view; recorded.
    Staff,  ///< Likewise.
    House,  ///< Whoever seats and calls up, without a look that is recorded.
    Person, ///< At the screen: "where is my order?"
    Copy    ///< Whoever keeps the view in step reads the write side's tables.
};
inline constexpr std::array allAskers{Asker::Pane,  Asker::Guest,  Asker::Staff,
                                      Asker::House, Asker::Person, Asker::Copy};

/// Where an answer comes from.
enum class AnsweredFrom {
    Board,      ///< Documents in memory: no statement is run.
    Tables,     ///< The normalised tables, joined.
    ReadTables, ///< Documents in the write side's file.
    ReadStore   ///< Documents in the view's own file.
};

/// Counted on the connections that were asked; nothing is estimated.
struct QueryCost
{
    std::int64_t statements = 0;     ///< Run.
    std::int64_t rows = 0;           ///< That these have answered.
    std::int64_t steps = 0;          ///< Of SQLite: a few for each row that is visited.
    std::chrono::nanoseconds took{}; ///< Until the answer was there, waiting included.

    QueryCost &operator+=(const QueryCost &more)
    {
        statements += more.statements;
        rows += more.rows;
        steps += more.steps;
        took += more.took;
        return *this;
    }
    bool operator==(const QueryCost &) const = default;
};

/// So many of the normalised tables a view's documents are joined from, where there is one model.
[[nodiscard]] constexpr int tablesJoined(ViewName view)
{
    switch (view) {
    case ViewName::Kitchen:
    case ViewName::Status:
        return 4;
    case ViewName::Waiter:
        return 9;
    case ViewName::Details:
        return 6;
    default: // never joined: they tell the story
        return 0;
    }
}

struct QueryAnswer
{
    AnsweredFrom from = AnsweredFrom::Board;
    QueryCost cost;
    bool operator==(const QueryAnswer &) const = default;
};

struct Query
{
    ViewName view{};
    Asker by = Asker::Pane;
    QueryAnswer answer;
    bool operator==(const Query &) const = default;
};

/// A query that stands for itself in a list: a guest, somebody of the staff or a person looked at a
/// view, when it stood at `position` and the log ended at `head`.
struct Look
{
    ActivityNumber number{}; ///< Under which it is recorded; 0: it is not.
    Instant at{};
    std::string who; ///< Empty: the person at the screen.
    Asker by = Asker::Person;
    ViewName view{};
    Position position{};
    Position head{};
    std::optional<OrderId> order;      ///< That a person asked about.
    std::optional<GuestId> guest;      ///< Who looked, if it was a guest.
    std::optional<QueryAnswer> answer; ///< Nothing: nobody measured it.

    /// How many events the view had not heard of.
    [[nodiscard]] std::int64_t late() const
    {
        return static_cast<std::int64_t>(head) - static_cast<std::int64_t>(position);
    }
    bool operator==(const Look &) const = default;
};

/// All queries of one view on behalf of one asker.
struct QueryTally
{
    std::int64_t count = 0;
    int lastMinute = 0; ///< Of these, asked within the last minute of the wall clock.
    AnsweredFrom from = AnsweredFrom::Board; ///< The last one.
    QueryCost sum;
    bool operator==(const QueryTally &) const = default;
};

/// By view and asker.
struct QueryCounts
{
    std::array<std::array<QueryTally, allAskers.size()>, allViews.size()> tallies;

    [[nodiscard]] QueryTally &of(ViewName view, Asker by)
    {
        return tallies[static_cast<std::size_t>(view)][static_cast<std::size_t>(by)];
    }
    [[nodiscard]] const QueryTally &of(ViewName view, Asker by) const
    {
        return tallies[static_cast<std::size_t>(view)][static_cast<std::size_t>(by)];
    }
    bool operator==(const QueryCounts &) const = default;
};

/// The look that an activity is; nothing if it is none.
[[nodiscard]] inline std::optional<Look> lookIn(const RecordedActivity &activity)
{
    const auto *seen = std::get_if<ViewConsulted>(&activity.activity);
    if (!seen || !seen->view)
        return std::nullopt;
    Look look;
    look.number = activity.number;
    look.at = activity.at;
    look.who = seen->who;
    look.by = seen->guest ? Asker::Guest : Asker::Staff;
    look.guest = seen->guest;
    look.view = *seen->view;
    look.position = seen->position;
    look.head = seen->head;
    return look;
}

} // namespace restaurant
