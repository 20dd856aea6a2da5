#include "evening.h"

#include "evening/commandid.h"
#include "evening/eveningthreads.h"

#include "read/store/viewfile.h"

namespace restaurant {

namespace {

constexpr int oneSecond = 1000;

/// What is not seen in a note, as marks of writing direction, would be refused where the file is
/// taken from its portable form.
std::string plainNote(QString text)
{
    text.removeIf(
        [](QChar letter) { return !letter.isPrint() || letter.category() == QChar::Other_Format; });
    return text.toStdString();
}

} // namespace

Evening::Evening(EveningSource source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_lookup([this](std::optional<OrderDetails> found) {
        m_news.found.put(std::move(found));
        m_gate.knock();
    })
{
    connect(&m_gate, &FrameGate::opened, this, &Evening::deliver);
    connect(&m_second, &QTimer::timeout, this, &Evening::measure);
    listen<DetailsBoard>(this, [this](const ShownChanges<DetailsBoard> &changes) {
        m_lookup.remember(std::get<Changes<OrderDetails>>(changes));
    });
    m_second.setInterval(oneSecond);
}

Evening::~Evening() = default;

void Evening::open()
{
    m_threads = std::make_unique<EveningThreads>(m_source, m_news, [this] { m_gate.knock(); });
    m_second.start();
}

void Evening::run()
{
    if (m_inPast)
        askPast(PlayOn{false});
    else
        ask(RunClock{});
}

void Evening::pause()
{
    if (m_inPast)
        askPast(StopPlaying{});
    else
        ask(PauseClock{});
}

void Evening::step()
{
    if (m_inPast)
        askPast(GoBy{StepBy::OneCommand, 1});
    else
        ask(StepOnce{});
}

void Evening::setSpeed(double speed)
{
    m_speed = speed;
    if (!m_inPast)
        ask(SetSpeed{speed});
    if (m_playback)
        askPast(PlayAtSpeed{speed});
}

void Evening::runUntil(Instant until)
{
    ask(RunUntil{until});
}

void Evening::seek(Instant at)
{
    enterPastAt(at);
}

void Evening::stepCursor(StepBy step, int direction)
{
    if (!m_inPast && direction > 0)
        return;
    enterPast();
    askPast(GoBy{step, direction});
}

void Evening::seekUntil(const Condition &condition)
{
    enterPast();
    askPast(GoUntil{condition});
}

void Evening::playBackwards()
{
    enterPast();
    askPast(PlayOn{true});
}

void Evening::loopOver(const std::optional<std::pair<Instant, Instant>> &stretch)
{
    if (stretch)
        enterPast();
    if (m_playback)
        askPast(LoopOver{stretch});
}

void Evening::goLive()
{
    if (m_inPast)
        askPast(GoLive{});
}

void Evening::branch(const QString &path)
{
    enterPast();
    askPast(MakeBranch{path.toStdString()});
}

void Evening::writeNote(const QString &text)
{
    const StoryMark here = m_inPast ? m_cursor.mark : StoryMark{m_clock.head, {}};
    ask(WriteNote{here, m_inPast ? m_cursor.now : m_clock.now, plainNote(text)});
}

void Evening::editNote(NoteNumber note, const QString &text)
{
    ask(EditNote{note, plainNote(text)});
}

void Evening::removeNote(NoteNumber note)
{
    ask(RemoveNote{note});
}

void Evening::enterPast()
{
    if (!m_inPast)
        enterPastAt(m_clock.now);
}

/// The live views wait meanwhile: what they tell is kept until the cursor is back at the end.
void Evening::enterPastAt(Instant at)
{
    if (m_file.isEmpty())
        return;
    if (!m_inPast)
        leaveTheEnd();
    askPast(GoTo{at});
}

void Evening::leaveTheEnd()
{
    for (const ViewName view : allViews) {
        AuditState state;
        state.view = view;
        state.why = "the past is on the screen, folded from the log itself: the audit is about the "
                    "live views";
        tell(state);
    }
    m_inPast = true;
    m_threads->holdScreen();
    m_wasRunning = m_clock.running;
    ask(PauseClock{});
    openRecording();
    askPast(PlayAtSpeed{m_speed});
    askPast(LiveStandsAt{m_clock.now});
}

/// Looked at by a thread of its own, which begins when it is needed first.
void Evening::openRecording()
{
    if (!m_playback)
        m_playback =
            std::make_unique<Playback>(m_file.toStdString(), m_past, [this] { m_gate.knock(); });
}

void Evening::askWhy(const DocumentName &document)
{
    askRecording(AskWhy{document, !m_inPast});
}

void Evening::askEffects(CommandNumber command)
{
    askRecording(AskEffects{command, !m_inPast});
}

void Evening::askRecording(PlaybackRequest question)
{
    if (m_file.isEmpty())
        return;
    openRecording();
    if (!m_inPast)
        askPast(LiveStandsAt{m_clock.now});
    askPast(std::move(question));
}

void Evening::askPast(PlaybackRequest request)
{
    if (m_playback && !m_playback->ask(std::move(request)))
        emit failed(tr("Too much is waiting already. Nothing was done; try again."));
}

void Evening::notePainted()
{
    if (m_threads && !m_inPast && m_measured)
        m_threads->painted(m_shown[static_cast<std::size_t>(*m_measured)]);
}

void Evening::setStaffing(const std::vector<StaffingChanged::Pool> &pools, const QString &why)
{
    if (m_inPast) {
        emit refusedInThePast();
        return;
    }
    ask(SetStaffing{pools, why.toStdString()});
}

void Evening::saveAs(const QString &path)
{
    ask(SaveCopy{path.toStdString()});
}

/// While the past is on the screen the write side may stop, be copied and take notes; whatever
/// could append to its log does not reach it.
bool Evening::isBarredByThePast(const Request &request) const
{
    const bool appendsNothing =
        std::holds_alternative<PauseClock>(request) || std::holds_alternative<SaveCopy>(request) ||
        std::holds_alternative<WriteNote>(request) || std::holds_alternative<EditNote>(request) ||
        std::holds_alternative<RemoveNote>(request);
    return m_inPast && !appendsNothing;
}

void Evening::ask(Request request)
{
    if (isBarredByThePast(request)) {
        emit refusedInThePast();
        return;
    }
    if (m_threads && !m_threads->ask(std::move(request)))
        emit failed(tr("Too much is waiting already. Nothing was done; try again."));
}

CommandId Evening::send(Command command, const Actor &actor, std::optional<ViewName> seen)
{
    if (m_inPast) {
        emit refusedInThePast();
        return {};
    }
    if (m_isOpening) {
        emit failed(tr("The evening is not ready for commands yet. Nothing was done."));
        return {};
    }
    SentCommand sent;
    sent.id = newCommandId();
    sent.correlation = sent.id;
    sent.actor = actor;
    if (seen)
        sent.seen = SeenView{*seen, m_shown[static_cast<std::size_t>(*seen)]};
    sent.command = std::move(command);
    const CommandId id = sent.id;
    m_unanswered.insert(id);
    ask(std::move(sent));
    return id;
}

OrderId Evening::takeOrderNumber()
{
    return m_numbers.nextOrder();
}

PartyId Evening::takePartyNumber()
{
    return m_numbers.nextParty();
}

void Evening::rebuild(ViewName view)
{
    if (m_threads)
        m_threads->rebuild(view);
}

void Evening::control(ViewName view, ViewControl wish)
{
    if (m_inPast)
        emit failed(tr("The past is on the screen; only the live views can be rebuilt or stopped. "
                       "Nothing was done."));
    else if (wish == ViewControl::Rebuild)
        rebuild(view);
    else if (m_threads)
        m_threads->control(view, wish);
}

void Evening::requestDetails(OrderId order)
{
    if (m_inPast)
        askPast(LookUpOrder{order});
    else
        m_lookup.ask(order);
}

void Evening::deliver()
{
    deliverOpening();
    if (const auto notes = m_news.notes.take())
        emit notesChanged(*notes);
    if (m_inPast)
        deliverPast();
    if (!m_inPast)
        deliverLive();
    deliverAudits();
    if (const auto index = m_past.index.take())
        emit indexMoved(*index);
    for (const Trail &trail : m_past.trails.take())
        emit whyAnswered(trail);
    for (const Effects &effects : m_past.effects.take())
        emit effectsAnswered(effects);
    for (const QString &message : m_past.failed.take())
        emit failed(message);
    for (const QString &path : m_news.saved.take())
        emit saved(path);
    for (const QString &message : m_news.failed.take()) {
        if (m_isOpening)
            emit openingFailed(message);
        else
            emit failed(message);
    }
}

/// A recording lays keyframes as soon as it is open: somebody will want to move in it.
void Evening::deliverOpening()
{
    if (const auto info = m_news.opened.take()) {
        m_numbers.take(info->lastOrder);
        m_numbers.take(info->lastParty);
        if (!info->readOnly)
            m_lookup.setStore(viewFilePath(info->file.toStdString(), ViewName::Details));
        m_file = info->file;
        m_isOpening = info->isOpening;
        m_lag.begin(delaysOf(info->scenario));
        m_measured = measuredView(info->scenario);
        emit opened(*info);
        if (m_source.kind == EveningSource::Kind::Recording && !m_isOpening)
            openRecording();
    }
    if (const auto progress = m_news.opening.take(); progress && (m_isOpening || m_file.isEmpty()))
        emit openingMoved(*progress);
}

void Evening::deliverLive()
{
    // What has arrived is asked for first: it was put last, after all that it announces.
    const bool hasArrived = m_news.arrived.take().has_value();
    if (const auto history = m_news.history.take(); !history.empty()) {
        m_lag.take(history);
        emit logged(history);
    }
    deliverCommands(m_news.commands.take());
    const auto clock = m_news.clock.take();
    if (clock)
        m_clock = *clock;
    deliverViews(m_news);
    if (clock) {
        emit clockChanged(*clock);
        emit cursorMoved({clock->now, {clock->head, {}}, {}, clock->now, clock->head});
        for (const ViewProgress &moved : m_lag.moved(clock->now))
            emit progressChanged(moved);
    }
    for (const Cue &cue : m_news.cues.take())
        emit cueReached(cue);
    for (const auto &found : m_news.found.take())
        emit detailsFound(found);
    if (hasArrived) {
        tellThroughput(); // what has been counted by then
        emit arrived();
    }
}

void Evening::deliverPast()
{
    const auto cursor = m_past.cursor.take();
    deliverViews(m_past.views);
    for (const LogPage &page : m_past.log.take())
        emit logPaged(page);
    for (const auto &found : m_past.found.take())
        emit detailsFound(found);
    for (const QString &path : m_past.branched.take())
        emit branched(path);
    if (cursor)
        followCursor(*cursor);
}

/// Back at the end the live evening goes on, if it ran when the cursor left.
void Evening::followCursor(const CursorState &cursor)
{
    m_cursor = cursor;
    m_inPast = !cursor.live;
    m_threads->holdScreen();
    emit clockChanged({cursor.now, cursor.mark.event, cursor.playing, false, m_speed});
    emit cursorMoved(cursor);
    if (!cursor.live) {
        emit arrived();
        return;
    }
    ask(SetSpeed{m_speed}); // it may have been changed meanwhile
    if (m_wasRunning)
        ask(RunClock{});
}

void Evening::deliverViews(EveningNews &news)
{
    forEachBoard(AllBoards(), [&]<typename Board>(BoardType<Board>) {
        const ShownChanges<Board> changes = std::get<BoardNews<Board>>(news.boards).take();
        if (!isEmpty(changes))
            emit boardChanged(changes);
    });
    for (auto &latest : news.progress) {
        if (const auto progress = latest.take()) {
            m_shown[static_cast<std::size_t>(progress->view)] = progress->at;
            emit progressChanged(&news == &m_news ? m_lag.told(*progress, m_clock.now) : *progress);
        }
    }
}

void Evening::deliverAudits()
{
    for (auto &latest : m_news.audits) {
        if (const auto state = latest.take()) {
            m_auditWatch.heard(*state, std::chrono::steady_clock::now());
            tell(*state);
        }
    }
}

/// The audit is about the live stores: of what the past shows it knows nothing.
void Evening::tell(const AuditState &state)
{
    if (!m_inPast)
        emit auditChanged(state);
}

void Evening::deliverCommands(const std::vector<HandledCommand> &commands)
{
    if (commands.empty())
        return;
    m_lag.take(commands);
    emit logged(commands);
    for (const HandledCommand &command : commands) {
        ++m_throughput.commands;
        if (command.outcome.kind == OutcomeKind::Rejected)
            ++m_throughput.rejected;
        if (m_unanswered.erase(command.sent.id) > 0)
            emit commandAnswered(command);
    }
}

void Evening::measure()
{
    m_throughput.perSecond = static_cast<double>(m_throughput.commands - m_commandsBefore);
    m_commandsBefore = m_throughput.commands;
    tellThroughput();
    for (const AuditState &silent : m_auditWatch.fallenSilent(std::chrono::steady_clock::now()))
        tell(silent);
}

void Evening::tellThroughput()
{
    const LatencyMeter::Summary latency = m_threads->latencyToView();
    const LatencyMeter::Summary screen = m_threads->latencyToScreen();
    m_throughput.commitToViewP50 = latency.p50;
    m_throughput.commitToViewP99 = latency.p99;
    m_throughput.commitToScreenP50 = screen.p50;
    m_throughput.commitToScreenP99 = screen.p99;
    emit throughputChanged(m_throughput);
}

} // namespace restaurant
