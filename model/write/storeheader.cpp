#include "write/storeheader.h"

#include "sqlite/connection.h"
#include "sqlite/query.h"
#include "sqlite/storeerror.h"
#include "sqlite/valuelimit.h"
#include "write/schema.h"

#include <QByteArray>
#include <QString>
#include <QUuid>
#include <QVariant>

#include <sqlite3.h>

#include <algorithm>

namespace restaurant {

namespace {

QByteArray bytesOf(const Uuid &id)
{
    return QByteArray(reinterpret_cast<const char *>(id.bytes.data()),
                      static_cast<qsizetype>(id.bytes.size()));
}

Uuid idFrom(const QByteArray &bytes)
{
    Uuid id;
    std::copy_n(bytes.begin(), std::min<std::size_t>(id.bytes.size(), std::size_t(bytes.size())),
                id.bytes.begin());
    return id;
}

} // namespace

Uuid newStoreId()
{
    return idFrom(QUuid::createUuid().toRfc4122());
}

StoreHeader readHeader(const Connection &connection)
{
    const ValueLimit forTheScenario(connection, longestScenario);
    QSqlQuery row = run(connection, "SELECT store_id, epoch, seed, scenario FROM header");
    if (!next(row, connection))
        throw StoreError(SQLITE_CORRUPT, "read the header", connection.path(), "there is none");
    StoreHeader header;
    header.store = idFrom(row.value(0).toByteArray());
    header.epoch = row.value(1).toLongLong();
    header.seed = static_cast<std::uint64_t>(row.value(2).toLongLong());
    header.scenario = row.value(3).toString().toStdString();
    return header;
}

void writeHeader(const Connection &connection, const StoreHeader &header)
{
    run(connection,
        "INSERT OR REPLACE INTO header(one, store_id, epoch, format, seed, scenario)"
        " VALUES (1, ?, ?, ?, ?, ?)",
        {bytesOf(header.store), qint64{header.epoch}, storeVersion,
         static_cast<qint64>(header.seed), QString::fromStdString(header.scenario)});
}

} // namespace restaurant
