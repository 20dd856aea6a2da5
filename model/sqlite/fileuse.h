// Which files this process has open as databases, by device and inode. Closing any descriptor of a
// file ends all POSIX locks that the process has on it, SQLite's too; so a descriptor that is not
// SQLite's is closed only when no connection of this process has the file open.
#pragma once

#include <QtGlobal>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>

namespace restaurant {

/// A file itself, whatever names lead to it.
struct FileId
{
    std::uint64_t device = 0;
    std::uint64_t inode = 0;
    auto operator<=>(const FileId &) const = default;
};

/// The file that `path` leads to; nothing if there is none.
[[nodiscard]] std::optional<FileId> fileNamed(const std::string &path);

/// Whether the name is taken, and be it by a link that leads nowhere.
[[nodiscard]] bool fileExists(const std::string &path);

/// How a file begins, at most `count` bytes of it; nothing if it cannot be read. It may be open as
/// a database.
[[nodiscard]] std::string beginningOf(const std::string &path, std::size_t count);

/// A connection has the file open. May be made and destroyed in any thread.
class FileUse
{
public:
    explicit FileUse(FileId file);
    ~FileUse();
    Q_DISABLE_COPY_MOVE(FileUse)

private:
    const FileId m_file;
};

/// The exclusive right to a file, held by one process and in it once: an flock, which lies on the
/// file itself, so that neither a symlink nor a hard link passes by it. SQLite's own locks are of
/// another kind and are not touched.
class FileLock
{
public:
    enum class IfMissing { Refuse, Create };

    /// `doing` completes "could not ...". Throws StoreError, which says who holds the file if
    /// somebody does.
    FileLock(std::string path, const char *doing, IfMissing missing = IfMissing::Refuse);
    ~FileLock();
    Q_DISABLE_COPY_MOVE(FileLock)

    [[nodiscard]] FileId file() const { return m_file; }
    /// The same file under another name, to which it was renamed.
    void follow(std::string path) { m_path = std::move(path); }
    /// Whether the name still leads to the file.
    [[nodiscard]] bool isStillNamed() const { return fileNamed(m_path) == m_file; }
    /// Cuts the file to nothing.
    void empty() const;
    /// Returns when the file's content is durable.
    void sync() const;

private:
    [[nodiscard]] bool takeOver(IfMissing missing);
    void giveBack() noexcept;

    std::string m_path;
    const char *m_doing;
    FileId m_file;
    int m_descriptor = -1;
};

} // namespace restaurant
