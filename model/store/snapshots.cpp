#include "store/snapshots.h"

#include "write/snapshotfields.h"

namespace restaurant {

Snapshots::Snapshots(const Connection &connection)
    : m_find(connection, "SELECT version, data FROM snapshot WHERE stream = ? AND format = ?")
    , m_save(connection, "INSERT OR REPLACE INTO snapshot(stream, format, version, position, data)"
                         " VALUES (?, ?, ?, ?, ?)")
{
}

std::optional<Snapshot> Snapshots::find(std::int64_t stream)
{
    const ResetAtEnd reset(m_find);
    m_find.bind(1, stream).bind(2, snapshotFormat);
    if (!m_find.next())
        return std::nullopt;
    return Snapshot{static_cast<int>(m_find.integer(0)), std::string(m_find.text(1))};
}

void Snapshots::save(std::int64_t stream, const Snapshot &snapshot, Position at)
{
    m_save.bind(1, stream).bind(2, snapshotFormat).bind(3, snapshot.version).bind(4, number(at));
    m_save.bind(5, snapshot.data).run();
}

} // namespace restaurant
