#include "detailstodo.h"

#include "log/codec.h"

#include <algorithm>

namespace restaurant {

namespace {

bool isEnded(const OrderDetails &details)
{
    return details.stage == OrderStage::Rejected || details.stage == OrderStage::Cancelled;
}

/// When one of these kinds of event happened last; nothing: never.
template <typename... Kinds> std::optional<Began> last(const OrderDetails &details)
{
    const auto isOne = [](const DetailsEvent &event) {
        return ((event.type == typeWord(Event{Kinds{}})) || ...);
    };
    const auto found = std::find_if(details.events.rbegin(), details.events.rend(), isOne);
    if (found == details.events.rend())
        return std::nullopt;
    return Began{found->position, found->at};
}

std::vector<LineId> linesWith(const OrderDetails &details, LineStock stock)
{
    std::vector<LineId> lines;
    for (const DetailsLine &line : details.lines) {
        if (line.stock == stock && line.state != LineState::Void)
            lines.push_back(line.line);
    }
    return lines;
}

Money keptFor(const OrderDetails &details)
{
    Money kept;
    for (const DetailsLine &line : details.lines) {
        if (line.state != LineState::Void && !isEnded(details))
            kept += line.price * line.quantity;
    }
    return kept;
}

} // namespace

std::vector<Todo> todoOf(const OrderDetails &details, const Limits &limits)
{
    std::vector<Todo> list;
    const auto add = [&](Awaited what, const std::optional<Began> &since,
                         const std::optional<Duration> &limit, Money amount,
                         std::vector<LineId> lines) {
        if (since)
            list.push_back({details.order, what, *since,
                            limit ? std::optional(since->at + *limit) : std::nullopt, amount,
                            std::move(lines)});
    };
    if (auto asked = linesWith(details, LineStock::Asked); !asked.empty() && !isEnded(details))
        add(Awaited::Stock, last<OrderPlaced, LinesAdded>(details), limits.reservation, {},
            std::move(asked));
    const bool isPlaced = details.stage == OrderStage::Placed;
    if (details.payment == PaymentStage::Requested &&
        (isPlaced || (isEnded(details) && limits.payment))) {
        if (auto held = linesWith(details, LineStock::Reserved); isPlaced && !held.empty())
            add(Awaited::Hold, last<StockReserved>(details), limits.reservation, {},
                std::move(held));
        add(Awaited::Payment, last<PaymentRequested>(details), limits.payment, details.requested,
            {});
    }
    const auto declined = last<RefundDeclined>(details);
    const auto refunded = last<PaymentRefunded>(details);
    if (declined && (!refunded || refunded->position < declined->position))
        add(Awaited::Refund, declined, std::nullopt,
            details.taken - details.refunded - keptFor(details), {});
    return list;
}

} // namespace restaurant
