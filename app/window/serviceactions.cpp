#include "serviceactions.h"

#include "words/plaintext.h"
#include "words/servicetext.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QVariant>

namespace restaurant {

namespace {

/// What an action asks for, as its data.
qlonglong dataOf(const ServiceCondition &condition)
{
    return condition.pace == ServicePace::Stopped ? -1 : qlonglong{condition.delay.count()};
}

} // namespace

ServiceActions::ServiceActions(QObject *parent)
    : QObject(parent)
{
    for (const Service service : allServices)
        make(service);
    show();
}

void ServiceActions::make(Service service)
{
    m_groups.at(static_cast<std::size_t>(service)) = new QActionGroup(this);
    const QString title = serviceTitle(service);
    add(service, {}, tr("%1 runs").arg(title),
        tr("The service %1 decides each command at once").arg(title));
    for (const auto delay : delays)
        add(service, {ServicePace::Slow, delay},
            tr("%1 is slow: %2").arg(title, secondsText(delay)),
            tr("The service %1 decides each command %2 after it was sent")
                .arg(title, secondsText(delay)));
    add(service, {ServicePace::Stopped, {}}, tr("%1 is stopped").arg(title),
        tr("The service %1 decides nothing: its commands wait until it is set going").arg(title));
}

void ServiceActions::add(Service service, const ServiceCondition &to, const QString &text,
                         const QString &tip)
{
    auto *action = new QAction(text, m_groups.at(static_cast<std::size_t>(service)));
    action->setObjectName(toQString(toWord(service)) + QStringLiteral("ServiceAction"));
    action->setCheckable(true);
    action->setStatusTip(tip);
    action->setData(dataOf(to));
    connect(action, &QAction::triggered, this, [this, service, to] {
        show(); // as it is until it is so
        if (m_current.at(static_cast<std::size_t>(service)) != to)
            emit chosen(service, to);
    });
}

void ServiceActions::follow(const ServiceConditions &services)
{
    if (services == m_current)
        return;
    m_current = services;
    show();
}

void ServiceActions::enable(bool canChange)
{
    m_canChange = canChange;
    show();
}

void ServiceActions::show()
{
    for (const Service service : allServices) {
        const auto place = static_cast<std::size_t>(service);
        const QList<QAction *> actions = m_groups.at(place)->actions();
        for (QAction *action : actions) {
            action->setChecked(action->data().toLongLong() == dataOf(m_current.at(place)));
            action->setEnabled(m_canChange);
        }
    }
}

void ServiceActions::fill(QMenu *menu) const
{
    for (const QActionGroup *group : m_groups) {
        menu->addActions(group->actions());
        menu->addSeparator();
    }
}

} // namespace restaurant

#include "moc_serviceactions.cpp"
