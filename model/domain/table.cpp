#include "table.h"

#include "refusal.h"
#include "restaurant.h"

#include <optional>

namespace restaurant {

namespace {

/// The refusal unless the restaurant has the table, nobody sits there, and the guests fit.
std::optional<Rejection> refusedToSit(const Table &table, TableId id, int guests,
                                      const Restaurant &restaurant)
{
    const TablePlace *place = restaurant.find(id);
    if (!place)
        return refuse(Refusal::UnknownTable, id);
    if (!table.isFree())
        return refuse(Refusal::TableTaken, id, table.guests);
    if (guests > place->seats)
        return refuse(Refusal::TooManyGuests, id, place->seats, guests);
    return std::nullopt;
}

} // namespace

TableDecision decideOn(const Table &table, const SeatParty &command, const Restaurant &restaurant,
                       TableId sitsAt)
{
    if (auto refused = refusedToSit(table, command.table, command.guests, restaurant))
        return *refused;
    if (command.guests < 1 || command.party < PartyId{1})
        return refuse(Refusal::NoGuests);
    if (sitsAt != TableId{})
        return refuse(Refusal::PartySeated, command.party, sitsAt);
    return std::vector<TableEvent>{PartySeated{command.table, command.party, command.guests}};
}

TableDecision decideOn(const Table &from, const Table &to, const MoveParty &command,
                       const Restaurant &restaurant)
{
    if (!restaurant.find(command.from))
        return refuse(Refusal::UnknownTable, command.from);
    if (from.isFree())
        return refuse(Refusal::TableFree, command.from);
    if (command.from == command.to)
        return refuse(Refusal::SameTable);
    if (auto refused = refusedToSit(to, command.to, from.guests, restaurant))
        return *refused;
    return std::vector<TableEvent>{PartyMoved{from.party, from.guests, command.from, command.to}};
}

TableDecision decideOn(const Table &table, const ClearTable &command)
{
    if (table.isFree())
        return refuse(Refusal::TableFree, command.table);
    return std::vector<TableEvent>{TableCleared{command.table, table.party}};
}

namespace {

struct Evolution
{
    Table &table;

    void operator()(const PartySeated &event) const { sit(event.party, event.guests); }
    void operator()(const PartyMoved &event) const
    {
        if (table.id == event.to)
            sit(event.party, event.guests);
        else
            sit(PartyId{}, 0);
    }
    void operator()(const TableCleared &) const { sit(PartyId{}, 0); }

    void sit(PartyId party, int guests) const
    {
        table.party = party;
        table.guests = guests;
    }
};

} // namespace

void evolve(Table &table, const TableEvent &event)
{
    std::visit(Evolution{table}, event);
}

} // namespace restaurant
