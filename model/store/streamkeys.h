#pragma once

#include "domain/stream.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

class Connection;

/// The integer under which a stream is stored: 4 * key + kind. Orders, tables and payments carry
/// their number in it, so that nothing has to be looked up; only the dishes of stock streams have
/// a table, which is as long as the menu.
class StreamKeys
{
public:
    /// Reads the dishes. Throws StoreError. The connection outlives this.
    explicit StreamKeys(const Connection &connection);

    /// Nothing if the stream is a dish's of which nothing was recorded yet.
    [[nodiscard]] std::optional<std::int64_t> find(const StreamId &stream) const;
    /// As find(), but gives a new dish its number, inside the caller's transaction. Throws
    /// StoreError.
    [[nodiscard]] std::int64_t findOrAdd(const StreamId &stream);
    /// The stream of a stored integer; nothing if it is none. May read the dishes again, because
    /// another connection may have added one. Throws StoreError.
    [[nodiscard]] std::optional<StreamId> streamOf(std::int64_t key);
    /// Forgets dishes that were added and rolled back.
    void reload();

private:
    const Connection &m_connection;
    std::map<std::string, std::int64_t, std::less<>> m_numbers;
    std::vector<DishId> m_dishes; ///< By number, which counts from 0.
};

} // namespace restaurant
