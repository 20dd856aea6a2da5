#include "commandfollower.h"

#include "words/followedtext.h"

#include <algorithm>

namespace restaurant {

namespace {

bool isAllTold(const FollowedCommand &command)
{
    using Stage = FollowedCommand::Stage;
    if (command.stage == Stage::Refused || command.stage == Stage::Dropped)
        return true;
    return std::all_of(allViews.begin(), allViews.end(), [&](ViewName view) {
        return !isKeptByArchitecture(view) || command.shownBy(view);
    });
}

} // namespace

CommandFollower::CommandFollower(LogModel *log, QObject *parent)
    : QObject(parent)
    , m_log(log)
{
    setObjectName(QStringLiteral("commandFollower"));
}

/// What the past tells is of another moment than the one in which a person waits.
void CommandFollower::serve(Evening *evening)
{
    m_followed.clear();
    m_isAllTold = true;
    connect(evening, &Evening::underWayChanged, this, &CommandFollower::begin);
    connect(evening, &Evening::commandAnswered, this, &CommandFollower::answer);
    connect(evening, &Evening::commandDropped, this, &CommandFollower::drop);
    connect(evening, &Evening::progressChanged, this,
            [this, evening](const ViewProgress &progress) {
                if (evening->isLive())
                    setProgress(progress);
            });
}

void CommandFollower::choose(const CommandId &command, const ConsistencyChoice &choice)
{
    m_followed.choose(command, choice);
}

void CommandFollower::begin(const std::vector<SentCommand> &commands)
{
    for (const SentCommand &command : commands) {
        if (m_followed.find(command.id))
            continue;
        m_followed.send(command, std::nullopt, FollowedCommands::Clock::now());
        m_isAllTold = false;
    }
}

void CommandFollower::answer(const HandledCommand &handled)
{
    m_followed.answer(handled, FollowedCommands::Clock::now());
    tell();
}

void CommandFollower::drop(const SentCommand &command, const QString &why)
{
    m_followed.drop(command.id, why.toStdString(), FollowedCommands::Clock::now());
}

void CommandFollower::setProgress(const ViewProgress &progress)
{
    m_followed.setProgress(progress, FollowedCommands::Clock::now());
    tell();
}

void CommandFollower::tell()
{
    if (m_isAllTold)
        return;
    m_isAllTold = true;
    for (const FollowedCommand &command : m_followed.all()) {
        if (const QString shown = shownText(command); !shown.isEmpty())
            m_log->tellShown(command.outcome->number, shown);
        m_isAllTold = m_isAllTold && isAllTold(command);
    }
}

} // namespace restaurant

#include "moc_commandfollower.cpp"
