// The aggregate of stream table-N: who sits there.
#pragma once

#include "ids.h"
#include "rejection.h"
#include "time.h"

#include <variant>

namespace restaurant {

struct Restaurant;

struct SeatParty
{
    TableId table{};
    PartyId party{};
    int guests = 0;
    bool operator==(const SeatParty &) const = default;
};
/// Everything the party ordered goes with it: orders belong to the party, not to the table.
struct MoveParty
{
    TableId from{};
    TableId to{};
    bool operator==(const MoveParty &) const = default;
};
/// The guests have left. Allowed with an order still open, since a guest may walk out: the process
/// manager cancels what is left of it.
struct ClearTable
{
    TableId table{};
    bool operator==(const ClearTable &) const = default;
};

struct PartySeated
{
    TableId table{};
    PartyId party{};
    int guests = 0;
    bool operator==(const PartySeated &) const = default;
};
/// Recorded twice in one transaction: in the stream of the table left and of the table taken.
struct PartyMoved
{
    PartyId party{};
    int guests = 0;
    TableId from{};
    TableId to{};
    bool operator==(const PartyMoved &) const = default;
};
struct TableCleared
{
    TableId table{};
    PartyId party{};
    bool operator==(const TableCleared &) const = default;
};

using TableEvent = std::variant<PartySeated, PartyMoved, TableCleared>;

struct Table
{
    TableId id{};
    PartyId party{}; ///< 0: free.
    int guests = 0;
    [[nodiscard]] bool isFree() const { return party == PartyId{}; }
    bool operator==(const Table &) const = default;
};

using TableDecision = DecisionOf<TableEvent>;

/// `sitsAt` is the table where the party sits already; 0 if it does not.
[[nodiscard]] TableDecision decideOn(const Table &, const SeatParty &, const Restaurant &,
                                     TableId sitsAt);
/// The answer is one event, to be recorded in both tables' streams.
[[nodiscard]] TableDecision decideOn(const Table &from, const Table &to, const MoveParty &,
                                     const Restaurant &);
[[nodiscard]] TableDecision decideOn(const Table &, const ClearTable &);

/// Folds one event into the table `table.id` (set it first). Never refuses.
void evolve(Table &table, const TableEvent &event);

} // namespace restaurant
