#include "tally.h"

namespace restaurant {

namespace {

struct Counting
{
    Tally &tally;

    void operator()(const StockReceived &event) const { tally.portionsLeft += event.quantity; }
    void operator()(const StockReserved &event) const { tally.portionsLeft -= event.quantity; }
    void operator()(const ReservationReleased &event) const
    {
        tally.portionsLeft += event.quantity;
    }
    void operator()(const ReservationExpired &event) const { tally.portionsLeft += event.quantity; }
    void operator()(const PaymentTaken &event) const { tally.moneyTaken += event.amount.cents; }
    void operator()(const PaymentRefunded &event) const { tally.moneyTaken -= event.amount.cents; }
    void operator()(const RefundDeclined &event) const { tally.moneyTaken += event.amount.cents; }
    void operator()(const auto & /*other*/) const {} // of neither
};

} // namespace

void apply(Tally &tally, const RecordedEvent &event)
{
    std::visit(Counting{tally}, event.event);
}

} // namespace restaurant
