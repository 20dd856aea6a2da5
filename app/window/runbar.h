#pragma once

#include "evening/eveninginfo.h"

#include <QToolBar>

class QLabel;

namespace restaurant {

class ActingAs;
class RunActions;
class SegmentedControl;

/// The toolbar: the clock and what can be done with it, and in whose name a person acts.
class RunBar final : public QToolBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunBar)
public:
    explicit RunBar(RunActions *actions, QWidget *parent = nullptr);

    void follow(const ClockState &clock);
    [[nodiscard]] ActingAs *actingAs() const { return m_actingAs; }

private:
    void build();
    void layOut();
    [[nodiscard]] QWidget *space(int width);

    RunActions *m_actions;
    SegmentedControl *m_speed;
    ActingAs *m_actingAs;
    QLabel *m_clock;
    QLabel *m_position;
};

} // namespace restaurant
