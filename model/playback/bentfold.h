// What a bent view showed at any moment of an evening.
#pragma once

#include "bentboard.h"
#include "carriedlog.h"
#include "cursor.h"

#include "delivery/bentview.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <utility>

namespace restaurant {

/// The line to a view gone through once more, from where it was bent first. Only on. Throws what
/// reading throws.
class BentPath
{
public:
    /// From the first change of the view's line on: see Deliveries::bentSince().
    BentPath(CarriedLog log, ViewName view, std::size_t firstStep);
    BentPath(Recording &recording, ViewName view, std::size_t firstStep)
        : BentPath(carriedLog(recording), view, firstStep)
    {
    }

    /// It lies behind, on the same line.
    [[nodiscard]] bool leadsTo(const Cursor &cursor) const;
    /// Calls `taken(event)` for each event on the way, as it was recorded.
    template <typename Taken> void goTo(const Cursor &cursor, Taken taken);
    void goTo(const Cursor &cursor)
    {
        goTo(cursor, [](const RecordedEvent &) {});
    }
    [[nodiscard]] const CarriedLog &log() const { return m_log; }
    [[nodiscard]] const BentLine &line() const { return m_walk.line(); }
    [[nodiscard]] BentView::News takeNews() { return m_walk.takeNews(); }
    /// What the view had shown when it was bent first.
    [[nodiscard]] Position shownFirst() const { return m_shownFirst; }

private:
    const CarriedLog m_log;
    Position m_shownFirst;
    BentWalk m_walk;
    Cursor m_at;
};

template <typename Taken> void BentPath::goTo(const Cursor &cursor, Taken taken)
{
    constexpr std::int64_t atOnce = 512;
    const Deliveries &deliveries = m_log.deliveries;
    for (Position last = line().head(); last < cursor.mark.event;) {
        const auto left = std::min(number(cursor.mark.event) - number(last), atOnce);
        const auto events = m_log.read(last, static_cast<int>(left));
        if (events.empty())
            break;
        for (const RecordedEvent &event : events) {
            m_walk.take(event, deliveries);
            taken(event);
        }
        last = events.back().position;
    }
    m_walk.passTo(cursor.mark, cursor.at, deliveries);
    m_at = cursor;
}

/// The same with the board.
template <typename Board> class BentFold
{
public:
    BentFold(CarriedLog log, std::size_t firstStep)
        : m_path(std::move(log), Board::view, firstStep)
    {
        begin(m_path.shownFirst(), m_path.shownFirst());
    }
    BentFold(Recording &recording, std::size_t firstStep)
        : BentFold(carriedLog(recording), firstStep)
    {
    }
    [[nodiscard]] bool leadsTo(const Cursor &cursor) const { return m_path.leadsTo(cursor); }
    void goTo(const Cursor &cursor)
    {
        m_path.goTo(cursor, [this](const RecordedEvent &event) { m_bent->take(event); });
        const BentView::News news = m_path.takeNews();
        if (news.madeAnew)
            begin(*news.madeAnew, m_path.line().head());
        for (const RecordedEvent &event : news.shown)
            m_bent->show(event);
        m_bent->passTo(m_path.line().shown());
    }
    [[nodiscard]] const BentLine &line() const { return m_path.line(); }
    [[nodiscard]] BentBoard<Board> &bent() { return *m_bent; }
    [[nodiscard]] const BentBoard<Board> &bent() const { return *m_bent; }
    [[nodiscard]] ViewLineState state() const
    {
        ViewLineState state = m_path.line().state();
        m_bent->addTo(state, m_path.line().pending());
        return state;
    }

private:
    void begin(Position upTo, Position head)
    {
        m_bent = std::make_unique<BentBoard<Board>>(m_path.log().restaurant, upTo, head,
                                                    m_path.log().read);
    }

    BentPath m_path;
    std::unique_ptr<BentBoard<Board>> m_bent;
};

} // namespace restaurant
