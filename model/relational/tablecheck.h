// Whether the normalised tables are what the events make.
#pragma once

#include "domain/event.h"

#include <memory>
#include <optional>
#include <string>

namespace restaurant {

class Connection;
struct Restaurant;

/// A value that is not as it should be; or, without a column, a row that is missing or too much.
struct TableDifference
{
    std::string table;
    std::string key; ///< "41, 2"
    std::string column;
    std::string kept; ///< What stands there; empty: no row.
    std::string right;
    bool operator==(const TableDifference &) const = default;
};

/// "order_line 41, 2: cooking_at is 43200000000, and should be nothing"; "ticket 41 is missing".
[[nodiscard]] std::string sentenceOf(const TableDifference &difference);

/// Is told a log from its first event, keeps tables of its own with it, in a temporary file, and
/// compares. To be used in one thread; throws StoreError.
class TableCheck
{
public:
    explicit TableCheck(const Restaurant &restaurant);
    ~TableCheck();

    void take(const RecordedEvent &event);
    /// The first difference, table by table and key by key; nothing: they are equal.
    [[nodiscard]] std::optional<TableDifference> compare(const Connection &kept) const;

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace restaurant
