#include "servicetext.h"

#include "plaintext.h"
#include "summaries.h"

#include <QCoreApplication>

#include <array>

namespace restaurant {

namespace {

class ServiceWords
{
    Q_DECLARE_TR_FUNCTIONS(Service)
};

} // namespace

QString serviceTitle(Service service)
{
    const std::array titles{ServiceWords::tr("Orders"), ServiceWords::tr("Stock"),
                            ServiceWords::tr("Payment")};
    return titles.at(static_cast<std::size_t>(service));
}

QString serviceWish(Service service, const ServiceCondition &to)
{
    const QString title = serviceTitle(service);
    switch (to.pace) {
    case ServicePace::Running:
        return ServiceWords::tr("The service %1 goes on").arg(title);
    case ServicePace::Slow:
        return ServiceWords::tr("The service %1 is slow: it decides %2 later")
            .arg(title, secondsText(to.delay));
    case ServicePace::Stopped:
        return ServiceWords::tr("The service %1 is stopped").arg(title);
    }
    return {};
}

QString serviceText(Service service, const ServiceCondition &now, std::optional<int> waiting)
{
    const QString title = serviceTitle(service);
    QString text;
    switch (now.pace) {
    case ServicePace::Running:
        return text;
    case ServicePace::Slow:
        text = ServiceWords::tr("%1 is slow: each decision takes %2")
                   .arg(title, secondsText(now.delay));
        break;
    case ServicePace::Stopped:
        text = ServiceWords::tr("%1 is stopped").arg(title);
        break;
    }
    if (!waiting)
        return ServiceWords::tr("%1.").arg(text);
    return ServiceWords::tr("%1; %2.").arg(
        text, counted("Service", "%1 command waits for it",
                      QT_TRANSLATE_N_NOOP("Service", "%1 commands wait for it"), *waiting));
}

QString waitingText(const SentCommand &command)
{
    return ServiceWords::tr("… %1 by %2: waits for the service %3 since %4.")
        .arg(inBrackets(summaryOf(command.command)), toQString(command.actor.name.text()),
             serviceTitle(ownerOf(command.command)), toQString(clockText(command.at)));
}

} // namespace restaurant
