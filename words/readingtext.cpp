#include "readingtext.h"

#include "names.h"
#include "plaintext.h"

#include "domain/architecture.h"

#include <QStringList>

namespace restaurant {

QString ReadingText::refused(Role role, ViewName view)
{
    const QString as = termText(toWord(role));
    const QString what = ViewNames::inSentence(view);
    switch (mayRead(role, view)) {
    case Entitlement::Nothing:
        return tr("In the role %1 nobody may read %2.").arg(as, what);
    case Entitlement::OwnOrder:
        return tr("In the role %1 one may read in %2 what is said of one's own order only: the "
                  "rest is about others.")
            .arg(as, what);
    case Entitlement::Everything:
        break;
    }
    return {};
}

QString ReadingText::refusedFiles(Role role)
{
    for (const ViewName view : allViews)
        if (isKeptByArchitecture(view) && mayRead(role, view) != Entitlement::Everything)
            return tr("The files hold what every view shows. In the role %1 one may not read all "
                      "of %2, and so none of the files.")
                .arg(termText(toWord(role)), ViewNames::inSentence(view));
    return {};
}

QString ReadingText::refusedOrders(Role role)
{
    if (mayIssue(role, commandKind<PlaceOrder>))
        return {};
    QStringList able;
    for (const Role other : allRoles)
        if (other != Role::Policy && mayIssue(other, commandKind<PlaceOrder>))
            able += termText(toWord(other));
    return tr("In the role %1 nobody may take an order. These may: %2.")
        .arg(termText(toWord(role)), listText(able));
}

} // namespace restaurant
