// What user_version 3 of a store file adds to version 2: notes of those who look at the evening,
// and hashes of its boards by which a replay checks itself. Never changed, as schemaversion1.h
// says.
#pragma once

#include <array>

namespace restaurant::schemaversion3 {

/// Neither belongs to the log: both may be removed without harm to it.
inline constexpr std::array statements{
    // At a place of the story: behind the event and the activity of these numbers. `edited` is the
    // computer's time, in milliseconds since 1970, UTC.
    R"(CREATE TABLE note(
    number INTEGER PRIMARY KEY,
    event INTEGER NOT NULL,
    activity INTEGER NOT NULL,
    at INTEGER NOT NULL,
    text TEXT NOT NULL,
    edited INTEGER NOT NULL
) STRICT)",

    // `projections` names the versions of the boards that were hashed: others are not compared.
    R"(CREATE TABLE state_hash(
    position INTEGER PRIMARY KEY,
    projections TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT)",
};

} // namespace restaurant::schemaversion3
