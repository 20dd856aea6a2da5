#include "concerns.h"

namespace restaurant {

bool mayShow(ViewName view, const Event &event)
{
    switch (view) {
    case ViewName::Kitchen:
        return mayShowOnKitchenBoard(event);
    case ViewName::Waiter:
        return mayShowOnWaiterBoard(event);
    case ViewName::Status:
        return mayShowOnStatusBoard(event);
    case ViewName::Details:
        return mayShowOnDetailsBoard(event);
    case ViewName::Floor:
    case ViewName::Measures:
    case ViewName::Dishes:
        return true;
    }
    return true;
}

} // namespace restaurant
