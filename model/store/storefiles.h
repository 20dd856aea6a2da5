// What is done to store files as files: never while they are open, and never by reading them.
#pragma once

#include <string>

namespace restaurant {

/// Whether the name is taken, and be it by a link that leads nowhere.
[[nodiscard]] bool fileExists(const std::string &path);

/// Removes a store that is not open anywhere, with what SQLite keeps beside it.
void removeStoreFiles(const std::string &path) noexcept;

/// What SQLite kept beside a store of this name.
void removeBeside(const std::string &path) noexcept;

/// Gives the file another name, never over a file that is there, not even over one that has just
/// come. `doing` completes "could not ...". Throws StoreError.
void renameToNew(const std::string &from, const std::string &to, const char *doing);

/// Makes sure that a new file is still there after a power cut. Throws StoreError.
void syncFolderOf(const std::string &path);

} // namespace restaurant
