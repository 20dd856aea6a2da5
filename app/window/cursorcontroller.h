#pragma once

#include "evening/evening.h"
#include "window/ordercontroller.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace restaurant {

class PaneSet;
class TimelineModel;
class TimelinePane;

/// A frame round the whole window that says that it does not show the evening as it is now: it
/// shows the past of it, or a branch. Over everything, but not in the way of the mouse.
class CursorFrame final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CursorFrame)
public:
    explicit CursorFrame(QWidget *window);

    /// Empty: no frame.
    void say(const QString &text);
    [[nodiscard]] const QString &text() const { return m_text; }

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int menusEnd() const;

    QString m_text;
};

/// Takes an evening to a moment, and says when that is what every pane shows.
class MomentController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MomentController)
public:
    /// The panes, which belong to the window too, outlive it.
    MomentController(QWidget *window, PaneSet *panes);

    /// What lies before the end of a recording is looked at; what does not is still to happen.
    void goTo(Instant at, Evening *evening, const EveningSource &source);
    /// What there is already is the moment; settled() answers.
    void stayHere();

signals:
    /// The moment is on the screen.
    void settled();

private:
    void tellSettled();
    void arrive();

    QWidget *m_window;
    PaneSet *m_panes;
};

/// Carries what is wanted of the cursor from the timeline to the evening, and tells the timeline
/// where it stands. Knows the way from the past to a branch: its file, and what somebody wanted
/// to do there, which waits until it is open.
class CursorController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CursorController)
public:
    /// Pane, model and controller outlive it.
    CursorController(TimelinePane *pane, TimelineModel *model, OrderController *orders,
                     QObject *parent);

    /// From now on it moves the cursor of this evening.
    void serve(Evening *evening, const EveningInfo &info);
    /// Makes a branch at the cursor in this file; branchMade() answers, or Evening::failed().
    void branchTo(const QString &path);

signals:
    /// Somebody wants a branch, or has done what only a branch can carry out.
    void branchWanted();
    /// The file is there, to be opened. `where` tells what it is a branch of.
    void branchMade(const QString &path, const QString &where, Instant at);
    /// A note was written, changed or removed.
    void noted();
    void cursorMoved(const restaurant::CursorState &cursor);

private:
    void connectPane();
    void follow(const CursorState &cursor);
    void keep(const OrderController::Act &act);
    void doKept(const EveningInfo &info);

    TimelinePane *m_pane;
    TimelineModel *m_model;
    OrderController *m_orders;
    QPointer<Evening> m_evening;
    CursorState m_cursor;
    QString m_name; ///< Of the evening.
    QString m_branch;
    OrderController::Act m_kept; ///< Empty: nothing waits for a branch.
};

} // namespace restaurant
