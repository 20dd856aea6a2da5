#pragma once

#include "evening/evening.h"
#include "log/logmodel.h"
#include "read/followedcommands.h"

#include <QObject>

#include <vector>

namespace restaurant {

/// Follows every command that a person sends in the window until all views show it, and has the log
/// say when they did, by the wall's clock, and what he had chosen to wait for.
class CommandFollower final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandFollower)
public:
    /// The log outlives it.
    explicit CommandFollower(LogModel *log, QObject *parent = nullptr);

    /// From now on those of this evening, until it is deleted.
    void serve(Evening *evening);
    /// What is waited for after a command that is under way.
    void choose(const CommandId &command, const ConsistencyChoice &choice);

private:
    void begin(const std::vector<SentCommand> &commands);
    void answer(const HandledCommand &handled);
    void drop(const SentCommand &command, const QString &why);
    void setProgress(const ViewProgress &progress);
    void tell();

    LogModel *m_log;
    FollowedCommands m_followed;
    bool m_isAllTold = true; ///< Nothing more will be told before another command is sent.
};

} // namespace restaurant
