// Ordinary statements, through Qt Sql. For the hot loops there is statement.h.
#pragma once

#include <QSqlQuery>
#include <QVariantList>
#include <QtGlobal>

#include <cstdint>
#include <string>
#include <string_view>

class QSqlError;

namespace restaurant {

class Connection;
class StoreError;

/// Runs one constant statement with `values` bound to its question marks. The answer is
/// forward-only; let it go before the event loop turns. Throws StoreError.
QSqlQuery run(const Connection &connection, const char *sql, const QVariantList &values = {});

/// The first column of the first row. Throws StoreError, also when there is no row.
[[nodiscard]] std::int64_t integer(const Connection &connection, const char *sql,
                                   const QVariantList &values = {});
[[nodiscard]] std::string text(const Connection &connection, const char *sql,
                               const QVariantList &values = {});

/// Moves to the next row; false after the last. QSqlQuery::next() does not tell the end from an
/// error; this throws StoreError for the latter.
[[nodiscard]] bool next(QSqlQuery &query, const Connection &connection);

/// Qt's error as ours: decided by SQLite's code, never by Qt's text.
[[nodiscard]] StoreError storeError(const QSqlError &error, std::string_view doing,
                                    const Connection &connection);

/// One write to a store: all of it or, unless commit() was reached, nothing. It asks for the
/// writer's place at once (BEGIN IMMEDIATE), so that it never fails half-way for want of it.
/// To be used in the thread that opened the connection.
class Transaction
{
public:
    /// Throws StoreError.
    explicit Transaction(const Connection &connection);
    /// Rolls back what was not committed; never throws.
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// Returns when it is as durable as the connection promises. Throws StoreError.
    void commit();

private:
    const Connection &m_connection;
    bool m_open = true;
};

/// Lets several questions be about one moment, from the first of them to the end of a block,
/// however long it takes and whoever writes meanwhile. Inside a transaction that is open already,
/// it is that one's moment. To be used in the thread that opened the connection.
class ReadMoment
{
public:
    /// Throws StoreError.
    explicit ReadMoment(const Connection &connection);
    ~ReadMoment();
    Q_DISABLE_COPY_MOVE(ReadMoment)

private:
    const Connection &m_connection;
    bool m_isOurs;
};

} // namespace restaurant
