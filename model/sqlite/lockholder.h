#pragma once

#include <string>

namespace restaurant {

struct FileId;

/// Who has locked the file with flock(), as the system tells: "cqrs-restaurant (process 4711)".
/// "another process" where it does not tell. Only for messages: he may be gone by now.
[[nodiscard]] std::string holderOf(const FileId &file);

} // namespace restaurant
