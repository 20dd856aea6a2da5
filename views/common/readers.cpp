#include "readers.h"

#include <set>
#include <string>

namespace restaurant {

void Readers::add(const std::vector<Look> &looks)
{
    for (const Look &look : looks)
        if (look.number > (m_looks.empty() ? ActivityNumber{} : m_looks.back().number))
            m_looks.push_back(look);
    while (!m_looks.empty() &&
           (m_looks.size() > mostKept || m_looks.front().at + window < m_looks.back().at))
        m_looks.pop_front();
}

ReaderCounts Readers::of(ViewName view, Instant now) const
{
    ReaderCounts counts;
    counts.minutes = static_cast<int>(window.count());
    std::set<std::string> guests;
    std::set<std::string> staff;
    for (const Look &look : m_looks) {
        if (look.view != view || look.at > now || look.at + window < now)
            continue;
        ++counts.looks;
        (look.by == Asker::Guest ? guests : staff).insert(look.who);
    }
    counts.guests = static_cast<int>(guests.size());
    counts.staff = static_cast<int>(staff.size());
    return counts;
}

} // namespace restaurant
