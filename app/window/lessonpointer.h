#pragma once

#include "lesson/lesson.h"

#include <QObject>

class QAbstractItemModel;
class QWidget;

namespace restaurant {

class PaneSet;
class Spotlight;

/// Points at what a stop of a lesson is about: its pane comes to the front, outlined and lit, while
/// the rest of the window dims; and in it the one document, or the one event.
class LessonPointer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LessonPointer)
public:
    /// `log` is the model of the log. All outlive it.
    LessonPointer(PaneSet *panes, const QAbstractItemModel *log, QWidget *window);

    /// `beside` stays lit, too.
    void pointAt(const PointedAt &points, QWidget *beside);
    void end();

private:
    void light(const PointedAt &points);

    PaneSet *m_panes;
    const QAbstractItemModel *m_log;
    Spotlight *m_spot;
};

} // namespace restaurant
