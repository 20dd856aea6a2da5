#include "findingtext.h"

#include "plaintext.h"

namespace restaurant {

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

QString FindingText::guilt(const GuiltyEvent &guilty)
{
    const bool isEvent = guilty.activity == ActivityNumber{};
    const qint64 place = isEvent ? number(guilty.position) : number(guilty.activity);
    const QString what = (isEvent ? tr("event %1 (%2)") : tr("activity %1 (%2)"))
                             .arg(QString::number(place), toQString(guilty.type));
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
    if (finding.guilty)
        return tr("%1; %2").arg(wrong(finding), guilt(*finding.guilty));
    if (finding.what == Finding::What::Store || finding.why.empty())
        return wrong(finding);
    return tr("%1; %2").arg(wrong(finding), toQString(finding.why));
}

} // namespace restaurant
