#include "viewnames.h"

namespace restaurant {

QString ViewNames::shortName(ViewName view)
{
    switch (view) {
    case ViewName::Kitchen:
        return tr("Kitchen");
    case ViewName::Waiter:
        return tr("Waiter");
    case ViewName::Status:
        return tr("Status");
    case ViewName::Details:
        return tr("Details");
    case ViewName::Floor:
        return tr("Floor");
    case ViewName::Measures:
        return tr("Measures");
    }
    return {};
}

QString ViewNames::inSentence(ViewName view)
{
    return tr("the %1 view").arg(shortName(view).toLower());
}

} // namespace restaurant
