// Cooked food and those who carry it, by what the waiter view shows: to the tables, and takeaway of
// persons over the counter. Takeaway guests of the simulation come for theirs themselves.
#pragma once

#include "draws.h"
#include "guests.h"
#include "staff.h"
#include "world.h"

#include <map>
#include <vector>

namespace restaurant::live {

class Carrying : private Insider
{
public:
    explicit Carrying(const Insider &insider)
        : Insider(insider)
    {
    }

    /// The view has shown this since now.
    void shown(const Event &event);

    bool begin(Work &work);
    Progress reached(Work &work);
    /// Orders are decided again: what was not answered is done anew.
    void tryAgain();

private:
    void look(OrderId order);
    [[nodiscard]] bool isReady(OrderId order);

    Progress answered(const Work &work, const Outcome &answer);
    void add(Work work);

    std::map<OrderId, WorkId> m_serving; ///< Also what was not answered.
    std::vector<Work> m_unanswered;
};

} // namespace restaurant::live
