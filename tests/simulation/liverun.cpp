#include "liverun.h"

#include "domain/oneof.h"
#include "log/codec.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace restaurant {

namespace {

QString text(std::string_view word)
{
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

QString clock(Instant at)
{
    return text(exactClockText(at));
}

template <typename E, std::size_t n>
QString wordIn(const std::array<const char *, n> &words, E value)
{
    return QString::fromLatin1(words.at(static_cast<std::size_t>(value)));
}

QString word(WorkKind kind)
{
    return wordIn(std::array{"take order", "answer", "serve", "bill", "cook"}, kind);
}
QString word(WaitKind kind)
{
    return wordIn(std::array{"table", "order", "food", "answer", "bill"}, kind);
}
QString word(LeaveReason why)
{
    return wordIn(std::array{"served", "balked", "lost patience", "nothing to order", "declined"},
                  why);
}

template <typename Id> QString named(const char *what, Id id)
{
    return QStringLiteral("%1 %2").arg(QLatin1String(what)).arg(number(id));
}

/// One overload for each activity.
struct ActivityText
{
    QString operator()(const GuestCame &a) const
    {
        return named("guest", a.guest) + QStringLiteral(" came, %1").arg(a.size);
    }
    QString operator()(const WaitBegan &a) const
    {
        return named("guest", a.guest) + QStringLiteral(" waits: ") + word(a.kind);
    }
    QString operator()(const WaitEnded &a) const
    {
        return named("guest", a.guest) + QStringLiteral(" waited: ") + word(a.kind);
    }
    QString operator()(const GuestSeated &a) const
    {
        return named("guest", a.guest) + QStringLiteral(" at ") + named("table", a.table);
    }
    QString operator()(const GuestChoosing &a) const
    {
        return named("guest", a.guest) + QStringLiteral(" chooses until ") + clock(a.until);
    }
    QString operator()(const GuestEating &a) const
    {
        return named("guest", a.guest) + QStringLiteral(" eats until ") + clock(a.until);
    }
    QString operator()(const GuestLeft &a) const
    {
        const QString what =
            a.waitingFor ? QStringLiteral(" waiting for ") + word(*a.waitingFor) : QString();
        return named("guest", a.guest) + QStringLiteral(" left: ") + word(a.why) + what;
    }
    QString operator()(const WorkQueued &a) const
    {
        return named("work", a.work) + QStringLiteral(": ") + word(a.kind) +
               (a.pool.empty() ? QStringLiteral(", nobody's") : QString());
    }
    QString operator()(const WorkStarted &a) const
    {
        return named("work", a.work) + QStringLiteral(" begun: ") + text(a.who) +
               QStringLiteral(" until ") + clock(a.until);
    }
    QString operator()(const WorkEnded &a) const
    {
        return named("work", a.work) +
               (a.inVain ? QStringLiteral(" in vain") : QStringLiteral(" done"));
    }
    QString operator()(const WorkDropped &a) const
    {
        return named("work", a.work) + QStringLiteral(" dropped");
    }
    QString operator()(const StaffingChanged &a) const
    {
        return QStringLiteral("staffing: %1 pools").arg(a.pools.size());
    }
    QString operator()(const ViewConsulted &) const { return {}; }
    QString operator()(const OneOf<EveningEnded, ArchitectureChanged, ServiceSet, CommandWithdrawn,
                                   ViewDelayed, ViewBent, ViewProtected, ParkedHandled, ViewRebuilt,
                                   RebuildBegan, RebuildEnded> auto &) const
    {
        return {};
    }
    QString operator()(const PhoneWished &a) const
    {
        return named("guest", a.guest) + QStringLiteral(" wishes: ") +
               wordIn(std::array{"ask", "collect", "leave"}, a.wish);
    }
    QString operator()(const StepBegan &a) const
    {
        return named("work", a.work) + QStringLiteral(": ") +
               wordIn(std::array{"work", "switching", "look-up", "await-view", "waiting"}, a.step) +
               QStringLiteral(" until ") + clock(a.until);
    }
};

} // namespace

void MemoryViews::release(ViewName view, Position upTo)
{
    Position &released = m_released.at(static_cast<std::size_t>(view));
    if (upTo < released || number(upTo) > static_cast<std::int64_t>(m_writeSide.log().size()))
        m_complaints +=
            QStringLiteral("%1 released to %2").arg(text(toWord(view))).arg(number(upTo));
    released = upTo;
}

template <typename Board> void MemoryViews::foldTo(Board &board, Position position)
{
    if (position != m_released.at(static_cast<std::size_t>(Board::view)))
        m_complaints +=
            QStringLiteral("%1 asked at %2").arg(text(toWord(Board::view))).arg(number(position));
    while (board.position < position)
        apply(board, m_writeSide.log().at(static_cast<std::size_t>(number(board.position))));
}

BoardsInSight::Any MemoryViews::boardAt(ViewName view, Position position)
{
    return withBoard(BoardsInSight(), view,
                     [&]<typename Board>(BoardType<Board>) -> BoardsInSight::Any {
                         foldTo(std::get<Board>(m_boards), position);
                         return &std::get<Board>(m_boards);
                     });
}

LiveRun::LiveRun(Scenario played)
    : scenario(std::move(played))
    , writeSide(scenario.restaurant)
    , views(scenario.restaurant, writeSide)
    , engine(scenario, Ports{*this, *this, views})
{
}

LiveRun &LiveRun::play()
{
    while (engine.next())
        step();
    return *this;
}

LiveRun &LiveRun::playUntil(Instant until)
{
    while (engine.next() && *engine.next() <= until)
        step();
    engine.advanceTo(until);
    return *this;
}

void LiveRun::step()
{
    Engine::Step done = engine.step();
    if (done.cue)
        cues.push_back(*done.cue);
    std::move(done.commands.begin(), done.commands.end(), std::back_inserter(handled));
    std::move(done.answers.begin(), done.answers.end(), std::back_inserter(answers));
}

void LiveRun::submit(std::string_view who, Role role, Command command)
{
    SentCommand sent;
    sent.id = uuidV5({}, "by hand " + std::to_string(++m_byHand));
    sent.actor = {Name::from(who).value(), role};
    sent.at = engine.now();
    sent.correlation = sent.id;
    sent.command = std::move(command);
    engine.submit(std::move(sent));
}

void LiveRun::record(const Activity &activity, Instant at)
{
    activities.push_back({at, activity, Position{std::int64_t(writeSide.log().size())}});
    if (const QString line = std::visit(ActivityText{}, activity); !line.isEmpty())
        m_lines += clock(at) + u' ' + line;
}

Outcome LiveRun::handle(const SentCommand &command)
{
    Outcome outcome = writeSide.handle(command);
    if (command.actor.role == Role::Policy || std::holds_alternative<ReceiveStock>(command.command))
        return outcome;
    QString line = clock(command.at) + u' ' + text(command.actor.name.text()) + u' ' +
                   text(typeWord(command.command));
    if (outcome.rejection)
        line += QStringLiteral(": ") + text(toWord(outcome.rejection->reason));
    m_lines += line;
    return outcome;
}

MeasuresBoard LiveRun::measuresAt(Instant now) const
{
    MeasuresBoard board(scenario.restaurant);
    auto event = writeSide.log().begin();
    const auto takeEvents = [&](Position upTo) {
        for (; event != writeSide.log().end() && event->position <= upTo; ++event)
            apply(board, *event);
    };
    std::int64_t number = 0;
    for (const TimedActivity &timed : activities) {
        takeEvents(timed.after);
        apply(board,
              RecordedActivity{ActivityNumber{++number}, timed.after, timed.at, timed.activity});
    }
    takeEvents(Position{std::int64_t(writeSide.log().size())});
    passTime(board, now);
    return board;
}

QStringList LiveRun::linesWith(const char *part) const
{
    return m_lines.filter(QLatin1String(part));
}

QStringList linesIn(const char *text)
{
    QStringList lines;
    for (const QString &line : QString::fromUtf8(text).split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines += trimmed;
    }
    return lines;
}

} // namespace restaurant
