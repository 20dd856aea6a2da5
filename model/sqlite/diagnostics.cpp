#include "sqlite/diagnostics.h"

#include "sqlite/connection.h"
#include "sqlite/query.h"

#include <QVariant>

#include <array>

namespace restaurant {

namespace {

constexpr std::array<std::pair<const char *, const char *>, 12> questions{{
    {"SQLite", "SELECT sqlite_version()"},
    {"source", "SELECT sqlite_source_id()"},
    {"journal_mode", "PRAGMA journal_mode"},
    {"synchronous", "PRAGMA synchronous"},
    {"foreign_keys", "PRAGMA foreign_keys"},
    {"trusted_schema", "PRAGMA trusted_schema"},
    {"cell_size_check", "PRAGMA cell_size_check"},
    {"temp_store", "PRAGMA temp_store"},
    {"busy_timeout", "PRAGMA busy_timeout"},
    {"query_only", "PRAGMA query_only"},
    {"page_size", "PRAGMA page_size"},
    {"wal_autocheckpoint", "PRAGMA wal_autocheckpoint"},
}};

} // namespace

std::vector<DiagnosticLine> diagnostics(const Connection &connection)
{
    std::vector<DiagnosticLine> lines;
    for (const auto &[name, sql] : questions)
        lines.push_back({name, text(connection, sql)});
    QSqlQuery options = run(connection, "PRAGMA compile_options");
    while (next(options, connection))
        lines.push_back({"compiled with", options.value(0).toString().toStdString()});
    return lines;
}

} // namespace restaurant
