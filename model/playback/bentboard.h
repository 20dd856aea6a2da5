// The board of a view that is bent, and what it should be.
#pragma once

#include "delivery/linestate.h"
#include "domain/orderof.h"
#include "read/boards.h"
#include "read/tally.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>
#include <vector>

namespace restaurant {

template <typename Doc, typename Board>
[[nodiscard]] const DocumentSet<Doc> &documentsOf(const Board &board)
{
    return std::get<const DocumentSet<Doc> &>(board.kinds());
}

/// One view folded from whatever its line shows, beside the same folded from the log. Its position
/// is the highest that was shown, and never goes back. Nothing of it is ever forgotten: the details
/// view holds closed orders, too.
template <typename Board> class BentBoard
{
public:
    /// Reads what follows a place in the log, at most so much.
    using Read = std::function<std::vector<RecordedEvent>(Position after, int atMost)>;

    /// As it is after all events up to here; the log goes on to `head`.
    BentBoard(const Restaurant &restaurant, Position upTo, Position head, const Read &read)
        : m_board(restaurant)
        , m_right(restaurant)
    {
        fold(upTo, read);
        m_times.clear();
        m_before = m_right.position;
        m_board = m_right;
        m_shown = m_logged;
        fold(head, read);
        m_untold = takeChangedKeys(m_board);
        static_cast<void>(takeChangedKeys(m_right));
        forEachShownDocument(
            [this]<typename Doc>(const Doc &doc) { this->compare<Doc>(keyOf(doc)); });
    }

    /// Recorded next.
    void take(const RecordedEvent &event)
    {
        if (event.position <= m_right.position)
            return;
        note(event);
        compareThose(takeChangedKeys(m_right));
    }
    /// Shown next, whatever it is.
    void show(const RecordedEvent &event)
    {
        const Position before = m_board.position;
        const Instant at = m_board.at;
        apply(m_board, event);
        apply(m_shown, event);
        m_board.position = std::max(before, m_board.position);
        m_board.at = std::max(at, m_board.at);
        const BoardKeys<Board> keys = takeChangedKeys(m_board);
        addKeys<Board>(m_untold, keys);
        compareThose(keys);
    }
    /// The line has shown or passed over everything up to here, which was recorded.
    void passTo(Position position)
    {
        if (position <= m_board.position)
            return;
        m_board.position = position;
        m_board.at = m_times[static_cast<std::size_t>(number(position) - number(m_before)) - 1];
    }

    [[nodiscard]] const Board &board() const { return m_board; }
    [[nodiscard]] Board &board() { return m_board; }
    /// What it changed since the last call; `whole`: all of it.
    [[nodiscard]] BoardKeys<Board> takeUntold(bool &whole)
    {
        whole = std::exchange(m_isWhole, false);
        makeUnique<Board>(m_untold);
        return std::exchange(m_untold, {});
    }
    /// Adds what is reckoned from documents; `pending`: something about these is still to come, as
    /// it is about all of an empty view.
    void addTo(ViewLineState &state, const std::set<OrderId> &pending) const
    {
        for (const OrderId order : m_wrong)
            ++(state.isEmpty || pending.contains(order) ? state.staleOrders : state.wrongOrders);
        state.portionsLeft = {m_logged.portionsLeft, m_shown.portionsLeft};
        state.moneyTaken = {m_logged.moneyTaken, m_shown.moneyTaken};
    }

private:
    template <typename Visit> void forEachShownDocument(Visit visit)
    {
        forEachShown<Board>([&]<typename Doc>(std::type_identity<Doc>) {
            documentsOf<Doc>(m_board).forEach([&](const auto &, const Doc &doc) { visit(doc); });
            documentsOf<Doc>(m_right).forEach([&](const auto &, const Doc &doc) { visit(doc); });
        });
    }
    void fold(Position upTo, const Read &read)
    {
        constexpr std::int64_t atOnce = 512;
        while (m_right.position < upTo) {
            const auto left = std::min(number(upTo) - number(m_right.position), atOnce);
            const auto events = read(m_right.position, static_cast<int>(left));
            if (events.empty())
                return;
            for (const RecordedEvent &event : events)
                note(event);
        }
    }
    void note(const RecordedEvent &event)
    {
        apply(m_right, event);
        apply(m_logged, event);
        m_times.push_back(event.at);
    }
    void compareThose(const BoardKeys<Board> &keys)
    {
        forEachShown<Board>([&]<typename Doc>(std::type_identity<Doc>) {
            for (const KeyOf<Doc> &key : std::get<ChangedKeys<Doc>>(keys).keys)
                compare<Doc>(key);
        });
    }
    template <typename Doc> void compare(const KeyOf<Doc> &key)
    {
        if constexpr (std::is_same_v<KeyOf<Doc>, OrderId>) {
            const Doc *shown = documentsOf<Doc>(m_board).find(key);
            const Doc *right = documentsOf<Doc>(m_right).find(key);
            const bool isRight = shown && right ? *shown == *right : shown == right;
            if (isRight)
                m_wrong.erase(key);
            else
                m_wrong.insert(key);
        }
    }

    Board m_board;
    Board m_right; ///< As the log says.
    Tally m_shown;
    Tally m_logged;
    Position m_before{};          ///< Before the first of m_times.
    std::vector<Instant> m_times; ///< When what is on its way, or was, was recorded.
    std::set<OrderId> m_wrong;
    BoardKeys<Board> m_untold;
    bool m_isWhole = true;
};

} // namespace restaurant
