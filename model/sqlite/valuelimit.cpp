#include "sqlite/valuelimit.h"

#include "sqlite/connection.h"

#include <sqlite3.h>

namespace restaurant {

ValueLimit::ValueLimit(const Connection &connection, int bytes)
    : m_connection(connection)
    , m_before(sqlite3_limit(connection.handle(), SQLITE_LIMIT_LENGTH, bytes))
{
}

ValueLimit::~ValueLimit()
{
    sqlite3_limit(m_connection.handle(), SQLITE_LIMIT_LENGTH, m_before);
}

void limitValues(const Connection &connection, int bytes)
{
    sqlite3_limit(connection.handle(), SQLITE_LIMIT_LENGTH, bytes);
}

} // namespace restaurant
