#include "table.h"

#include "restaurant.h"

#include <optional>
#include <string>

namespace restaurant {

namespace {

std::string nameOf(TableId table)
{
    return "Table " + std::to_string(number(table));
}

Rejection unknown(TableId table)
{
    return {Reason::UnknownTable, "There is no table " + std::to_string(number(table)) + "."};
}

Rejection nobodySits(TableId table)
{
    return {Reason::TableFree, "Nobody sits at table " + std::to_string(number(table)) + "."};
}

/// The refusal unless the restaurant has the table, nobody sits there, and the guests fit.
std::optional<Rejection> refusedToSit(const Table &table, TableId id, int guests,
                                      const Restaurant &restaurant)
{
    const TablePlace *place = restaurant.find(id);
    if (!place)
        return unknown(id);
    if (!table.isFree()) {
        return Rejection{Reason::TableTaken, nameOf(id) + " is taken by a party of " +
                                                 std::to_string(table.guests) + "."};
    }
    if (guests > place->seats) {
        return Rejection{Reason::TooManyGuests, nameOf(id) + " has " +
                                                    std::to_string(place->seats) + " seats, not " +
                                                    std::to_string(guests) + "."};
    }
    return std::nullopt;
}

} // namespace

TableDecision decideOn(const Table &table, const SeatParty &command, const Restaurant &restaurant,
                       TableId sitsAt)
{
    if (auto refused = refusedToSit(table, command.table, command.guests, restaurant))
        return *refused;
    if (command.guests < 1 || command.party < PartyId{1}) {
        return Rejection{Reason::NoGuests, "A party has a number from 1, and at least one guest."};
    }
    if (sitsAt != TableId{}) {
        return Rejection{Reason::PartySeated, "Party " + std::to_string(number(command.party)) +
                                                  " sits at table " +
                                                  std::to_string(number(sitsAt)) + "."};
    }
    return std::vector<TableEvent>{PartySeated{command.table, command.party, command.guests}};
}

TableDecision decideOn(const Table &from, const Table &to, const MoveParty &command,
                       const Restaurant &restaurant)
{
    if (!restaurant.find(command.from))
        return unknown(command.from);
    if (from.isFree())
        return nobodySits(command.from);
    if (command.from == command.to)
        return Rejection{Reason::SameTable, "The party sits at that table already."};
    if (auto refused = refusedToSit(to, command.to, from.guests, restaurant))
        return *refused;
    return std::vector<TableEvent>{PartyMoved{from.party, from.guests, command.from, command.to}};
}

TableDecision decideOn(const Table &table, const ClearTable &command)
{
    if (table.isFree())
        return nobodySits(command.table);
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
