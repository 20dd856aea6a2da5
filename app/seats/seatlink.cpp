#include "seatlink.h"

#include "evening/writeside.h"
#include "words/refusaltext.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>

namespace restaurant {

namespace {

constexpr std::size_t mostKept = 40; ///< Of commands that are over.

} // namespace

SeatLink::SeatLink(SeatPlace place, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
{
    connect(&m_gate, &FrameGate::opened, this, &SeatLink::deliver);
}

SeatLink::~SeatLink() = default;

void SeatLink::open()
{
    m_seat = std::make_unique<Seat>(m_place, listeners(), news());
}

/// Its threads may be asking a server that does not answer: a second or two.
void SeatLink::leave()
{
    disconnect();
    setParent(nullptr);
    if (!m_seat || QThread::currentThread()->loopLevel() == 0) { // nobody would hear of the end
        delete this;
        return;
    }
    QThreadPool::globalInstance()->start([this, seat = m_seat.release()] {
        delete seat;
        QMetaObject::invokeMethod(this, &QObject::deleteLater);
    });
}

SeatNews SeatLink::news()
{
    SeatNews news;
    const auto put = [this](auto &place, auto item) {
        place.put(std::move(item));
        m_gate.notify();
    };
    news.opened = [=, this](const Scenario &scenario) { put(m_opened, scenario); };
    news.state = [=, this](const SeatState &state) { put(m_state, state); };
    news.contest = [=, this](const Contest &contest) { put(m_contests, contest); };
    news.failed = [=, this](const std::string &why) {
        put(m_failures, QString::fromStdString(why));
    };
    news.commands.handled = [=, this](const HandledCommand &handled) { put(m_handled, handled); };
    news.commands.dropped = [=, this](const CommandId &command, const std::string &why) {
        put(m_told, Told{command, QString::fromStdString(why), false});
    };
    news.commands.waits = [=, this](const CommandId &command, const std::string &why) {
        put(m_told, Told{command, QString::fromStdString(why), true});
    };
    return news;
}

ViewsListeners SeatLink::listeners()
{
    ViewsListeners all;
    forEachBoard(AllBoards(), [&]<typename Board>(BoardType<Board>) {
        std::get<ViewListener<Board>>(all.boards).changed =
            [this](const BoardChanges<Board> &changes, Position upTo) {
                std::get<BoardNews<Board>>(m_boards).put(changes, upTo);
                m_gate.notify();
            };
    });
    all.progress = [this](const ViewProgress &progress) {
        m_progress[static_cast<std::size_t>(progress.view)].put(progress);
        m_gate.notify();
    };
    return all;
}

SeatState SeatLink::state() const
{
    return m_seat ? m_seat->state() : SeatState{};
}

bool SeatLink::send(Command command, const Actor &actor, const SeenView &seen)
{
    SentCommand sent;
    sent.id = newCommandId();
    sent.correlation = sent.id;
    sent.actor = actor;
    sent.seen = seen;
    sent.command = std::move(command);
    if (!m_seat || !m_seat->send(sent))
        return false;
    m_commands.push_back({std::move(sent), {}, {}});
    forgetOld();
    emit commandsChanged();
    return true;
}

void SeatLink::takeBack(const CommandId &command)
{
    if (m_seat)
        m_seat->takeBack(command);
}

void SeatLink::delayViews(std::chrono::milliseconds delay)
{
    if (m_seat)
        m_seat->delayViews(delay);
}

void SeatLink::deliver()
{
    if (const auto scenario = m_opened.take())
        emit opened(*scenario);
    deliverBoards();
    if (const auto state = m_state.take())
        emit stateChanged(*state);
    for (const Contest &contest : m_contests.take())
        emit contestTold(contest);
    deliverCommands();
    for (const QString &why : m_failures.take())
        emit failed(why);
}

void SeatLink::deliverBoards()
{
    forEachBoard(AllBoards(), [&]<typename Board>(BoardType<Board>) {
        for (auto &step : std::get<BoardNews<Board>>(m_boards).take())
            emit boardChanged(std::move(step.changes));
    });
    for (auto &latest : m_progress)
        if (const auto progress = latest.take())
            emit progressChanged(*progress);
}

void SeatLink::deliverCommands()
{
    const auto told = m_told.take();
    const auto handled = m_handled.take();
    if (told.empty() && handled.empty())
        return;
    for (const Told &one : told) {
        SeatCommand *command = find(one.command);
        if (!command)
            continue;
        command->state = one.waits ? SeatCommand::State::Waits : SeatCommand::State::NotDecided;
        command->why = one.why;
        if (!one.waits)
            emit notDecided(SentCommand(command->sent), one.why);
    }
    for (const HandledCommand &one : handled) {
        if (SeatCommand *command = find(one.sent.id)) {
            command->why = refusalText(one.outcome);
            command->state =
                one.outcome.rejection ? SeatCommand::State::Refused : SeatCommand::State::Done;
        }
        emit answered(one);
    }
    emit commandsChanged();
}

SeatCommand *SeatLink::find(const CommandId &command)
{
    const auto found =
        std::find_if(m_commands.begin(), m_commands.end(),
                     [&command](const SeatCommand &one) { return one.sent.id == command; });
    return found == m_commands.end() ? nullptr : &*found;
}

void SeatLink::forgetOld()
{
    while (m_commands.size() > mostKept) {
        const auto oldest = std::find_if(m_commands.begin(), m_commands.end(),
                                         [](const SeatCommand &one) { return !one.isOpen(); });
        if (oldest == m_commands.end())
            return;
        m_commands.erase(oldest);
    }
}

} // namespace restaurant

#include "moc_seatlink.cpp"
