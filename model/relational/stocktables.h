#pragma once

#include "relational/change.h"

namespace restaurant::relational {

/// How many there are of each dish, and for whom: the tables of Stock. What is not on the menu has
/// no row, and is passed over.
class StockTables
{
public:
    explicit StockTables(const Connection &connection);

    void apply(Change &change, const StockReceived &event);
    void apply(Change &change, const StockReserved &event);
    void apply(Change &change, const ReservationRefused &event);
    void apply(Change &change, const ReservationReleased &event);
    void apply(Change &change, const ReservationExpired &event);
    void apply(Change &change, const StockUsed &event);
    void apply(Change &change, const DishSoldOut &event);
    void apply(Change &change, const DishRestored &event);

private:
    template <typename LetGo> void release(Change &change, const LetGo &event);
    template <typename About>
    void setShare(Change &change, const About &event, int quantity, std::string_view state);

    const Connection &m_connection;

    Statement m_receive{m_connection, R"(UPDATE stock SET received = received + ?4, available = ?5,
    changed = ?1, changed_at = ?2 WHERE dish = ?3)"};
    Statement m_setLeft{m_connection, R"(UPDATE stock SET available = ?4, changed = ?1,
    changed_at = ?2 WHERE dish = ?3)"};
    Statement m_use{m_connection, R"(UPDATE stock SET used = used + ?4, changed = ?1,
    changed_at = ?2 WHERE dish = ?3)"};
    Statement m_setSoldOut{m_connection, R"(UPDATE stock SET sold_out = ?4, by_hand = ?5,
    changed = ?1, changed_at = ?2 WHERE dish = ?3)"};
    Statement m_setShare{m_connection, R"(INSERT INTO reservation(order_number, line, dish,
    quantity, state, changed, changed_at)
SELECT ?3, ?4, dish, ?6, ?7, ?1, ?2 FROM stock WHERE dish = ?5
ON CONFLICT DO UPDATE SET quantity = ?6, state = ?7, changed = ?1, changed_at = ?2)"};
};

/// What is asked, taken and given back: the table of Payment.
class PaymentTables
{
public:
    explicit PaymentTables(const Connection &connection);

    void apply(Change &change, const PaymentRequested &event);
    void apply(Change &change, const PaymentTaken &event);
    void apply(Change &change, const PaymentDeclined &event);
    void apply(Change &change, const PaymentRefunded &event);
    void apply(Change &change, const PaymentExpired &event);
    void apply(Change &change, const RefundDeclined &event);

private:
    const Connection &m_connection;

    Statement m_request{m_connection, R"(INSERT INTO payment(order_number, stage, requested,
    prepaid, changed, changed_at)
VALUES (?3, 'requested', ?4, ?5, ?1, ?2)
ON CONFLICT DO UPDATE SET stage = 'requested', requested = ?4, prepaid = ?5, declined = 0,
    changed = ?1, changed_at = ?2)"};
    Statement m_take{m_connection, R"(INSERT INTO payment(order_number, stage, taken, ended_at,
    changed, changed_at)
VALUES (?3, 'taken', ?4, ?2, ?1, ?2)
ON CONFLICT DO UPDATE SET stage = 'taken', taken = taken + ?4, declined = 0, ended_at = ?2,
    changed = ?1, changed_at = ?2)"};
    Statement m_decline{m_connection, R"(UPDATE payment SET declined = 1,
    stage = CASE WHEN ?4 THEN 'closed' ELSE stage END,
    ended_at = CASE WHEN ?4 THEN ?2 ELSE ended_at END,
    changed = ?1, changed_at = ?2 WHERE order_number = ?3)"};
    Statement m_expire{m_connection, R"(UPDATE payment SET stage = 'closed', expired = 1,
    ended_at = ?2, changed = ?1, changed_at = ?2 WHERE order_number = ?3)"};
    Statement m_declineRefund{m_connection, R"(UPDATE payment SET refunded = refunded - ?4,
    owed = owed + ?4, last_refund = 0, changed = ?1, changed_at = ?2 WHERE order_number = ?3)"};
    Statement m_refund{m_connection, R"(UPDATE payment SET refunded = refunded + ?4,
    last_refund = ?4, owed = 0, changed = ?1, changed_at = ?2 WHERE order_number = ?3)"};
};

} // namespace restaurant::relational
