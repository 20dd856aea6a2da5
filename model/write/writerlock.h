#pragma once

#include <QtGlobal>

#include <string>

namespace restaurant {

/// The right to write a store file, held by one process at a time. SQLite's own locks would let a
/// second writer in between two transactions; this one is held for as long as a file is open for
/// writing. It lies on a side file, "evening.restaurant-lock", which names the holder and goes away
/// with him; after a crash the next one takes it over.
class WriterLock
{
public:
    /// Throws StoreError that says who holds it, if somebody does. `store` is an absolute path.
    explicit WriterLock(const std::string &store);
    ~WriterLock();
    Q_DISABLE_COPY_MOVE(WriterLock)

private:
    bool takeOver(const std::string &store);
    void writeHolder() const;

    std::string m_path;
    int m_file = -1;
};

} // namespace restaurant
