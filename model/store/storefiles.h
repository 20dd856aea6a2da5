// What is done to store files as files: never while they are open, and never by reading them.
#pragma once

#include "sqlite/fileuse.h"

#include <QtGlobal>

#include <memory>
#include <optional>
#include <string>

namespace restaurant {

class Connection;

/// Removes a store that is not open anywhere, with what SQLite keeps beside it.
void removeStoreFiles(const std::string &path) noexcept;

/// What SQLite kept beside a store of this name.
void removeBeside(const std::string &path) noexcept;

/// Gives the file another name, never over a file that is there, not even over one that has just
/// come. `doing` completes "could not ...". Throws StoreError.
void renameToNew(const std::string &from, const std::string &to, const char *doing);

/// Makes sure that a new file is still there after a power cut. Throws StoreError.
void syncFolderOf(const std::string &path);

/// The right to write a store file, held by one process at a time. SQLite's own locks would let a
/// second writer in between two transactions; this one is held for as long as a file is open for
/// writing, lies on the file itself, and ends with the process, however that ends. `store` is an
/// absolute path. Throws StoreError that says who holds it, if somebody does.
[[nodiscard]] std::unique_ptr<FileLock> lockForWriting(const std::string &store);

/// Sees to it that what is written reaches the file that its name means. SQLite would go on
/// writing, and answering, to a file that has been renamed, removed or replaced.
class NameWatch
{
public:
    /// The connection, in WAL mode, outlives it. Throws StoreError.
    explicit NameWatch(const Connection &connection);
    /// To be called before each commit. Throws StoreError if the store, or a file that SQLite
    /// keeps beside it, is not there any more under its name.
    void requireSameFiles() const;

private:
    [[nodiscard]] std::optional<FileId> beside(const char *suffix) const;
    void leaveOthersFiles() const;

    const Connection &m_connection;
    std::optional<FileId> m_store;
    std::optional<FileId> m_wal;
    std::optional<FileId> m_shared;
};

/// Moves all of a store into the file itself, as SQLite does when it closes it, but says so if that
/// cannot be done. Throws StoreError.
void moveWalIntoStore(const Connection &connection);

/// A store file while it is being made: it is called NAME-part, and gets its name when it is whole.
/// What is found under the name is therefore never half a store. A part that was left behind by a
/// maker that was killed is written over by the next; one that is being made just now is refused.
class NewStoreFile
{
public:
    enum class Over {
        Nothing, ///< A file that is there is refused.
        Anything ///< It is replaced, unless somebody writes it.
    };

    /// `target` is an absolute path; `doing` completes "could not ...". Throws StoreError.
    NewStoreFile(const std::string &target, const char *doing, Over over = Over::Nothing);
    /// Removes what has not been put in its place.
    ~NewStoreFile();
    Q_DISABLE_COPY_MOVE(NewStoreFile)

    /// Where it is made: an empty file, to be opened and closed.
    [[nodiscard]] const std::string &path() const { return m_part; }
    /// Gives it its name, durably; it is not open. Answers the right to write it, which nobody has
    /// had meanwhile. Throws StoreError.
    std::unique_ptr<FileLock> putInPlace();

private:
    void requireWhole() const;
    void requireFree() const;
    void rename() const;

    std::string m_target;
    const char *m_doing;
    Over m_over;
    std::string m_part;
    std::unique_ptr<FileLock> m_lock; ///< On the part. Null: it is in its place.
};

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
