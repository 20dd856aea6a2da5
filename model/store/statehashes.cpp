#include "store/statehashes.h"

#include "sqlite/query.h"
#include "store/schema.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <algorithm>

namespace restaurant {

std::vector<StateHash> readStateHashes(const Connection &connection)
{
    if (schemaVersionOf(connection) < versionWithNotes)
        return {};
    std::vector<StateHash> hashes;
    QSqlQuery rows =
        run(connection, "SELECT position, projections, hash FROM state_hash ORDER BY position");
    while (next(rows, connection)) {
        StateHash one{
            Position{rows.value(0).toLongLong()}, rows.value(1).toString().toStdString(), {}};
        const QByteArray bytes = rows.value(2).toByteArray();
        std::copy_n(bytes.begin(),
                    std::min<std::size_t>(one.hash.size(), std::size_t(bytes.size())),
                    one.hash.begin());
        hashes.push_back(std::move(one));
    }
    return hashes;
}

void writeStateHash(const Connection &connection, const StateHash &hash)
{
    run(connection,
        "INSERT OR REPLACE INTO state_hash(position, projections, hash) VALUES (?, ?, ?)",
        {qint64{number(hash.position)}, QString::fromStdString(hash.projections),
         QByteArray(reinterpret_cast<const char *>(hash.hash.data()),
                    static_cast<qsizetype>(hash.hash.size()))});
}

} // namespace restaurant
