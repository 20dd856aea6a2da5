#include "livestage.h"

#include "evening/loghistory.h"
#include "playback/recording.h"
#include "scenario/scenariofile.h"
#include "sqlite/longwork.h"

#include <QFileInfo>

#include <algorithm>

namespace restaurant {

namespace {

constexpr int noView = -1;

/// So much of the past is told when a recording is opened: as much as the log pane keeps.
constexpr std::int64_t commandsTold = 20'000;
constexpr int commandsInOneRead = 1000;

/// How often a log is looked at that another process writes: by the views, and for its commands.
constexpr std::chrono::milliseconds lookEvery{20};
constexpr std::chrono::milliseconds commandsEvery{50};

std::string fileOf(const EveningSource &source)
{
    return QFileInfo(source.path).absoluteFilePath().toStdString();
}

EveningInfo infoOf(const Scenario &scenario)
{
    EveningInfo info;
    info.scenario = scenario;
    if (!scenario.live.isEmpty())
        info.theory = theoryOfWaitToOrder(scenario);
    return info;
}

std::vector<CueMark> personsDecisions(LogReader &log, const Scenario &scenario)
{
    std::vector<CueMark> marks;
    for (const auto &decisions : {log.changesOfStaff(), log.changesOfServices({})})
        for (const RecordedActivity &decision : decisions)
            addDecision(scenario, decision, marks);
    for (const DeliveryChange &decision : log.changesOfDeliveries({}))
        addDecision(scenario, decision.what, marks);
    return marks;
}

/// The latency of this machine is measured at a view that is late for no other reason.
int measuredOf(const WriteSide &writeSide)
{
    const auto view = writeSide.deliveries().firstPrompt();
    return view ? static_cast<int>(*view) : noView;
}

} // namespace

LiveStage::LiveStage(EveningSource source, std::function<void()> notify)
    : m_source(std::move(source))
    , m_notify(std::move(notify))
{
    if (m_source.readOnly)
        m_follower = std::make_unique<Follower>(
            0, [this](Follower &follower) { follow(follower); },
            [this](const std::string &message) { failed(message); }, [this] { dropViews(); });
    else
        m_writeSide = std::make_unique<WriteSideThread>([this] { return openWriteSide(); },
                                                        newsOfWriteSide());
}

Stage::Answer LiveStage::ask(StageRequest request)
{
    return std::visit(
        [this](auto &wish) { return askWriteSide(WriteSideRequest(std::move(wish))); }, request);
}

Stage::Answer LiveStage::askWriteSide(WriteSideRequest request)
{
    if (m_source.kind == EveningSource::Kind::Class && std::holds_alternative<SkipQuiet>(request))
        return Answer::Taken; // those at its seats live through a quiet, too
    if (m_writeSide)
        return m_writeSide->ask(std::move(request)) ? Answer::Taken : Answer::Full;
    if (!std::holds_alternative<SentCommand>(request))
        return Answer::Taken;
    tell(m_news.failed, QObject::tr("This evening is opened only to look."));
    return Answer::Refused;
}

void LiveStage::control(ViewName view, ViewControl wish)
{
    if (wish == ViewControl::Rebuild && m_writeSide) { // guests and staff may be looking at it
        static_cast<void>(m_writeSide->ask(RebuildView{view}));
        return;
    }
    const std::scoped_lock lock(m_viewsMutex);
    if (!m_views)
        return;
    if (wish == ViewControl::Rebuild)
        m_views->rebuild(view); // or added
    else
        m_views->control(view, wish);
}

std::unique_ptr<WriteSide> LiveStage::openWriteSide()
{
    if (m_source.kind == EveningSource::Kind::Class)
        return m_source.lead();
    if (m_source.kind == EveningSource::Kind::Recording)
        return std::make_unique<WriteSide>(fileOf(m_source), newsOfOpening());
    const Scenario scenario = loadScenario(m_source.path);
    const QString folder = m_source.folder.isEmpty() ? m_folder.path() : m_source.folder;
    const QString file = folder + QStringLiteral("/evening.restaurant");
    return std::make_unique<WriteSide>(file.toStdString(), scenario);
}

WriteSide::Opening LiveStage::newsOfOpening()
{
    using Step = OpeningProgress::Step;
    WriteSide::Opening opening;
    opening.found = [this] {
        try {
            found();
        } catch (const std::exception &) { // checking says what is wrong with the file
        }
        checked(0);
    };
    opening.ranAgain = [this](Position done, Position all) {
        const auto percent = static_cast<int>(100 * number(done) / number(all));
        tell(m_news.opening, OpeningProgress{Step::RunningAgain, percent});
    };
    return opening;
}

/// Checking and running again take long for a long evening. What its read stores hold is there at
/// once.
void LiveStage::found()
{
    LogReader log(fileOf(m_source));
    const StoreHeader header = log.header();
    EveningInfo info = infoOf(storedScenario(header, log.path()));
    info.file = QString::fromStdString(log.path());
    info.temporary = !m_source.folder.isEmpty();
    info.isOpening = true;
    info.decisions = personsDecisions(log, info.scenario);
    info.deliveries = deliveriesOf(info.scenario, log.changesOfDeliveries({}));
    const Instant at = tellDurable({log.path(), {header.store, header.epoch}},
                                   info.scenario.restaurant, log, listeners());
    m_head = log.head();
    ClockState clock;
    clock.now = std::max(at, info.scenario.starts);
    clock.services = servicesAfter(log.changesOfServices({}));
    clock.architecture = info.deliveries.architecture();
    tellClock(clock);
    tell(m_news.opened, info);
}

void LiveStage::checked(int percent)
{
    tell(m_news.opening, OpeningProgress{OpeningProgress::Step::Checking, percent});
}

WriteSideNews LiveStage::newsOfWriteSide()
{
    WriteSideNews news;
    news.checked = [this](int percent) { checked(percent); };
    news.opened = [this](WriteSide &writeSide) { opened(writeSide); };
    news.advanced = [this](const WriteSide::Advance &advance, WriteSide &writeSide) {
        advanced(advance, writeSide);
    };
    news.clock = [this](const ClockState &clock) { tellClock(clock); };
    news.skipped = [this](const QuietSkip &skip) { tell(m_news.skipped, skip); };
    news.arrived = [this](const ViewMarks &marks) { arrived(marks); };
    news.saved = [this](const std::string &path) {
        tell(m_news.saved, QString::fromStdString(path));
    };
    news.notes = [this](std::vector<StoryNote> notes) { tell(m_news.notes, std::move(notes)); };
    news.failed = [this](const std::string &message) { failed(message); };
    news.dropped = [this](const std::vector<CommandId> &commands, const std::string &why) {
        dropped(commands, why);
    };
    news.waiting = [this](std::vector<SentCommand> commands) {
        m_news.waiting.put(std::move(commands));
        m_notify();
    };
    news.line = [this](ViewLineState line) {
        tell(m_news.lines[static_cast<std::size_t>(line.view)], line);
    };
    news.previewed = [this](ParkedPreview preview) {
        m_news.previews.put(std::move(preview));
        m_notify();
    };
    news.closing = [this] { closed(); };
    return news;
}

/// Live, the cursor stands where the clock does.
void LiveStage::tellClock(const ClockState &clock)
{
    CursorState cursor;
    cursor.now = cursor.end = clock.now;
    cursor.mark.event = cursor.endEvent = m_head;
    cursor.playing = clock.running;
    cursor.ended = clock.ended;
    cursor.speed = clock.speed;
    cursor.architecture = clock.architecture;
    cursor.services = clock.services;
    tell(m_news.cursor, cursor);
}

void LiveStage::failed(const std::string &message)
{
    tell(m_news.failed, QString::fromStdString(message));
}

void LiveStage::dropped(const std::vector<CommandId> &commands, const std::string &why)
{
    for (const CommandId &command : commands)
        m_news.dropped.put({command, QString::fromStdString(why)});
    m_notify();
}

void LiveStage::closed()
{
    dropViews();
    tell(m_news.closed, true);
}

void LiveStage::opened(WriteSide &writeSide)
{
    EveningInfo info = infoOf(writeSide.scenario());
    info.file = QString::fromStdString(writeSide.store().path());
    info.temporary = m_source.kind == EveningSource::Kind::Scenario || !m_source.folder.isEmpty();
    info.lastOrder = writeSide.resumePoint().lastOrder;
    info.lastParty = writeSide.resumePoint().lastParty;
    info.lastGuest = writeSide.lastGuest();
    info.deliveries = writeSide.deliveries();
    tell(m_news.opened, info);
    m_head = writeSide.store().head().position;
    LogReader log(writeSide.store().path());
    tell(m_news.notes, log.notes());
    tellHistory(log);
    m_measured = measuredOf(writeSide);
    showViews(writeSide.viewsPlace(), writeSide.scenario().restaurant, writeSide.feeds());
    writeSide.showOn(m_views.get());
    startAudit(writeSide);
}

/// The read stores are others, and what was found in the old ones says nothing of them.
void LiveStage::architectureChanged(WriteSide &writeSide)
{
    m_audit.reset();
    m_queries.begin();
    startAudit(writeSide);
}

/// What waits by now waits on purpose, or for a view that is measured no more.
void LiveStage::deliveriesChanged(WriteSide &writeSide)
{
    m_measured = measuredOf(writeSide);
    m_toView.forget();
    m_toScreen.forget();
    tell(m_news.deliveries, writeSide.deliveries());
}

void LiveStage::openedToLook(LogReader &log)
{
    const StoreHeader header = log.header();
    m_scenario = storedScenario(header, log.path());
    EveningInfo info = infoOf(m_scenario);
    info.file = QString::fromStdString(log.path());
    info.temporary = false;
    info.readOnly = true;
    info.decisions = personsDecisions(log, m_scenario);
    info.deliveries = deliveriesOf(m_scenario, log.changesOfDeliveries({}));
    tell(m_news.opened, info);
    tell(m_news.notes, log.notes());
    LinePolicy policy;
    policy.poll = lookEvery;
    showViews({log.path(), {header.store, header.epoch}, true}, m_scenario.restaurant,
              {m_silentFeed, m_silentStory}, policy);
    std::string why = "this evening is opened only to look: its views are folded in memory, and "
                      "there is no read store of ours to audit";
    if (info.deliveries.wasBent())
        why += "; what was bent on the way to its own views is not shown here";
    tellUnaudited(why.c_str());
}

void LiveStage::follow(Follower &follower)
{
    const LongWork work(
        {[&] { return follower.isStopping(); }, [this](int percent) { checked(percent); }});
    LogReader log(fileOf(m_source), LogReader::Origin::Foreign);
    openedToLook(log);
    CommandNumber told{};
    ActivityNumber looked{};
    do {
        followLooks(log, looked);
        auto commands = handledCommands(log, told, commandsInOneRead);
        if (commands.empty())
            continue;
        told = commands.back().outcome.number;
        followed(std::move(commands));
    } while (follower.rest(commandsEvery));
}

void LiveStage::followLooks(LogReader &log, ActivityNumber &told)
{
    const ActivityNumber last = log.lastActivity();
    LooksPage page{false, recordedLooks(log, std::exchange(told, last), last)};
    if (!page.looks.empty())
        m_news.looks.put(std::move(page));
}

void LiveStage::followed(std::vector<HandledCommand> commands)
{
    ClockState clock;
    for (HandledCommand &command : commands) {
        m_head = std::max(m_head, command.outcome.last);
        clock.now = command.sent.at;
        m_news.commands.put(std::move(command));
    }
    tellClock(clock);
}

void LiveStage::showViews(const ViewsPlace &place, const Restaurant &restaurant, ViewsFeeds feeds,
                          const LinePolicy &policy)
{
    const std::scoped_lock lock(m_viewsMutex);
    m_views = std::make_unique<Views>(place, restaurant, feeds, listeners(), policy);
}

void LiveStage::startAudit(WriteSide &writeSide)
{
    const StoreHeader &header = writeSide.store().header();
    AuditedEvening evening{writeSide.store().path(),
                           {header.store, header.epoch},
                           &writeSide.scenario().restaurant,
                           writeSide.deliveries().regime()};
    m_audit = std::make_unique<Audit>(std::move(evening), [this](const AuditState &state) {
        tell(m_news.audits[static_cast<std::size_t>(state.view)], state);
    });
}

void LiveStage::tellUnaudited(const char *why)
{
    for (const ViewName view : allViews)
        tell(m_news.audits[static_cast<std::size_t>(view)], unaudited(view, why));
}

void LiveStage::dropViews()
{
    m_audit.reset();
    const std::scoped_lock lock(m_viewsMutex);
    m_views.reset();
}

void LiveStage::tellHistory(LogReader &log)
{
    CommandNumber told{std::max<std::int64_t>(0, number(log.lastCommand()) - commandsTold)};
    for (auto commands = handledCommands(log, told, commandsInOneRead); !commands.empty();
         commands = handledCommands(log, told, commandsInOneRead)) {
        told = commands.back().outcome.number;
        for (HandledCommand &command : commands)
            m_news.history.put(std::move(command));
    }
    m_news.looks.put({true, recordedLooks(log, {}, log.lastActivity())});
    m_notify();
}

void LiveStage::advanced(const WriteSide::Advance &advance, WriteSide &writeSide)
{
    if (advance.otherArchitecture)
        architectureChanged(writeSide);
    if (advance.otherDeliveries)
        deliveriesChanged(writeSide);
    const Position before = m_head;
    for (const HandledCommand &command : advance.commands) {
        m_head = std::max(m_head, command.outcome.last);
        m_news.commands.put(command);
    }
    if (m_head != before && m_measured != noView) {
        m_toView.committed(m_head, advance.durableSince);
        m_toScreen.committed(m_head, advance.durableSince);
    }
    for (const Cue &cue : advance.cues)
        m_news.cues.put(cue);
    for (const ToldWhere &answer : advance.answers)
        m_news.answers.put(answer);
    tellLooks(advance);
    m_notify();
}

void LiveStage::tellLooks(const WriteSide::Advance &advance)
{
    for (const Look &look : advance.looks)
        m_queries.count({look.view, look.by, look.answer.value_or(QueryAnswer{})});
    for (const Query &query : advance.rest)
        m_queries.count(query);
    if (!advance.looks.empty())
        m_news.looks.put({false, advance.looks});
}

void LiveStage::arrived(const ViewMarks &marks)
{
    // Only this thread makes and drops the views, so it needs no lock to look at them.
    if (m_views && m_views->waitUntil(marks))
        tell(m_news.arrived, true);
}

ViewsListeners LiveStage::listeners()
{
    ViewsListeners all;
    forEachBoard(AllBoards(), [&]<typename Board>(BoardType<Board>) {
        std::get<ViewListener<Board>>(all.boards).changed =
            [this](const BoardChanges<Board> &changes, Position upTo) {
                std::get<BoardNews<Board>>(m_news.boards).put(changes, upTo);
                m_notify();
            };
    });
    all.asked = [this](const Query &query) { m_queries.count(query); };
    all.progress = [this](const ViewProgress &progress) {
        if (static_cast<int>(progress.view) == m_measured)
            m_toView.shown(progress.at);
        tell(m_news.progress[static_cast<std::size_t>(progress.view)], progress);
    };
    return all;
}

void LatencyMeter::committed(Position head, Clock::time_point at)
{
    const std::scoped_lock lock(m_mutex);
    if (head <= m_shown.head)
        return measure(std::max(Clock::duration::zero(), m_shown.at - at));
    m_waiting.push_back({head, at});
    if (m_waiting.size() > most)
        m_waiting.pop_front();
}

void LatencyMeter::shown(Position position, Clock::time_point at)
{
    const std::scoped_lock lock(m_mutex);
    while (!m_waiting.empty() && m_waiting.front().head <= position) {
        measure(at - m_waiting.front().at);
        m_waiting.pop_front();
    }
    if (position > m_shown.head)
        m_shown = {position, at};
}

void LatencyMeter::measure(Clock::duration took)
{
    m_samples.push_back(std::chrono::duration<double, std::milli>(took).count());
    while (m_samples.size() > most)
        m_samples.pop_front();
}

void LatencyMeter::forget()
{
    const std::scoped_lock lock(m_mutex);
    m_waiting.clear();
}

LatencyMeter::Summary LatencyMeter::summary() const
{
    std::vector<double> sorted;
    {
        const std::scoped_lock lock(m_mutex);
        sorted.assign(m_samples.begin(), m_samples.end());
    }
    if (sorted.empty())
        return {};
    std::sort(sorted.begin(), sorted.end());
    return {sorted[sorted.size() / 2], sorted[sorted.size() * 99 / 100]};
}

} // namespace restaurant
