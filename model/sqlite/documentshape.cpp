#include "sqlite/documentshape.h"

#include "sqlite/query.h"

#include <QString>
#include <QVariant>

#include <algorithm>

namespace restaurant {

namespace {

constexpr std::string_view beginsTable = "CREATE TABLE ";
constexpr std::string_view beginsIndex = "CREATE INDEX open_";

/// The name that follows `begin`; empty: it begins otherwise, or is no name of ours.
std::string_view nameIn(std::string_view statement, std::string_view begin)
{
    if (!statement.starts_with(begin))
        return {};
    statement.remove_prefix(begin.size());
    const std::size_t end = std::min(statement.find_first_of("( "), statement.size());
    const std::string_view name = statement.substr(0, end);
    const bool isOurs = std::all_of(name.begin(), name.end(),
                                    [](char c) { return c == '_' || (c >= 'a' && c <= 'z'); });
    return isOurs ? name : std::string_view();
}

} // namespace

std::string documentTable(std::string_view name, bool isKeyNumber)
{
    return std::string(beginsTable)
        .append(name)
        .append(isKeyNumber ? "(key INTEGER" : "(key TEXT")
        .append(" PRIMARY KEY, open INTEGER NOT NULL, data TEXT NOT NULL) STRICT");
}

std::string documentIndex(std::string_view name)
{
    return std::string(beginsIndex)
        .append(name)
        .append(" ON ")
        .append(name)
        .append("(key) WHERE open = 1");
}

bool isOfDocuments(std::string_view statement)
{
    if (const auto name = nameIn(statement, beginsTable); !name.empty())
        return statement == documentTable(name, true) || statement == documentTable(name, false);
    const auto name = nameIn(statement, beginsIndex);
    return !name.empty() && statement == documentIndex(name);
}

void dropDocumentTables(const Connection &connection)
{
    std::vector<std::string> drops;
    QSqlQuery rows = run(connection, "SELECT sql FROM sqlite_schema WHERE type = 'table'");
    while (next(rows, connection)) {
        const std::string statement = rows.value(0).toString().toStdString();
        if (isOfDocuments(statement))
            drops.push_back("DROP TABLE " + std::string(nameIn(statement, beginsTable)));
    }
    rows.finish();
    for (const std::string &drop : drops)
        run(connection, drop.c_str());
}

} // namespace restaurant
