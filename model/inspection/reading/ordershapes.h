// One order as it stands in all files of an evening: rows, events, documents. Where to look is
// found in the files themselves, so tables that are not known yet are found, too.
#pragma once

#include "inspection/inspection.h"

#include <set>
#include <utility>
#include <vector>

namespace restaurant {

class StoreReader;

/// The columns, by table, in which the number of an order stands: the primary key of the table of
/// orders, what refers to such a column, over any number of tables, and what is called an order.
[[nodiscard]] std::set<std::pair<std::string, std::string>>
orderColumns(const std::vector<StoreTable> &tables);

/// At most `most` rows of each table.
[[nodiscard]] OrderShapes shapesOf(OrderId order, const std::vector<const StoreReader *> &files,
                                   std::size_t most = 50);

} // namespace restaurant
