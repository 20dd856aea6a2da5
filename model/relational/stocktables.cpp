#include "relational/stocktables.h"

namespace restaurant::relational {

StockTables::StockTables(const Connection &connection)
    : m_connection(connection)
{
}

void StockTables::apply(Change &change, const StockReceived &event)
{
    change.run(m_receive, event.dish, event.quantity, event.left);
    change.touched.dishes.insert(event.dish);
}

void StockTables::apply(Change &change, const StockReserved &event)
{
    setShare(change, event, event.quantity, "reserved");
    change.run(m_setLeft, event.dish, event.left);
    change.touched.dishes.insert(event.dish);
}

void StockTables::apply(Change &change, const ReservationRefused &event)
{
    setShare(change, event, event.wanted, "refused");
}

void StockTables::apply(Change &change, const ReservationReleased &event)
{
    release(change, event);
}

void StockTables::apply(Change &change, const ReservationExpired &event)
{
    release(change, event);
}

template <typename LetGo> void StockTables::release(Change &change, const LetGo &event)
{
    setShare(change, event, event.quantity, "released");
    change.run(m_setLeft, event.dish, event.left);
    change.touched.dishes.insert(event.dish);
}

void StockTables::apply(Change &change, const StockUsed &event)
{
    setShare(change, event, event.quantity, "used");
    change.run(m_use, event.dish, event.quantity);
    change.touched.dishes.insert(event.dish);
}

void StockTables::apply(Change &change, const DishSoldOut &event)
{
    change.run(m_setSoldOut, event.dish, true, event.byHand);
    change.touched.dishes.insert(event.dish);
}

void StockTables::apply(Change &change, const DishRestored &event)
{
    change.run(m_setLeft, event.dish, event.left);
    change.run(m_setSoldOut, event.dish, false, false);
    change.touched.dishes.insert(event.dish);
}

template <typename About>
void StockTables::setShare(Change &change, const About &event, int quantity, std::string_view state)
{
    change.run(m_setShare, event.order, event.line, event.dish, quantity, state);
}

PaymentTables::PaymentTables(const Connection &connection)
    : m_connection(connection)
{
}

void PaymentTables::apply(Change &change, const PaymentRequested &event)
{
    change.run(m_request, event.order, event.amount, event.prepaid);
}

void PaymentTables::apply(Change &change, const PaymentTaken &event)
{
    change.run(m_take, event.order, event.amount);
}

void PaymentTables::apply(Change &change, const PaymentDeclined &event)
{
    change.run(m_decline, event.order, event.final);
}

void PaymentTables::apply(Change &change, const PaymentRefunded &event)
{
    change.run(m_refund, event.order, event.amount);
}

void PaymentTables::apply(Change &change, const PaymentExpired &event)
{
    change.run(m_expire, event.order);
}

void PaymentTables::apply(Change &change, const RefundDeclined &event)
{
    change.run(m_declineRefund, event.order, event.amount);
}

} // namespace restaurant::relational
