#include "storycaption.h"

#include "boardlines.h"
#include "storymodel.h"
#include "words/askingtext.h"
#include "words/names.h"
#include "words/plaintext.h"
#include "words/refusaltext.h"
#include "words/summaries.h"

#include <QCoreApplication>

#include <algorithm>

namespace restaurant {

namespace {

/// As fast as life, each of them can be read.
constexpr double slowEnough = 1;
/// By the wall's clock: so long what happened at speed is told, and what happened last where
/// nothing else does.
constexpr std::chrono::seconds toldAtSpeed(3);
constexpr int mostLegs = 60;
constexpr std::size_t mostLookedAt = 40;

struct Occurrence
{
    Instant at{}; ///< When it was seen in the picture.
    StoryCaption caption;
};

class Captions
{
    Q_DECLARE_TR_FUNCTIONS(StoryCaption)

public:
    Captions(const StoryModel &model, Instant now, Instant shown)
        : m_model(model)
        , m_flow(model.flow())
        , m_now(now)
        , m_shown(shown)
        , m_isSlow(m_flow.speed() <= slowEnough || !m_flow.isRunning())
    {
    }

    std::optional<StoryCaption> last()
    {
        if (m_flow.times().shortest == Duration{})
            return std::nullopt;
        const FlowSchedule &schedule = m_flow.schedule();
        std::size_t seen = 0;
        for (std::size_t i = schedule.end(); i-- > schedule.first() && seen < mostLookedAt; ++seen)
            offer(i);
        const auto &looks = m_model.looks();
        seen = 0;
        for (auto look = looks.rbegin(); look != looks.rend() && seen < mostLookedAt;
             ++look, ++seen)
            offer(*look);
        if (!m_last || m_shown - m_last->at > longest())
            return std::nullopt;
        return m_last->caption;
    }

private:
    [[nodiscard]] Duration longest() const
    {
        if (m_isSlow)
            return mostLegs * m_flow.times().shortest;
        return std::chrono::duration_cast<Duration>(toldAtSpeed * m_flow.speed());
    }

    /// Nothing is told before it is seen; of what is seen at the same time, the newest is told, and
    /// of boards the first.
    template <typename Make> void offer(Instant at, bool isTrouble, Make make)
    {
        if (at > m_shown || (!m_isSlow && !isTrouble) || (m_last && at <= m_last->at))
            return;
        m_last = Occurrence{at, make()};
    }

    void offer(std::size_t place)
    {
        const FlowSchedule &schedule = m_flow.schedule();
        const HandledCommand &handled = m_flow.history().entries()[place].handled;
        const bool isManager = handled.sent.actor.role == Role::Policy;
        const FlowRoad road{isManager ? FlowRoad::Kind::FromManager : FlowRoad::Kind::ToWriteSide,
                            {}};
        const FlowWay &way = schedule.ofCommand(place);
        const auto &events = handled.outcome.events;
        for (std::size_t i = 0; i < events.size(); ++i)
            for (const ViewName view : storyBoards)
                if (const auto arrival = schedule.arrivalAt(view, place, i, events[i].position))
                    if (showsChange(view, events[i].position))
                        offer(*arrival, false, [&] { return arrived(view, events[i]); });
        offer(way.arrives, handled.outcome.kind == OutcomeKind::Rejected,
              [&] { return decided(handled); });
        offer(way.leaves, false, [&] { return sent(handled, road); });
    }

    void offer(const Look &look)
    {
        if (look.at > m_now || !isOnBoard(look.view))
            return;
        offer(look.at, look.late() > 0, [&] { return looked(look); });
    }

    static bool isOnBoard(ViewName view) { return placeOfBoard(view).has_value(); }

    StoryCaption sent(const HandledCommand &handled, const FlowRoad &road) const
    {
        const Summary summary = summaryOf(handled.sent.command);
        const FlowTraveller traveller{road, {handled.outcome.number, {}}};
        const QString who = toQString(handled.sent.actor.name.text());
        if (handled.sent.causation != Position{})
            return {traveller, tr("%1: %2").arg(who, summary.word),
                    tr("%1. It answers event %2 with a command of its own.")
                        .arg(summary.text, grouped(number(handled.sent.causation)))};
        return {traveller, tr("%1: %2").arg(who, summary.word),
                tr("%1. A command: a wish that the write side decides.").arg(summary.text)};
    }

    StoryCaption decided(const HandledCommand &handled) const
    {
        const FlowPlace place{FlowPlace::Kind::WriteSide, {}};
        const QString word = summaryOf(handled.sent.command).word;
        switch (handled.outcome.kind) {
        case OutcomeKind::Rejected:
            return {place, tr("%1 is refused").arg(word),
                    join(refusalText(handled.outcome), seenBy(handled.sent))};
        case OutcomeKind::Repeated:
            return {place, tr("%1 came again").arg(word),
                    tr("It is answered as the first time, and nothing is written.")};
        case OutcomeKind::Accepted:
            break;
        }
        return {place, tr("%1 is accepted").arg(word),
                handled.outcome.events.empty() ? tr("Nothing changes by it: no event.")
                                               : written(handled.outcome.events)};
    }

    static QString written(const std::vector<RecordedEvent> &events)
    {
        QStringList words;
        for (const RecordedEvent &event : events)
            words.append(
                tr("%1 %2").arg(grouped(number(event.position)), summaryOf(event.event).word));
        constexpr int most = 3;
        const qint64 more = words.size() - most;
        if (more > 0)
            words = words.mid(0, most) + QStringList{tr("%1 more").arg(grouped(more))};
        return tr("In one transaction it has become %1.").arg(listText(words));
    }

    /// Of a command that was refused: what its sender knew when he gave it.
    QString seenBy(const SentCommand &sent) const
    {
        if (!sent.seen)
            return {};
        return tr("It was decided on %1 as of event %2.")
            .arg(ViewNames::inSentence(sent.seen->view), grouped(number(sent.seen->position)));
    }

    /// Whether the board has a line that this event changed, and so something to be told.
    [[nodiscard]] bool showsChange(ViewName view, Position event) const
    {
        return m_model.refusal(view).isEmpty() && !newLine(view, event).isEmpty();
    }

    [[nodiscard]] QString newLine(ViewName view, Position event) const
    {
        for (const BoardLine &line : m_model.lines(view))
            if (line.changedAt == event && !line.documents.empty())
                return line.text();
        return {};
    }

    StoryCaption arrived(ViewName view, const RecordedEvent &event) const
    {
        return {FlowPlace{FlowPlace::Kind::View, view},
                tr("%1 board: event %2")
                    .arg(ViewNames::shortName(view), grouped(number(event.position))),
                tr("%1 has arrived. Now it says: %2")
                    .arg(summaryOf(event.event).word, newLine(view, event.position))};
    }

    StoryCaption looked(const Look &look) const
    {
        const QString who = AskingText::who(look);
        const QString late =
            look.late() > 0
                ? tr("It has not heard of %1 yet: what it says may not be true any more.")
                      .arg(eventsText(look.late()))
                : tr("It answers at once, and nothing changes by it: a query.");
        return {FlowPlace{FlowPlace::Kind::View, look.view},
                tr("%1 looks at %2").arg(who, ViewNames::inSentence(look.view)), late};
    }

    static QString join(const QString &first, const QString &second)
    {
        return second.isEmpty() ? first : first + QLatin1Char(' ') + second;
    }

    const StoryModel &m_model;
    const FlowModel &m_flow;
    Instant m_now;
    Instant m_shown;
    bool m_isSlow;
    std::optional<Occurrence> m_last;
};

} // namespace

std::optional<StoryCaption> captionAt(const StoryModel &model, Instant now, Instant shown)
{
    return Captions(model, now, shown).last();
}

} // namespace restaurant
