#include "audittext.h"

#include "words/architecturetext.h"
#include "words/plaintext.h"

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
    if (state.keptBy.flaw == Flaw::JobStopped)
        text += u'\n' + tr("Nothing is copied any more: %1.").arg(whyMissed(state.keptBy));
    if (state.lastRun.time_since_epoch().count() == 0)
        return text + u'\n' + tr("The audit has not compared it yet.");
    return text + u'\n' +
           tr("Last compared at %1 by this computer's clock.").arg(timeOf(state.lastRun));
}

/// Without a full stop.
QString FindingText::wrong(const Finding &finding)
{
    const QString document = tr("%1 %2").arg(toQString(finding.kind), toQString(finding.key));
    const QString field = toQString(finding.field);
    const QString stored = toQString(finding.stored);
    const QString right = toQString(finding.right);
    switch (finding.what) {
    case Finding::What::Store:
        return toQString(finding.why);
    case Finding::What::Checkpoint:
        return tr("the %1 is %2 and should be %3").arg(field, stored, right);
    case Finding::What::MissingDocument:
        return tr("%1 is missing: it should be %2").arg(document, right);
    case Finding::What::ExtraDocument:
        return tr("%1 should not be there: it is %2").arg(document, stored);
    case Finding::What::Field:
        break;
    }
    return tr("%1, %2: it is %3 and should be %4").arg(document, field, stored, right);
}

/// As a clause: "was dropped on its way".
QString FindingText::bend(BendKind kind)
{
    switch (kind) {
    case BendKind::Delay:
        return tr("was held up on purpose");
    case BendKind::Drop:
        return tr("was dropped on purpose");
    case BendKind::Duplicate:
        return tr("was doubled on purpose");
    case BendKind::Swap:
        return tr("was swapped with the next on purpose");
    case BendKind::CrashBeforeCheckpoint:
        return tr("came again after a crash that was caused on purpose");
    case BendKind::LostWakeUp:
        return tr("woke nobody, on purpose");
    case BendKind::Poison:
        return tr("was poisoned on purpose");
    case BendKind::Busy:
        return tr("came while the view was busy on purpose");
    case BendKind::Unpublished:
        return tr("was not published, on purpose");
    case BendKind::Discard:
        return tr("was thrown away with the whole view, on purpose");
    case BendKind::Pause:
    case BendKind::Slow:
        break; // no event is to blame
    }
    return tr("was late on purpose");
}

QString FindingText::guilt(const GuiltyEvent &guilty)
{
    const bool isEvent = guilty.activity == ActivityNumber{};
    const qint64 place = isEvent ? number(guilty.position) : number(guilty.activity);
    const QString what = (isEvent ? tr("event %1 (%2)") : tr("activity %1 (%2)"))
                             .arg(QString::number(place), toQString(guilty.type));
    if (guilty.bend)
        return tr("%1 %2").arg(what, bend(*guilty.bend));
    switch (guilty.fault) {
    case DeliveryFault::Skipped:
        return tr("%1 was skipped").arg(what);
    case DeliveryFault::Doubled:
        return tr("%1 was taken in twice").arg(what);
    case DeliveryFault::Swapped:
        break;
    }
    return tr("%1 was swapped with the next").arg(what);
}

QString FindingText::sentence(const Finding &finding)
{
    if (finding.missedBy && finding.guilty)
        return tr("%1; %2: %3")
            .arg(wrong(finding), guilt(*finding.guilty), whyMissed(*finding.missedBy));
    if (finding.missedBy)
        return tr("%1; it was missed: %2").arg(wrong(finding), whyMissed(*finding.missedBy));
    if (finding.guilty)
        return tr("%1; %2").arg(wrong(finding), guilt(*finding.guilty));
    if (finding.what == Finding::What::Store || finding.why.empty())
        return wrong(finding);
    return tr("%1; %2").arg(wrong(finding), toQString(finding.why));
}

} // namespace restaurant
