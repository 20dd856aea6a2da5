#include "store/wordstore.h"

#include "store/schema.h"

#include <algorithm>

namespace restaurant {

WordStore::WordStore(const Connection &connection)
{
    if (schemaVersionOf(connection) >= versionWithOneChain)
        m_find.emplace(connection, "SELECT hash, salt, text FROM words WHERE command = ?");
}

std::optional<KeptWords> WordStore::find(CommandNumber command)
{
    if (!m_find)
        return std::nullopt;
    const ResetAtEnd reset(*m_find);
    m_find->bind(1, number(command));
    if (!m_find->next())
        return std::nullopt;
    KeptWords kept;
    const auto hash = m_find->bytes(0);
    std::copy_n(hash.begin(), std::min(hash.size(), kept.hash.size()), kept.hash.begin());
    const auto salt = m_find->bytes(1);
    kept.salt.assign(salt.begin(), salt.end());
    kept.text = m_find->text(2);
    return kept;
}

} // namespace restaurant
