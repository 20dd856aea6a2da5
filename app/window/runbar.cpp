#include "runbar.h"

#include "actingas.h"
#include "common/labels.h"
#include "common/segmentedcontrol.h"
#include "runactions.h"
#include "theme/stylesheet.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QLabel>

#include <algorithm>

namespace restaurant {

RunBar::RunBar(RunActions *actions, QWidget *parent)
    : QToolBar(tr("Run"), parent)
    , m_actions(actions)
    , m_speed(new SegmentedControl(this))
    , m_actingAs(new ActingAs(this))
    , m_clock(plainLabel({}, "clock"))
    , m_position(plainLabel({}, "position"))
{
    build();
    layOut();
}

void RunBar::build()
{
    setObjectName(QStringLiteral("runBar"));
    setMovable(false);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setIconSize(QSize(theme().sizes.icon, theme().sizes.icon));
    m_speed->setObjectName(QStringLiteral("speed"));
    m_speed->setAccessibleName(tr("Speed"));
    for (std::size_t i = 0; i < RunActions::speeds.size(); ++i)
        m_speed->add(speedText(RunActions::speeds[i]), static_cast<int>(i));
    const auto show = [this](double speed) {
        const auto found = std::find(RunActions::speeds.begin(), RunActions::speeds.end(), speed);
        m_speed->setCurrent(static_cast<int>(found - RunActions::speeds.begin()));
    };
    show(m_actions->speed());
    connect(m_actions, &RunActions::speedChanged, this, show);
    connect(m_speed, &SegmentedControl::chosen, m_actions, [this](int id) {
        m_actions->chooseSpeed(RunActions::speeds[static_cast<std::size_t>(id)]);
    });
    asKind(m_clock, WidgetKind::Title);
    m_clock->setAccessibleName(tr("Clock of the restaurant"));
    asKind(m_position, WidgetKind::Dim);
    m_position->setAccessibleName(tr("Last event of the log"));
    sayInPlace(m_clock, QStringLiteral("00:00:00")); // widest: what stands beside is never pushed
    sayInPlace(m_position, tr("%1 · closed").arg(tr("event %1").arg(grouped(88'888))));
    m_clock->clear();
    m_position->clear();
}

void RunBar::layOut()
{
    const int gap = theme().sizes.gap;
    addActions({m_actions->reset(), m_actions->runOrPause(), m_actions->step()});
    addWidget(space(gap));
    addWidget(m_clock);
    addWidget(space(gap));
    addWidget(m_position);
    addWidget(space(gap));
    addWidget(m_speed);
    auto *stretch = new QWidget(this);
    stretch->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(stretch);
    QLabel *acting = plainLabel(tr("Acting as"));
    asKind(acting, WidgetKind::Dim);
    acting->setBuddy(m_actingAs);
    addWidget(acting);
    addWidget(space(gap));
    addWidget(m_actingAs);
}

QWidget *RunBar::space(int width)
{
    auto *space = new QWidget(this);
    space->setFixedWidth(width);
    return space;
}

void RunBar::follow(const ClockState &clock)
{
    sayInPlace(m_clock, clockOf(clock.now));
    const QString event = tr("event %1").arg(grouped(number(clock.head)));
    sayInPlace(m_position, clock.ended ? tr("%1 · closed").arg(event) : event);
}

} // namespace restaurant
