#include "stock.h"

#include "oneof.h"
#include "refusal.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace restaurant {

namespace {

/// The refusal of a reservation that is wrong in itself, however much is left.
std::optional<Rejection> refusedLines(const Stock &stock, OrderId order,
                                      const std::vector<StockLine> &lines)
{
    std::map<LineId, int> asked;
    for (const StockLine &line : lines) {
        if (line.quantity < 1)
            return refuse(Refusal::ReserveAtLeastOne, dishText(stock.dish));
        if (stock.reserved.contains({order, line.line}) || ++asked[line.line] > 1)
            return refuse(Refusal::AlreadyReserved, dishText(stock.dish), line.line, order);
    }
    return std::nullopt;
}

} // namespace

StockDecision decideOn(const Stock &stock, const ReceiveStock &command)
{
    constexpr int most = std::numeric_limits<int>::max();
    if (command.quantity < 1 || command.quantity > most - stock.received)
        return refuse(Refusal::ReceiveAtLeastOne, command.quantity, dishText(stock.dish));
    const int left = stock.left + command.quantity;
    std::vector<StockEvent> events{StockReceived{stock.dish, command.quantity, left}};
    if (stock.soldOut && !stock.soldOutByHand)
        events.emplace_back(DishRestored{stock.dish, left});
    return events;
}

StockDecision decideOn(const Stock &stock, const UseStock &command)
{
    const auto reserved = stock.reserved.find({command.order, command.line});
    if (reserved == stock.reserved.end())
        return refuse(Refusal::LineNotReserved, dishText(stock.dish), command.line, command.order);
    return std::vector<StockEvent>{
        StockUsed{stock.dish, command.order, command.line, reserved->second}};
}

StockDecision decideOn(const Stock &stock, const MarkSoldOut &)
{
    if (stock.soldOutByHand)
        return refuse(Refusal::AlreadySoldOut, dishText(stock.dish));
    return std::vector<StockEvent>{DishSoldOut{stock.dish, true}};
}

StockDecision decideOn(const Stock &stock, const RestoreDish &)
{
    if (!stock.soldOut)
        return refuse(Refusal::NotSoldOut, dishText(stock.dish));
    if (stock.left == 0)
        return refuse(Refusal::NothingLeft, dishText(stock.dish));
    return std::vector<StockEvent>{DishRestored{stock.dish, stock.left}};
}

StockDecision reserve(const Stock &stock, OrderId order, const std::vector<StockLine> &lines)
{
    if (auto refused = refusedLines(stock, order, lines))
        return *refused;
    int left = stock.left;
    std::vector<StockEvent> events;
    for (const StockLine &line : lines) {
        if (stock.soldOut || line.quantity > left) {
            return std::vector<StockEvent>{ReservationRefused{stock.dish, order, line.line,
                                                              line.quantity, left, stock.soldOut}};
        }
        left -= line.quantity;
        events.emplace_back(StockReserved{stock.dish, order, line.line, line.quantity, left});
    }
    if (left == 0)
        events.emplace_back(DishSoldOut{stock.dish, false});
    return events;
}

namespace {

/// `LetGo` says why it is held no longer.
template <typename LetGo>
StockDecision letGo(const Stock &stock, OrderId order, const std::vector<StockLine> &lines)
{
    Stock after = stock;
    std::vector<StockEvent> events;
    for (const StockLine &line : lines) {
        const auto held = after.reserved.find({order, line.line});
        if (held == after.reserved.end())
            continue;
        const int quantity = held->second;
        events.emplace_back(LetGo{stock.dish, order, line.line, quantity, after.left + quantity});
        evolve(after, events.back());
    }
    if (events.empty())
        return refuse(Refusal::DishNotReserved, dishText(stock.dish), order);
    if (after.soldOut && !after.soldOutByHand)
        events.emplace_back(DishRestored{stock.dish, after.left});
    return events;
}

} // namespace

StockDecision release(const Stock &stock, OrderId order, const std::vector<StockLine> &lines)
{
    return letGo<ReservationReleased>(stock, order, lines);
}

StockDecision expire(const Stock &stock, OrderId order, const std::vector<StockLine> &lines)
{
    return letGo<ReservationExpired>(stock, order, lines);
}

namespace {

struct Evolution
{
    Stock &stock;

    void operator()(const StockReceived &event) const
    {
        stock.received += event.quantity;
        stock.left = event.left;
    }
    void operator()(const StockReserved &event) const
    {
        stock.reserved[{event.order, event.line}] = event.quantity;
        stock.left = event.left;
    }
    void operator()(const ReservationRefused &) const {}
    void operator()(const OneOf<ReservationReleased, ReservationExpired> auto &event) const
    {
        stock.reserved.erase({event.order, event.line});
        stock.left = event.left;
    }
    void operator()(const StockUsed &event) const
    {
        stock.reserved.erase({event.order, event.line});
        stock.used += event.quantity;
    }
    void operator()(const DishSoldOut &event) const
    {
        stock.soldOut = true;
        stock.soldOutByHand = event.byHand;
    }
    void operator()(const DishRestored &) const { stock.soldOut = stock.soldOutByHand = false; }
};

} // namespace

void evolve(Stock &stock, const StockEvent &event)
{
    std::visit(Evolution{stock}, event);
}

std::string dishText(const DishId &dish)
{
    std::string text = dish.text();
    std::replace(text.begin(), text.end(), '-', ' ');
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

} // namespace restaurant
