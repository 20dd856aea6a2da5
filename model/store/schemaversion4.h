// What user_version 4 of a store file changes: one chain over header, commands, events and
// activities; the process manager's state is tied to it; and the words of guests stand beside it,
// where they can be forgotten. Never changed, as schemaversion1.h says.
#pragma once

#include <array>
#include <string_view>

namespace restaurant::schemaversion4 {

/// Of versions 1 to 3; made anew below.
inline constexpr std::array<std::string_view, 4> changedTables{"header", "command", "activity",
                                                               "subscription"};
inline constexpr std::array<std::string_view, 3> changedViews{"event", "command_log",
                                                              "activity_log"};

inline constexpr std::array statements{
    // `made` is the format of the file when it was made. Neither store_id nor epoch are in the
    // chain: a copy has others, and the same chain.
    R"(CREATE TABLE header(
    one INTEGER PRIMARY KEY CHECK (one = 1),
    store_id BLOB NOT NULL CHECK (length(store_id) = 16),
    epoch INTEGER NOT NULL,
    format INTEGER NOT NULL,
    made INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    scenario TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT)",

    R"(CREATE TABLE command(
    number INTEGER PRIMARY KEY,
    id BLOB NOT NULL UNIQUE CHECK (length(id) = 16),
    type INTEGER NOT NULL,
    data TEXT NOT NULL,
    actor TEXT NOT NULL,
    role TEXT NOT NULL,
    correlation BLOB NOT NULL,
    causation INTEGER NOT NULL,
    view TEXT,
    view_position INTEGER,
    at INTEGER NOT NULL,
    reason TEXT,
    sentence TEXT,
    first_position INTEGER,
    last_position INTEGER,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT)",

    // `command` is the last command before it, refused ones included: with it the order of all that
    // was recorded stands in the file.
    R"(CREATE TABLE activity(
    number INTEGER PRIMARY KEY,
    after INTEGER NOT NULL,
    command INTEGER NOT NULL,
    at INTEGER NOT NULL,
    type INTEGER NOT NULL,
    schema INTEGER NOT NULL,
    data TEXT NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT)",

    // What a guest's command said in words, by its number. Salt and text go together when they are
    // forgotten; `hash`, over both, stays, and stands in the data of the command and its event.
    R"(CREATE TABLE words(
    command INTEGER PRIMARY KEY,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    salt BLOB,
    text TEXT
) STRICT)",

    // `seal` ties it to the event at `position`; see besidelog.h.
    R"(CREATE TABLE subscription(
    name TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    state TEXT NOT NULL,
    seal BLOB NOT NULL CHECK (length(seal) = 32)
) STRICT)",

    // For the curious, in any SQLite tool; the program itself reads the tables.
    R"(CREATE VIEW event AS
SELECT r.position, CASE r.stream & 3
        WHEN 0 THEN 'order-' || (r.stream >> 2)
        WHEN 1 THEN 'table-' || (r.stream >> 2)
        WHEN 2 THEN 'stock-' || (SELECT word FROM dish WHERE number = r.stream >> 2)
        ELSE 'payment-' || (r.stream >> 2) END AS stream,
    r.version, t.word AS type, r.schema, r.data, CASE WHEN r.type IN (1, 2) THEN w.text END AS words,
    lower(hex(c.id)) AS command_id, c.causation AS causation_id,
    lower(hex(c.correlation)) AS correlation_id, c.actor, c.role,
    r.at, printf('%02d:%02d:%02d', r.at / 3600000000, r.at / 60000000 % 60, r.at / 1000000 % 60)
        AS clock, lower(hex(r.hash)) AS hash
FROM recorded r JOIN event_type t ON t.type = r.type JOIN command c ON c.number = r.command
    LEFT JOIN words w ON w.command = r.command)",

    R"(CREATE VIEW command_log AS
SELECT c.number, lower(hex(c.id)) AS command_id, t.word AS type, c.data, w.text AS words, c.actor,
    c.role, CASE WHEN c.reason IS NULL THEN 'accepted' ELSE 'rejected' END AS outcome, c.reason,
    c.sentence, c.first_position, c.last_position, c.view, c.view_position,
    c.causation AS causation_id, lower(hex(c.correlation)) AS correlation_id, c.at,
    printf('%02d:%02d:%02d', c.at / 3600000000, c.at / 60000000 % 60, c.at / 1000000 % 60)
        AS clock, lower(hex(c.hash)) AS hash
FROM command c JOIN command_type t ON t.type = c.type LEFT JOIN words w ON w.command = c.number)",

    R"(CREATE VIEW activity_log AS
SELECT a.number, a.after, a.command, a.at,
    printf('%02d:%02d:%02d', a.at / 3600000000, a.at / 60000000 % 60, a.at / 1000000 % 60)
        AS clock, t.word AS type, a.schema, a.data, lower(hex(a.hash)) AS hash
FROM activity a JOIN activity_type t ON t.type = a.type)",
};

} // namespace restaurant::schemaversion4
