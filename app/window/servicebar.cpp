#include "servicebar.h"

#include "theme/themes.h"
#include "words/plaintext.h"
#include "words/servicetext.h"

#include <QAction>
#include <QLabel>

#include <optional>

namespace restaurant {

ServiceBar::ServiceBar(QWidget *parent)
    : QToolBar(tr("Services"), parent)
{
    setObjectName(QStringLiteral("serviceBar"));
    setMovable(false);
    setFloatable(false);
    toggleViewAction()->setVisible(false); // it comes and goes by itself
    for (const Service service : allServices)
        add(service);
    say();
}

void ServiceBar::add(Service service)
{
    Entry &entry = m_entries.at(static_cast<std::size_t>(service));
    const QString word = toQString(toWord(service));
    entry.label = new QLabel(this);
    entry.label->setObjectName(word + QStringLiteral("Service"));
    entry.label->setTextFormat(Qt::PlainText);
    const int gap = Themes::instance().plain().sizes.gap;
    entry.label->setContentsMargins(gap, 0, gap, 0);
    asKind(entry.label, WidgetKind::Pending);
    entry.text = addWidget(entry.label);
    entry.goOn = addAction(tr("Set %1 going").arg(serviceTitle(service)));
    entry.goOn->setObjectName(word + QStringLiteral("GoesOnAction"));
    entry.goOn->setStatusTip(
        tr("The service %1 decides what waits, in order, and goes on").arg(serviceTitle(service)));
    connect(entry.goOn, &QAction::triggered, this,
            [this, service] { emit goOnRequested(service); });
}

void ServiceBar::follow(const ServiceConditions &services, bool isLive)
{
    if (services == m_services && isLive == m_isLive)
        return;
    m_services = services;
    m_isLive = isLive;
    say();
}

void ServiceBar::setWaiting(const std::vector<SentCommand> &commands)
{
    m_waiting = {};
    for (const SentCommand &command : commands)
        ++m_waiting.at(static_cast<std::size_t>(ownerOf(command.command)));
    say();
}

void ServiceBar::enable(bool canChange)
{
    m_canChange = canChange;
    say();
}

void ServiceBar::say()
{
    bool says = false;
    for (const Service service : allServices) {
        const auto place = static_cast<std::size_t>(service);
        const auto waiting = m_isLive ? std::optional(m_waiting.at(place)) : std::nullopt;
        const QString text = serviceText(service, m_services.at(place), waiting);
        const Entry &entry = m_entries.at(place);
        entry.label->setText(text);
        entry.text->setVisible(!text.isEmpty());
        entry.goOn->setVisible(!text.isEmpty());
        entry.goOn->setEnabled(m_canChange);
        says = says || !text.isEmpty();
    }
    setVisible(says);
}

} // namespace restaurant

#include "moc_servicebar.cpp"
