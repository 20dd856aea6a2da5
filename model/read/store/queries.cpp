#include "queries.h"

#include "domain/storeerror.h"

namespace restaurant {

ViewQueries::ViewQueries(std::string_view path)
    : m_connection(path, Purpose::ReadOnly)
{
    static_cast<void>(header()); // refuses what is no read store
}

ViewHeader<Position> ViewQueries::header() const
{
    if (const auto header = readViewHeader<Position>(m_connection))
        return *header;
    throw StoreError(StoreTrouble::Foreign, "read the view", m_connection.path(),
                     "it is no read store");
}

} // namespace restaurant
