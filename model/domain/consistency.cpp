#include "consistency.h"

namespace restaurant {

std::string whyNoWayToWork(const ConsistencyChoice &choice)
{
    const std::string word(toWord(choice.kind));
    const bool waits = waitsForViews(choice.kind);
    if (choice.kind == Consistency::ThisView && !choice.view)
        return word + " needs a view that is waited for";
    if (choice.kind != Consistency::ThisView && choice.view)
        return word + " waits for no view of its own: only this-view does";
    if (choice.view && !isKeptByArchitecture(*choice.view))
        return "nobody works with the view " + std::string(toWord(*choice.view));
    if (waits && !choice.limit)
        return word + " needs a limit: nobody waits for ever";
    if (!waits && choice.limit)
        return word + " waits for no view, so there is nothing to limit";
    if (choice.limit && *choice.limit <= Duration::zero())
        return "a limit of no time is no wait";
    return {};
}

} // namespace restaurant
