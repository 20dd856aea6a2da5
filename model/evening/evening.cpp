#include "evening.h"

#include "evening/writeside.h"
#include "read/store/querywatch.h"

#include <algorithm>

namespace restaurant {

namespace {

constexpr int oneSecond = 1000;
constexpr std::size_t mostRemembered = 5000;

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
{
    connect(&m_gate, &FrameGate::opened, this, &Evening::deliver);
    connect(&m_second, &QTimer::timeout, this, &Evening::measure);
    listen<DetailsBoard>(this, [this](const ShownChanges<DetailsBoard> &changes) {
        remember(std::get<Changes<OrderDetails>>(changes));
    });
    m_second.setInterval(oneSecond);
}

Evening::~Evening() = default;

void Evening::open()
{
    m_live = std::make_unique<LiveStage>(m_source, [this] { m_gate.notify(); });
    m_stage = m_live.get();
    askWriteSide(SkipQuiet{m_skipsQuiet});
    m_second.start();
}

void Evening::run()
{
    ask(RunClock{});
}

void Evening::pause()
{
    ask(PauseClock{});
}

void Evening::step()
{
    ask(StepOnce{});
}

void Evening::setSpeed(double speed)
{
    m_speed = speed;
    ask(SetSpeed{speed});
}

void Evening::runUntil(Instant until)
{
    ask(RunUntil{until});
}

void Evening::setSkipsQuiet(bool skips)
{
    m_skipsQuiet = skips;
    askWriteSide(SkipQuiet{skips});
    askPast(SkipQuiet{skips});
}

void Evening::branch(const QString &path)
{
    enterPast();
    askPast(MakeBranch{path.toStdString()});
}

void Evening::writeNote(const QString &text)
{
    askWriteSide(WriteNote{m_cursor.mark, m_cursor.now, plainNote(text)});
}

void Evening::editNote(NoteNumber note, const QString &text)
{
    askWriteSide(EditNote{note, plainNote(text)});
}

void Evening::removeNote(NoteNumber note)
{
    askWriteSide(RemoveNote{note});
}

void Evening::saveAs(const QString &path)
{
    askWriteSide(SaveCopy{path.toStdString()});
}

void Evening::remember(const Changes<OrderDetails> &changes)
{
    applyTo(m_recent, changes);
    while (m_recent.size() > mostRemembered)
        m_recent.erase(m_recent.begin());
}

void Evening::inspect(const InspectionRequest &request)
{
    if (m_file.isEmpty())
        return;
    if (!m_inspector)
        m_inspector =
            std::make_unique<Inspector>(m_file.toStdString(), [this] { m_gate.notify(); });
    if (!m_inspector->ask(request))
        noteAnswer(Stage::Answer::Full);
}

void Evening::askWhy(const DocumentName &document)
{
    askRecording(AskWhy{document, isLive()});
}

void Evening::askEffects(CommandNumber command)
{
    askRecording(AskEffects{command, isLive()});
}

void Evening::askRecording(PlaybackRequest question)
{
    if (m_file.isEmpty())
        return;
    openRecording();
    if (isLive())
        askPast(LiveStandsAt{m_cursor.now});
    askPast(std::move(question));
}

void Evening::askPast(PlaybackRequest request)
{
    if (m_playback)
        noteAnswer(m_playback->askPast(std::move(request)));
}

void Evening::askWriteSide(WriteSideRequest request)
{
    if (m_live)
        noteAnswer(m_live->askWriteSide(std::move(request)));
}

void Evening::ask(StageRequest request)
{
    if (m_stage)
        noteAnswer(m_stage->ask(std::move(request)));
}

void Evening::noteAnswer(Stage::Answer answer)
{
    if (answer == Stage::Answer::NotLive)
        emit refusedInThePast();
    else if (answer == Stage::Answer::Full)
        emit failed(tr("Too much is waiting already. Nothing was done; try again."));
}

void Evening::notePainted()
{
    if (m_live && isLive() && m_measured)
        m_live->painted(m_shown[static_cast<std::size_t>(*m_measured)]);
}

void Evening::changeArchitecture(const Architecture &architecture, const QString &why)
{
    ask(ArchitectureChanged{architecture, why.toStdString()});
}

void Evening::setService(Service service, const ServiceCondition &to, const QString &why)
{
    ask(ServiceSet{service, to, why.toStdString()});
}

void Evening::delayView(ViewName view, Duration delay, const QString &why)
{
    ask(ViewDelayed{view, delay, why.toStdString()});
}

void Evening::bendView(const Bend &bend, const QString &why)
{
    ask(ViewBent{bend, why.toStdString()});
}

void Evening::protectView(ViewName view, const Protections &protections, const QString &why)
{
    ask(ViewProtected{view, protections, why.toStdString()});
}

void Evening::handleParked(ViewName view, Position event, ParkedHandling how, const QString &why)
{
    ask(ParkedHandled{view, event, how, why.toStdString()});
}

void Evening::previewParked(ViewName view, Position event, ParkedHandling how)
{
    askWriteSide(PreviewParked{view, event, how});
}

void Evening::setStaffing(const std::vector<StaffingChanged::Pool> &pools, const QString &why)
{
    ask(SetStaffing{pools, why.toStdString()});
}

bool Evening::isReadyForCommands()
{
    if (!isLive())
        emit refusedInThePast();
    else if (m_isOpening)
        emit failed(tr("The evening is not ready for commands yet. Nothing was done."));
    else if (m_isClosed || !m_stage)
        emit failed(tr("This evening takes no commands any more. Nothing was done."));
    else
        return true;
    return false;
}

CommandId Evening::send(Command command, const Actor &actor, std::optional<ViewName> seen)
{
    const auto shown = [this](ViewName view) {
        return SeenView{view, m_shown[static_cast<std::size_t>(view)]};
    };
    return sendSeen(std::move(command), actor, seen ? std::optional(shown(*seen)) : std::nullopt);
}

CommandId Evening::sendSeen(Command command, const Actor &actor,
                            const std::optional<SeenView> &seen)
{
    if (!isReadyForCommands())
        return {};
    SentCommand sent;
    sent.id = newCommandId();
    sent.correlation = sent.id;
    sent.actor = actor;
    sent.seen = seen;
    sent.command = std::move(command);
    const Stage::Answer answer = m_stage->ask(sent);
    noteAnswer(answer);
    if (answer != Stage::Answer::Taken)
        return {};
    m_underWay.push_back(sent);
    emit underWayChanged(m_underWay);
    return sent.id;
}

/// Nothing if a person did not send it, or somebody has heard of its end.
std::optional<SentCommand> Evening::takeUnderWay(const CommandId &id)
{
    const auto found = std::find_if(m_underWay.begin(), m_underWay.end(),
                                    [&id](const SentCommand &one) { return one.id == id; });
    if (found == m_underWay.end())
        return std::nullopt;
    SentCommand taken = std::move(*found);
    m_underWay.erase(found);
    emit underWayChanged(m_underWay);
    return taken;
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
    if (m_live)
        m_live->control(view, ViewControl::Rebuild);
}

void Evening::control(ViewName view, ViewControl wish)
{
    if (!isLive())
        emit failed(tr("The past is on the screen; only the live views can be rebuilt or stopped. "
                       "Nothing was done."));
    else if (m_live)
        m_live->control(view, wish);
}

void Evening::deliver()
{
    deliverOpening();
    if (const auto notes = m_live->news().notes.take())
        emit notesChanged(*notes);
    const Stage *const before = m_stage;
    deliverStage();
    if (m_stage != before) // back at the end: what the live views told meanwhile
        deliverStage();
    deliverAudits();
    deliverHarm();
    deliverInspection();
    deliverComposed();
    deliverAnswers();
    deliverFailures();
}

/// A recording lays keyframes as soon as it is open: somebody will want to move in it.
void Evening::deliverOpening()
{
    if (const auto info = m_live->news().opened.take()) {
        m_numbers.take(info->lastOrder);
        m_numbers.take(info->lastParty);
        m_lastGuest = info->lastGuest;
        m_livesHere = !info->readOnly && !info->scenario.live.isEmpty();
        m_file = info->file;
        m_isOpening = info->isOpening;
        m_lag.begin();
        followDeliveries(info->deliveries);
        emit opened(*info);
        if (isLive())
            emit deliveriesChanged(m_deliveries);
        if (m_source.kind == EveningSource::Kind::Recording && !m_isOpening)
            openRecording();
        if (!m_isOpening && !m_harm)
            m_harm = std::make_unique<HarmWatch>(m_file.toStdString(), [this] { m_gate.notify(); });
    }
    if (const auto progress = m_live->news().opening.take();
        progress && (m_isOpening || m_file.isEmpty()))
        emit openingMoved(*progress);
}

/// What has arrived, and where the cursor stands, is asked for first: it was put last, after all
/// that it announces.
void Evening::deliverStage()
{
    const bool live = isLive();
    StageNews &news = m_stage->news();
    const bool hasArrived = news.arrived.take().has_value();
    const auto cursor = news.cursor.take();
    deliverDeliveries();
    if (live)
        deliverHandled();
    if (cursor)
        m_cursor = *cursor;
    deliverViews();
    for (const LogPage &page : news.log.take())
        emit logPaged(page);
    deliverLooks();
    for (const QuietSkip &skip : news.skipped.take())
        emit quietSkipped(skip.from, skip.to);
    if (cursor)
        followCursor(*cursor);
    if (live)
        for (const Cue &cue : m_live->news().cues.take())
            emit cueReached(cue);
    if (hasArrived) {
        tellThroughput(); // what has been counted by then
        emit arrived();
    }
}

/// A live evening that has not been told as opened tells its own with that.
void Evening::deliverDeliveries()
{
    if (isLive() && (m_isOpening || m_file.isEmpty()))
        return;
    const auto deliveries = m_stage->news().deliveries.take();
    if (!deliveries)
        return;
    if (isLive())
        followDeliveries(*deliveries);
    emit deliveriesChanged(*deliveries);
}

void Evening::deliverHandled()
{
    if (const auto history = m_live->news().history.take(); !history.empty()) {
        m_lag.take(history);
        emit logged(history);
    }
    if (const auto commands = m_live->news().commands.take(); !commands.empty()) {
        m_lag.take(commands);
        emit logged(commands);
        noteHandled(commands);
    }
    deliverDropped();
    if (auto waiting = m_live->news().waiting.take()) {
        m_waiting = *std::move(waiting);
        emit waitingChanged(m_waiting);
    }
}

void Evening::noteHandled(const std::vector<HandledCommand> &commands)
{
    for (const HandledCommand &command : commands) {
        ++m_throughput.commands;
        if (command.outcome.kind == OutcomeKind::Rejected)
            ++m_throughput.rejected;
        if (takeUnderWay(command.sent.id))
            emit commandAnswered(command);
    }
}

/// After what was decided before: of the rest nothing was done.
void Evening::deliverDropped()
{
    for (const DroppedCommand &dropped : m_live->news().dropped.take())
        if (const auto command = takeUnderWay(dropped.command))
            emit commandDropped(*command, dropped.why);
    if (!m_live->news().closed.take())
        return;
    m_isClosed = true;
    while (!m_underWay.empty())
        if (const auto command = takeUnderWay(m_underWay.front().id))
            emit commandDropped(*command, tr("the store of this evening cannot be written to any "
                                             "more"));
}

void Evening::deliverViews()
{
    StageNews &news = m_stage->news();
    forEachBoard(AllBoards(), [&]<typename Board>(BoardType<Board>) {
        const QueryWatch watch;
        std::vector<ShownStep<Board>> steps = std::get<BoardNews<Board>>(news.boards).take();
        if (steps.empty())
            return;
        noteRefreshed(Board::view, watch.cost());
        for (ShownStep<Board> &step : steps)
            emit boardChanged(std::move(step.changes), step.upTo, step.isOfOneEvent());
    });
    for (auto &latest : news.progress) {
        if (const auto progress = latest.take()) {
            m_shown[static_cast<std::size_t>(progress->view)] = progress->at;
            emit progressChanged(isLive() ? m_lag.told(*progress, m_cursor.now) : *progress);
        }
    }
    for (auto &latest : news.lines)
        if (const auto line = latest.take())
            emit lineChanged(*line);
}

void Evening::followCursor(const CursorState &cursor)
{
    if (cursor.live && !isLive())
        returnToTheEnd();
    emit clockChanged({cursor.now, cursor.mark.event, cursor.playing, cursor.ended, cursor.speed,
                       cursor.architecture, cursor.services});
    emit cursorMoved(cursor);
    if (isLive())
        for (const ViewProgress &moved : m_lag.moved(cursor.now))
            emit progressChanged(moved);
}

/// How late a view is on purpose depends on what keeps it in step.
void Evening::followDeliveries(const Deliveries &deliveries)
{
    m_deliveries = deliveries;
    m_lag.setDeliveries(deliveries);
    m_measured = deliveries.firstPrompt();
}

void Evening::deliverAnswers()
{
    LiveNews &live = m_live->news();
    for (const auto &found : live.found.take())
        emit detailsFound(found);
    for (const QString &path : live.saved.take())
        emit saved(path);
    for (const ParkedPreview &preview : live.previews.take())
        emit parkedPreviewed(preview);
    for (const ToldWhere &answer : live.answers.take())
        emit whereItIsTold(answer);
    if (!m_playback)
        return;
    PlaybackNews &past = m_playback->news();
    for (const auto &found : past.found.take())
        emit detailsFound(found);
    for (const QString &path : past.branched.take())
        emit branched(path);
    if (const auto index = past.index.take())
        emit indexMoved(*index);
    for (const Trail &trail : past.trails.take())
        emit whyAnswered(trail);
    for (const Effects &effects : past.effects.take())
        emit effectsAnswered(effects);
}

void Evening::deliverInspection()
{
    if (!m_inspector)
        return;
    for (const InspectionAnswer &answer : m_inspector->news().take())
        emit inspected(answer);
    for (const std::string &message : m_inspector->failed().take())
        emit failed(QString::fromStdString(message));
}

void Evening::deliverFailures()
{
    if (m_composer)
        for (const std::string &message : m_composer->failed().take())
            emit failed(QString::fromStdString(message));
    if (m_playback)
        for (const QString &message : m_playback->news().failed.take())
            emit failed(message);
    for (const QString &message : m_live->news().failed.take()) {
        if (m_isOpening)
            emit openingFailed(message);
        else
            emit failed(message);
    }
}

void Evening::deliverAudits()
{
    for (auto &latest : m_live->news().audits) {
        if (const auto state = latest.take()) {
            m_auditWatch.heard(*state, std::chrono::steady_clock::now());
            tell(*state);
        }
    }
}

void Evening::deliverHarm()
{
    if (!m_harm)
        return;
    if (const auto ledger = m_harm->news().take())
        emit harmCounted(*ledger);
    for (const std::string &message : m_harm->failed().take())
        emit failed(QString::fromStdString(message));
}

/// The audit is about the live stores: of what the past shows it knows nothing.
void Evening::tell(const AuditState &state)
{
    if (isLive())
        emit auditChanged(state);
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
    const LatencyMeter::Summary latency = m_live->latencyToView();
    const LatencyMeter::Summary screen = m_live->latencyToScreen();
    m_throughput.commitToViewP50 = latency.p50;
    m_throughput.commitToViewP99 = latency.p99;
    m_throughput.commitToScreenP50 = screen.p50;
    m_throughput.commitToScreenP99 = screen.p99;
    emit throughputChanged(m_throughput);
    tellQueries();
}

} // namespace restaurant

#include "moc_evening.cpp"
