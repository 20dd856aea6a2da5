#include "queries.h"

#include "documenttable.h"
#include "sqlite/storeerror.h"

#include <sqlite3.h>

namespace restaurant {
namespace {

template <typename Doc> std::vector<Doc> all(const Connection &connection)
{
    std::vector<Doc> documents;
    DocumentReader<Doc>(connection).forEach([&](Doc doc) { documents.push_back(std::move(doc)); });
    return documents;
}

template <typename Doc> std::optional<Doc> one(const Connection &connection, const KeyOf<Doc> &key)
{
    return DocumentReader<Doc>(connection).find(key);
}

} // namespace

ViewQueries::ViewQueries(std::string_view path)
    : m_connection(path, Purpose::ReadOnly)
{
    static_cast<void>(header()); // refuses what is no read store
}

ViewHeader ViewQueries::header() const
{
    if (const auto header = readViewHeader(m_connection))
        return *header;
    throw StoreError(SQLITE_NOTADB, "read the view", m_connection.path(), "it is no read store");
}

std::vector<SkippedEvent> ViewQueries::skipped() const
{
    return readSkipped(m_connection);
}

std::optional<Ticket> ViewQueries::ticket(OrderId order) const
{
    return one<Ticket>(m_connection, order);
}

std::vector<Ticket> ViewQueries::tickets() const
{
    return all<Ticket>(m_connection);
}

std::vector<TableCard> ViewQueries::tables() const
{
    return all<TableCard>(m_connection);
}

std::vector<WaiterOrder> ViewQueries::waiterOrders() const
{
    return all<WaiterOrder>(m_connection);
}

std::vector<DishCard> ViewQueries::dishes() const
{
    return all<DishCard>(m_connection);
}

std::optional<StatusNumber> ViewQueries::statusNumber(OrderId order) const
{
    return one<StatusNumber>(m_connection, order);
}

std::vector<StatusNumber> ViewQueries::statusNumbers() const
{
    return all<StatusNumber>(m_connection);
}

std::optional<OrderDetails> ViewQueries::details(OrderId order) const
{
    return one<OrderDetails>(m_connection, order);
}

std::vector<OrderDetails> ViewQueries::allDetails() const
{
    return all<OrderDetails>(m_connection);
}

} // namespace restaurant
