#include "thrownaway.h"

namespace restaurant {

void ThrownAwayFold::take(const RecordedActivity &activity)
{
    const Activity &what = activity.activity;
    if (const auto *look = std::get_if<ViewConsulted>(&what))
        m_sum.looks += look->view && m_emptySince.contains(*look->view);
    if (std::holds_alternative<RebuildBegan>(what))
        ++m_sum.rebuilds;
    if (std::holds_alternative<ArchitectureChanged>(what)) // which ends all that befell a view
        for (const ViewName view : allViews)
            fill(view, activity.at);
    const auto change = lineChangeIn(what);
    if (change && isMadeAnewBy(*change))
        fill(viewOf(*change), activity.at);
    if (change && isThrownAwayBy(*change))
        m_sum.times += m_emptySince.try_emplace(viewOf(*change), activity.at).second;
}

void ThrownAwayFold::fill(ViewName view, Instant at)
{
    if (const auto empty = m_emptySince.extract(view))
        m_sum.empty += at - empty.mapped();
}

ThrownAway ThrownAwayFold::by(Instant now) const
{
    ThrownAway sum = m_sum;
    for (const auto &[view, since] : m_emptySince)
        sum.empty += now - since;
    return sum;
}

} // namespace restaurant
