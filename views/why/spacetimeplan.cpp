#include "spacetimeplan.h"

#include "words/fieldtext.h"
#include "words/names.h"
#include "words/plaintext.h"
#include "words/refusaltext.h"
#include "words/summaries.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace restaurant {

namespace {

constexpr std::size_t fieldsBesideAMark = 2;

class PlanBuilder
{
    Q_DECLARE_TR_FUNCTIONS(SpaceTimePlan)

public:
    explicit PlanBuilder(const WhyRows &rows)
        : m_rows(rows)
        , m_lifelines(rows)
    {
    }

    [[nodiscard]] SpaceTimePlan build()
    {
        m_plan.lifelines = m_lifelines.all();
        collectMoments();
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            addRow(i);
        return std::move(m_plan);
    }

private:
    [[nodiscard]] bool beginsDecision(std::size_t i) const
    {
        return i == 0 || m_rows[i - 1].decision.number != m_rows[i].decision.number;
    }
    [[nodiscard]] bool beginsEvent(std::size_t i) const
    {
        return i == 0 || positionOf(m_rows[i - 1]) != positionOf(m_rows[i]);
    }
    /// The event that somebody missed is on its way to this view as part of the trail already.
    [[nodiscard]] bool isOnTrail(const DecidedCommand &decision) const
    {
        return std::any_of(m_rows.begin(), m_rows.end(), [&](const WhyRow &row) {
            return row.change && row.change->document.view == decision.sent.seen->view &&
                   positionOf(row) == decision.missed->position;
        });
    }
    /// Then it need not be named again and again.
    [[nodiscard]] bool isAboutOneDocument() const
    {
        const auto isOther = [this](const WhyRow &row) {
            return !row.change || row.change->document != m_rows.front().change->document;
        };
        return m_rows.front().change && std::none_of(m_rows.begin(), m_rows.end(), isOther);
    }

    // Moments, in their order.

    void collectMoments()
    {
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            collectMoments(i);
        for (auto &[when, index] : m_moments) {
            index = m_plan.moments.size();
            m_plan.moments.push_back({when.at, {}, false});
        }
    }
    void collectMoments(std::size_t i)
    {
        const WhyRow &row = m_rows[i];
        m_moments[whenDecided(row)];
        if (row.change)
            m_moments[whenShown(row)];
        if (isSetOffElsewhere(m_rows, row))
            m_moments[whenSetOff(*row.origin)];
        if (!beginsDecision(i) || !missesSomething(row.decision))
            return;
        m_moments[whenLooked(row)];
        if (!isOnTrail(row.decision) && m_missed.insert({missedBy(row.decision), i}).second) {
            m_moments[whenMissedWritten(*row.decision.missed)];
            m_moments[whenMissedShown(row.decision)];
        }
    }
    /// Which event, by which view. Several decisions may have missed it: it is drawn once.
    static std::pair<Position, ViewName> missedBy(const DecidedCommand &decision)
    {
        return {decision.missed->position, decision.sent.seen->view};
    }
    [[nodiscard]] std::size_t momentOf(const When &when) const { return m_moments.at(when); }
    void tell(std::size_t moment, const QString &text, bool isTrouble = false)
    {
        QStringList &texts = m_plan.moments[moment].texts;
        if (!text.isEmpty() && !texts.contains(text))
            texts += text;
        m_plan.moments[moment].isTrouble = m_plan.moments[moment].isTrouble || isTrouble;
    }

    // What happens.

    void addRow(std::size_t i)
    {
        const WhyRow &row = m_rows[i];
        if (beginsDecision(i))
            addDecision(row, i);
        for (std::size_t mark = m_decision.first; mark < m_decision.second; ++mark)
            m_plan.marks[mark].lastRow = static_cast<int>(i);
        if (row.event && beginsEvent(i))
            addEvent(row, i);
        if (row.event)
            m_plan.marks[m_event].lastRow = static_cast<int>(i);
        if (beginsDecision(i))
            addCause(row, i);
        if (row.change)
            addChange(row, i);
    }

    void addDecision(const WhyRow &row, std::size_t i)
    {
        m_decision.first = m_plan.marks.size();
        if (missesSomething(row.decision))
            addLateLook(row, i);
        addCommand(row, i);
        m_decision.second = m_plan.marks.size();
    }

    void addLateLook(const WhyRow &row, std::size_t i)
    {
        const std::size_t looked = momentOf(whenLooked(row));
        const std::size_t view = m_lifelines.of(row.decision.sent.seen->view);
        const QString text = tr("%1 %2").arg(toQString(row.decision.sent.actor.name.text()),
                                             TrailText::stale(row.decision));
        tell(looked, text, true);
        fly(FlightKind::Look, view, m_lifelines.of(row.decision.sent.actor), looked, looked);
        mark(TimeMarkKind::LookedLate, m_lifelines.of(row.decision.sent.actor), looked, i, text);
        if (const auto missed = m_missed.find(missedBy(row.decision));
            missed != m_missed.end() && missed->second == i)
            addMissed(row, view, i);
    }

    void addMissed(const WhyRow &row, std::size_t view, std::size_t i)
    {
        const MissedEvent &missed = *row.decision.missed;
        const QString event = tr("event %1").arg(grouped(number(missed.position)));
        const QString name = ViewNames::inSentence(row.decision.sent.seen->view);
        const std::size_t written = momentOf(whenMissedWritten(missed));
        const std::size_t shown = momentOf(whenMissedShown(row.decision));
        const QString begins = tr("%1 is on its way to %2").arg(event, name);
        const QString ends = tr("%1 reaches %2").arg(event, name);
        tell(written, begins);
        tell(shown, ends);
        fly(FlightKind::Missed, m_lifelines.writeSide(), view, written, shown);
        mark(TimeMarkKind::Missed, m_lifelines.writeSide(), written, i, begins);
        mark(TimeMarkKind::Missed, view, shown, i, ends);
    }

    void addCommand(const WhyRow &row, std::size_t i)
    {
        const std::size_t moment = momentOf(whenDecided(row));
        const SentCommand &sent = row.decision.sent;
        const QString word = summaryOf(sent.command).word;
        const QString name = toQString(sent.actor.name.text());
        fly(FlightKind::Sending, m_lifelines.of(row.decision.sent.actor), m_lifelines.writeSide(),
            moment, moment);
        mark(TimeMarkKind::Sent, m_lifelines.of(row.decision.sent.actor), moment, i,
             tr("%1 sent %2. Decided on: %3.")
                 .arg(personText(sent.actor), TrailText::command(sent), TrailText::decision(row)));
        if (!row.decision.rejection) {
            tell(moment, tr("%1: %2").arg(name, word));
            return addReading(row, moment, i);
        }
        const QString refused =
            tr("%1: %2, refused: %3").arg(name, word, refusalText(*row.decision.rejection));
        tell(moment, refused, true);
        addReading(row, moment, i);
        mark(TimeMarkKind::Refused, m_lifelines.writeSide(), moment, i, refused);
    }

    /// A stream that had moved since the sender looked is told beside it.
    void addReading(const WhyRow &row, std::size_t moment, std::size_t i)
    {
        if (row.decision.reads.empty())
            return;
        const QString text = tr("decided on %1").arg(TrailText::boundary(row.decision));
        const QString moved = TrailText::moved(row.decision);
        mark(TimeMarkKind::Read, m_lifelines.writeSide(), moment, i, text);
        tell(moment, text);
        tell(moment, moved, !moved.isEmpty());
    }

    /// What the process manager answers comes to it from the log.
    void addCause(const WhyRow &row, std::size_t i)
    {
        const std::size_t moment = momentOf(whenDecided(row));
        const auto reactTo = [&](std::size_t cause) {
            fly(FlightKind::Reaction, m_lifelines.writeSide(),
                m_lifelines.of(row.decision.sent.actor), cause, moment);
        };
        if (isSetOffElsewhere(m_rows, row)) {
            addOrigin(*row.origin, i);
            return reactTo(momentOf(whenSetOff(*row.origin)));
        }
        tell(moment, TrailText::cause(row));
        for (const WhyRow &before : m_rows)
            if (before.event && before.event->position == row.decision.sent.causation)
                return reactTo(momentOf(whenDecided(before)));
    }

    /// A command that changed other documents alone, and set off a chain that came to this one.
    void addOrigin(const SentCommand &sent, std::size_t i)
    {
        if (!m_origins.insert(sent.id).second)
            return;
        const std::size_t moment = momentOf(whenSetOff(sent));
        const QString text =
            tr("%1: %2").arg(toQString(sent.actor.name.text()), summaryOf(sent.command).word);
        tell(moment, tr("%1, and what follows from it").arg(text));
        fly(FlightKind::Sending, m_lifelines.of(sent.actor), m_lifelines.writeSide(), moment,
            moment);
        mark(TimeMarkKind::Sent, m_lifelines.of(sent.actor), moment, i,
             tr("%1 sent %2, which set off what follows.")
                 .arg(personText(sent.actor), TrailText::command(sent)));
    }

    void addEvent(const WhyRow &row, std::size_t i)
    {
        const std::size_t moment = momentOf(whenDecided(row));
        const QString text = tr("→ %1").arg(TrailText::event(*row.event));
        if (beginsDecision(i))
            m_plan.moments[moment].texts.last() += QLatin1Char(' ') + text;
        else
            tell(moment, text);
        m_event = m_plan.marks.size();
        mark(TimeMarkKind::Written, m_lifelines.writeSide(), moment, i,
             tr("event %1, written in %2 at version %3: %4")
                 .arg(TrailText::event(*row.event), toQString(row.event->stream.toText()),
                      QString::number(row.event->version), summaryOf(row.event->event).text));
    }

    void addChange(const WhyRow &row, std::size_t i)
    {
        const std::size_t moment = momentOf(whenShown(row));
        const std::size_t view = m_lifelines.of(row.change->document.view);
        tell(moment,
             tr("%1: %2").arg(ViewNames::shortName(row.change->document.view), whatChanged(row)));
        const QString rule = TrailText::rule(*row.change, row.event->event);
        const auto [shown, isNew] =
            m_shown.insert({{row.event->position, row.change->document.view}, m_plan.marks.size()});
        if (!isNew) {
            m_plan.marks[shown->second].says += QLatin1Char('\n') + rule;
            m_plan.marks[shown->second].lastRow = static_cast<int>(i);
            return;
        }
        fly(FlightKind::Delivery, m_lifelines.writeSide(), view, momentOf(whenDecided(row)),
            moment);
        mark(TimeMarkKind::Shown, view, moment, i, rule);
    }

    [[nodiscard]] QString whatChanged(const WhyRow &row) const
    {
        const DocumentChange &change = *row.change;
        const QString document = FieldText::document(change.document);
        const QString delay = TrailText::length(row.shownAt - row.event->at);
        const QString after = delay.isEmpty() ? QString() : tr(", after %1").arg(delay);
        switch (change.fate) {
        case DocumentFate::Appeared:
            return tr("%1 appears").arg(document) + after;
        case DocumentFate::Removed:
            return tr("%1 goes").arg(document) + after;
        case DocumentFate::Changed:
            break;
        }
        const QString fields = FieldText::brief(change, fieldsBesideAMark) + after;
        return isAboutOneDocument() ? fields : tr("%1, %2").arg(document, fields);
    }

    void mark(TimeMarkKind kind, std::size_t lifeline, std::size_t moment, std::size_t row,
              const QString &says)
    {
        const int ofRow = static_cast<int>(row);
        m_plan.marks.push_back({kind, lifeline, moment, ofRow, ofRow, says});
    }
    void fly(FlightKind kind, std::size_t from, std::size_t to, std::size_t begins,
             std::size_t ends)
    {
        m_plan.flights.push_back({kind, from, to, begins, ends});
    }

    const WhyRows &m_rows;
    SpaceTimePlan m_plan;
    Lifelines m_lifelines;
    std::map<When, std::size_t> m_moments;
    std::pair<std::size_t, std::size_t> m_decision; ///< From, to: marks of the row's decision.
    std::size_t m_event = 0;                        ///< Mark of the row's event.
    std::map<std::pair<Position, ViewName>, std::size_t> m_shown;
    std::map<std::pair<Position, ViewName>, std::size_t> m_missed; ///< And the row that drew it.
    std::set<CommandId> m_origins;
};

} // namespace

SpaceTimePlan planOf(const WhyRows &rows)
{
    return PlanBuilder(rows).build();
}

Duration lengthOf(const SpaceTimePlan &plan, const Flight &flight)
{
    return plan.moments[flight.ends].at - plan.moments[flight.begins].at;
}

bool isOnItsWay(const Flight &flight)
{
    return flight.kind == FlightKind::Delivery || flight.kind == FlightKind::Missed;
}

Duration shortestFlight(const SpaceTimePlan &plan)
{
    Duration shortest{};
    for (const Flight &flight : plan.flights)
        if (const Duration length = lengthOf(plan, flight);
            isOnItsWay(flight) && length > Duration{} &&
            (shortest == Duration{} || length < shortest))
            shortest = length;
    return shortest;
}

Duration longestFlight(const SpaceTimePlan &plan)
{
    Duration longest{};
    for (const Flight &flight : plan.flights)
        if (isOnItsWay(flight))
            longest = std::max(longest, lengthOf(plan, flight));
    return longest;
}

namespace {

Instant decidedAt(const WhyRow &row)
{
    return row.event ? row.event->at : row.decision.sent.at;
}

} // namespace

Position positionOf(const WhyRow &row)
{
    return row.event ? row.event->position : Position{number(row.decision.head) + 1};
}

When whenDecided(const WhyRow &row)
{
    return {decidedAt(row), When::Decides, positionOf(row), true};
}

When whenSetOff(const SentCommand &origin)
{
    return {origin.at, When::Decides, Position{}, true};
}

When whenLooked(const WhyRow &row)
{
    return {decidedAt(row), When::Decides, positionOf(row), false};
}

When whenShown(const WhyRow &row)
{
    if (row.shownAt <= decidedAt(row))
        return whenDecided(row);
    return {row.shownAt, When::Arrives, positionOf(row), false};
}

When whenMissedWritten(const MissedEvent &missed)
{
    return {missed.writtenAt, When::Decides, missed.position, true};
}

When whenMissedShown(const DecidedCommand &decision)
{
    const MissedEvent &missed = *decision.missed;
    const auto turn = missed.shownAt > decision.sent.at ? When::Arrives : When::Comes;
    return {missed.shownAt, turn, missed.position, false};
}

} // namespace restaurant
