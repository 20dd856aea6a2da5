#include "sqlite/connection.h"

#include "sqlite/longwork.h"
#include "sqlite/memory.h"
#include "sqlite/place.h"
#include "sqlite/query.h"
#include "sqlite/sqliteerror.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QTemporaryDir>
#include <QUrl>
#include <QVariant>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <cerrno>

namespace restaurant {

namespace {

constexpr std::string_view opening = "open the store";
constexpr auto foreignKeysOn = "PRAGMA foreign_keys=ON";
constexpr std::int64_t fullySynchronous = 2;
constexpr std::int64_t normallySynchronous = 1;
// Small memory of a connection's own (SQLite's "lookaside"): enough for the statements that a store
// keeps ready, which take what SQLite gives by itself (40 slots) and leave none for their work.
constexpr int slotSize = 1200; // bytes
constexpr int slotCount = 300;

QString uniqueName()
{
    static std::atomic<int> last = 0;
    return QStringLiteral("restaurant-%1").arg(++last);
}

QString optionsFor(Purpose purpose)
{
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000");
    if (purpose == Purpose::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    return options;
}

/// Sets a pragma and refuses the connection if SQLite answers with another value.
void require(const Connection &connection, const char *set, const char *get, std::int64_t wanted)
{
    run(connection, set);
    if (integer(connection, get) != wanted)
        throw sqliteError(SQLITE_ERROR, opening, connection.path(),
                          std::string("SQLite did not grant ") + set);
}

void requireWal(const Connection &connection)
{
    if (text(connection, "PRAGMA journal_mode=WAL") != "wal")
        throw sqliteError(SQLITE_ERROR, opening, connection.path(),
                          "SQLite did not grant write-ahead logging");
}

} // namespace

Connection::Connection(std::string_view path, Purpose purpose, IfMissing missing)
    : m_path(absolutePath(path))
    , m_name(uniqueName())
{
    if (purpose == Purpose::ReadOnly)
        requireReadablePlace(m_path);
    else
        requireFitPlace(m_path);
    try {
        open(purpose, missing);
        requireOneLibrary();
        harden();
        configure(purpose);
    } catch (...) {
        close();
        throw;
    }
}

Connection::Connection(InMemory /*place*/)
    : m_path(":memory:")
    , m_name(uniqueName())
    , m_isInMemory(true)
{
    try {
        name(QString::fromStdString(m_path), {});
        if (!m_database.open())
            throw storeError(m_database.lastError(), opening, *this);
        takeHandle();
        requireOneLibrary();
        harden();
        require(*this, foreignKeysOn, "PRAGMA foreign_keys", 1);
    } catch (...) {
        close();
        throw;
    }
}

Connection::~Connection()
{
    close();
}

void Connection::open(Purpose purpose, IfMissing missing)
{
    const QFileInfo file(QString::fromStdString(m_path));
    if (missing == IfMissing::Refuse && !file.exists())
        throw sqliteError(SQLITE_CANTOPEN, opening, m_path, "there is no such file");
    if (file.exists() && !file.isFile())
        throw sqliteError(SQLITE_CANTOPEN, opening, m_path, "it is not a regular file");
    const bool isSealed = !QFileInfo(file.absolutePath()).isWritable();
    if (isSealed && purpose != Purpose::ReadOnly)
        throw sqliteError(SQLITE_READONLY_DIRECTORY, opening, m_path,
                          "its folder cannot be written to; copy it to another folder");
    if (file.isSymLink() && !file.exists())
        throw sqliteError(SQLITE_CANTOPEN, opening, m_path, "it is a link that leads nowhere");
    noteUse();
    name(file.filePath(), optionsFor(purpose));
    if (isSealed)
        nameSealed();
    if (!m_database.open()) {
        requireMade(missing);
        throw storeError(m_database.lastError(), opening, *this);
    }
    takeHandle();
    noteUse();
}

void Connection::name(const QString &database, const QString &options)
{
    static_cast<void>(countMemoryByThread()); // whoever limits memory asks whether it is counted
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    if (!m_database.isValid())
        throw sqliteError(SQLITE_ERROR, opening, m_path, "Qt's SQLite driver is not installed");
    m_database.setDatabaseName(database);
    m_database.setConnectOptions(options);
}

void Connection::takeHandle()
{
    const QVariant handle = m_database.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        throw sqliteError(SQLITE_ERROR, opening, m_path, "Qt's driver gives no SQLite handle");
    m_handle = *static_cast<sqlite3 *const *>(handle.constData());
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_LOOKASIDE, nullptr, slotSize, slotCount);
}

/// SQLite does not say why it could not make a file; the system does.
void Connection::requireMade(IfMissing missing) const
{
    if (missing == IfMissing::Refuse || fileNamed(m_path))
        return;
    const int file = ::open(m_path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
    if (file < 0)
        throw systemError(errno, opening, m_path);
    ::close(file);
}

/// Before SQLite opens a file that is there; after it has made one that was not.
void Connection::noteUse()
{
    if (const auto file = fileNamed(m_path); file && !m_use)
        m_use = std::make_unique<FileUse>(*file);
}

/// Where nothing can be written, SQLite can keep no index of the write-ahead log, and takes the
/// file as it stands; what was committed to a log that was left behind it would pass over. So such
/// a file is read as a copy, with its log. Nobody writes there, so files can be copied as files.
void Connection::nameSealed()
{
    const QString path = QString::fromStdString(m_path);
    const QString wal = path + QStringLiteral("-wal");
    if (QFileInfo(wal).size() == 0) {
        const QUrl url = QUrl::fromLocalFile(path);
        m_database.setDatabaseName(url.toString(QUrl::FullyEncoded) +
                                   QStringLiteral("?immutable=1"));
        m_database.setConnectOptions(m_database.connectOptions() +
                                     QStringLiteral(";QSQLITE_OPEN_URI"));
        return;
    }
    m_copy = std::make_unique<QTemporaryDir>();
    const QString copy = m_copy->filePath(QStringLiteral("copy"));
    if (!QFile::copy(path, copy) || !QFile::copy(wal, copy + QStringLiteral("-wal")))
        throw sqliteError(SQLITE_CANTOPEN, opening, m_path,
                          "its folder cannot be written to, and no copy of it could be made");
    QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner);
    QFile::setPermissions(copy + QStringLiteral("-wal"), QFile::ReadOwner | QFile::WriteOwner);
    m_database.setDatabaseName(copy);
}

/// Two copies of SQLite in one process would drop each other's file locks.
void Connection::requireOneLibrary() const
{
    if (text(*this, "SELECT sqlite_source_id()") != sqlite3_sourceid())
        throw sqliteError(SQLITE_MISUSE, opening, m_path,
                          "Qt uses another copy of SQLite than this program");
}

void Connection::harden()
{
    sqlite3_extended_result_codes(m_handle, 1);
    letBeGivenUp(m_handle);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    require(*this, "PRAGMA trusted_schema=OFF", "PRAGMA trusted_schema", 0);
    require(*this, "PRAGMA cell_size_check=ON", "PRAGMA cell_size_check", 1);
    require(*this, "PRAGMA temp_store=MEMORY", "PRAGMA temp_store", 2);
    run(*this, "PRAGMA mmap_size=0");
}

void Connection::configure(Purpose purpose)
{
    require(*this, foreignKeysOn, "PRAGMA foreign_keys", 1);
    switch (purpose) {
    case Purpose::WriteStore:
        requireWal(*this);
        require(*this, "PRAGMA synchronous=FULL", "PRAGMA synchronous", fullySynchronous);
        break;
    case Purpose::ReadStore:
        requireWal(*this);
        require(*this, "PRAGMA synchronous=NORMAL", "PRAGMA synchronous", normallySynchronous);
        break;
    case Purpose::ReadOnly:
        require(*this, "PRAGMA query_only=ON", "PRAGMA query_only", 1);
        break;
    }
}

void Connection::close()
{
    m_handle = nullptr;
    m_database.close();
    m_database = QSqlDatabase();
    if (QSqlDatabase::contains(m_name))
        QSqlDatabase::removeDatabase(m_name);
    m_use.reset();
}

ValueLimit::ValueLimit(const Connection &connection, int bytes)
    : m_connection(connection)
    , m_before(sqlite3_limit(connection.handle(), SQLITE_LIMIT_LENGTH, bytes))
{
}

ValueLimit::~ValueLimit()
{
    sqlite3_limit(m_connection.handle(), SQLITE_LIMIT_LENGTH, m_before);
}

void limitValues(const Connection &connection, int bytes)
{
    sqlite3_limit(connection.handle(), SQLITE_LIMIT_LENGTH, bytes);
}

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
