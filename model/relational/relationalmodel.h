// The normalised write model: the tables of tables.h, kept event by event with INSERT, UPDATE and
// DELETE.
#pragma once

#include "domain/event.h"
#include "relational/touched.h"

#include <memory>

namespace restaurant {

class Connection;
struct Restaurant;

/// Keeps the tables over the writing connection, in its thread and inside the caller's
/// transaction, and holds nothing in memory beside them: a transaction that is rolled back leaves
/// it right. Everything throws StoreError; the transaction is to be rolled back then.
class RelationalModel
{
public:
    /// Whether the file has the tables.
    [[nodiscard]] static bool exists(const Connection &connection);
    /// Makes them as they are before the first event, with what the restaurant begins with.
    static void create(const Connection &connection, const Restaurant &restaurant);
    /// No model must use the connection any more.
    static void drop(const Connection &connection);

    /// The tables must be there. Connection and restaurant outlive it.
    RelationalModel(const Connection &connection, const Restaurant &restaurant);
    ~RelationalModel();
    RelationalModel(const RelationalModel &) = delete;
    RelationalModel &operator=(const RelationalModel &) = delete;

    /// The last event that the tables have seen.
    [[nodiscard]] Position position();
    /// Lets the next event take effect, and says what it changed. An event that is not the next
    /// one is refused.
    Touched apply(const RecordedEvent &event);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace restaurant
