#include "progresstext.h"

#include "plaintext.h"

#include <algorithm>

namespace restaurant {

namespace {

/// Behind for longer than this, what the view shows may mislead somebody.
constexpr Duration staleAfter = std::chrono::seconds(2);

bool isStale(const ViewProgress &progress)
{
    return progress.at < progress.head && progress.behind >= staleAfter;
}

QString secondsText(Duration length)
{
    const double seconds = std::chrono::duration<double>(length).count();
    return QString::number(seconds, 'f', seconds < 9.95 ? 1 : 0);
}

} // namespace

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
    if (missing == 0)
        return tr("at %1 · up to date").arg(at);
    return tr("at %1 · %2 behind, %3 s").arg(at, grouped(missing), secondsText(progress.behind));
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
    return isStale(progress) ? tr("stale") : tr("read view");
}

Hue ProgressText::hue(const ViewProgress &progress)
{
    switch (progress.state) {
    case ViewState::Stopped:
        return Hue::TroubleRed;
    case ViewState::Rebuilding:
        return Hue::EventOrange;
    case ViewState::Following:
        break;
    }
    return isStale(progress) ? Hue::TroubleRed : Hue::ReadGreen;
}

} // namespace restaurant
