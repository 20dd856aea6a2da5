#include "queries.h"

#include "sqlite/storeerror.h"

#include <sqlite3.h>

namespace restaurant {

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

} // namespace restaurant
