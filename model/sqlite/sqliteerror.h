// SQLite's result codes, and the system's, as errors of a store. They go no further than this room.
#pragma once

#include "domain/storeerror.h"

struct sqlite3;

namespace restaurant {

/// What SQLite said (an extended result code), in words for a person where it has only a number:
/// "the disk could not be written to". `database` is the connection that said it; it knows whether
/// the disk is full, which SQLite itself takes for a fault. Null: that is not known.
[[nodiscard]] StoreError sqliteError(int code, sqlite3 *database, std::string_view doing,
                                     std::string_view file);
/// The same with a sentence that is known.
[[nodiscard]] StoreError sqliteError(int code, std::string_view doing, std::string_view file,
                                     std::string_view detail);
/// What the operating system said (an errno) as a sentence for a person: "it is a folder".
[[nodiscard]] std::string systemSentence(int error);
/// The same as an error of a store.
[[nodiscard]] StoreError systemError(int error, std::string_view doing, std::string_view file);

} // namespace restaurant
