#include "store/storeheader.h"

#include "domain/storeerror.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"
#include "store/schema.h"

#include <QByteArray>
#include <QString>
#include <QUuid>
#include <QVariant>

#include <algorithm>

namespace restaurant {

namespace {

template <typename Array> QByteArray bytesOf(const Array &array)
{
    return QByteArray(reinterpret_cast<const char *>(array.data()),
                      static_cast<qsizetype>(array.size()));
}

template <typename Array> void copyInto(Array &array, const QByteArray &bytes)
{
    std::copy_n(bytes.begin(), std::min<std::size_t>(array.size(), std::size_t(bytes.size())),
                array.begin());
}

} // namespace

Uuid newStoreId()
{
    Uuid id;
    copyInto(id.bytes, QUuid::createUuid().toRfc4122());
    return id;
}

StoreHeader readHeader(const Connection &connection)
{
    const ValueLimit forTheScenario(connection, longestScenario);
    const bool isChained = schemaVersionOf(connection) >= versionWithOneChain;
    QSqlQuery row = run(
        connection, isChained ? "SELECT store_id, epoch, seed, scenario, made, hash FROM header"
                              : "SELECT store_id, epoch, seed, scenario, format, NULL FROM header");
    if (!next(row, connection))
        throw StoreError(StoreTrouble::Damaged, "read the header", connection.path(),
                         "there is none");
    StoreHeader header;
    copyInto(header.store.bytes, row.value(0).toByteArray());
    header.epoch = row.value(1).toLongLong();
    header.seed = static_cast<std::uint64_t>(row.value(2).toLongLong());
    header.scenario = row.value(3).toString().toStdString();
    header.made = row.value(4).toInt();
    copyInto(header.hash, row.value(5).toByteArray());
    return header;
}

void writeHeader(const Connection &connection, const StoreHeader &header)
{
    run(connection,
        "INSERT OR REPLACE INTO header(one, store_id, epoch, format, made, seed, scenario, hash)"
        " VALUES (1, ?, ?, ?, ?, ?, ?, ?)",
        {bytesOf(header.store.bytes), qint64{header.epoch}, storeVersion, header.made,
         static_cast<qint64>(header.seed), QString::fromStdString(header.scenario),
         bytesOf(hashOf(header))});
}

Hash hashOf(const StoreHeader &header)
{
    return Chain().append(CanonicalHeader{header.made, header.seed, header.scenario});
}

} // namespace restaurant
