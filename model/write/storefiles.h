// What is done to store files as files: never while they are open, and never by reading them.
#pragma once

#include <string>

namespace restaurant {

[[nodiscard]] bool fileExists(const std::string &path);

/// Removes a store that is not open anywhere, with what SQLite keeps beside it.
void removeStoreFiles(const std::string &path) noexcept;

/// Puts the complete store `from` in the place of `to`, durably. Neither is open. Throws
/// StoreError.
void replaceStore(const std::string &from, const std::string &to);

/// Makes sure that a new file is still there after a power cut. Throws StoreError.
void syncFolderOf(const std::string &path);

} // namespace restaurant
