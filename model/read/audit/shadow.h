// The board that a view should have: folded from the log a second time, by nobody but the audit.
#pragma once

#include "delivery/subscriber.h"
#include "read/boardchanges.h"
#include "rows.h"

#include <algorithm>

namespace restaurant {

template <typename Place>
[[nodiscard]] bool isSkipped(const std::vector<Skipped<Place>> &skipped, Place place)
{
    return std::any_of(skipped.begin(), skipped.end(),
                       [&](const Skipped<Place> &item) { return item.position == place; });
}

/// Kept between the passes of an audit, so that each folds only what is new.
template <typename Board> class Shadow
{
public:
    using Place = PlaceOf<Board>;
    static constexpr std::size_t itemsAtATime = 1024;

    explicit Shadow(const Restaurant &restaurant)
        : m_board(restaurant)
    {
    }

    [[nodiscard]] const Board &board() const { return m_board; }
    /// What the store has to hold. Before the first item it holds nothing, not even free tables.
    [[nodiscard]] const BoardRows<Board> &rows() const { return m_rows; }
    [[nodiscard]] Place place() const { return placeOf(m_board); }
    [[nodiscard]] const std::vector<Skipped<Place>> &skipped() const { return m_skipped; }

    /// Whether it can go on to a store of this place and these skipped items, or only a new one.
    [[nodiscard]] bool leadsTo(Place place, const std::vector<Skipped<Place>> &skipped) const
    {
        const auto isBehind = [&](const Skipped<Place> &event) {
            return event.position <= this->place();
        };
        const auto behind = std::count_if(skipped.begin(), skipped.end(), isBehind);
        return place >= this->place() && std::equal(skipped.begin(), skipped.begin() + behind,
                                                    m_skipped.begin(), m_skipped.end());
    }

    /// Folds towards `until`, at most `atMost` items; what a person let the view go on without is
    /// passed over. False if the log ends before. Throws what `log` throws.
    bool foldTo(Place until, const std::vector<Skipped<Place>> &skipped,
                SourceOf<ItemOf<Board>> &log, std::size_t atMost)
    {
        bool hasMore = true;
        while (hasMore && place() < until && atMost > 0) {
            const auto wanted = static_cast<std::size_t>(number(until) - number(place()));
            const auto items =
                log.read(place(), std::min({wanted, atMost, std::size_t{itemsAtATime}}));
            hasMore = !items.empty();
            atMost -= std::min(atMost, items.size());
            for (const ItemOf<Board> &item : items)
                take(item, skipped);
        }
        if (place() > Place{})
            refresh(m_rows, m_board, takeChangedKeys(m_board));
        return hasMore;
    }

private:
    void take(const ItemOf<Board> &item, const std::vector<Skipped<Place>> &skipped)
    {
        if (!isSkipped(skipped, placeOf(item)))
            return apply(m_board, item);
        skipTo(m_board, placeOf(item));
        const auto isIt = [&](const Skipped<Place> &event) {
            return event.position == placeOf(item);
        };
        m_skipped.push_back(*std::find_if(skipped.begin(), skipped.end(), isIt));
    }

    Board m_board;
    BoardRows<Board> m_rows;
    std::vector<Skipped<Place>> m_skipped; ///< Passed over so far.
};

} // namespace restaurant
