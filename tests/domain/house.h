// The restaurant the domain tests play in, and short ways to write down what happens there.
#pragma once

#include "domain/decide.h"
#include "domain/event.h"
#include "domain/restaurant.h"

#include <map>
#include <string_view>
#include <vector>

namespace restaurant::testing {

/// Soup 4.50, ramen 12.00, falafel-bowl 9.50, sea-bass 21.00; table 1 has two seats, 4 and 5 four.
[[nodiscard]] const Restaurant &house();

[[nodiscard]] DishId dish(std::string_view id);
[[nodiscard]] Name name(std::string_view text);
[[nodiscard]] WhyText why(std::string_view text);
[[nodiscard]] Instant at(std::string_view clock);
[[nodiscard]] WantedLine wanted(std::string_view dish, int quantity = 1, int course = 1);
/// As the order of the house numbers and prices it.
[[nodiscard]] OrderedLine ordered(int line, std::string_view dish, int quantity = 1,
                                  int course = 1);

/// The aggregates of a write side, in memory.
class World final : public Aggregates
{
public:
    const Order &order(OrderId id) override;
    const Table &table(TableId id) override;
    const Stock &stock(const DishId &dish) override;
    const Payment &payment(OrderId order) override;

    void record(const NewEvent &event, Instant at);

    [[nodiscard]] const std::map<OrderId, Order> &orders() const { return m_orders; }
    [[nodiscard]] const std::map<OrderId, Payment> &payments() const { return m_payments; }
    [[nodiscard]] const std::map<DishId, Stock> &stocks() const { return m_stocks; }
    /// Equal when every aggregate is.
    bool operator==(const World &other) const;

private:
    std::map<OrderId, Order> m_orders;
    std::map<TableId, Table> m_tables;
    std::map<DishId, Stock> m_stocks;
    std::map<OrderId, Payment> m_payments;
};

/// The streams in which an event belongs: one, or two for PartyMoved.
[[nodiscard]] std::vector<StreamId> streamsOf(const Event &event);

} // namespace restaurant::testing
