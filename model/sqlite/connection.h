#pragma once

#include "sqlite/fileuse.h"

#include <QSqlDatabase>
#include <QString>
#include <QtGlobal>

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

class QTemporaryDir;
struct sqlite3;

namespace restaurant {

/// What a connection is for, and so what it is promised when it is opened.
enum class Purpose {
    WriteStore, ///< WAL and synchronous=FULL: what was committed survives a power cut.
    ReadStore,  ///< WAL and synchronous=NORMAL: never torn, may lose the last commits.
    ReadOnly,   ///< Opened so that no statement can write; the file must exist, perhaps where
                ///< nobody can write.
};

/// Instead of a file: a database in memory, gone with its connection, that nobody traces.
struct InMemory
{
};

/// Whether a file that is not there yet is made.
enum class IfMissing { Refuse, Create };

/// One connection to one database file, opened through Qt Sql under a name of its own. It is
/// made, used and destroyed in one thread. Every pragma it depends on is read back; a connection
/// that was not granted what its purpose promises is not opened.
///
/// The schema of a file is not trusted: triggers, views and functions in it do not run.
class Connection
{
public:
    /// Throws StoreError. `path` as in absolutePath().
    Connection(std::string_view path, Purpose purpose, IfMissing missing = IfMissing::Refuse);
    explicit Connection(InMemory place);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    [[nodiscard]] const std::string &path() const { return m_path; }
    /// No file: nobody else can open it.
    [[nodiscard]] bool isInMemory() const { return m_isInMemory; }
    [[nodiscard]] QSqlDatabase database() const { return m_database; }
    /// SQLite's own handle, for Statement. Owned by Qt's driver.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

    /// A transaction begins: from here on its statements are traced if somebody looks on
    /// (sqlite/trace.h), and no longer if nobody does.
    void noteTransaction() const;
    /// The number of the last one that was traced.
    [[nodiscard]] std::int64_t transaction() const { return m_transaction; }

private:
    void open(Purpose purpose, IfMissing missing);
    void name(const QString &database, const QString &options);
    void takeHandle();
    void noteUse();
    void requireMade(IfMissing missing) const;
    void nameSealed();
    void harden();
    void configure(Purpose purpose);
    void requireOneLibrary() const;
    void close();

    std::string m_path;
    std::unique_ptr<FileUse> m_use;
    std::unique_ptr<QTemporaryDir> m_copy; ///< Of what cannot be opened where it is.
    QString m_name;
    QSqlDatabase m_database;
    sqlite3 *m_handle = nullptr;
    bool m_isInMemory = false; ///< Nobody can look into it.
    mutable bool m_isTraced = false;
    mutable std::int64_t m_transaction = 0;
};

/// As long as it lives, statements of a connection may read and write values of so many bytes; a
/// longer one is an error (SQLITE_TOOBIG) before there is memory for it.
class ValueLimit
{
public:
    ValueLimit(const Connection &connection, int bytes);
    ~ValueLimit();
    Q_DISABLE_COPY_MOVE(ValueLimit)

private:
    const Connection &m_connection;
    int m_before;
};

/// The same for good.
void limitValues(const Connection &connection, int bytes);

/// What an open connection really runs with, in the order to show it: SQLite's version and source,
/// how it was compiled, and the pragmas in effect.
struct DiagnosticLine
{
    std::string name;
    std::string value;
};
[[nodiscard]] std::vector<DiagnosticLine> diagnostics(const Connection &connection);

} // namespace restaurant
