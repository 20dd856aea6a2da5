// What a person is about to order: it becomes a PlaceOrder command, or stays as it is when the
// command is refused.
#pragma once

#include "domain/order.h"
#include "read/waiter.h"

#include <optional>
#include <string>
#include <vector>

namespace restaurant {

struct DraftLine
{
    WantedLine wanted;
    std::string name; ///< Of the dish, for a person.
    Money price;      ///< Of one, as it was when the dish was chosen.
    bool operator==(const DraftLine &) const = default;
};

/// Where the order goes: to a table (which may first need its party), or to the counter.
struct DraftPlace
{
    OrderKind kind = OrderKind::DineIn;
    TableId table{};
    int guestsToSeat = 0; ///< Dine-in at a free table: the party to be seated first; else 0.
    std::string guest;    ///< Takeaway: as typed.
    bool operator==(const DraftPlace &) const = default;
};

/// Why a draft is no order yet, in the order in which a person would mend it.
enum class DraftFault { NoTable, NoGuest, BadGuest, NoLines };

class Draft
{
public:
    /// One more of the dish: on a line that asks for nothing else besides it, or on a new line.
    void add(const DishCard &dish);
    /// 0 takes the line away; more than Quantity::most is cut to that.
    void setQuantity(std::size_t line, int quantity);
    /// False, and nothing changes, if the text breaks the rules of a Note.
    [[nodiscard]] bool setNote(std::size_t line, std::string_view note);
    [[nodiscard]] bool setAllergy(std::size_t line, std::string_view allergy);
    void setCourse(std::size_t line, Course course);
    void setPlace(DraftPlace place) { m_place = std::move(place); }
    /// Takes away what became an order; what was added since stays.
    void remove(const PlaceOrder &placed);
    /// Takes all lines away. The place stays: the next order is often from the same table.
    void clear() { m_lines.clear(); }

    [[nodiscard]] const std::vector<DraftLine> &lines() const { return m_lines; }
    [[nodiscard]] const DraftPlace &place() const { return m_place; }
    [[nodiscard]] Money total() const;
    [[nodiscard]] std::optional<DraftFault> fault() const;
    /// The command, without a number for the order; to be called only without a fault().
    [[nodiscard]] PlaceOrder order() const;

private:
    DraftPlace m_place;
    std::vector<DraftLine> m_lines;
};

} // namespace restaurant
