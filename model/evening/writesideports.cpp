// What the engine knows of the outside, and how an evening is run again from its record.
#include "evening/writeside.h"

#include "playback/recording.h"
#include "read/store/querywatch.h"
#include "sqlite/longwork.h"
#include "sqlite/query.h"

#include <algorithm>

namespace restaurant {

Outcome WriteSide::handle(const SentCommand &command)
{
    const bool before = m_record && m_record->nextCommand();
    Outcome outcome = before     ? m_record->answer(command)
                      : m_others ? outcomeOfOthers(*m_others)
                                 : m_handler.handle(command);
    if (m_services && architecture().kind != ArchitectureKind::EventSourced)
        m_services->relayNow();
    if (!before)
        m_replication.take(outcome.events);
    if (readSide())
        readSide()->take(outcome.events);
    m_bent.take(outcome.events);
    if (before)
        return outcome;
    if (!isLive() && holdsViews())
        m_scriptedReach.take(outcome.events, deliveries());
    if (!outcome.events.empty())
        m_head = {outcome.last, outcome.events.back().at};
    m_uncommitted.insert(m_uncommitted.end(), outcome.events.begin(), outcome.events.end());
    for (const RecordedEvent &event : outcome.events)
        m_untoldStory.push_back({storyPlace(event.position, m_store->lastActivity()), event});
    return outcome;
}

IdForm WriteSide::idForm() const
{
    return m_store->header().idForm();
}

void WriteSide::record(const Activity &activity, Instant at)
{
    if (const RecordedActivity *before = m_record ? m_record->nextActivity() : nullptr) {
        const RecordedActivity recorded = *before;
        m_record->passOver(activity, at);
        return keepRepeated(recorded);
    }
    const auto *change = std::get_if<ArchitectureChanged>(&activity);
    if (change && m_replication.isRepeated(*change, at))
        return;
    if (isRepeated(activity, at))
        return;
    RecordedActivity recorded = m_handler.record(activity, at);
    m_looks.recorded(recorded);
    if (std::holds_alternative<ViewDelayed>(activity))
        viewDelayed(recorded);
    if (const auto line = lineChangeIn(activity))
        lineChanged(*line, recorded);
    m_untoldStory.push_back({storyPlace(recorded.after, recorded.number), std::move(recorded)});
    if (change)
        architectureChanged(at);
}

/// A scenario that goes on says once more what it said at this very instant; what a person does
/// again he means.
bool WriteSide::isRepeated(const Activity &activity, Instant at) const
{
    return std::any_of(
        m_saidBefore.begin(), m_saidBefore.end(), [&](const RecordedActivity &before) {
            return before.at == at && before.activity == activity && isPlanned(m_scenario, before);
        });
}

/// Nobody looks at a view of the old one any more, and the new ones show everything.
void WriteSide::architectureChanged(Instant at)
{
    commitAndPublish();
    if (m_shown)
        m_shown->letGo();
    m_replication.reload();
    m_replication.beginJobs(at);
    m_bent.clear();
    if (!isLive())
        holdBack();
    m_otherArchitecture = m_otherDeliveries = true;
    ViewMoments now;
    now.fill(m_head);
    keepViews(now, at);
}

void WriteSide::viewDelayed(const RecordedActivity &recorded)
{
    const auto &delayed = std::get<ViewDelayed>(recorded.activity);
    m_replication.delay({delayed.view, delayed.delay}, {recorded.after, recorded.number},
                        recorded.at, m_head.at);
    m_otherDeliveries = true;
    if (!isLive())
        holdBack();
}

/// Where somebody lives, who brings the views what is recorded says what of it is to be shown.
void WriteSide::lineChanged(const LineChange &change, const RecordedActivity &recorded)
{
    m_replication.bend(change, {recorded.after, recorded.number}, recorded.at);
    m_otherDeliveries = true;
    if (isLive())
        return;
    if (m_scriptedReach.bentLine(viewOf(change)))
        m_scriptedReach.passTo(m_engine->now(), deliveries());
    else
        holdBack();
}

const BentLine *WriteSide::bentLine(ViewName view) const
{
    return isLive() ? m_engine->bentLine(view) : m_scriptedReach.bentLine(view);
}

void WriteSide::bend(ViewName view, Position upTo)
{
    m_bent.begin(view, upTo, m_store->head().position);
    m_released[static_cast<std::size_t>(view)] = upTo;
    if (m_shown)
        m_shown->showBent(m_bent);
}

void WriteSide::show(ViewName view, const std::vector<RecordedEvent> &events)
{
    m_bent.show(view, events);
}

std::string WriteSide::whyNot(const LineChange &change) const
{
    const ViewName view = viewOf(change);
    if (!isKeptByArchitecture(view))
        return "the line to the " + std::string(toWord(view)) + " view cannot be bent";
    if (architecture().kind != ArchitectureKind::EventSourced)
        return "no view follows the log now";
    if (const auto *protection = std::get_if<ViewProtected>(&change))
        return whyImpossible(protection->to);
    const auto *bent = std::get_if<ViewBent>(&change);
    if (!bent)
        return bentLine(view) ? std::string() : "nothing has befallen the line to this view";
    if (std::string why = whyImpossible(bent->bend); !why.empty())
        return why;
    if (const BentLine *line = bentLine(view))
        return line->whyTooLate(bent->bend);
    const Position shown = holdsViews() ? m_released[static_cast<std::size_t>(view)] : m_head.event;
    return bent->bend.event == Position{} || bent->bend.event > shown
               ? std::string()
               : BentLine(view, shown, 0).whyTooLate(bent->bend);
}

std::vector<ViewLineState> WriteSide::lines() const
{
    std::vector<ViewLineState> states;
    for (const ViewName view : BentBoards::Boards::views) {
        const BentLine *line = bentLine(view);
        if (!line || !m_bent.has(view))
            continue;
        ViewLineState state = line->state();
        m_bent.addTo(state, line->pending());
        states.push_back(std::move(state));
    }
    return states;
}

std::vector<DocumentChange> WriteSide::preview(const ParkedHandled &handling) const
{
    const BentLine *line = bentLine(handling.view);
    if (!line)
        return {};
    BentLine tried = *line;
    tried.change(handling, now());
    return m_bent.preview(handling.view, tried.takeApplied());
}

/// Of an evening of commands: what restaurant time has brought its views to by now.
void WriteSide::holdBack()
{
    m_scriptedReach.clear();
    if (!holdsViews())
        return;
    m_scriptedReach.begin(*m_store, deliveries(), m_engine->now());
    m_released = m_scriptedReach.reached();
}

void WriteSide::keepViews(const ViewMoments &moments, Instant at)
{
    if (readSide())
        readSide()->keepBy({deliveries().regime(), moments, m_head, at});
}

/// A change that was recorded before.
void WriteSide::keepRepeated(const RecordedActivity &recorded)
{
    if (const auto *change = std::get_if<ArchitectureChanged>(&recorded.activity))
        m_folded->keepBy({{change->to, {recorded.after, recorded.number}, recorded.at},
                          {},
                          {recorded.after, recorded.at},
                          recorded.at});
    if (std::holds_alternative<ArchitectureChanged>(recorded.activity))
        m_bent.clear();
}

/// What a job copies is the write side as it was before the instant at which it runs.
void WriteSide::runJobBefore(Instant next)
{
    if (m_record || !m_replication.isJobDue(next))
        return;
    commitAndPublish();
    if (m_shown)
        m_shown->runJob(m_head, m_replication.jobRan());
}

LogMoment WriteSide::momentOf(Position event)
{
    LogMoment moment{event, {}};
    for (const RecordedEvent &last : m_store->events().read(Position{number(event) - 1}, 1))
        moment.at = last.at;
    return moment;
}

/// Where nobody lives, and no view was ever late, nobody is kept waiting for what a view shows.
ViewMoments WriteSide::released()
{
    ViewMoments moments;
    moments.fill(m_head);
    if (holdsViews())
        for (const ViewName view : allViews)
            if (!tellsStory(view))
                moments[static_cast<std::size_t>(view)] =
                    momentOf(m_released[static_cast<std::size_t>(view)]);
    return moments;
}

bool WriteSide::isToldBehind(CommandNumber command)
{
    return integer(m_store->connection(), "SELECT count(*) FROM activity WHERE command = ?",
                   {qint64{number(command)}}) > 0;
}

void WriteSide::release(ViewName view, Position upTo)
{
    m_released[static_cast<std::size_t>(view)] = upTo;
    if (m_bent.has(view))
        m_bent.passTo(view, upTo);
}

/// What guests and staff look at; null in a scripted evening that nobody shows.
ReadSide *WriteSide::readSide()
{
    return m_folded ? &*m_folded : m_shown;
}

/// The other views are let through when the group ends: nobody waits for them.
BoardsInSight::Any WriteSide::boardAt(ViewName view, Position position)
{
    if (m_bent.has(view)) {
        m_looks.answered(view, {AnsweredFrom::Board, {}});
        return m_bent.boardAt(view);
    }
    if (readSide()->readsTheLog() && position > m_committed)
        commitAndPublish();
    const bool joins = !m_folded && architecture().kind == ArchitectureKind::Crud;
    const QueryWatch watch(joins ? &m_store->connection() : nullptr);
    const BoardsInSight::Any board = readSide()->boardAt(view, position);
    const QueryCost cost = watch.cost();
    m_looks.answered(view,
                     {cost.statements > 0 ? AnsweredFrom::Tables : AnsweredFrom::Board, cost});
    return board;
}

/// As far as restaurant time has come, for each view; the views of the story show it as it is.
void WriteSide::letThrough()
{
    if (!holdsViews())
        return;
    if (!isLive()) {
        m_scriptedReach.passTo(m_engine->now(), deliveries());
        m_released = m_scriptedReach.reached();
    }
    if (!readSide())
        return;
    for (const ViewName view : allViews)
        if (!tellsStory(view))
            readSide()->release(view, m_released[static_cast<std::size_t>(view)]);
}

ViewMarks WriteSide::reach() const
{
    ViewMarks marks;
    marks.fill(head());
    if (holdsViews())
        for (const ViewName view : allViews)
            if (const auto i = static_cast<std::size_t>(view); !tellsStory(view))
                marks[i].event = m_released[i];
    return marks;
}

WriteSide::Advance WriteSide::rebuild(ViewName view)
{
    if (!m_shown)
        return {};
    if (isKeptByArchitecture(view) && !isExact(architecture())) {
        Architecture again = architecture();
        if (again.flaw == Flaw::PushLost)
            again.flaw = Flaw::None;
        return changeArchitecture({again, "The views are made anew"});
    }
    if (m_bent.has(view))
        return changeLine(ViewRebuilt{view, "The view is made anew"});
    m_shown->rebuild(view);
    letThrough(); // as far as restaurant time has come: it may be new
    return {};
}

void WriteSide::showOn(ReadSide *views)
{
    m_shown = views;
    if (m_shown)
        m_folded.reset();
    if (m_shown && !m_bent.isEmpty())
        m_shown->showBent(m_bent);
    if (m_shown)
        keepViews(released(), m_engine->now());
    letThrough();
}

void WriteSide::runAgain()
{
    Position told{};
    while (!m_record->isThrough()) {
        endIfGivenUp("run the evening again", m_store->path());
        tellRanAgain(told);
        doOnceMore();
    }
}

/// Guests and staff look up what they have done before; in a record that was forged it may not be
/// there.
void WriteSide::doOnceMore()
{
    try {
        if (repeatPerson())
            return;
        if (!m_engine->next())
            throw RecordMismatch("More happened when the evening was recorded than its scenario "
                                 "says: it cannot be gone on with.");
        static_cast<void>(m_engine->step());
    } catch (const std::logic_error &) {
        throw RecordMismatch("What was recorded contradicts itself: it cannot be gone on with.");
    }
}

void WriteSide::tellRanAgain(Position &told)
{
    constexpr std::int64_t eventsBetweenNews = 256;
    const Position done = m_record->position();
    if (!m_opening.ranAgain || number(done) - number(told) < eventsBetweenNews)
        return;
    told = done;
    m_opening.ranAgain(done, m_store->head().position);
}

/// What a person did is not done by the engine: it is put in where it stands in the record.
bool WriteSide::repeatPerson()
{
    const auto isNow = [this](Instant at) { return !m_engine->next() || *m_engine->next() >= at; };
    if (const RecordedActivity *activity = m_record->personsDecision(m_scenario);
        activity && isNow(activity->at)) {
        repeat(RecordedActivity(*activity));
        return true;
    }
    if (const CommandRecord *record = m_record->personsCommand();
        record && isNow(record->sent.at)) {
        const SentCommand sent = record->sent;
        static_cast<void>(m_engine->carryOut(sent));
        return true;
    }
    return false;
}

/// That a person's command was not decided, nobody in the evening knows.
void WriteSide::repeat(const RecordedActivity &decision)
{
    m_engine->advanceTo(decision.at);
    if (const auto *staffing = std::get_if<StaffingChanged>(&decision.activity))
        static_cast<void>(m_engine->setStaffing(staffing->pools, staffing->why));
    else if (const auto *change = std::get_if<ArchitectureChanged>(&decision.activity))
        static_cast<void>(m_engine->changeArchitecture(*change));
    else if (const auto *delayed = std::get_if<ViewDelayed>(&decision.activity))
        static_cast<void>(m_engine->delayView(*delayed));
    else if (const auto line = lineChangeIn(decision.activity))
        static_cast<void>(m_engine->changeLine(*line));
    else if (const auto *set = std::get_if<ServiceSet>(&decision.activity))
        static_cast<void>(m_engine->setService(*set));
    else if (const auto deed = phoneDeedIn(decision.activity))
        m_engine->carryOut(*deed);
    else
        m_record->passOver(decision.activity, decision.at);
}

} // namespace restaurant
