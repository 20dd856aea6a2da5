#include "audittext.h"

#include "findingtext.h"
#include "plaintext.h"

#include <QTime>

#include <algorithm>

namespace restaurant {

namespace {

/// A tool tip of more lines hides what it is about.
constexpr std::size_t mostFindingsTold = 4;

QString eventsLate(const ViewProgress &view)
{
    return grouped(number(view.head) - number(view.at));
}

QString timeOf(std::chrono::steady_clock::time_point moment)
{
    const auto ago = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - moment);
    return QTime::currentTime().addMSecs(-static_cast<int>(ago.count())).toString(u"HH:mm:ss");
}

} // namespace

AuditLight lightOf(const AuditState &state, const ViewProgress &view)
{
    switch (state.verdict) {
    case AuditState::Verdict::Unknown:
        break;
    case AuditState::Verdict::Wrong:
        return AuditLight::Wrong;
    case AuditState::Verdict::Right:
    case AuditState::Verdict::Behind:
        if (state.upTo < view.at)
            return AuditLight::Checking;
        return view.at < view.head ? AuditLight::Behind : AuditLight::Right;
    }
    return AuditLight::Unknown;
}

QString AuditText::word(const AuditState &state, const ViewProgress &view)
{
    switch (lightOf(state, view)) {
    case AuditLight::Unknown:
        break;
    case AuditLight::Right:
        return tr("✓ right");
    case AuditLight::Behind:
        return tr("◔ behind %1").arg(eventsLate(view));
    case AuditLight::Checking:
        return tr("… checking");
    case AuditLight::Wrong:
        return tr("✕ wrong");
    }
    return tr("? unknown");
}

QString AuditText::line(const AuditState &state, const ViewProgress &view)
{
    const QString upTo = grouped(number(state.upTo));
    const QString same = tr("Folded again from the log up to event %1: every field is the same.");
    QString text;
    switch (lightOf(state, view)) {
    case AuditLight::Unknown:
        text = tr("Nobody knows whether this view is right: %1.").arg(toQString(state.why));
        break;
    case AuditLight::Right:
        text = same.arg(upTo);
        break;
    case AuditLight::Behind:
        text = tr("%1 %2 events are still to come.").arg(same.arg(upTo), eventsLate(view));
        break;
    case AuditLight::Checking:
        text = tr("%1 What came after it, up to event %2, is being checked.")
                   .arg(same.arg(upTo), grouped(number(view.at)));
        break;
    case AuditLight::Wrong:
        text = tr("Folded again from the log up to event %1, this view differs:").arg(upTo);
        for (std::size_t i = 0; i < std::min(state.findings.size(), mostFindingsTold); ++i)
            text += u'\n' + FindingText::sentence(state.findings[i]);
        if (state.findings.size() > mostFindingsTold)
            text += u'\n' + tr("and %1 more").arg(state.findings.size() - mostFindingsTold);
        break;
    }
    if (state.lastRun.time_since_epoch().count() == 0)
        return text + u'\n' + tr("The audit has not compared it yet.");
    return text + u'\n' +
           tr("Last compared at %1 by this computer's clock.").arg(timeOf(state.lastRun));
}

} // namespace restaurant
