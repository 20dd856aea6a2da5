#include "waitcounts.h"

#include <algorithm>
#include <cmath>

namespace restaurant {

double WaitCounts::lengthAt(std::size_t place)
{
    if (place < half)
        return static_cast<double>(place);
    const auto shift = static_cast<int>(place >> bits) - 1;
    return std::ldexp(static_cast<double>(half + (place & (half - 1))), shift);
}

double WaitCounts::percentile(double share) const
{
    if (m_total == 0)
        return 0;
    const double wanted = std::max(1.0, share * static_cast<double>(m_total));
    double below = 0;
    for (std::size_t place = 0; place < m_counts.size(); ++place) {
        const auto here = static_cast<double>(m_counts[place]);
        if (below + here >= wanted) {
            const double low = lengthAt(place); // lengths below 128 microseconds are exact
            const double width = place < half ? 0 : lengthAt(place + 1) - low;
            return low + width * (wanted - below) / here;
        }
        below += here;
    }
    return lengthAt(m_counts.size() - 1);
}

} // namespace restaurant
