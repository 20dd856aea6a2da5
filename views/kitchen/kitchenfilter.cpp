#include "kitchenfilter.h"

#include "kitchenmodel.h"

#include <algorithm>

namespace restaurant {

void KitchenFilter::setStation(const std::string &station)
{
    m_station = station;
    invalidateFilter();
}

bool KitchenFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto *ticket = index.data(KitchenModel::TicketRole).value<const Ticket *>();
    if (!ticket || ticket->state == TicketState::Bumped)
        return false;
    return m_station.empty() ||
           std::any_of(ticket->lines.begin(), ticket->lines.end(),
                       [this](const TicketLine &line) { return line.station == m_station; });
}

} // namespace restaurant
