#include "harm.h"

#include "domain/orderof.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <utility>
#include <vector>

namespace restaurant {

namespace {

/// What was read ahead, but for what has been appended since the end was looked at.
template <typename Item, typename Number>
void keep(std::vector<Item> read, Number last, std::deque<Item> &ahead)
{
    for (Item &item : read)
        if (item.number <= last)
            ahead.push_back(std::move(item));
}

} // namespace

RecordedHarm::RecordedHarm(Recording &recording)
    : m_recording(recording)
    , m_fold(
          recording.scenario().restaurant, recording.deliveries(),
          [this](Position after, int atMost) { return m_recording.log().read(after, atMost); },
          [this](const SeenView &seen, const StoryMark &mark, Instant at) {
              return bentAt(seen, {mark, at});
          },
          [this](ViewName view, const DocumentName &document) { return causeOf(view, document); })
{
}

bool RecordedHarm::takeSome(std::int64_t items)
{
    for (std::int64_t taken = 0; taken < items; ++taken) {
        if (!readOn())
            return false;
        takeOne();
    }
    return true;
}

/// False: there is no more.
bool RecordedHarm::readOn()
{
    const Recording::End &end = m_recording.knownEnd();
    if (m_commands.empty() && m_command < end.command) {
        keep(m_recording.log().commands(m_command, atOnce), end.command, m_commands);
        m_command = m_commands.empty() ? end.command : m_commands.back().number;
    }
    if (m_activities.empty() && m_activity < end.mark.activity) {
        keep(m_recording.log().activities(m_activity, atOnce), end.mark.activity, m_activities);
        m_activity = m_activities.empty() ? end.mark.activity : m_activities.back().number;
    }
    return !m_commands.empty() || !m_activities.empty();
}

bool RecordedHarm::isCommandNext() const
{
    if (m_commands.empty() || m_activities.empty())
        return m_activities.empty();
    const CommandRecord &record = m_commands.front();
    return HarmFold::comesFirst(record.sent, outcomeOf(record), m_head, m_activities.front());
}

void RecordedHarm::takeOne()
{
    if (isCommandNext()) {
        const CommandRecord &record = m_commands.front();
        m_fold.take(record.sent, outcomeOf(record));
        m_head = std::max(m_head, record.last);
        m_commands.pop_front();
    } else {
        m_fold.take(m_activities.front());
        m_activities.pop_front();
    }
}

/// Where no fold of the log is what a view showed, that is made once more as it was.
std::optional<EventBoards::Any> RecordedHarm::bentAt(const SeenView &seen, const Cursor &cursor)
{
    if (!isKeptByArchitecture(seen.view))
        return std::nullopt;
    const Deliveries &deliveries = m_recording.deliveries();
    if (const auto first = deliveries.bentSince(seen.view, cursor.mark))
        return withBoard(EventBoards(), seen.view,
                         [&]<typename Board>(BoardType<Board>) -> EventBoards::Any {
                             auto &bent = std::get<Bent<Board>>(m_bent);
                             if (!bent || !bent->leadsTo(cursor))
                                 bent = std::make_unique<BentFold<Board>>(m_recording, *first);
                             bent->goTo(cursor);
                             return &std::as_const(*bent).bent().board();
                         });
    const Deliveries::Regime &regime = deliveries.regimeAt(cursor.mark);
    if (isExact(regime.architecture) || seen.position < regime.mark.event)
        return std::nullopt;
    return retracedAt(seen.position, regime, seen.view);
}

EventBoards::Any RecordedHarm::retracedAt(Position shown, const Deliveries::Regime &regime,
                                          ViewName view)
{
    if (!m_retraced || m_retraced->regime() != regime || m_retraced->taken() > shown)
        m_retraced = std::make_unique<Retracing>(m_recording.scenario().restaurant, regime);
    m_retraced->takeUpTo(shown, [this](Position after, int atMost) {
        return m_recording.log().read(after, atMost);
    });
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

/// The last that befell an event about the document. Nothing did: it was lost where nobody bends
/// lines.
HarmCause RecordedHarm::causeOf(ViewName view, const DocumentName &document)
{
    constexpr int most = 200; // of a line that is bent by rate
    std::vector<BentEvent> bent;
    forEachBoard(EventBoards(), [&]<typename Board>(BoardType<Board>) {
        if (const auto &fold = std::get<Bent<Board>>(m_bent); fold && Board::view == view)
            bent = fold->line().bent();
    });
    int looked = 0;
    for (auto one = bent.rbegin(); one != bent.rend() && looked++ < most; ++one) {
        const auto events = m_recording.log().read(Position{number(one->event) - 1}, 1);
        if (!events.empty() && concerns(events.front(), document))
            return restaurant::causeOf(one->kind);
    }
    return HarmCause::Loss;
}

HarmSummary harmOf(Recording &recording)
{
    RecordedHarm harm(recording);
    while (harm.takeSome(std::numeric_limits<std::int64_t>::max())) {
    }
    return harm.ledger();
}

} // namespace restaurant
