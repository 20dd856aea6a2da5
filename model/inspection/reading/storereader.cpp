#include "inspection/reading/storereader.h"

#include "domain/storeerror.h"
#include "inspection/reading/statementlimits.h"
#include "sqlite/query.h"

#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <memory>

namespace restaurant {

namespace {

constexpr std::int64_t pagesCounted = 20'000; ///< Above that, the pages of a table are not.
constexpr std::size_t mostTables = 500;

std::string fileNameOf(const std::string &path)
{
    return QFileInfo(QString::fromStdString(path)).fileName().toStdString();
}

std::int64_t sizeOf(const std::string &path)
{
    return QFileInfo(QString::fromStdString(path)).size();
}

CellValue number(std::int64_t value)
{
    return {CellValue::Kind::Integer, std::to_string(value)};
}

CellValue text(const std::string &value)
{
    return {CellValue::Kind::Text, value};
}

std::int64_t integerOf(const CellValue &cell)
{
    return QString::fromStdString(cell.text).toLongLong();
}

/// The bytes as far as they are shown, and whole characters only.
void cut(CellValue &cell)
{
    if (cell.text.size() <= longestCell)
        return;
    std::size_t end = longestCell;
    while (end > 0 && (static_cast<unsigned char>(cell.text[end]) & 0xC0U) == 0x80U)
        --end;
    cell.text.resize(end);
    cell.isCut = true;
}

std::string inHexadecimal(const void *data, std::size_t size)
{
    constexpr std::string_view digits = "0123456789abcdef";
    const auto *bytes = static_cast<const unsigned char *>(data);
    std::string all;
    for (std::size_t i = 0; i < size; ++i) {
        all += digits[bytes[i] >> 4U];
        all += digits[bytes[i] & 15U];
    }
    return all;
}

CellValue cellOf(sqlite3_stmt *statement, int column)
{
    CellValue cell;
    switch (sqlite3_column_type(statement, column)) {
    case SQLITE_NULL:
        return cell;
    case SQLITE_BLOB: {
        cell.kind = CellValue::Kind::Bytes;
        const void *data = sqlite3_column_blob(statement, column);
        const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
        cell.text = inHexadecimal(data, std::min(size, longestCell / 2));
        cell.isCut = size > longestCell / 2;
        return cell;
    }
    case SQLITE_INTEGER:
        cell.kind = CellValue::Kind::Integer;
        break;
    case SQLITE_FLOAT:
        cell.kind = CellValue::Kind::Real;
        break;
    default:
        cell.kind = CellValue::Kind::Text;
        break;
    }
    const void *data = sqlite3_column_text(statement, column);
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement, column));
    if (data)
        cell.text.assign(static_cast<const char *>(data), std::min(size, longestCell + 4));
    cut(cell);
    return cell;
}

void bind(sqlite3_stmt *statement, const CellValues &parameters)
{
    int place = 0;
    for (const CellValue &value : parameters) {
        ++place;
        if (value.kind == CellValue::Kind::Integer)
            sqlite3_bind_int64(statement, place, integerOf(value));
        else
            sqlite3_bind_text(statement, place, value.text.data(),
                              static_cast<int>(value.text.size()), SQLITE_TRANSIENT);
    }
}

} // namespace

namespace {

/// Evenings beside it whose names begin alike: "lunch.2.restaurant" beside "lunch.restaurant".
QStringList namesakes(const QFileInfo &log, const QStringList &beside)
{
    QStringList begins;
    for (const QString &name : beside) {
        const QFileInfo other(log.dir(), name);
        if (other.suffix() == log.suffix() && name != log.fileName())
            begins += other.completeBaseName() + QLatin1Char('.');
    }
    return begins;
}

bool isDatabase(const std::string &path)
{
    constexpr std::string_view database("SQLite format 3\0", 16);
    return beginningOf(path, database.size()) == database;
}

} // namespace

std::vector<std::string> filesOfEvening(const std::string &log, const std::set<std::string> &known)
{
    const QFileInfo ofLog(QString::fromStdString(log));
    const QString begins = ofLog.completeBaseName() + QLatin1Char('.');
    const QStringList beside =
        ofLog.dir().entryList({begins + QLatin1Char('*')}, QDir::Files | QDir::Hidden, QDir::Name);
    const QStringList others = namesakes(ofLog, beside);
    const auto isOfAnother = [&](const QString &name) {
        return std::any_of(others.begin(), others.end(),
                           [&](const QString &other) { return name.startsWith(other); });
    };
    std::vector<std::string> files{log};
    for (const QString &name : beside) {
        const std::string path = ofLog.dir().absoluteFilePath(name).toStdString();
        const bool isHalfMade = name.endsWith(QLatin1String("-part"));
        if (name != ofLog.fileName() && !isHalfMade && !isOfAnother(name) &&
            (known.contains(path) || isDatabase(path)))
            files.push_back(path);
    }
    return files;
}

std::string quoted(const std::string &name)
{
    std::string all = "\"";
    for (const char letter : name)
        all += letter == '"' ? std::string("\"\"") : std::string(1, letter);
    return all + '"';
}

std::vector<std::string> columnsOf(sqlite3_stmt *statement)
{
    std::vector<std::string> names;
    for (int column = 0; column < sqlite3_column_count(statement); ++column) {
        const char *name = sqlite3_column_name(statement, column);
        names.emplace_back(name ? name : "");
    }
    return names;
}

CellValues cellsOf(sqlite3_stmt *statement)
{
    CellValues cells;
    for (int column = 0; column < sqlite3_column_count(statement); ++column)
        cells.push_back(cellOf(statement, column));
    return cells;
}

StoreReader::StoreReader(const std::string &path)
    : m_connection(path, Purpose::ReadOnly)
    , m_file(fileNamed(m_connection.path()))
{
    sqlite3_db_config(m_connection.handle(), SQLITE_DBCONFIG_ENABLE_VIEW, 1, nullptr);
    sqlite3_limit(m_connection.handle(), SQLITE_LIMIT_ATTACHED, 0);
}

bool StoreReader::isStillThere() const
{
    return m_file && fileNamed(path()) == m_file;
}

std::int64_t StoreReader::version() const
{
    return integer(m_connection, "PRAGMA data_version");
}

StoreReader::Found StoreReader::find(const std::string &sql, const CellValues &parameters,
                                     std::size_t most) const
{
    Found found;
    const StatementLimits limits(m_connection);
    sqlite3 *database = m_connection.handle();
    sqlite3_stmt *prepared = nullptr;
    const int code = sqlite3_prepare_v2(database, sql.c_str(), -1, &prepared, nullptr);
    const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt *)> statement(prepared,
                                                                           sqlite3_finalize);
    if (code != SQLITE_OK) {
        found.trouble = sqlite3_errmsg(database);
        return found;
    }
    bind(prepared, parameters);
    found.columns = columnsOf(prepared);
    int step = sqlite3_step(prepared);
    for (; step == SQLITE_ROW && found.rows.size() < most; step = sqlite3_step(prepared))
        found.rows.push_back(cellsOf(prepared));
    found.isWhole = step == SQLITE_DONE;
    if (step != SQLITE_DONE && step != SQLITE_ROW)
        found.trouble = sqlite3_errmsg(database);
    return found;
}

namespace {

StoreColumn columnFrom(const CellValues &row)
{
    return {row[0].text, row[1].text, static_cast<int>(integerOf(row[3])), row[2].text == "1"};
}

std::vector<StoreColumn> columnsIn(const StoreReader &reader, const std::string &table)
{
    std::vector<StoreColumn> columns;
    for (const CellValues &row :
         reader
             .find("SELECT name, type, \"notnull\", pk FROM pragma_table_info(?1) ORDER BY cid",
                   {text(table)}, mostTables)
             .rows)
        columns.push_back(columnFrom(row));
    return columns;
}

/// A reference that names no columns there means the primary key.
std::vector<StoreReference> referencesOf(const StoreReader &reader, const std::string &table)
{
    std::vector<StoreReference> references;
    std::string last;
    for (const CellValues &row :
         reader
             .find("SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?1) "
                   "ORDER BY id DESC, seq",
                   {text(table)}, mostTables)
             .rows) {
        if (references.empty() || row[0].text != last)
            references.push_back({row[1].text, {}, {}});
        last = row[0].text;
        references.back().from.push_back(row[2].text);
        if (row[3].kind != CellValue::Kind::Null)
            references.back().to.push_back(row[3].text);
    }
    return references;
}

/// How many bytes and pages each table takes with its indexes, by one walk over the file.
void addSizes(const StoreReader &reader, std::vector<StoreTable> &tables)
{
    const auto found = reader.find("SELECT m.tbl_name, sum(s.pgsize), sum(s.pageno) "
                                   "FROM dbstat('main', 1) s JOIN sqlite_schema m "
                                   "ON m.name = s.name GROUP BY m.tbl_name",
                                   {}, mostTables);
    if (!found.isWhole)
        return; // it takes too long, or this SQLite cannot tell
    for (StoreTable &table : tables)
        for (const CellValues &row : found.rows)
            if (row[0].text == table.name) {
                table.bytes = integerOf(row[1]);
                table.pages = integerOf(row[2]);
            }
}

std::optional<std::int64_t> rowsOf(const StoreReader &reader, const std::string &table)
{
    const auto found = reader.find("SELECT count(*) FROM " + quoted(table), {}, 1);
    if (found.rows.empty())
        return std::nullopt;
    return integerOf(found.rows.front().front());
}

} // namespace

std::vector<StoreTable> StoreReader::tables() const
{
    std::vector<StoreTable> tables;
    for (const CellValues &row :
         find("SELECT name, type = 'view' FROM sqlite_schema WHERE type IN ('table', 'view') "
              "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY type DESC, name",
              {}, mostTables)
             .rows) {
        StoreTable table;
        table.name = row[0].text;
        table.isView = row[1].text == "1";
        table.columns = columnsIn(*this, table.name);
        table.references = referencesOf(*this, table.name);
        tables.push_back(std::move(table));
    }
    return tables;
}

StoreFile StoreReader::describe() const
{
    StoreFile file;
    file.name = fileNameOf(path());
    file.bytes = sizeOf(path());
    file.logBytes = sizeOf(path() + "-wal");
    file.pages = integer(m_connection, "PRAGMA page_count");
    file.pageSize = integer(m_connection, "PRAGMA page_size");
    file.tables = tables();
    for (StoreTable &table : file.tables)
        if (!table.isView)
            table.rows = rowsOf(*this, table.name);
    if (file.pages <= pagesCounted)
        addSizes(*this, file.tables);
    return file;
}

namespace {

/// What tells a row from all others: the primary key; without one, the first column.
std::vector<std::size_t> keyOf(const StoreTable &table)
{
    std::vector<std::pair<int, std::size_t>> places;
    for (std::size_t column = 0; column < table.columns.size(); ++column)
        if (table.columns[column].key > 0)
            places.emplace_back(table.columns[column].key, column);
    std::sort(places.begin(), places.end());
    std::vector<std::size_t> key;
    for (const auto &[place, column] : places)
        key.push_back(column);
    return key.empty() ? std::vector<std::size_t>{0} : key;
}

std::string orderBy(const StoreTable &table, bool newestFirst)
{
    std::string sql;
    for (const std::size_t column : keyOf(table))
        sql += (sql.empty() ? " ORDER BY " : ", ") + quoted(table.columns[column].name) +
               (newestFirst ? " DESC" : "");
    return sql;
}

} // namespace

RowsPage StoreReader::page(const PageWish &wish) const
{
    const ReadMoment moment(m_connection); // else its count and its rows may differ
    RowsPage page;
    page.wish = wish;
    const std::vector<StoreTable> all = tables();
    const auto table = std::find_if(
        all.begin(), all.end(), [&](const StoreTable &each) { return each.name == wish.of.table; });
    if (table == all.end()) {
        page.trouble = "no such table: " + wish.of.table;
        return page;
    }
    page.key = keyOf(*table);
    if (!table->isView)
        page.rows = rowsOf(*this, table->name);
    Found found =
        find("SELECT * FROM " + quoted(table->name) + orderBy(*table, wish.newestFirst) +
                 " LIMIT ?1 OFFSET ?2",
             {number(rowsOnAPage), number(std::max<std::int64_t>(0, wish.first))}, rowsOnAPage);
    page.isFull = found.rows.size() >= static_cast<std::size_t>(rowsOnAPage);
    page.columns = std::move(found.columns);
    page.cells = std::move(found.rows);
    page.trouble = std::move(found.trouble);
    return page;
}

QueryPlan StoreReader::plan(const std::string &sql) const
{
    QueryPlan plan;
    plan.sql = sql;
    Found found = find("EXPLAIN QUERY PLAN " + sql, {}, mostTables);
    plan.trouble = std::move(found.trouble);
    std::vector<std::pair<std::string, int>> depths{{"0", -1}}; // of the steps, by their numbers
    for (const CellValues &row : found.rows) {
        if (row.size() < 4) {
            plan.trouble = "there is no plan for such a statement";
            return plan;
        }
        const auto above = std::find_if(depths.begin(), depths.end(), [&](const auto &each) {
            return each.first == row[1].text;
        });
        const int depth = above == depths.end() ? 0 : above->second + 1;
        depths.emplace_back(row[0].text, depth);
        plan.steps.push_back({depth, row[3].text});
    }
    return plan;
}

} // namespace restaurant
