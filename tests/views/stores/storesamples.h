// Files of an evening as an inspector tells them.
#pragma once

#include "inspection/inspection.h"
#include "inspection/rowchanges.h"

#include <string>

namespace restaurant::samples {

[[nodiscard]] inline CellValue text(const char *value)
{
    return {CellValue::Kind::Text, value};
}
[[nodiscard]] inline CellValue number(int value)
{
    return {CellValue::Kind::Integer, std::to_string(value)};
}

/// A log with orders and their lines, and a read store.
[[nodiscard]] inline StoresOverview overview()
{
    const StoreColumn key{"number", "INTEGER", 1, false};
    StoreTable orders{"orders", false, {key, {"place", "TEXT", 0, true}}, {}, 2, 4096, 1};
    StoreTable lines{"order_line",
                     false,
                     {{"order_number", "INTEGER", 1, true},
                      {"line", "INTEGER", 2, true},
                      {"state", "TEXT", 0, false}},
                     {{"orders", {"order_number"}, {}}},
                     3,
                     8192,
                     2};
    StoreTable event{"event", true, {{"position", "", 0, false}}, {}, {}, {}, {}};
    StoreTable ticket{
        "ticket", false, {{"key", "INTEGER", 1, false}, {"data", "TEXT", 0, true}}, {}, 2, 4096, 1};
    return {{{"evening.restaurant", 20480, 4152, 5, 4096, {lines, orders, event}, {}},
             {"evening.kitchen.view", 8192, 0, 2, 4096, {ticket}, {}}}};
}

/// The tickets, the highest number first; the state is that of order 7.
[[nodiscard]] inline RowsPage tickets(const char *state)
{
    RowsPage page;
    page.wish.of = {"evening.kitchen.view", "ticket"};
    page.columns = {"key", "data"};
    page.key = {0};
    page.rows = 2;
    const std::string data = std::string("{\"order\":7,\"state\":\"") + state + "\"}";
    page.cells = {{number(8), text("{\"order\":8,\"state\":\"open\"}")},
                  {number(7), text(data.c_str())}};
    return page;
}

[[nodiscard]] inline RunStatement statement(std::int64_t number, std::int64_t transaction,
                                            const char *file, const char *table,
                                            const char *expanded)
{
    return {number, transaction, {file, table}, "prepared", expanded, 12'000};
}

} // namespace restaurant::samples
