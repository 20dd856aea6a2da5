// What user_version 2 of a store file adds to version 1: activities beside the log. Never changed,
// as schemaversion1.h says.
#pragma once

#include <array>

namespace restaurant::schemaversion2 {

/// All that has happened is in the order of (after, number): an activity follows the event at
/// `after` and precedes the next one.
inline constexpr std::array statements{
    R"(CREATE TABLE activity_type(type INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT)",

    R"(CREATE TABLE activity(
    number INTEGER PRIMARY KEY,
    after INTEGER NOT NULL,
    at INTEGER NOT NULL,
    type INTEGER NOT NULL,
    schema INTEGER NOT NULL,
    data TEXT NOT NULL
) STRICT)",

    // For the curious, in any SQLite tool; the program itself reads the table.
    R"(CREATE VIEW activity_log AS
SELECT a.number, a.after, a.at,
    printf('%02d:%02d:%02d', a.at / 3600000000, a.at / 60000000 % 60, a.at / 1000000 % 60) AS clock,
    t.word AS type, a.schema, a.data
FROM activity a JOIN activity_type t ON t.type = a.type)",
};

} // namespace restaurant::schemaversion2
