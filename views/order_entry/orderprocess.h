// What becomes of an order once it is placed: stock, payment and ordering answer one after the
// other, and only then does the kitchen hear of it.
#pragma once

#include "domain/outcome.h"

#include <map>
#include <string>
#include <vector>

namespace restaurant {

struct OrderProcess
{
    enum class Stage {
        Placed,        ///< Its stock is asked for.
        AwaitsPayment, ///< Takeaway: before the kitchen hears of it.
        Accepted,      ///< The kitchen has it.
        Rejected,
        Cancelled
    };
    OrderId order{};
    Stage stage = Stage::Placed;
    Instant since{};
    Money due;       ///< AwaitsPayment only.
    std::string why; ///< Rejected and cancelled only.
    bool operator==(const OrderProcess &) const = default;
};

/// Follows the orders of an evening. Each command that the process manager sends for an order, and
/// each of a person about it, stands in one correlation with what set it off, and its events name
/// the order: so whichever comes first, an answer or news of the log, leads to the same.
class OrderProcesses
{
public:
    void take(const HandledCommand &handled);
    /// Null: not heard of, or so long ago that it is forgotten.
    [[nodiscard]] const OrderProcess *find(OrderId order) const;
    void clear() { m_processes.clear(); }

private:
    std::map<OrderId, OrderProcess> m_processes;
};

} // namespace restaurant
