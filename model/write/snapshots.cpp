#include "write/snapshots.h"

#include "write/snapshotfields.h"

namespace restaurant {

Snapshots::Snapshots(const Connection &connection)
    : m_find(connection, "SELECT version, data FROM snapshot WHERE stream = ? AND format = ?")
    , m_save(connection, "INSERT OR REPLACE INTO snapshot(stream, format, version, position, data)"
                         " VALUES (?, ?, ?, ?, ?)")
{
}

std::optional<Snapshots::Snapshot> Snapshots::find(std::int64_t stream)
{
    const ResetAtEnd reset(m_find);
    m_find.bind(1, stream).bind(2, snapshotFormat);
    if (!m_find.next())
        return std::nullopt;
    return Snapshot{static_cast<int>(m_find.integer(0)), std::string(m_find.text(1))};
}

void Snapshots::save(std::int64_t stream, int version, std::int64_t position, std::string_view data)
{
    m_save.bind(1, stream).bind(2, snapshotFormat).bind(3, version).bind(4, position).bind(5, data);
    m_save.run();
}

} // namespace restaurant
