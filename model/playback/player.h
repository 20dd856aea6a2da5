// The screen is a function of the journal up to the cursor: this is the function. It puts the
// boards to where a cursor stands and says what changed. It plays nothing by itself: no thread, no
// clock; it writes nothing, and it issues no command.
#pragma once

#include "bentfold.h"
#include "boardtrack.h"
#include "cursor.h"
#include "recording.h"
#include "retracing.h"

#include "read/boards.h"

#include <array>
#include <memory>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace restaurant {

/// Boards of a recording as restaurant time had brought them to the views: a view that was late is
/// late here too (stepping.h, shownAt), and where what kept it missed something, it shows what it
/// showed then: that stretch is retraced, from the first event on when the cursor goes back. Used
/// in the thread of the recording, which outlives it. Everything that moves throws StoreError.
class Player
{
public:
    /// The cursor stands at the start.
    explicit Player(Recording &recording);
    Player(const Player &) = delete;
    Player &operator=(const Player &) = delete;

    [[nodiscard]] Recording &recording() { return m_recording; }
    [[nodiscard]] const Cursor &cursor() const { return m_cursor; }
    void moveTo(const Cursor &cursor);

    /// A view that nobody looks at stays where it is, and costs nothing, until it is followed
    /// again. At first all are.
    void follow(ViewName view, bool follows);
    [[nodiscard]] bool follows(ViewName view) const
    {
        return m_follows[static_cast<std::size_t>(view)];
    }

    /// As of the cursor. Details: open orders, and those closed a little while ago.
    template <typename Board> [[nodiscard]] const Board &board() const
    {
        if constexpr (isCopied<Board>) {
            if (m_retraced)
                return m_retraced->board<Board>();
            if (const auto &bent = std::get<Bent<Board>>(m_bent))
                return bent->bent().board();
        }
        return std::get<BoardTrack<Board>>(m_tracks).board();
    }
    /// What became of its documents since the last call, in order; all of them (`whole`) after a
    /// jump. After a short way on, of a few events or activities, each has a step of its own.
    template <typename Board> [[nodiscard]] std::vector<BoardStep<Board>> takeSteps()
    {
        auto steps = std::get<BoardTrack<Board>>(m_tracks).takeSteps();
        if constexpr (isCopied<Board>) {
            const bool isAnew =
                std::exchange(m_isAnew[static_cast<std::size_t>(Board::view)], false);
            if (isAnew)
                return {{wholeOf(board<Board>()), positionOf(Board::view)}};
            if (m_retraced)
                return {{changesRetraced<Board>(), positionOf(Board::view)}};
            if (const auto &bent = std::get<Bent<Board>>(m_bent))
                return {{changesOfBent(bent->bent()), positionOf(Board::view)}};
        }
        return steps;
    }
    /// How the line to a view stands that is bent there; nothing: it is not.
    [[nodiscard]] std::optional<ViewLineState> line(ViewName view) const;
    /// The last event that a view shows.
    [[nodiscard]] Position positionOf(ViewName view) const;
    /// Any order that the details view had heard of, closed long ago or not.
    [[nodiscard]] std::optional<OrderDetails> details(OrderId order);

    /// Keyframes are laid on the way, and beforehand by indexSome(): to be called in idle time,
    /// so many events and activities at a time. True: there is more to do.
    bool indexSome(std::int64_t items);
    struct IndexProgress
    {
        StoryPlace done{};
        StoryPlace all{};
    };
    [[nodiscard]] IndexProgress indexProgress() const;
    /// What the keyframes take in memory, about.
    [[nodiscard]] std::size_t bytes() const;

private:
    template <typename Board> static constexpr bool isCopied = isKeptByArchitecture(Board::view);

    template <typename Board> using Bent = std::unique_ptr<BentFold<Board>>;

    void retrace();
    void goBent();
    template <typename Board> void goBent(Bent<Board> &bent);
    template <typename Board>
    [[nodiscard]] static BoardChanges<Board> changesOfBent(BentBoard<Board> &bent)
    {
        bool whole = false;
        const BoardKeys<Board> keys = bent.takeUntold(whole);
        const Board &board = std::as_const(bent).board();
        return whole ? wholeOf(board) : changesOf(board, keys);
    }
    template <typename Board> [[nodiscard]] BoardChanges<Board> changesRetraced()
    {
        Board &retraced = m_retraced->board<Board>();
        const BoardKeys<Board> keys = takeChangedKeys(retraced);
        return changesOf(retraced, keys);
    }
    template <typename Item> void bringThoseOf();
    template <typename Item> [[nodiscard]] PlaceOf<Item> slowestOf();
    void indexTo(StoryPlace place);
    template <typename Board> [[nodiscard]] PlaceOf<Board> targetOf() const;
    template <typename Visit> void eachTrack(Visit visit);

    Recording &m_recording;
    Pieces<RecordedEvent> m_events;
    Pieces<Happening> m_story;
    AllBoards::Each<BoardTrack> m_tracks;
    EventBoards::Each<Bent> m_bent;        ///< Where the cursor stands while a view is bent.
    std::unique_ptr<Retracing> m_retraced; ///< Where the cursor stands in such a stretch.
    Instant m_retracedAt{};
    std::array<bool, allViews.size()> m_isAnew{}; ///< Another one shows the view since it was told.
    Cursor m_cursor;
    std::array<bool, allViews.size()> m_follows{};
    StoryPlace m_indexed{};
};

} // namespace restaurant
