#pragma once

#include <QtGlobal>

namespace restaurant {

class Connection;

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

} // namespace restaurant
