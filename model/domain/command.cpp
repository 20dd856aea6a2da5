#include "command.h"

namespace restaurant {

std::string_view toWord(ViewName view)
{
    switch (view) {
    case ViewName::Kitchen:
        return "kitchen";
    case ViewName::Waiter:
        return "waiter";
    case ViewName::Status:
        return "status";
    case ViewName::Details:
        return "details";
    case ViewName::Floor:
        return "floor";
    case ViewName::Measures:
        return "measures";
    }
    return {};
}

std::optional<ViewName> viewFrom(std::string_view word)
{
    for (const ViewName view : allViews) {
        if (toWord(view) == word)
            return view;
    }
    return std::nullopt;
}

} // namespace restaurant
