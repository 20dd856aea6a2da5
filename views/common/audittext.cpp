#include "audittext.h"

#include "plaintext.h"

#include <QTime>

#include <algorithm>

namespace restaurant {

namespace {

/// A tool tip of more lines hides what it is about.
constexpr std::size_t mostFindingsTold = 4;

qint64 eventsLate(const AuditState &state)
{
    return std::max<qint64>(0, number(state.head) - number(state.upTo));
}

QString timeOf(std::chrono::steady_clock::time_point moment)
{
    const auto ago = std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now() - moment);
    return QTime::currentTime().addMSecs(-static_cast<int>(ago.count())).toString(u"HH:mm:ss");
}

} // namespace

QString AuditText::word(const AuditState &state)
{
    switch (state.verdict) {
    case AuditState::Verdict::Unknown:
        break;
    case AuditState::Verdict::Right:
        return tr("✓ right");
    case AuditState::Verdict::Behind:
        return tr("◔ behind %1").arg(grouped(eventsLate(state)));
    case AuditState::Verdict::Wrong:
        return tr("✕ wrong");
    }
    return tr("? unknown");
}

QString AuditText::line(const AuditState &state)
{
    const QString upTo = grouped(number(state.upTo));
    QString text;
    switch (state.verdict) {
    case AuditState::Verdict::Unknown:
        text = tr("Nobody knows whether this view is right: %1.").arg(toQString(state.why));
        break;
    case AuditState::Verdict::Right:
        text = tr("Folded again from the log up to event %1: every field is the same.").arg(upTo);
        break;
    case AuditState::Verdict::Behind:
        text = tr("Folded again from the log up to event %1: every field is the same. "
                  "%2 events are still to come.")
                   .arg(upTo, grouped(eventsLate(state)));
        break;
    case AuditState::Verdict::Wrong:
        text = tr("Folded again from the log up to event %1, this view differs:").arg(upTo);
        for (std::size_t i = 0; i < std::min(state.findings.size(), mostFindingsTold); ++i)
            text += u'\n' + toQString(sentenceOf(state.findings[i]));
        if (state.findings.size() > mostFindingsTold)
            text += u'\n' + tr("and %1 more").arg(state.findings.size() - mostFindingsTold);
        break;
    }
    if (state.lastRun.time_since_epoch().count() == 0)
        return text + u'\n' + tr("The audit has not compared it yet.");
    return text + u'\n' +
           tr("Last compared at %1 by this computer's clock.").arg(timeOf(state.lastRun));
}

Hue AuditText::hue(const AuditState &state)
{
    switch (state.verdict) {
    case AuditState::Verdict::Unknown:
        break;
    case AuditState::Verdict::Right:
        return Hue::ReadGreen;
    case AuditState::Verdict::Behind:
        return Hue::EventOrange;
    case AuditState::Verdict::Wrong:
        return Hue::TroubleRed;
    }
    return Hue::Neutral;
}

} // namespace restaurant
