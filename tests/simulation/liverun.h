// A live evening in memory: the engine between a write side made of the domain's rules, boards that
// are folded as far as they were released, and a journal that a test can read line by line.
#pragma once

#include "memorywriteside.h"

#include "simulation/engine/engine.h"
#include "simulation/ports.h"

#include "read/measuresboard.h"

#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace restaurant {

/// Folds each board up to where it was released, and no further.
class MemoryViews final : public ViewPort
{
public:
    MemoryViews(const Restaurant &restaurant, const MemoryWriteSide &writeSide)
        : m_writeSide(writeSide)
        , m_boards(BoardsInSight::make<std::type_identity_t>(restaurant))
    {
    }

    void release(ViewName view, Position upTo) override;
    BoardsInSight::Any boardAt(ViewName view, Position position) override;

    /// What was asked of it against its contract.
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

private:
    template <typename Board> void foldTo(Board &board, Position position);

    const MemoryWriteSide &m_writeSide;
    BoardsInSight::Each<std::type_identity_t> m_boards;
    std::array<Position, allViews.size()> m_released{};
    QStringList m_complaints;
};

struct TimedActivity
{
    Instant at{};
    Activity activity;
    Position after{}; ///< The last event before it.
    bool operator==(const TimedActivity &) const = default;
};

class LiveRun final : private CommandPort, private ActivityPort
{
public:
    explicit LiveRun(Scenario played);

    LiveRun &play();
    LiveRun &playUntil(Instant until);
    /// A person's command, at the present instant.
    void submit(std::string_view who, Role role, Command command);

    Scenario scenario;
    MemoryWriteSide writeSide;
    MemoryViews views;
    std::vector<TimedActivity> activities;
    std::vector<HandledCommand> handled;
    std::vector<Cue> cues;
    std::vector<ToldWhere> answers; ///< To guests on phones.
    Engine engine;

    /// Everything that happened but looks at views, the stock put on the shelf and the commands of
    /// the process manager: one line each, "12:00:10 Roger SeatParty: table-taken".
    [[nodiscard]] QStringList lines() const { return m_lines; }
    /// Those lines that contain `part`.
    [[nodiscard]] QStringList linesWith(const char *part) const;
    /// All activities of one kind, with their times.
    template <typename One> [[nodiscard]] std::vector<std::pair<Instant, One>> all() const
    {
        std::vector<std::pair<Instant, One>> found;
        for (const TimedActivity &timed : activities) {
            if (const auto *one = std::get_if<One>(&timed.activity))
                found.emplace_back(timed.at, *one);
        }
        return found;
    }
    template <typename One> [[nodiscard]] std::vector<SentCommand> accepted() const
    {
        std::vector<SentCommand> found;
        for (const HandledCommand &one : handled) {
            if (one.outcome.kind == OutcomeKind::Accepted &&
                std::holds_alternative<One>(one.sent.command))
                found.push_back(one.sent);
        }
        return found;
    }

    /// The figures of the evening so far, when the clock shows `now`.
    [[nodiscard]] MeasuresBoard measuresAt(Instant now) const;

private:
    Outcome handle(const SentCommand &command) override;
    void record(const Activity &activity, Instant at) override;
    void step();

    QStringList m_lines;
    int m_byHand = 0;
};

/// The lines of a raw string, without what is in front of them; empty ones do not count.
[[nodiscard]] QStringList linesIn(const char *text);

} // namespace restaurant
