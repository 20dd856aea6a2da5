#include "writesidethread.h"

#include "domain/storeerror.h"
#include "sqlite/longwork.h"

#include <QDateTime>

#include <algorithm>
#include <utility>

namespace restaurant {

using namespace std::chrono_literals;

namespace {

bool isLook(const WriteSideRequest &request)
{
    const auto *deed = std::get_if<PhoneDeed>(&request);
    return deed && std::holds_alternative<ViewConsulted>(*deed);
}

} // namespace

WriteSideThread::WriteSideThread(std::function<std::unique_ptr<WriteSide>()> make,
                                 WriteSideNews news)
    : m_make(std::move(make))
    , m_news(std::move(news))
    , m_worker(
          room, [this](auto &) { work(); }, m_news.failed, [this] { close(); })
{
}

void WriteSideThread::work()
{
    open();
    m_news.opened(*m_writeSide);
    tellClock();
    tellLines();
    while (!m_worker.isStopping()) {
        bool wasLook = false;
        for (WriteSideRequest &request : m_worker.take(group, wakeAt())) {
            if (std::exchange(wasLook, isLook(request)) && !wasLook)
                guarded([this] { runDue(); }); // the looks before it are a group of their own
            guarded(
                [&] { std::visit([this](auto &wish) { carryOut(std::move(wish)); }, request); });
        }
        guarded([this] { goOn(); });
        tellClock();
    }
}

void WriteSideThread::goOn()
{
    runDue();
    if (hasSkippedQuiet())
        runDue();
}

/// Only the pace is another one: what happens, and when in the restaurant, stays what it is. Where
/// nobody comes by himself, all of it is quiet, and whoever may come is waited for.
bool WriteSideThread::hasSkippedQuiet()
{
    const Live &live = m_writeSide->scenario().live;
    const bool onlyPersonsCome = !live.isEmpty() && live.guests.empty();
    if (onlyPersonsCome || !m_skipsQuiet || !m_running || m_pace.isFlatOut())
        return false;
    const Instant ends = m_writeSide->scenario().ends;
    const Instant next = std::min(m_writeSide->next().value_or(ends), ends);
    const auto skip = quietAhead(m_lastDone, m_writeSide->now(), next, m_speed);
    if (!skip)
        return false;
    m_pace.start(skip->to, m_speed);
    m_news.skipped(*skip);
    return true;
}

/// Long for a long recording; whoever closes the window meanwhile does not wait for it.
void WriteSideThread::open()
{
    const LongWork work({[this] { return m_worker.isStopping(); }, m_news.checked});
    m_writeSide = m_make();
}

void WriteSideThread::close()
{
    m_news.closing();
    m_writeSide.reset();
}

/// A full disk makes the evening pause, and a lost server makes it wait; whatever else is wrong
/// with the store ends it. What was asked for, or due, is not done.
void WriteSideThread::guarded(const std::function<void()> &work)
{
    try {
        work();
    } catch (const StoreError &error) {
        if (m_writeSide->isOfClass() && error.isPassing()) {
            waitForServer(error);
        } else {
            stopRunning();
            if (error.why() != StoreTrouble::Full)
                throw;
            m_news.failed(error.what());
        }
        m_news.dropped(std::exchange(m_undecided, {}), error.what());
    }
}

/// The restaurant stands still meanwhile, wherever the clock would be.
void WriteSideThread::waitForServer(const StoreError &error)
{
    if (!std::exchange(m_isServerLost, true))
        m_news.failed(error.what());
    m_pace.stop(m_writeSide->now());
    if (!m_undecided.empty())
        m_writeSide->forgetUndecided();
}

void WriteSideThread::goOnWithServer()
{
    if (!std::exchange(m_isServerLost, false))
        return;
    m_news.failed("The server is there again: the evening goes on.");
    restartPace();
}

void WriteSideThread::runDue()
{
    if (m_isServerLost) {
        settle(m_writeSide->advance(m_writeSide->now(), group));
        goOnWithServer();
    }
    settle(m_writeSide->advance(runsTo(), group));
    if (m_running && isOver()) {
        const bool asked = m_until.has_value();
        stopRunning();
        if (asked)
            tellArrived();
    }
}

void WriteSideThread::settle(const WriteSide::Advance &advance)
{
    if (const auto next = m_writeSide->next(); std::exchange(m_next, next) != next)
        m_lastDone = m_writeSide->now();
    for (const HandledCommand &handled : advance.commands)
        std::erase(m_undecided, handled.sent.id);
    for (const WithdrawnCommand &withdrawn : advance.withdrawn)
        if (std::erase(m_undecided, withdrawn.sent.id) > 0)
            m_news.dropped({withdrawn.sent.id}, withdrawn.why.sentence);
    const bool isQuiet = advance.commands.empty() && advance.cues.empty() &&
                         advance.looks.empty() && advance.answers.empty();
    if (!isQuiet || advance.otherArchitecture)
        m_news.advanced(advance, *m_writeSide);
    tellLines();
}

/// Of each view that is bent, if it stands otherwise than was told.
void WriteSideThread::tellLines()
{
    if (!m_writeSide->deliveries().wasBent())
        return;
    for (ViewLineState &line : m_writeSide->lines()) {
        auto &told = m_toldLines[static_cast<std::size_t>(line.view)];
        if (told == line)
            continue;
        told = line;
        m_news.line(std::move(line));
    }
}

void WriteSideThread::stopRunning()
{
    m_running = false;
    m_until.reset();
    m_pace.stop(m_writeSide->now());
}

/// How far the clock may go now. While it stands, what is due this instant is still done.
Instant WriteSideThread::runsTo() const
{
    if (!m_running)
        return m_writeSide->now();
    const Instant last = m_until.value_or(m_writeSide->scenario().ends);
    return m_pace.isFlatOut() ? last : std::min(m_pace.at(), last);
}

bool WriteSideThread::isOver() const
{
    const Instant last = m_until.value_or(m_writeSide->scenario().ends);
    const auto next = m_writeSide->next();
    return m_writeSide->now() >= last && (!next || *next > last);
}

Pace::Clock::time_point WriteSideThread::wakeAt() const
{
    constexpr auto clockTick = 50ms; // how often the clock on the screen moves at least
    constexpr auto askAgain = 500ms; // whether a lost server is there again
    const auto now = Pace::Clock::now();
    if (m_isServerLost)
        return now + askAgain;
    if (m_writeSide->isOfClass() && !m_pace.isFlatOut())
        return now + clockTick; // others write, too, and no news come of it
    const auto next = m_writeSide->next();
    if (!m_running)
        return next && *next <= m_writeSide->now() ? now : now + 1h;
    if (m_pace.isFlatOut() || !next)
        return m_pace.isFlatOut() ? now : now + clockTick;
    return std::min(m_pace.when(*next), now + clockTick);
}

void WriteSideThread::restartPace()
{
    if (m_running)
        m_pace.start(m_writeSide->now(), m_until ? 0 : m_speed);
}

void WriteSideThread::tellClock()
{
    ClockState clock;
    clock.now = m_writeSide->now();
    clock.running = m_running;
    clock.ended = !m_running && isOver();
    clock.speed = m_pace.isFlatOut() ? 0 : m_speed;
    clock.architecture = m_writeSide->architecture();
    clock.services = m_writeSide->serviceConditions();
    tellWaiting();
    m_news.clock(clock);
}

void WriteSideThread::tellWaiting()
{
    if (std::exchange(m_toldWaiting, m_writeSide->waitingRevision()) !=
        m_writeSide->waitingRevision())
        m_news.waiting(m_writeSide->waiting());
}

/// With the clock as it stands then: whoever hears of it shows that moment.
void WriteSideThread::tellArrived()
{
    tellClock();
    m_news.arrived(m_writeSide->reach());
}

void WriteSideThread::carryOut(SentCommand command)
{
    if (m_isServerLost)
        return m_news.dropped({command.id}, "The server of the class is lost just now.");
    command.at =
        m_running && !m_pace.isFlatOut() ? std::min(m_pace.at(), runsTo()) : m_writeSide->now();
    m_undecided.push_back(command.id);
    m_writeSide->submit(std::move(command));
}

void WriteSideThread::carryOut(RunClock)
{
    m_running = true;
    m_until.reset();
    restartPace();
}

void WriteSideThread::carryOut(PauseClock)
{
    runDue();
    stopRunning();
}

void WriteSideThread::carryOut(StepOnce)
{
    stopRunning();
    settle(m_writeSide->step());
    tellArrived();
}

void WriteSideThread::carryOut(SetSpeed wish)
{
    runDue();
    m_speed = wish.speed;
    restartPace();
}

void WriteSideThread::carryOut(RunUntil wish)
{
    m_running = true;
    m_until = wish.until;
    restartPace();
}

void WriteSideThread::carryOut(SkipQuiet wish)
{
    m_skipsQuiet = wish.skips;
}

void WriteSideThread::carryOut(const SaveCopy &wish)
{
    try {
        copyEvening(m_writeSide->store(), wish.path);
        m_news.saved(wish.path);
    } catch (const StoreError &error) {
        m_news.failed(error.what());
    }
}

void WriteSideThread::carryOut(const SetStaffing &wish)
{
    runDue();
    if (m_writeSide->isLive())
        settle(m_writeSide->setStaffing(wish.pools, wish.why));
    else
        m_news.failed("In this evening only the script works: there is no staff to be changed.");
}

/// A look is of the moment that was shown last: looks that come together go into one commit.
void WriteSideThread::carryOut(const PhoneDeed &deed)
{
    if (!std::holds_alternative<ViewConsulted>(deed))
        runDue();
    settle(m_writeSide->carryOut(deed));
}

void WriteSideThread::carryOut(const ArchitectureChanged &wish)
{
    runDue();
    if (m_writeSide->isOfClass())
        m_news.failed("In a class every view follows the log. Nothing was changed.");
    else if (const auto pool = poolAgainst(m_writeSide->scenario().live, wish.to.kind))
        m_news.failed("\"" + *pool +
                      "\" counts on the command's own transaction to change the views, which only "
                      "crud and one-store do. Nothing was changed.");
    else
        settle(m_writeSide->changeArchitecture(wish));
}

void WriteSideThread::carryOut(const ServiceSet &wish)
{
    runDue();
    settle(m_writeSide->setService(wish));
}

void WriteSideThread::carryOut(const ViewDelayed &wish)
{
    runDue();
    if (tellsStory(wish.view))
        m_news.failed("The " + std::string(toWord(wish.view)) +
                      " view tells the story as it is: it cannot be late. Nothing was changed.");
    else if (const std::string why = whyNoDelay(wish.delay); !why.empty())
        m_news.failed("Nothing was changed: " + why + '.');
    else
        settle(m_writeSide->delayView(wish));
}

void WriteSideThread::carryOut(const ViewBent &wish)
{
    changeLine(wish);
}

void WriteSideThread::carryOut(const ViewProtected &wish)
{
    changeLine(wish);
}

void WriteSideThread::carryOut(const ParkedHandled &wish)
{
    changeLine(wish);
}

void WriteSideThread::changeLine(const LineChange &change)
{
    runDue();
    if (const std::string why = m_writeSide->whyNot(change); !why.empty())
        m_news.failed("Nothing was changed: " + why + '.');
    else
        settle(m_writeSide->changeLine(change));
}

void WriteSideThread::carryOut(const PreviewParked &wish)
{
    runDue();
    m_news.previewed({wish.view, wish.event, wish.how,
                      m_writeSide->preview({wish.view, wish.event, wish.how, {}})});
}

void WriteSideThread::carryOut(RebuildView wish)
{
    settle(m_writeSide->rebuild(wish.view));
}

void WriteSideThread::carryOut(const WriteNote &wish)
{
    changeNotes([&](const Connection &store) {
        addNote(store, {{}, wish.mark, wish.at, wish.text, QDateTime::currentMSecsSinceEpoch()});
    });
}

void WriteSideThread::carryOut(const EditNote &wish)
{
    changeNotes([&](const Connection &store) {
        editNote(store, wish.note, wish.text, QDateTime::currentMSecsSinceEpoch());
    });
}

void WriteSideThread::carryOut(RemoveNote wish)
{
    changeNotes([&](const Connection &store) { removeNote(store, wish.note); });
}

/// Between two groups, so that each is durable at once.
void WriteSideThread::changeNotes(const std::function<void(const Connection &)> &change)
{
    try {
        m_writeSide->store().requireSameFiles();
        const Connection &store = m_writeSide->store().connection();
        change(store);
        m_news.notes(readNotes(store));
    } catch (const StoreError &error) {
        m_news.failed(error.what());
    }
}

} // namespace restaurant
