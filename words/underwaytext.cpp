#include "underwaytext.h"

#include "plaintext.h"
#include "summaries.h"

#include <QCoreApplication>

namespace restaurant {

QString underWayText(const SentCommand &command, Duration since)
{
    constexpr Duration longTime = std::chrono::seconds(5);
    const QString what = inBrackets(summaryOf(command.command));
    const QString who = toQString(command.actor.name.text());
    const QString text =
        since < longTime
            ? QCoreApplication::translate("UnderWay",
                                          "… %1 by %2: taken for handling %3 ago, not decided yet.")
            : QCoreApplication::translate(
                  "UnderWay",
                  "… %1 by %2: taken for handling %3 ago and still not decided. It stays "
                  "sent; the answer comes when its turn has come.");
    return text.arg(what, who, secondsText(since));
}

} // namespace restaurant
