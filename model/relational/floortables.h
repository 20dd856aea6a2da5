#pragma once

#include "relational/change.h"

namespace restaurant::relational {

/// Who sits where: the tables of Floor.
class FloorTables
{
public:
    explicit FloorTables(const Connection &connection);

    void apply(Change &change, const PartySeated &event);
    /// Comes twice, from both tables' streams; the second time nobody sits at `from` any more.
    void apply(Change &change, const PartyMoved &event);
    /// Answers in `change` with the orders of the party; what it owes may be given up now.
    void apply(Change &change, const TableCleared &event);

    /// The orders of a seating, or what is to be done for them, have changed.
    void refresh(Change &change, PartyId party);

private:
    const Connection &m_connection;

    Statement m_seat{m_connection, R"(INSERT INTO seating(party, dining_table, guests, stage,
    stage_since, changed, changed_at)
VALUES (?4, ?3, ?5, 'wants-to-order', ?2, ?1, ?2))"};
    Statement m_move{m_connection, R"(UPDATE seating SET dining_table = ?5, changed = ?1,
    changed_at = ?2 WHERE party = ?3 AND dining_table = ?4
RETURNING dining_table)"};
    Statement m_moveOrders{m_connection, R"(UPDATE guest_order SET dining_table = ?5,
    bill_table = CASE WHEN closed = 0 AND bill_table = ?4 THEN ?5 ELSE bill_table END,
    changed = ?1, changed_at = ?2
WHERE seating = ?3
RETURNING number)"};
    Statement m_leaveOrders{m_connection, R"(UPDATE guest_order SET seating = NULL,
    guests_left = guests_left OR closed = 0, changed = ?1, changed_at = ?2
WHERE seating = ?3
RETURNING number)"};
    Statement m_clear{m_connection, "DELETE FROM seating WHERE party = ?3 AND dining_table = ?4"};
    Statement m_endVisit{m_connection, R"(INSERT INTO visit(ended, dining_table, party, left_at)
VALUES (?1, ?4, ?3, ?2))"};
    // The most urgent of what is to be done for its orders.
    Statement m_refresh{m_connection, R"(UPDATE seating SET stage = now.stage,
    stage_since = CASE WHEN seating.stage = now.stage THEN stage_since ELSE ?2 END,
    changed = ?1, changed_at = ?2
FROM (SELECT CASE max(CASE o.floor_stage
            WHEN 'ready' THEN 5 WHEN 'picked-up' THEN 5
            WHEN 'placed' THEN 4 WHEN 'in-kitchen' THEN 4
            WHEN 'awaits-payment' THEN CASE WHEN p.declined THEN 3 ELSE 2 END
            WHEN 'delivered' THEN 2
            WHEN 'paid' THEN 1 END)
        WHEN 5 THEN 'food-ready' WHEN 4 THEN 'waits-for-food' WHEN 3 THEN 'wants-to-pay'
        WHEN 2 THEN 'eating' WHEN 1 THEN 'paid' ELSE 'wants-to-order' END AS stage
    FROM guest_order o LEFT JOIN payment p ON p.order_number = o.number
    WHERE o.seating = ?3 AND o.ended_at IS NULL) AS now
WHERE party = ?3
RETURNING dining_table)"};
};

} // namespace restaurant::relational
