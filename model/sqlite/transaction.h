#pragma once

#include <QtGlobal>

namespace restaurant {

class Connection;

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

} // namespace restaurant
