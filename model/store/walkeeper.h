#pragma once

#include <QtGlobal>

#include <cstdint>

namespace restaurant {

class Connection;

/// Looks after the write-ahead log of the store: grows it at the start, because commits into a WAL
/// that has to grow take nearly twice as long as into one that is overwritten, and moves it into
/// the store when it is long, before the next group rather than inside somebody's commit.
class WalKeeper
{
public:
    /// No command waits longer for the sake of the WAL, and the WAL stays below 8 MB.
    static constexpr int pagesUntilCheckpoint = 1200;
    static constexpr int pagesUntilWaiting = 1800;

    /// The connection outlives the keeper. Throws StoreError.
    explicit WalKeeper(const Connection &connection);
    ~WalKeeper();
    Q_DISABLE_COPY_MOVE(WalKeeper)

    /// To be called between transactions. Readers hold a checkpoint back only as long as they
    /// read; it is tried again next time, and from pagesUntilWaiting on waited for.
    void checkpointIfDue();

private:
    void grow();

    const Connection &m_connection;
    int m_pages = 0; ///< In the WAL after the last commit.
};

} // namespace restaurant
