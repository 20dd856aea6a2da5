#include "live.h"

namespace restaurant {

std::vector<StaffingChanged::Pool> staffingOf(const std::vector<Pool> &pools)
{
    std::vector<StaffingChanged::Pool> staffing;
    for (const Pool &pool : pools) {
        StaffingChanged::Pool &recorded = staffing.emplace_back();
        recorded.name = pool.name;
        recorded.kinds = pool.kinds;
        for (const Name &member : pool.staff)
            recorded.staff.push_back(member.text());
    }
    return staffing;
}

} // namespace restaurant
