// The part of the scene that is about boards, log, write side and process manager.
#include "storyscene.h"

#include "boardlines.h"
#include "common/paint.h"
#include "common/paneheader.h"
#include "storycaption.h"
#include "storypainter.h"
#include "theme/themes.h"
#include "words/architecturetext.h"
#include "words/names.h"
#include "words/plaintext.h"
#include "words/progresstext.h"
#include "words/refusaltext.h"
#include "words/servicetext.h"
#include "words/summaries.h"
#include "words/todotext.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <iterator>
#include <limits>
#include <map>

namespace restaurant {

namespace {

qint64 missingOf(const ViewProgress &progress)
{
    return std::max<qint64>(0, number(progress.head) - number(progress.at));
}

/// Whether anything is said of the last commands by that time.
Duration legsOf(const FlowModel &flow, double legs)
{
    return std::chrono::duration_cast<Duration>(std::chrono::duration<double, Duration::period>(
        static_cast<double>(flow.times().shortest.count()) * legs));
}

} // namespace

// Boards.

void StoryScene::addBoards()
{
    for (const ViewName view : storyBoards) {
        const QRect rect = m_plan.board(view);
        add(FlowPlace{FlowPlace::Kind::View, view}, rect, boardLook(view));
    }
}

BoardLook StoryScene::boardLook(ViewName view) const
{
    const ViewProgress progress = m_model->flow().progress(view);
    BoardLook look;
    look.titles = {tr("%1 board").arg(ViewNames::shortName(view)), ViewNames::shortName(view)};
    look.follows = progress.state == ViewState::Following;
    look.hue = hueOf(progress);
    look.isWrong = m_model->verdictOn(view) == AuditState::Verdict::Wrong;
    const bool isEmpty = look.follows && !progress.why.empty(); // nothing is there to be right
    look.isRight = !isEmpty && m_model->verdictOn(view) == AuditState::Verdict::Right;
    const qint64 missing = missingOf(progress);
    if (!look.follows)
        look.state = progress.state == ViewState::Stopped
                         ? tr("stopped at %1").arg(grouped(number(progress.at)))
                         : ProgressText::word(progress);
    else if (m_model->flow().architecture().kind == ArchitectureKind::OneStore)
        look.state = tr("written with the log"); // nothing of it is ever on the way
    else if (isEmpty)
        look.state = toQString(progress.why);
    else if (progress.onTheWay > 0)
        look.state = tr("%1 on the way").arg(grouped(progress.onTheWay));
    else if (missing == 0)
        look.state = tr("up to date");
    else
        look.state = tr("%1 behind · %2")
                         .arg(ageOf(Instant{}, Instant{} + progress.behind), eventsText(missing));
    if (!m_model->flow().hears(view))
        look.instead = architectureTitle(m_model->flow().architecture().kind);
    look.isKept = m_model->flow().architecture().kind != ArchitectureKind::Crud;
    if (!look.isKept)
        look.state = tr("joined from %1 tables").arg(tablesJoined(view));
    if (m_model->refusal(view).isEmpty())
        look.lines = lineLooks(view);
    else
        look.state = tr("may not be read");
    return look;
}

/// So long that it is seen, and no longer.
bool StoryScene::hasJustArrived(ViewName view, Position event) const
{
    const FlowModel &flow = m_model->flow();
    const FlowSchedule &schedule = flow.schedule();
    for (std::size_t i = schedule.end(); event > Position{} && i-- > schedule.first();) {
        const FlowHistory::Entry &entry = flow.history().entries()[i];
        if (entry.head < event)
            return false;
        const auto &events = entry.handled.outcome.events;
        for (std::size_t place = 0; place < events.size(); ++place) {
            if (events[place].position != event)
                continue;
            const auto arrival = schedule.arrivalAt(view, i, place, event);
            return arrival && m_moment.shown < *arrival + legsOf(flow, 2);
        }
    }
    return false;
}

std::vector<BoardLineLook> StoryScene::lineLooks(ViewName view) const
{
    const DocumentMarks *marks = m_model->marksOf(view);
    std::vector<BoardLineLook> looks;
    for (const BoardLine &line : m_model->lines(view)) {
        BoardLineLook look{line.documents, line.text(), line.ageAt(m_moment.now),
                           line.hueAt(m_moment.now)};
        look.isNew = hasJustArrived(view, line.changedAt);
        const auto any = [&](auto test) {
            return std::any_of(line.documents.begin(), line.documents.end(), test);
        };
        look.isWrong = any([marks](const auto &one) { return !marks->findingsOf(one).empty(); });
        look.isLit = any([marks](const auto &one) { return marks->isLit(one); });
        look.isDimmed = marks->showTrail() && !look.isLit;
        looks.push_back(std::move(look));
    }
    return looks;
}

// The log.

void StoryScene::addChips()
{
    const FlowModel &flow = m_model->flow();
    const Position logged = flow.counts().logged;
    const auto &chips = m_plan.chips();
    const auto below = std::ssize(m_items); // the events of the log stand on it
    LogLook log{logTitle(), {}, {}};
    QStringList newest;
    std::size_t left = chips.size();
    const auto &entries = flow.history().entries();
    Position oldest = Position{number(logged) + 1};
    for (std::size_t i = flow.history().upTo(m_moment.now); i-- > 0 && left > 0;) {
        const auto &events = entries[i].handled.outcome.events;
        for (auto event = events.rbegin(); event != events.rend() && left > 0; ++event) {
            if (event->position > logged || !isInSight(*event))
                continue;
            ChipLook look{grouped(number(event->position)), event->position == logged, {}, false};
            for (const ViewName view : storyBoards) {
                const ViewProgress progress = flow.progress(view);
                if (progress.at != event->position)
                    continue;
                look.marks += ViewNames::shortName(view).left(1);
                look.isBehind = look.isBehind || isStale(progress);
            }
            if (newest.size() < 3)
                newest.prepend(tr("%1 %2").arg(grouped(number(event->position)),
                                               summaryOf(event->event).word));
            oldest = event->position;
            --left;
            add(FlowTraveller{{FlowRoad::Kind::ToLog, {}}, {event->command, event->position}},
                chips[left], std::move(look));
        }
    }
    std::map<Position, QStringList> before;
    for (const ViewName view : storyBoards) {
        const ViewProgress progress = flow.progress(view);
        if (m_zoom != StoryZoom::Room || progress.at >= oldest || oldest > logged)
            continue;
        before[progress.at].append(ViewNames::shortName(view));
        log.isBehind = log.isBehind || isStale(progress);
    }
    QStringList older;
    for (const auto &[at, views] : before)
        older.append(tr("%1 at %2").arg(views.join(QStringLiteral(", ")), grouped(number(at))));
    log.newest = newest.join(QStringLiteral(" · "));
    if (!older.isEmpty())
        log.older = QStringLiteral("◂ ") + older.join(QStringLiteral("; "));
    m_items.insert(m_items.begin() + below,
                   {FlowPlace{FlowPlace::Kind::Events, {}}, m_plan.logTitle() | m_plan.underChips(),
                    std::move(log)});
}

bool StoryScene::isInSight(const RecordedEvent &event) const
{
    if (m_zoom == StoryZoom::Room)
        return true;
    return m_zoom == StoryZoom::Service ? ownerOf(event.stream) == m_service
                                        : event.stream.toText() == m_stream;
}

QString StoryScene::logTitle() const
{
    switch (m_zoom) {
    case StoryZoom::Room:
        return tr("The log");
    case StoryZoom::Service:
        return tr("The log: what %1 has written").arg(serviceTitle(m_service));
    case StoryZoom::Stream:
    case StoryZoom::Row:
        return tr("The log: stream %1").arg(toQString(m_stream));
    }
    return {};
}

/// Over its chip, or over the strip where that is not in sight.
void StoryScene::addRow()
{
    if (m_zoom != StoryZoom::Row)
        return;
    const FlowModel &flow = m_model->flow();
    const RecordedEvent *event = nullptr;
    for (const FlowHistory::Entry &entry : flow.history().entries())
        for (const RecordedEvent &one : entry.handled.outcome.events)
            if (one.position == m_row)
                event = &one;
    if (!event || event->position > flow.counts().logged)
        return;
    RowLook look;
    look.title = tr("event %1, as a row").arg(grouped(number(event->position)));
    look.fields = {
        tr("stream %1 · version %2").arg(toQString(event->stream.toText())).arg(event->version),
        tr("type %1 · at %2").arg(summaryOf(event->event).word, clockOf(event->at)),
        tr("by command %1").arg(number(event->command))};
    look.data = flow.json().event ? flow.json().event(event->event) : QString();
    const int widest = std::min(m_plan.size().width() / 2, 24 * measures().sizes.line);
    QRect chip = rectOf(StorySubject(
        FlowTraveller{{FlowRoad::Kind::ToLog, {}}, {event->command, event->position}}));
    if (chip.isEmpty())
        chip = m_plan.chips().front();
    const QSize size = rowSize(measures(), look, widest);
    add(std::nullopt, besides(chip, size), std::move(look));
}

/// Recorded since the job has run last: triggers have noted it, and nobody has fetched it yet.
qint64 StoryScene::slipsNoted() const
{
    const FlowModel &flow = m_model->flow();
    const Deliveries::Regime &regime = flow.times().deliveries.regimeBy(m_moment.now);
    if (regime.architecture.every <= Duration{})
        return 0;
    const Instant since = regime.lastRun(m_moment.now);
    qint64 events = 0;
    for (std::size_t i = flow.history().upTo(m_moment.now); i-- > 0;) {
        const HandledCommand &handled = flow.history().entries()[i].handled;
        if (handled.sent.at < since)
            break;
        for (const RecordedEvent &event : handled.outcome.events)
            if (event.position > regime.mark.event && event.position <= flow.counts().written)
                ++events;
    }
    return events;
}

// The write side.

const FlowHistory::Entry *StoryScene::lastDecided() const
{
    const FlowHistory &history = m_model->flow().history();
    const FlowSchedule &schedule = m_model->flow().schedule();
    for (std::size_t i = schedule.end(); i-- > schedule.first();)
        if (schedule.ofCommand(i).isOver(m_moment.now, m_moment.shown))
            return &history.entries()[i];
    return schedule.first() > 0 ? &history.entries()[schedule.first() - 1] : nullptr;
}

void StoryScene::addWriteSide()
{
    const FlowModel &flow = m_model->flow();
    const FlowCounts &counts = flow.counts();
    WriteLook look;
    look.title = tr("Write side");
    const QString written = grouped(number(counts.written));
    if (counts.refused > 0)
        look.counts.append(tr("event %1 · %2 refused").arg(written, grouped(counts.refused)));
    look.counts.append(tr("event %1").arg(written));
    look.counts.append(written);
    if (const FlowHistory::Entry *last = lastDecided()) {
        const Outcome &outcome = last->handled.outcome;
        look.doing = tr("%1 of %2")
                         .arg(summaryOf(last->handled.sent.command).word,
                              toQString(last->handled.sent.actor.name.text()));
        look.isRefused = outcome.kind == OutcomeKind::Rejected;
        if (look.isRefused)
            look.decision = tr("refused: %1").arg(refusalText(outcome));
        else if (outcome.kind == OutcomeKind::Repeated)
            look.decision = tr("known already, answered as before");
        else
            look.decision = tr("accepted: %1").arg(eventsText(std::ssize(outcome.events)));
    }
    const ArchitectureKind kind = flow.architecture().kind;
    if (kind == ArchitectureKind::Crud)
        look.tables = tr("one model: boards are joined from it");
    else if (kind == ArchitectureKind::Trigger)
        look.slips = tr("triggers: %1 noted").arg(eventsText(slipsNoted()));
    look.services = serviceLooks();
    add(FlowPlace{FlowPlace::Kind::WriteSide, {}}, m_plan.writeSide(), std::move(look));
}

std::vector<ServiceLook> StoryScene::serviceLooks() const
{
    const FlowHistory::Entry *last = lastDecided();
    const bool hasStores = m_plan.shape().stores != ServiceStores::One;
    std::vector<ServiceLook> looks;
    for (const Service service : allServices) {
        ServiceLook look{serviceTitle(service), {}, false, hasStores};
        const ServiceCondition &now = m_model->flow().services()[static_cast<std::size_t>(service)];
        if (now.pace == ServicePace::Stopped)
            look.condition = tr("stopped");
        else if (now.pace == ServicePace::Slow)
            look.condition = tr("slow");
        look.isBusy = last && ownerOf(last->handled.sent.command) == service &&
                      m_moment.shown - last->handled.sent.at < legsOf(m_model->flow(), 7);
        looks.push_back(std::move(look));
    }
    return looks;
}

void StoryScene::addManager()
{
    const FlowModel &flow = m_model->flow();
    ManagerLook look{tr("Process manager"), {}, {}};
    const auto &entries = flow.history().entries();
    const FlowSchedule &schedule = flow.schedule();
    for (std::size_t i = schedule.end(); i-- > 0 && look.last.isEmpty();) {
        const SentCommand &sent = entries[i].handled.sent;
        const bool hasLeft = i < schedule.first() || m_moment.shown >= schedule.ofCommand(i).leaves;
        if (sent.actor.role == Role::Policy && hasLeft)
            look.last = summaryOf(sent.command).word;
    }
    if (look.last.isEmpty())
        look.last = tr("has sent nothing yet");
    const std::vector<Todo> waits = m_model->manager().waits();
    if (waits.empty())
        look.waits.append(tr("waits for nothing"));
    for (const Todo &todo : waits) {
        if (look.waits.size() == 2 && waits.size() > 2) {
            look.waits[1] = tr("and %1 more").arg(grouped(std::ssize(waits) - 1));
            break;
        }
        look.waits.append(
            tr("%1: waits for %2").arg(grouped(number(todo.order)), TodoText::what(todo)));
    }
    add(FlowPlace{FlowPlace::Kind::Manager, {}}, m_plan.manager(), std::move(look));
}

void StoryScene::addJob()
{
    if (m_plan.job().isEmpty())
        return;
    const Deliveries::Regime &regime = m_model->flow().times().deliveries.regimeBy(m_moment.now);
    const Architecture &architecture = regime.architecture;
    if (!hasJob(architecture.kind) || architecture.every <= Duration{})
        return;
    JobLook look;
    const bool isTrigger = architecture.kind == ArchitectureKind::Trigger;
    look.isStopped = architecture.flaw == Flaw::JobStopped;
    const Instant last = regime.lastRun(m_moment.now);
    const Duration gone = m_moment.now - last;
    look.percent = static_cast<int>(gone * 100 / architecture.every);
    look.runs = !look.isStopped && last > regime.from && gone < legsOf(m_model->flow(), 1);
    const QString in = ageOf(m_moment.now, last + architecture.every);
    if (look.isStopped)
        look.text = isTrigger ? tr("fetches no more: stopped") : tr("polls no more: stopped");
    else if (look.runs)
        look.text = isTrigger ? tr("fetches the slips") : tr("polls: what is new?");
    else
        look.text = isTrigger ? tr("fetches in %1").arg(in) : tr("polls in %1").arg(in);
    add(JobSubject{}, m_plan.job(), std::move(look));
}

} // namespace restaurant
