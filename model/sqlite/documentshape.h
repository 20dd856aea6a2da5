// The shape of a table that holds documents: a row for each, as JSON under its key. Read stores are
// made of such tables; under one architecture they lie in the write side's own file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace restaurant {

class Connection;

/// `name` is a word of small letters and underscores, and one of ours.
[[nodiscard]] std::string documentTable(std::string_view name, bool isKeyNumber);
/// Of the documents that are open.
[[nodiscard]] std::string documentIndex(std::string_view name);
/// Whether a statement in a file's schema makes one of the two.
[[nodiscard]] bool isOfDocuments(std::string_view statement);
/// Removes all such tables of a file. Throws StoreError.
void dropDocumentTables(const Connection &connection);

} // namespace restaurant
