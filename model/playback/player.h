// The screen is a function of the journal up to the cursor: this is the function. It puts the
// boards to where a cursor stands and says what changed. It plays nothing by itself: no thread, no
// clock; it writes nothing, and it issues no command.
#pragma once

#include "boardtrack.h"
#include "cursor.h"
#include "recording.h"

#include "read/boards.h"

#include <array>
#include <optional>
#include <tuple>

namespace restaurant {

/// Boards of a recording as restaurant time had brought them to the views: a view that was late is
/// late here too (stepping.h, shownAt). Used in the thread of the recording, which outlives it.
/// Everything that moves throws StoreError.
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
        return std::get<BoardTrack<Board>>(m_tracks).board();
    }
    /// What became of its documents since the last call; all of them (`whole`) after a jump.
    template <typename Board> [[nodiscard]] BoardChanges<Board> takeChanges()
    {
        return std::get<BoardTrack<Board>>(m_tracks).takeChanges();
    }
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
    template <typename Item> void bringThoseOf();
    template <typename Item> [[nodiscard]] PlaceOf<Item> slowestOf();
    void indexTo(StoryPlace place);
    template <typename Board> [[nodiscard]] PlaceOf<Board> targetOf() const;
    template <typename Visit> void eachTrack(Visit visit);

    Recording &m_recording;
    Pieces<RecordedEvent> m_events;
    Pieces<Happening> m_story;
    AllBoards::Each<BoardTrack> m_tracks;
    Cursor m_cursor;
    std::array<bool, allViews.size()> m_follows{};
    StoryPlace m_indexed{};
};

} // namespace restaurant
