// The same evening twice, A and B, looked at by one clock: where their views say different things.
#pragma once

#include "playback/player.h"
#include "read/trail.h"

#include <array>
#include <map>
#include <optional>
#include <vector>

namespace restaurant {

/// The views that are compared: those that staff and guests see.
inline constexpr auto &comparedViews = EventBoards::views;

enum class TwinSide { A, B };
inline constexpr std::array bothSides{TwinSide::A, TwinSide::B};

/// When two evenings first show different things.
struct Parting
{
    Instant at{};
    /// What A shows stands as before, what B shows as after: a document that only B has appeared,
    /// one that only A has was removed.
    DocumentChange difference;
    TwinSide by{};            ///< Whose view has changed at that moment, and the other's has not.
    RecordedEvent event;      ///< With which it has,
    bool isOneOfMany = false; ///< or with some before it that the view was brought with it.
    bool otherKnows = false;  ///< The other's log holds the same event by then: its view is late.
};

/// The first place at which the logs of two evenings differ.
struct LogParting
{
    std::optional<RecordedEvent> a; ///< Nothing: its log ended before.
    std::optional<RecordedEvent> b;
};

/// Used in one thread, the one of the recordings, which outlive it. Everything throws StoreError.
class Twin
{
public:
    Twin(Recording &a, Recording &b);

    /// Both to the end of this instant, or to where their story ends.
    void moveTo(Instant at);
    /// What both say there of the documents of a view, those that differ; A before, B after.
    [[nodiscard]] std::vector<DocumentChange> differences(ViewName view);

    /// All times at which a compared view of either may be brought something.
    [[nodiscard]] std::vector<Instant> changeTimes();
    /// Goes through both from the beginning, and stands there then. Nothing: they never part.
    [[nodiscard]] std::optional<Parting> findParting();
    [[nodiscard]] std::optional<LogParting> findLogParting();

    [[nodiscard]] Recording &recording(TwinSide side) { return playerOf(side).recording(); }

private:
    struct Cause
    {
        Position event{}; ///< The last that the view had been brought.
        bool isOneOfMany = false;
    };
    template <typename Doc, typename Board>
    [[nodiscard]] static std::map<KeyOf<Doc>, Cause>
    changedIn(const std::vector<BoardStep<Board>> &steps, const Board &board);
    [[nodiscard]] Player &playerOf(TwinSide side) { return side == TwinSide::A ? m_a : m_b; }
    template <typename Board> [[nodiscard]] std::optional<Parting> partingIn(Instant at);
    template <typename Doc, typename Board>
    [[nodiscard]] std::optional<DocumentChange> compare(const KeyOf<Doc> &key);
    [[nodiscard]] Parting partingOf(DocumentChange difference, Instant at, TwinSide by,
                                    const Cause &cause);

    Player m_a;
    Player m_b;
};

} // namespace restaurant
