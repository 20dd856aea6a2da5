#include "viewfile.h"

#include "sqlite/query.h"
#include "sqlite/sqliteerror.h"

#include <QVariant>

#include <sqlite3.h>

#include <filesystem>

namespace restaurant {
namespace {

constexpr std::int64_t applicationId = 0x43515256; // "CQRV"
constexpr std::int64_t fileFormat = 4;

constexpr auto createMeta =
    "CREATE TABLE meta(only INTEGER PRIMARY KEY CHECK(only = 1), view TEXT NOT NULL, "
    "projection INTEGER NOT NULL, store TEXT NOT NULL, epoch INTEGER NOT NULL, "
    "checkpoint INTEGER NOT NULL, activity INTEGER NOT NULL, at INTEGER NOT NULL, "
    "history TEXT NOT NULL, kept_by TEXT NOT NULL) STRICT";
constexpr auto createSkipped = "CREATE TABLE skipped(position INTEGER PRIMARY KEY, "
                               "why TEXT NOT NULL, decided_by TEXT NOT NULL) STRICT";

QString qtText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

qint64 countOf(Instant at)
{
    return at.time_since_epoch().count();
}

/// SQLite's own way to empty a database, whatever is in it, while others may be reading it.
void reset(const Connection &connection)
{
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_RESET_DATABASE, 1, nullptr);
    const int code = sqlite3_exec(connection.handle(), "VACUUM", nullptr, nullptr, nullptr);
    sqlite3_db_config(connection.handle(), SQLITE_DBCONFIG_RESET_DATABASE, 0, nullptr);
    if (code != SQLITE_OK)
        throw sqliteError(code, connection.handle(), "empty the read store", connection.path());
}

/// Whether what cannot be read as a database may have been a read store: it is empty, was never
/// written to the disk, or is marked as one. Anything else is somebody's, under a name of ours.
bool mayBeOurs(const std::string &path)
{
    constexpr std::size_t header = 100;
    constexpr std::size_t markAt = 68;
    constexpr std::string_view mark = "CQRV"; // applicationId
    constexpr std::string_view database = "SQLite format 3";
    const std::string begins = beginningOf(path, header);
    if (begins.size() < header)
        return begins.empty() || begins.starts_with(database);
    return begins.compare(markAt, mark.size(), mark) == 0 || begins == std::string(header, '\0');
}

/// Not even a database: nobody can be using it.
void removeFiles(const std::string &path)
{
    std::error_code ignored; // opening it again says what is wrong
    for (const char *suffix : {"", "-wal", "-shm"})
        std::filesystem::remove(path + suffix, ignored);
}

} // namespace

std::string viewFilePath(std::string_view restaurantFile, ViewName view)
{
    constexpr std::string_view ending = ".restaurant";
    if (restaurantFile.ends_with(ending))
        restaurantFile.remove_suffix(ending.size());
    return std::string(restaurantFile) + "." + std::string(toWord(view)) + ".view";
}

bool isBegunOnly(const Connection &connection)
{
    return integer(connection, "PRAGMA application_id") == 0 &&
           integer(connection, "SELECT count(*) FROM sqlite_master") == 0;
}

template <typename Place>
std::optional<ViewHeader<Place>> readViewHeader(const Connection &connection)
{
    if (integer(connection, "PRAGMA application_id") != applicationId ||
        integer(connection, "PRAGMA user_version") != fileFormat)
        return std::nullopt;
    QSqlQuery row = run(connection, "SELECT view, projection, store, epoch, checkpoint, activity,"
                                    " at, history, kept_by FROM meta");
    if (!next(row, connection))
        return std::nullopt;
    const auto view = viewFrom(row.value(0).toString().toStdString());
    const auto store = uuidFrom(row.value(2).toString().toStdString());
    const auto keptBy = architectureFrom(row.value(8).toString().toStdString());
    if (!view || !store || !keptBy)
        return std::nullopt;
    return ViewHeader<Place>{*view,
                             row.value(1).toInt(),
                             {*store, row.value(3).toLongLong()},
                             Place{row.value(4).toLongLong()},
                             ActivityNumber{row.value(5).toLongLong()},
                             Instant{Duration{row.value(6).toLongLong()}},
                             row.value(7).toString().toStdString(),
                             *keptBy};
}

template <typename Place> std::vector<Skipped<Place>> readSkipped(const Connection &connection)
{
    std::vector<Skipped<Place>> skipped;
    QSqlQuery row =
        run(connection, "SELECT position, why, decided_by FROM skipped ORDER BY position");
    while (next(row, connection))
        skipped.push_back({Place{row.value(0).toLongLong()}, row.value(1).toString().toStdString(),
                           row.value(2).toString().toStdString()});
    return skipped;
}

template <typename Place>
std::string whyOfAnotherHistory(const ViewHeader<Place> &found, const HistoryAt<Place> &historyAt)
{
    const bool isBegun = number(found.checkpoint) > 0;
    const std::string history = historyAt && isBegun ? historyAt(found.checkpoint) : std::string();
    return history.empty() || history == found.history
               ? std::string()
               : "it was folded from another history of this log: copies that went on differently";
}

template <typename Place>
std::string whyUnfit(const ViewHeader<Place> &found, const ViewHeader<Place> &wanted,
                     const HistoryAt<Place> &historyAt)
{
    if (found.view != wanted.view)
        return "it is another view's";
    if (found.log != wanted.log)
        return "it belongs to another log";
    if (found.keptBy != wanted.keptBy)
        return "it was kept in step otherwise (" + std::string(toWord(found.keptBy)) + ")";
    if (found.projection != wanted.projection)
        return "it was folded by another version of the projection";
    if (found.checkpoint > wanted.checkpoint)
        return "it is ahead of the log";
    if (number(found.checkpoint) < 0)
        return "its checkpoint is no place of a log";
    return whyOfAnotherHistory(found, historyAt);
}

template <typename Place>
ViewFile<Place>::ViewFile(std::string_view path, ViewHeader<Place> wanted,
                          std::vector<std::string> tables, HistoryAt<Place> historyAt)
    : m_path(path)
    , m_header(std::move(wanted))
    , m_tables(std::move(tables))
    , m_historyAt(std::move(historyAt))
{
    try {
        open();
        m_whyEmptied = whyUnusable();
    } catch (const StoreError &error) {
        if (!error.isDamage())
            throw;
        if (!mayBeOurs(m_path))
            throw StoreError(StoreTrouble::Forbidden, "open the read store", m_path,
                             "it is no read store, and is left alone");
        m_connection.reset();
        removeFiles(m_path);
        open();
        m_whyEmptied = "it was damaged";
    }
    if (!m_whyEmptied.empty())
        empty();
}

template <typename Place> void ViewFile<Place>::open()
{
    m_connection = std::make_unique<Connection>(m_path, Purpose::ReadStore, IfMissing::Create);
}

/// Empty for a store that can be gone on with: then its checkpoint is taken over.
template <typename Place> std::string ViewFile<Place>::whyUnusable()
{
    if (isBegunOnly(*m_connection))
        return "it is new";
    if (integer(*m_connection, "PRAGMA application_id") != applicationId)
        throw StoreError(StoreTrouble::Forbidden, "open the read store", m_path,
                         "it is another program's database, and is left alone");
    const std::optional found = readViewHeader<Place>(*m_connection);
    if (!found)
        return "it has another format";
    std::string why = whyUnfit(*found, m_header, m_historyAt);
    if (why.empty())
        m_header = *found;
    return why;
}

template <typename Place> void ViewFile<Place>::empty()
{
    reset(*m_connection);
    m_connection.reset(); // what was granted before the reset is asked for again
    open();
    moved({});
    create();
}

template <typename Place> void ViewFile<Place>::create()
{
    Transaction transaction(*m_connection);
    run(*m_connection, "PRAGMA application_id = 1129402966"); // applicationId
    run(*m_connection, "PRAGMA user_version = 4");            // fileFormat
    run(*m_connection, createMeta);
    run(*m_connection, createSkipped);
    for (const std::string &table : m_tables)
        run(*m_connection, table.c_str());
    run(*m_connection, "INSERT INTO meta VALUES(1, ?, ?, ?, ?, 0, 0, 0, '', ?)",
        {qtText(toWord(m_header.view)), m_header.projection, qtText(toText(m_header.log.store)),
         qlonglong{m_header.log.epoch}, qtText(toWord(m_header.keptBy))});
    transaction.commit();
}

template <typename Place> void ViewFile<Place>::writeCheckpoint(const Reached &reached)
{
    const std::string history = m_historyAt ? m_historyAt(reached.checkpoint) : std::string();
    QSqlQuery row =
        run(*m_connection,
            "UPDATE meta SET checkpoint = ?, activity = ?, at = ?, history = ? "
            "WHERE checkpoint = ? RETURNING 1",
            {qlonglong{number(reached.checkpoint)}, qlonglong{number(reached.activity)},
             countOf(reached.at), qtText(history), qlonglong{number(m_header.checkpoint)}});
    if (!next(row, *m_connection))
        throw StoreError(StoreTrouble::Busy, "save the view", m_path, "somebody else writes to it");
}

template <typename Place> void ViewFile<Place>::moved(const Reached &reached)
{
    m_header.checkpoint = reached.checkpoint;
    m_header.activity = reached.activity;
    m_header.at = reached.at;
}

template <typename Place> void ViewFile<Place>::writeSkipped(const Skipped<Place> &event)
{
    run(*m_connection, "INSERT OR REPLACE INTO skipped VALUES(?, ?, ?)",
        {qlonglong{number(event.position)}, qtText(event.why), qtText(event.by)});
}

#define INSTANTIATE_PLACE(Place)                                                                   \
    template std::optional<ViewHeader<Place>> readViewHeader(const Connection &);                  \
    template std::vector<Skipped<Place>> readSkipped(const Connection &);                          \
    template std::string whyUnfit(const ViewHeader<Place> &, const ViewHeader<Place> &,            \
                                  const HistoryAt<Place> &);                                       \
    template std::string whyOfAnotherHistory(const ViewHeader<Place> &, const HistoryAt<Place> &); \
    template class ViewFile<Place>;
INSTANTIATE_PLACE(Position)
INSTANTIATE_PLACE(StoryPlace)

} // namespace restaurant
