#include "figuresofevening.h"

#include "read/boardchanges.h"
#include "read/query.h"

#include <algorithm>

namespace restaurant {

FiguresOfEvening::FiguresOfEvening(WriteSide &writeSide)
    : m_writeSide(writeSide)
    , m_measures(writeSide.scenario().restaurant)
    , m_seen(log())
    , m_harm(
          writeSide.scenario().restaurant, writeSide.deliveries(), log().read,
          [this](const SeenView &seen, const StoryMark &mark, Instant at) {
              return m_seen.at(seen, {mark, at});
          },
          [this](ViewName view, const DocumentName &document) {
              return m_seen.causeOf(view, document);
          })
{
    m_writeSide.feeds().story.add(*this);
}

CarriedLog FiguresOfEvening::log()
{
    return {m_writeSide.scenario().restaurant, m_writeSide.deliveries(),
            [this](Position after, int atMost) {
                const auto begin = m_log.begin() + number(after);
                return std::vector(begin,
                                   begin + std::min<std::ptrdiff_t>(atMost, m_log.end() - begin));
            },
            [this](Instant at, Position last) {
                const auto behind = std::upper_bound(
                    m_log.begin(), m_log.begin() + number(last), at,
                    [](Instant when, const RecordedEvent &event) { return when < event.at; });
                return Position{behind - m_log.begin()};
            }};
}

FiguresOfEvening::~FiguresOfEvening()
{
    m_writeSide.feeds().story.remove(*this);
}

void FiguresOfEvening::take(const WriteSide::Advance &done)
{
    for (const HandledCommand &one : done.commands)
        if (one.outcome.kind == OutcomeKind::Rejected && one.sent.actor.role != Role::Policy)
            ++m_counts.refused;
    takeHarm(done.commands);
}

/// All that a group did is published by now.
void FiguresOfEvening::takeHarm(std::vector<HandledCommand> commands)
{
    std::erase_if(commands, [](const HandledCommand &one) {
        return one.outcome.kind == OutcomeKind::Repeated;
    });
    std::sort(commands.begin(), commands.end(), [](const auto &a, const auto &b) {
        return a.outcome.number < b.outcome.number; // reactions are told behind what follows them
    });
    const auto takeActivity = [this] {
        m_harm.take(m_activities.front());
        m_activities.pop_front();
    };
    for (const auto &[sent, outcome] : commands) {
        while (!m_activities.empty() &&
               !HarmFold::comesFirst(sent, outcome, m_head, m_activities.front()))
            takeActivity();
        m_harm.take(sent, outcome);
        m_head = std::max(m_head, outcome.last);
    }
    while (!m_activities.empty())
        takeActivity();
}

PlayedEvening FiguresOfEvening::played()
{
    passTime(m_measures, m_writeSide.now());
    const EventStore &store = m_writeSide.store();
    PlayedEvening played;
    played.seed = m_writeSide.scenario().seed;
    played.digest = toHex(store.head().hash);
    played.commands = number(store.head().command);
    played.events = number(store.head().position);
    played.activities = number(store.lastActivity());
    restaurant::takeHarm(m_harm.ledger(), m_counts);
    played.figures = simulatedFigures(m_measures, m_counts);
    return played;
}

void FiguresOfEvening::published(const Batch<Happening> &batch)
{
    for (const Happening &happening : *batch) {
        apply(m_measures, happening);
        if (const auto *event = std::get_if<RecordedEvent>(&happening.what))
            m_log.push_back(*event);
        if (const auto *activity = std::get_if<RecordedActivity>(&happening.what)) {
            count(*activity);
            m_activities.push_back(*activity);
        }
    }
}

void FiguresOfEvening::count(const RecordedActivity &activity)
{
    const auto look = lookIn(activity);
    if (!look)
        return;
    ++m_counts.looks;
    m_counts.stale += look->late() > 0 ? 1 : 0;
    m_counts.behind += look->late();
}

} // namespace restaurant
