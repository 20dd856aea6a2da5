#include "orderprocess.h"

namespace restaurant {
namespace {

constexpr std::size_t mostProcesses = 500;

using Stage = OrderProcess::Stage;

/// One event's effect on the process of its order.
struct ProcessStep
{
    OrderProcess &process;
    Instant at;

    void to(Stage stage, const WhyText &why = {}) const
    {
        process.stage = stage;
        process.since = at;
        process.why = why.text();
    }
    void operator()(const PaymentRequested &event) const
    {
        if (!event.prepaid)
            return;
        to(Stage::AwaitsPayment);
        process.due = event.amount;
    }
    void operator()(const OrderAccepted &) const { to(Stage::Accepted); }
    void operator()(const OrderRejected &event) const { to(Stage::Rejected, event.why); }
    void operator()(const OrderCancelled &event) const { to(Stage::Cancelled, event.why); }
    template <typename Other> void operator()(const Other &) const {}
};

OrderId orderOf(const Event &event)
{
    return std::visit(
        [](const auto &happened) -> OrderId {
            if constexpr (requires { happened.order; })
                return happened.order;
            else
                return {};
        },
        event);
}

} // namespace

void OrderProcesses::take(const HandledCommand &handled)
{
    for (const RecordedEvent &event : handled.outcome.events) {
        const OrderId order = orderOf(event.event);
        if (std::holds_alternative<OrderPlaced>(event.event))
            m_processes.try_emplace(order, OrderProcess{order, Stage::Placed, event.at, {}, {}});
        const auto known = m_processes.find(order);
        if (known != m_processes.end())
            std::visit(ProcessStep{known->second, event.at}, event.event);
    }
    while (m_processes.size() > mostProcesses)
        m_processes.erase(m_processes.begin());
}

const OrderProcess *OrderProcesses::find(OrderId order) const
{
    const auto known = m_processes.find(order);
    return known == m_processes.end() ? nullptr : &known->second;
}

} // namespace restaurant
