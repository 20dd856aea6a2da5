#pragma once

#include "evening/evening.h"

#include <QObject>

class QWidget;

namespace restaurant {

class PaneSet;

/// Takes an evening to a moment, and says when that is what every pane shows.
class MomentDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MomentDesk)
public:
    /// The panes, which belong to the window too, outlive it.
    MomentDesk(QWidget *window, PaneSet *panes);

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

} // namespace restaurant
