#include "relational/floortables.h"

namespace restaurant::relational {

FloorTables::FloorTables(const Connection &connection)
    : m_connection(connection)
{
}

void FloorTables::apply(Change &change, const PartySeated &event)
{
    change.run(m_seat, event.table, event.party, event.guests);
    change.touched.tables.insert(event.table);
    change.touched.parties.insert(event.party);
}

void FloorTables::apply(Change &change, const PartyMoved &event)
{
    if (!change.changes(m_move, event.party, event.from, event.to))
        return;
    change.run(m_endVisit, event.party, event.from);
    change.forEach(
        m_moveOrders,
        [&](std::int64_t order) { change.touched.orders.insert(OrderId{static_cast<int>(order)}); },
        event.party, event.from, event.to);
    change.touched.tables.insert({event.from, event.to});
    change.touched.parties.insert(event.party);
}

void FloorTables::apply(Change &change, const TableCleared &event)
{
    change.forEach(
        m_leaveOrders,
        [&](std::int64_t order) { change.touched.orders.insert(OrderId{static_cast<int>(order)}); },
        event.party);
    change.run(m_clear, event.party, event.table);
    change.run(m_endVisit, event.party, event.table);
    change.touched.tables.insert(event.table);
    change.touched.parties.insert(event.party);
}

void FloorTables::refresh(Change &change, PartyId party)
{
    change.forEach(
        m_refresh,
        [&](std::int64_t table) { change.touched.tables.insert(TableId{static_cast<int>(table)}); },
        party);
    change.touched.parties.insert(party);
}

} // namespace restaurant::relational
