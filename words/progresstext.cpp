#include "progresstext.h"

#include "names.h"
#include "plaintext.h"

#include <algorithm>

namespace restaurant {

namespace {

/// Behind for longer than this, what the view shows may mislead somebody: of the restaurant's time
/// where it is late on purpose, else of this machine's, in which hours may go by in a moment.
constexpr Duration staleAfter = std::chrono::seconds(2);

QString ageText(Duration length)
{
    return ageOf(Instant{}, Instant{} + length);
}

} // namespace

QString delayWish(ViewName view, Duration delay)
{
    const QString name = ViewNames::inSentence(view);
    return delay == Duration{}
               ? QCoreApplication::translate("ProgressText",
                                             "From now on %1 hears of events at once")
                     .arg(name)
               : QCoreApplication::translate("ProgressText",
                                             "From now on %1 hears of events %2 late")
                     .arg(name, ageText(delay));
}

bool isStale(const ViewProgress &progress)
{
    const bool misses = progress.at < progress.head;
    return misses && std::max(progress.late, progress.working) >= staleAfter;
}

QString ProgressText::line(const ViewProgress &progress)
{
    const QString at = grouped(number(progress.at));
    const qint64 missing = std::max<qint64>(0, number(progress.head) - number(progress.at));
    switch (progress.state) {
    case ViewState::Stopped:
        return tr("stopped at %1: %2").arg(at, toQString(progress.why));
    case ViewState::Rebuilding: {
        const qint64 percent =
            number(progress.head) > 0 ? number(progress.at) * 100 / number(progress.head) : 0;
        const auto left = std::chrono::ceil<std::chrono::seconds>(progress.left).count();
        return tr("rebuilding %1 %, %2 s left").arg(QString::number(percent), grouped(left));
    }
    case ViewState::Following:
        break;
    }
    if (!progress.why.empty())
        return toQString(progress.why);
    if (progress.onTheWay > 0)
        return tr("at %1 · %2 on the way").arg(at, grouped(progress.onTheWay));
    if (missing == 0)
        return tr("at %1 · up to date").arg(at);
    const QString events = eventsText(missing);
    if (progress.behind < std::chrono::seconds(1))
        return tr("at %1 · %2 behind").arg(at, events);
    return tr("at %1 · %2, %3 behind").arg(at, events, ageText(progress.behind));
}

QString ProgressText::reason(const ViewProgress &progress)
{
    if (progress.state != ViewState::Following || progress.at >= progress.head ||
        !progress.why.empty())
        return {};
    if (progress.late > Duration{})
        return tr("It hears of each event %1 late, on purpose.").arg(ageText(progress.late));
    return tr("This machine has been at it for %1 s.")
        .arg(QString::number(std::chrono::duration<double>(progress.working).count(), 'f', 1));
}

QString ProgressText::thrownAway(int rebuilds)
{
    return rebuilds > 0 ? tr("empty · rebuilds: %1").arg(grouped(rebuilds))
                        : tr("empty · no look yet");
}

QString ProgressText::whyNotLate()
{
    return tr("Only what follows the log can be delayed: this view is kept in step in another "
              "way.");
}

QString ProgressText::word(const ViewProgress &progress)
{
    switch (progress.state) {
    case ViewState::Stopped:
        return tr("stopped");
    case ViewState::Rebuilding:
        return tr("rebuilding");
    case ViewState::Following:
        break;
    }
    if (!progress.why.empty())
        return tr("thrown away");
    return isStale(progress) ? tr("stale") : tr("read view");
}

} // namespace restaurant
