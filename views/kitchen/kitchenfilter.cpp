#include "kitchenfilter.h"

#include "kitchenmodel.h"

#include <algorithm>
#include <utility>

namespace restaurant {

void KitchenFilter::setStation(const std::string &station)
{
    m_station = station;
    invalidateFilter();
}

void KitchenFilter::holdStill(bool held)
{
    m_held.reset();
    if (!held)
        return invalidateFilter();
    std::set<int> shown;
    for (int row = 0; row < rowCount(); ++row)
        shown.insert(index(row, 0).data(KitchenModel::OrderRole).toInt());
    m_held = std::move(shown);
}

bool KitchenFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto *ticket = index.data(KitchenModel::TicketRole).value<const Ticket *>();
    if (m_held && ticket)
        return m_held->contains(number(ticket->order));
    if (!ticket || ticket->state == TicketState::Bumped)
        return false;
    return m_station.empty() ||
           std::any_of(ticket->lines.begin(), ticket->lines.end(),
                       [this](const TicketLine &line) { return line.station == m_station; });
}

} // namespace restaurant
