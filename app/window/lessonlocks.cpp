#include "lessonlocks.h"

#include "window/ordercontroller.h"

#include <QAction>
#include <QEvent>
#include <QRegularExpression>
#include <QWidget>

#include <algorithm>
#include <set>
#include <utility>

namespace restaurant {

namespace {

/// What the names of actions and controls look like that do it.
const char *namesOf(LessonAction action)
{
    switch (action) {
    case LessonAction::SeekAhead:
        return "runAction|stepAction|playAction";
    case LessonAction::Speed:
        return "speedAction|speed";
    case LessonAction::Order:
        return "placeOrder|seatButton|moveButton|(start|finish|bump|fire|recall)Action";
    case LessonAction::Staff:
        return "staffControls";
    case LessonAction::Architecture:
        return "architecture|architectureAction|pollByTimeAction|pollSweepsAction|"
               "jobIntervalAction|"
               "flawAction|mendAction";
    case LessonAction::Delay:
        return "delayButton";
    case LessonAction::Bends:
        return "deliveriesAction|\\w+BendAction";
    case LessonAction::Services:
        return "\\w+ServiceAction|\\w+GoesOnAction";
    case LessonAction::Rebuild:
        return "rebuildViewAction|addDishesViewAction";
    case LessonAction::Branch:
        return "branchAction";
    case LessonAction::Compare:
        return "compareAction|sweepAction|loadAction|twin\\w+Action";
    }
    return "";
}

using Deed = OrderController::Deed;

std::set<Deed> deedsOf(const std::vector<LessonAction> &actions)
{
    static const std::map<LessonAction, Deed> deeds{
        {LessonAction::Order, Deed::Command},
        {LessonAction::Staff, Deed::Staffing},
        {LessonAction::Architecture, Deed::Architecture},
        {LessonAction::Delay, Deed::Delay},
        {LessonAction::Bends, Deed::Bend},
        {LessonAction::Services, Deed::Service}};
    std::set<Deed> some;
    for (const LessonAction action : actions)
        if (const auto deed = deeds.find(action); deed != deeds.end())
            some.insert(deed->second);
    return some;
}

void enable(QObject *control, bool on)
{
    if (auto *action = qobject_cast<QAction *>(control))
        action->setEnabled(on);
    else if (auto *widget = qobject_cast<QWidget *>(control))
        widget->setEnabled(on);
}

bool isEnabled(const QObject *control)
{
    const auto *action = qobject_cast<const QAction *>(control);
    const auto *widget = qobject_cast<const QWidget *>(control);
    return action ? action->isEnabled() : widget && widget->isEnabled();
}

} // namespace

LessonLocks::LessonLocks(QWidget *window, OrderController *orders)
    : QObject(window)
    , m_window(window)
    , m_orders(orders)
{
}

QString LessonLocks::whyNot()
{
    return tr("This lesson keeps it locked, so that it gives nothing away.");
}

bool LessonLocks::isLocked(LessonAction action) const
{
    return std::find(m_locked.begin(), m_locked.end(), action) != m_locked.end();
}

void LessonLocks::lock(const std::vector<LessonAction> &actions)
{
    letGo();
    m_locked = actions;
    m_orders->forbid(deedsOf(actions), whyNot());
    for (const LessonAction action : actions)
        close(action);
}

void LessonLocks::close(LessonAction action)
{
    const QRegularExpression names(
        QRegularExpression::anchoredPattern(QLatin1String(namesOf(action))));
    QObjectList found;
    for (QAction *each : m_window->findChildren<QAction *>(names))
        found += each;
    for (QWidget *each : m_window->findChildren<QWidget *>(names))
        found += each;
    for (QObject *control : found) {
        m_held[control] = isEnabled(control);
        enable(control, false);
        if (auto *held = qobject_cast<QAction *>(control))
            connect(held, &QAction::enabledChanged, this, [this, held](bool on) {
                if (on) {
                    m_held[held] = true;
                    held->setEnabled(false);
                }
            });
        else
            control->installEventFilter(this);
        connect(control, &QObject::destroyed, this, [this, control] { m_held.erase(control); });
    }
}

bool LessonLocks::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    const auto held = m_held.find(watched);
    if (event->type() == QEvent::EnabledChange && widget && held != m_held.end() &&
        widget->isEnabled()) {
        held->second = true;
        widget->setEnabled(false);
    }
    return QObject::eventFilter(watched, event);
}

void LessonLocks::letGo()
{
    for (const auto &[control, wanted] : std::exchange(m_held, {})) {
        control->disconnect(this);
        control->removeEventFilter(this);
        enable(control, wanted);
    }
    m_locked.clear();
}

} // namespace restaurant

#include "moc_lessonlocks.cpp"
