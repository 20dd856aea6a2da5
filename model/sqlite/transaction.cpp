#include "sqlite/transaction.h"

#include "domain/storeerror.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"

#include <QSqlQuery>

namespace restaurant {

Transaction::Transaction(const Connection &connection)
    : m_connection(connection)
{
    // QSqlDatabase::transaction() would be a deferred BEGIN.
    run(m_connection, "BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // After a failed COMMIT SQLite may have rolled back already; that this one then fails is
    // normal.
    if (m_open)
        QSqlQuery(m_connection.database()).exec(QStringLiteral("ROLLBACK"));
}

void Transaction::commit()
{
    run(m_connection, "COMMIT");
    m_open = false;
}

} // namespace restaurant
