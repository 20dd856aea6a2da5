// Questions to a read store, by somebody who does not follow it: answered over a connection that
// cannot write, with plain documents.
#pragma once

#include "read/changes.h"
#include "viewfile.h"

#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// One read store, opened for reading. To be used in the thread that made it; sees what is saved.
/// Throws StoreError, and DecodeError for documents that this program does not understand.
class ViewQueries
{
public:
    explicit ViewQueries(std::string_view path);

    /// What the store says of itself: which view, and up to where by now.
    [[nodiscard]] ViewHeader header() const;
    [[nodiscard]] std::vector<SkippedEvent> skipped() const;

    // Each answers about its own view; of another view's store it throws StoreError.
    [[nodiscard]] std::optional<Ticket> ticket(OrderId order) const;
    [[nodiscard]] std::vector<Ticket> tickets() const;
    [[nodiscard]] std::vector<TableCard> tables() const;
    [[nodiscard]] std::vector<WaiterOrder> waiterOrders() const;
    [[nodiscard]] std::vector<DishCard> dishes() const;
    [[nodiscard]] std::optional<StatusNumber> statusNumber(OrderId order) const;
    [[nodiscard]] std::vector<StatusNumber> statusNumbers() const;
    /// Closed orders too.
    [[nodiscard]] std::optional<OrderDetails> details(OrderId order) const;
    [[nodiscard]] std::vector<OrderDetails> allDetails() const;

    /// For tests: the connection that must not be able to write.
    [[nodiscard]] const Connection &connection() const { return m_connection; }

private:
    Connection m_connection;
};

} // namespace restaurant
