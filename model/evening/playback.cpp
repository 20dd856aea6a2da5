#include "playback.h"

#include "domain/storeerror.h"
#include "evening/loghistory.h"
#include "evening/views.h"
#include "playback/trail.h"
#include "read/store/queries.h"
#include "read/store/querywatch.h"
#include "relational/read/relationalreader.h"
#include "store/branch.h"

#include <QObject>

#include <algorithm>

namespace restaurant {

namespace {

using namespace std::chrono_literals;

constexpr auto frame = 16ms;
constexpr auto untilSomethingComes = 250ms;
constexpr std::int64_t indexedAtOnce = 2000;
constexpr std::int64_t goneAtOnce = 20'000;   ///< Events and activities.
constexpr std::int64_t commandsInAPage = 300; ///< Of the log, before the cursor.
constexpr double fastest = 3600;              ///< "As fast as can be watched."

std::int64_t distance(CommandNumber from, CommandNumber to)
{
    return number(to) - number(from);
}

/// What a look-up in the stores comes to.
struct Found
{
    std::optional<OrderDetails> details;
    std::optional<QueryAnswer> answer; ///< Nothing: the store cannot be read.
    Position at{};                     ///< How far the view had come.
};

Found foundIn(const Connection &store, AnsweredFrom from, OrderId order, Position at)
{
    DocumentReader<OrderDetails> reader(store);
    const QueryWatch watch(&store);
    Found found{reader.find(order), std::nullopt, at};
    found.answer = QueryAnswer{from, watch.cost()};
    return found;
}

Found joined(const Connection &writes, const Restaurant &restaurant, OrderId order)
{
    DetailsBoard board(restaurant);
    Touched asked;
    asked.orders.insert(order);
    RelationalReader reader(writes);
    const QueryWatch watch(&writes);
    reader.refresh(board, asked);
    Found found{std::nullopt, QueryAnswer{AnsweredFrom::Tables, watch.cost()}, board.position};
    if (const OrderDetails *details = board.details.find(order))
        found.details = *details;
    return found;
}

/// Also of an order that was closed long ago. The view's own header says what is wrong with its
/// store.
Found storedDetails(const std::string &file, ArchitectureKind keptBy, const Restaurant &restaurant,
                    OrderId order, Position head)
{
    try {
        if (hasOwnStores(keptBy)) {
            const ViewQueries queries(viewFilePath(file, ViewName::Details));
            return foundIn(queries.connection(), AnsweredFrom::ReadStore, order,
                           queries.header().checkpoint);
        }
        const Connection writes(file, Purpose::ReadOnly);
        return keptBy == ArchitectureKind::OneStore
                   ? foundIn(writes, AnsweredFrom::ReadTables, order, head)
                   : joined(writes, restaurant, order);
    } catch (const std::exception &) {
        return {std::nullopt, std::nullopt, head};
    }
}

} // namespace

Playback::Playback(std::string file, std::function<void()> notify)
    : m_file(std::move(file))
    , m_notify(std::move(notify))
    , m_worker(
          room, [this](auto &) { work(); },
          [this](const std::string &message) {
              m_news.failed.put(QString::fromStdString(message));
              m_notify();
          },
          [this] {
              m_player.reset();
              m_recording.reset();
          })
{
}

Stage::Answer Playback::ask(StageRequest request)
{
    if (std::holds_alternative<RunClock>(request))
        return askPast(PlayOn{false});
    if (std::holds_alternative<StepOnce>(request))
        return askPast(GoBy{StepBy::OneCommand, 1});
    if (std::holds_alternative<PauseClock>(request))
        return askPast(PauseClock{});
    if (const auto *speed = std::get_if<SetSpeed>(&request))
        return askPast(*speed);
    if (const auto *quiet = std::get_if<SkipQuiet>(&request))
        return askPast(*quiet);
    return Answer::NotLive;
}

Stage::Answer Playback::askPast(PlaybackRequest request)
{
    return m_worker.put(std::move(request)) ? Answer::Taken : Answer::Full;
}

/// Requests first, then the next frame; when there is nothing to do, keyframes are laid.
void Playback::work()
{
    m_recording = std::make_unique<Recording>(m_file, LogReader::Origin::Ours);
    m_player = std::make_unique<Player>(*m_recording);
    followAdded();
    while (!m_worker.isStopping()) {
        carryOutWaiting();
        if (m_pace.isRunning())
            playFrame();
        else if (m_moreToIndex)
            indexSome();
    }
}

void Playback::indexSome()
{
    m_moreToIndex = m_player->indexSome(indexedAtOnce);
    const Player::IndexProgress reached = m_player->indexProgress();
    m_news.index.put({reached.done, reached.all});
    m_notify();
}

/// A long way through what is not prepared yet is gone in pieces, and told.
void Playback::indexAlmostTo(const Cursor &cursor)
{
    const std::int64_t place = number(cursor.mark.place());
    while (m_moreToIndex && !m_worker.isStopping() &&
           place - number(m_player->indexProgress().done) > goneAtOnce)
        indexSome();
}

std::chrono::steady_clock::time_point Playback::wakeAt() const
{
    const auto now = std::chrono::steady_clock::now();
    if (m_pace.isRunning())
        return now + frame;
    return m_moreToIndex ? now : now + untilSomethingComes;
}

/// Of several places to go to that wait, only the last is gone to: a playhead that is dragged.
void Playback::carryOutWaiting()
{
    const auto requests = m_worker.take(room, wakeAt());
    for (std::size_t i = 0; i < requests.size() && !m_worker.isStopping(); ++i) {
        const bool isOvertaken = std::holds_alternative<GoTo>(requests[i]) &&
                                 i + 1 < requests.size() &&
                                 std::holds_alternative<GoTo>(requests[i + 1]);
        if (!isOvertaken)
            std::visit([this](const auto &wish) { carryOut(wish); }, requests[i]);
    }
}

void Playback::carryOut(LiveStandsAt wish)
{
    m_live = wish.at;
    followAdded();
}

/// A view that was added shows the time before that, too: it is folded from the first event.
void Playback::followAdded()
{
    for (const ViewName view : AddedBoards::views)
        if (const bool isThere = hasView(m_file, view); isThere != m_player->follows(view))
            m_player->follow(view, isThere);
}

/// Where the story ends by now, at the time that the live clock shows.
Cursor Playback::endOfAll()
{
    Cursor end = m_recording->end().cursor();
    end.at = std::max(end.at, m_live);
    return end;
}

/// Where the screen stands to which a question was put.
Cursor Playback::askedAt(bool live)
{
    return live ? endOfAll() : m_player->cursor();
}

void Playback::carryOut(GoTo wish)
{
    breakOff();
    show(m_recording->cursorAt(std::clamp(wish.at, m_recording->start().at, endOfAll().at)));
    if (m_pace.isRunning())
        playFrom(wish.at);
}

void Playback::carryOut(GoBy wish)
{
    breakOff();
    const Cursor end = endOfAll();
    const Cursor from = m_player->cursor();
    const auto there = wish.direction > 0 ? next(*m_recording, from, wish.step)
                                          : previous(*m_recording, from, wish.step);
    m_pace.stop(from.at);
    show(there.value_or(wish.direction > 0 ? end : m_recording->start()));
}

void Playback::carryOut(const GoUntil &wish)
{
    breakOff();
    m_recording->end();
    m_pace.stop(m_player->cursor().at);
    if (const auto there = find(*m_recording, m_player->cursor(), wish.condition))
        return show(*there);
    m_news.failed.put(QObject::tr("That does not happen any more in this evening."));
    tellCursor(false);
}

void Playback::carryOut(GoLive)
{
    breakOff();
    const Cursor end = endOfAll();
    m_pace.stop(end.at);
    goTo(end);
    tellViews();
    m_logIsAnew = m_looksAreAnew = true;
    tellLog();
    tellLooks();
    tellCursor(true);
    m_tellsWhole = true; // the live views tell from now on
    m_deliveriesTold.reset();
    m_logIsAnew = m_looksAreAnew = true;
}

void Playback::carryOut(PlayOn wish)
{
    m_recording->end();
    if (wish.backwards)
        breakOff();
    m_backwards = wish.backwards;
    playFrom(m_player->cursor().at);
    tellCursor(false);
}

void Playback::carryOut(PauseClock)
{
    if (!m_pace.isRunning())
        return;
    m_pace.stop(m_player->cursor().at);
    tellCursor(false);
}

void Playback::carryOut(SetSpeed wish)
{
    m_speed = wish.speed;
    if (m_pace.isRunning())
        playFrom(m_player->cursor().at);
}

void Playback::carryOut(SkipQuiet wish)
{
    m_skipsQuiet = wish.skips;
}

/// Asked for once more meanwhile, it ends where it was to end.
void Playback::carryOut(PlayAgain wish)
{
    m_recording->end();
    if (!m_replay)
        m_replay = Replay{wish.live ? endOfAll() : m_player->cursor(), wish.live,
                          m_pace.isRunning(), m_backwards};
    m_backwards = false;
    const Instant from = std::max(m_replay->until.at - wish.stretch, m_recording->start().at);
    playFrom(from);
    show(m_recording->cursorAt(from));
}

/// Whoever wants something else of the cursor has it go on only if it went on before.
void Playback::breakOff()
{
    if (m_replay && !m_replay->runs)
        m_pace.stop(m_player->cursor().at);
    m_replay.reset();
}

void Playback::endReplay()
{
    const Replay over = *std::exchange(m_replay, std::nullopt);
    if (over.live)
        return carryOut(GoLive());
    m_backwards = over.backwards;
    if (over.runs)
        playFrom(over.until.at);
    else
        m_pace.stop(over.until.at);
    show(over.until);
}

void Playback::carryOut(const LoopOver &wish)
{
    if (wish.stretch && m_replay) {
        breakOff();
        tellCursor(false);
    }
    m_loop = wish.stretch;
}

void Playback::carryOut(LookUpOrder wish)
{
    if (wish.live)
        m_recording->end(); // what keeps the views may have changed
    if (wish.live)
        m_news.found.put(lookUp(wish.order));
    else
        m_news.found.put(m_player->details(wish.order));
    m_notify();
}

/// A person's question to the live evening, which is counted.
std::optional<OrderDetails> Playback::lookUp(OrderId order)
{
    const ArchitectureKind keptBy = m_recording->deliveries().architecture().kind;
    const Recording::End &end = m_recording->knownEnd();
    Found found =
        storedDetails(m_file, keptBy, m_recording->scenario().restaurant, order, end.mark.event);
    Look look;
    look.at = std::max(end.at, m_live);
    look.view = ViewName::Details;
    look.position = found.at;
    look.head = std::max(end.mark.event, found.at);
    look.order = order;
    look.answer = found.answer;
    m_news.asked.put(std::move(look));
    return std::move(found.details);
}

/// What is no document of a view has a trail without steps.
void Playback::carryOut(const AskWhy &wish)
{
    m_news.trails.put(whyOf(*m_recording, askedAt(wish.live), wish.document)
                          .value_or(Trail{wish.document, {}, {}, 0}));
    m_notify();
}

void Playback::carryOut(AskEffects wish)
{
    if (const auto effects = effectsAt(*m_recording, askedAt(wish.live), wish.command))
        m_news.effects.put(*effects);
    else
        m_news.failed.put(QObject::tr("This command has not been answered yet."));
    m_notify();
}

void Playback::carryOut(const MakeBranch &wish)
{
    try {
        const Cursor &cursor = m_player->cursor();
        branchStore(m_file, wish.path,
                    branchPointAt(m_file, {cursor.mark.event, m_recording->commandsUpTo(cursor),
                                           cursor.mark.activity}));
        m_news.branched.put(QString::fromStdString(wish.path));
    } catch (const StoreError &error) {
        m_news.failed.put(QString::fromUtf8(error.what()));
    }
    m_notify();
}

/// Backwards it goes as far before where it began as forwards it would have gone behind it.
void Playback::playFrame()
{
    const auto loop = m_replay ? std::nullopt : m_loop;
    const Instant first = loop ? loop->first : m_recording->start().at;
    const Instant end = m_replay ? m_replay->until.at : endOfAll().at;
    const Instant last = loop ? loop->second : end;
    const Duration gone = m_pace.at() - m_playedFrom;
    const Instant at = m_backwards ? m_playedFrom - gone : m_playedFrom + gone;
    const bool isOver = m_backwards ? at <= first : at >= last;
    if (isOver && m_replay)
        return endReplay();
    if (isOver && loop)
        playFrom(m_backwards ? last : first);
    else if (isOver)
        m_pace.stop(at);
    show(m_recording->cursorAt(std::clamp(at, first, last)));
    if (m_skipsQuiet && m_pace.isRunning() && !m_backwards)
        skipQuiet(last);
}

/// As live: a moment behind what happened last. A loop's end, too, is something that comes.
void Playback::skipQuiet(Instant last)
{
    const Cursor &cursor = m_player->cursor();
    if (!m_next || cursor.at >= *m_next) {
        m_next = nextAfter(cursor);
        m_lastDone = cursor.at;
    }
    const auto skip = quietAhead(m_lastDone, cursor.at, std::min(*m_next, last), playedSpeed());
    if (!skip)
        return;
    m_news.skipped.put(*skip);
    playFrom(skip->to);
    show(m_recording->cursorAt(skip->to));
}

/// When something happens next: in the story, a command that is refused, a cue, or a view that is
/// brought what it has not seen; at the latest where all ends.
Instant Playback::nextAfter(const Cursor &cursor)
{
    Instant soonest = endOfAll().at;
    for (const StepBy step : {StepBy::OneHappening, StepBy::OneCommand, StepBy::OneCue})
        if (const auto there = next(*m_recording, cursor, step))
            soonest = std::min(soonest, there->at);
    for (const ViewName view : allViews) {
        const Position shown = m_player->positionOf(view);
        if (!m_player->follows(view) || shown >= cursor.mark.event)
            continue;
        for (const RecordedEvent &event : m_recording->log().read(shown, 1))
            if (const auto due = m_recording->deliveries().due(view, event);
                due && *due > cursor.at)
                soonest = std::min(soonest, *due);
    }
    return soonest;
}

/// Restaurant seconds per second; 0: as fast as can be watched.
double Playback::playedSpeed() const
{
    return m_replay ? (m_speed > 0 ? m_speed : fastest) / 2 : m_speed;
}

void Playback::playFrom(Instant at)
{
    m_playedFrom = at;
    m_next.reset();
    m_pace.start(at, playedSpeed() > 0 ? playedSpeed() : fastest);
}

void Playback::goTo(const Cursor &cursor)
{
    indexAlmostTo(cursor);
    if (!m_worker.isStopping())
        m_player->moveTo(cursor);
}

void Playback::show(const Cursor &cursor)
{
    goTo(cursor);
    tellViews();
    tellLog();
    tellLooks();
    tellCursor(false);
}

/// Whoever showed something else meanwhile has to be told everything.
template <typename Board> void Playback::tellBoard(BoardNews<Board> &news)
{
    const auto steps = m_player->takeSteps<Board>();
    if (m_tellsWhole)
        return news.put(wholeOf(m_player->board<Board>()), m_player->positionOf(Board::view));
    for (const BoardStep<Board> &step : steps)
        news.put(step);
}

void Playback::tellViews()
{
    tellDeliveries();
    forEachBoard(AllBoards(), [this]<typename Board>(BoardType<Board>) {
        if (m_player->follows(Board::view))
            tellBoard(std::get<BoardNews<Board>>(m_news.boards));
    });
    m_tellsWhole = false;
    tellProgress();
}

void Playback::tellDeliveries()
{
    if (m_deliveriesTold == m_recording->deliveries())
        return;
    m_deliveriesTold = m_recording->deliveries();
    m_news.deliveries.put(*m_deliveriesTold);
}

/// A view is behind by what it is late on purpose.
void Playback::tellProgress()
{
    const Cursor &cursor = m_player->cursor();
    for (const ViewName view : allViews) {
        if (!m_player->follows(view))
            continue;
        ViewProgress progress;
        progress.view = view;
        progress.at = m_player->positionOf(view);
        progress.head = cursor.mark.event;
        const Deliveries &deliveries = m_recording->deliveries();
        progress.late = deliveries.leastDelayAt(view, cursor.mark);
        if (progress.at < progress.head)
            progress.behind = lagOf(m_recording->cursorAt(Position{number(progress.at) + 1}).at,
                                    cursor.at, deliveries.age(view, cursor.mark, cursor.at));
        m_news.progress[static_cast<std::size_t>(view)].put(progress);
        if (const auto line = m_player->line(view))
            m_news.lines[static_cast<std::size_t>(view)].put(*line);
    }
}

/// A step on adds to the log that is shown; any other way it is told anew, back to a page before
/// the cursor.
void Playback::tellLog()
{
    const Cursor &cursor = m_player->cursor();
    const CommandNumber last = m_recording->commandsUpTo(cursor);
    const std::int64_t ahead = distance(m_logTold, last);
    if (!m_logIsAnew && ahead == 0)
        return;
    const bool adds = !m_logIsAnew && ahead > 0 && ahead <= commandsInAPage;
    const CommandNumber after =
        adds ? m_logTold : CommandNumber{std::max<std::int64_t>(0, number(last) - commandsInAPage)};
    LogPage page;
    page.whole = !adds;
    page.commands =
        handledCommands(m_recording->log(), after, static_cast<int>(distance(after, last)));
    m_logTold = last;
    m_logIsAnew = false;
    m_news.log.put(std::move(page));
}

/// As the log is told: a step on adds.
void Playback::tellLooks()
{
    const ActivityNumber last = m_player->cursor().mark.activity;
    const bool adds = !m_looksAreAnew && last >= m_looksTold;
    if (adds && last == m_looksTold)
        return;
    LooksPage page;
    page.whole = !adds;
    page.looks = recordedLooks(m_recording->log(), adds ? m_looksTold : ActivityNumber{}, last);
    m_looksTold = last;
    m_looksAreAnew = false;
    if (page.whole || !page.looks.empty())
        m_news.looks.put(std::move(page));
}

void Playback::tellCursor(bool live)
{
    const Cursor &cursor = m_player->cursor();
    const Recording::End &end = m_recording->knownEnd();
    CursorState state;
    state.now = cursor.at;
    state.mark = cursor.mark;
    state.command = m_recording->commandsUpTo(cursor);
    state.end = std::max(end.at, m_live);
    state.endEvent = end.mark.event;
    state.live = live;
    state.playing = m_pace.isRunning();
    state.backwards = m_backwards;
    state.speed = playedSpeed();
    state.again = m_replay.has_value();
    state.services = m_recording->servicesAt(cursor.mark);
    state.architecture = m_recording->deliveries().architectureAt(cursor.mark);
    m_news.cursor.put(state);
    if (!live)
        m_news.arrived.put(true);
    m_notify();
}

} // namespace restaurant
