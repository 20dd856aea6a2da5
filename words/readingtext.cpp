#include "readingtext.h"

#include "names.h"

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

} // namespace restaurant
