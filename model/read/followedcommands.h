// What becomes of the commands that a person has sent: whether they are decided, and which views
// show what they recorded; with what he wanted to wait for.
#pragma once

#include "progress.h"

#include "domain/consistency.h"
#include "domain/outcome.h"

#include <array>
#include <chrono>
#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// One command, from sending on. Lengths are of the wall's clock, since it was sent.
struct FollowedCommand
{
    enum class Stage {
        Sent,     ///< Taken for handling, and not decided yet.
        Recorded, ///< Accepted; some view that is waited for does not show it yet.
        Shown,    ///< Accepted, and every view that is waited for shows it.
        Refused,
        Dropped ///< Nobody will decide it.
    };
    SentCommand sent;
    std::optional<ConsistencyChoice> choice; ///< Nothing: only the decision is waited for.
    Stage stage = Stage::Sent;
    Duration age{}; ///< Stands still once all that is waited for has come.
    std::optional<Duration> decidedAfter;
    std::array<std::optional<Duration>, allViews.size()> shownAfter; ///< By view.
    std::vector<ViewName> missing; ///< Waited for, and not there yet; once it is recorded.
    Duration limit{};              ///< When the person is told what is known; zero: never.
    bool goneOn = false;           ///< He was told, and waits no longer.
    Position last{};               ///< The last event that it recorded.
    std::optional<Outcome> outcome;
    std::string why; ///< Dropped only.

    /// Nothing more will come.
    [[nodiscard]] bool isOver() const { return stage != Stage::Sent && stage != Stage::Recorded; }
    /// The limit has passed, and there is still something to wait for.
    [[nodiscard]] bool isLate() const
    {
        return !isOver() && limit > Duration::zero() && age >= limit;
    }
    /// Whoever sent it is not to send the next before this one.
    [[nodiscard]] bool isHeld() const;
    [[nodiscard]] std::optional<Duration> shownBy(ViewName view) const
    {
        return shownAfter[static_cast<std::size_t>(view)];
    }
};

/// Follows some commands; the last ones sent are kept. A value, which reads no clock: whoever tells
/// news says when.
class FollowedCommands
{
public:
    using Clock = std::chrono::steady_clock;
    using Now = Clock::time_point;
    static constexpr std::size_t mostKept = 50;

    /// Another evening begins.
    void clear() { *this = {}; }
    void send(const SentCommand &sent, const std::optional<ConsistencyChoice> &choice, Now now);
    /// What was accepted under `before` led to this one, which is what is followed from now on: a
    /// party is seated, and then its order placed.
    void goOnWith(const CommandId &before, const SentCommand &sent);
    /// What its sender waits for, where that is heard of later.
    void choose(const CommandId &command, const ConsistencyChoice &choice);
    void answer(const HandledCommand &handled, Now now);
    void drop(const CommandId &command, const std::string &why, Now now);
    /// How far a view has come, as live views tell it.
    void setProgress(const ViewProgress &progress, Now now);
    /// Time has passed.
    void moveTo(Now now);
    /// The person wants to wait once more as long as he has, or not at all.
    void waitOn(const CommandId &command);
    void goOn(const CommandId &command);

    /// Null: not known.
    [[nodiscard]] const FollowedCommand *find(const CommandId &command) const;
    /// In the order of sending.
    [[nodiscard]] std::vector<FollowedCommand> all() const;
    /// The last one that holds its sender; null: none does.
    [[nodiscard]] const FollowedCommand *held() const;
    [[nodiscard]] bool isAnyOpen() const;

private:
    struct Entry
    {
        FollowedCommand command;
        Now began{};
    };
    struct Reached
    {
        bool isThere = false; ///< It has been heard of.
        Position at{};
    };

    [[nodiscard]] Entry *entry(const CommandId &command);
    [[nodiscard]] bool isAwaited(const FollowedCommand &command, ViewName view) const;
    void look(Entry &one, Now now);
    void forgetOld();

    std::deque<Entry> m_entries;
    std::array<Reached, allViews.size()> m_views{};
};

} // namespace restaurant
