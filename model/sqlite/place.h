// Where a database may lie: an absolute path on a file system that keeps SQLite's promises.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace restaurant {

/// `path` made absolute and without symlinks, as it may be handed to SQLite: one file is known by
/// one name, and so is what lies beside it. Throws StoreError for an empty path and for one that
/// would reach SQLite as another: with a NUL, or not UTF-8. An absolute path is never taken for a
/// URI, whatever the user typed.
[[nodiscard]] std::string absolutePath(std::string_view path);

/// Why no store may live on a file system of this type; nothing if it may. WAL works between
/// processes of one machine only, so a network file system is refused.
[[nodiscard]] std::optional<std::string> whyUnfit(std::string_view fileSystem, bool readOnly);

/// Throws StoreError if the file system at `path` (absolute; the file need not exist) is unfit to
/// be written to.
void requireFitPlace(const std::string &path);
/// The same for whoever only reads: a read-only file system will do.
void requireReadablePlace(const std::string &path);
/// Whether nobody can write at `path`, or beside it: a CD, a share, another person's folder.
[[nodiscard]] bool liesReadOnly(const std::string &path);

} // namespace restaurant
