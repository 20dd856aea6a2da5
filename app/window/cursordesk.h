#pragma once

#include "domain/command.h"
#include "session/evening.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <utility>

namespace restaurant {

class TimelineModel;
class TimelinePane;

/// Carries what is wanted of the cursor from the timeline to the evening, and tells the timeline
/// where it stands. Knows the way from the past to a branch: its file, and the command that waits
/// until it is open.
class CursorDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CursorDesk)
public:
    /// Pane and model outlive it.
    CursorDesk(TimelinePane *pane, TimelineModel *model, QObject *parent);

    /// From now on it moves the cursor of this evening.
    void serve(Evening *evening, const EveningInfo &info);
    /// Makes a branch at the cursor in this file; branchMade() answers, or Evening::failed().
    void branchTo(const QString &path);

signals:
    /// Somebody wants a branch, or has given a command that only a branch can carry out.
    void branchWanted();
    /// The file is there, to be opened. `where` tells what it is a branch of.
    void branchMade(const QString &path, const QString &where);
    void cursorMoved(const restaurant::CursorState &cursor);

private:
    void connectPane();
    void follow(const CursorState &cursor);
    void keepCommand(const Command &command, const Actor &actor);
    void sendKept(const EveningInfo &info);

    TimelinePane *m_pane;
    TimelineModel *m_model;
    QPointer<Evening> m_evening;
    CursorState m_cursor;
    QString m_name; ///< Of the evening.
    QString m_branch;
    std::optional<std::pair<Command, Actor>> m_kept;
};

} // namespace restaurant
