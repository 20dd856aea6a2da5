#include "seenboards.h"

#include "domain/orderof.h"

#include <cstdlib>
#include <utility>
#include <vector>

namespace restaurant {

std::optional<EventBoards::Any> SeenBoards::at(const SeenView &seen, const Cursor &cursor)
{
    if (!isKeptByArchitecture(seen.view))
        return std::nullopt;
    const Deliveries &deliveries = m_log.deliveries;
    if (const auto first = deliveries.bentSince(seen.view, cursor.mark))
        return withBoard(EventBoards(), seen.view,
                         [&]<typename Board>(BoardType<Board>) -> EventBoards::Any {
                             auto &bent = std::get<Bent<Board>>(m_bent);
                             if (!bent || !bent->leadsTo(cursor))
                                 bent = std::make_unique<BentFold<Board>>(m_log, *first);
                             bent->goTo(cursor);
                             return &std::as_const(*bent).bent().board();
                         });
    const Deliveries::Regime &regime = deliveries.regimeAt(cursor.mark);
    if (isExact(regime.architecture) || seen.position < regime.mark.event)
        return std::nullopt;
    return retracedAt(seen.position, regime, seen.view);
}

EventBoards::Any SeenBoards::retracedAt(Position shown, const Deliveries::Regime &regime,
                                        ViewName view)
{
    if (!m_retraced || m_retraced->regime() != regime || m_retraced->taken() > shown)
        m_retraced = std::make_unique<Retracing>(m_log.restaurant, regime);
    m_retraced->takeUpTo(shown, m_log.read);
    m_retraced->bringTo(shown);
    return withBoard(EventBoards(), view,
                     [this]<typename Board>(BoardType<Board>) -> EventBoards::Any {
                         return &m_retraced->board<Board>();
                     });
}

namespace {

HarmCause causeOf(BendKind kind)
{
    switch (kind) {
    case BendKind::Delay:
    case BendKind::Swap:
        return HarmCause::Order;
    case BendKind::Duplicate:
    case BendKind::CrashBeforeCheckpoint:
        return HarmCause::Duplication;
    case BendKind::Drop:
    case BendKind::LostWakeUp:
    case BendKind::Poison:
    case BendKind::Busy:
    case BendKind::Unpublished:
    case BendKind::Discard:
        return HarmCause::Loss;
    case BendKind::Pause:
    case BendKind::Slow:
        break;
    }
    return HarmCause::Lag;
}

/// The event is about what the document shows.
bool concerns(const RecordedEvent &event, const DocumentName &document)
{
    if (const auto order = orderOf(event.event); order && keyText(*order) == document.key)
        return true;
    const auto dish = DishId::from(document.key);
    if (document.kind == kindOf<DishCard>)
        return dish && event.stream == StreamId::of(*dish);
    return document.kind == kindOf<TableCard> &&
           event.stream == StreamId::of(TableId{std::atoi(document.key.c_str())});
}

} // namespace

HarmCause SeenBoards::causeOf(ViewName view, const DocumentName &document) const
{
    constexpr int most = 200; // of a line that is bent by rate
    std::vector<BentEvent> bent;
    bool isEmpty = false;
    forEachBoard(EventBoards(), [&]<typename Board>(BoardType<Board>) {
        if (const auto &fold = std::get<Bent<Board>>(m_bent); fold && Board::view == view) {
            bent = fold->line().bent();
            isEmpty = fold->line().isEmpty();
        }
    });
    if (isEmpty)
        return restaurant::causeOf(BendKind::Discard);
    int looked = 0;
    for (auto one = bent.rbegin(); one != bent.rend() && looked++ < most; ++one) {
        if (one->event == Position{})
            continue; // of the projector
        const auto events = m_log.read(Position{number(one->event) - 1}, 1);
        if (!events.empty() && concerns(events.front(), document))
            return restaurant::causeOf(one->kind);
    }
    return HarmCause::Loss;
}

} // namespace restaurant
