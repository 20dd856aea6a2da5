// The tables of a store file, user_version 1. A file is opened only if its schema is exactly this;
// so a statement here never changes: a new version gets a file of its own.
#pragma once

#include <array>

namespace restaurant::schemaversion1 {

/// Streams are integers: 4 * key + kind, kinds 0 order, 1 table, 2 stock, 3 payment. The key of a
/// stock stream is a number of the table dish. See docs/decisions/0003.
inline constexpr std::array statements{
    R"(CREATE TABLE header(
    one INTEGER PRIMARY KEY CHECK (one = 1),
    store_id BLOB NOT NULL CHECK (length(store_id) = 16),
    epoch INTEGER NOT NULL,
    format INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    scenario TEXT NOT NULL
) STRICT)",

    R"(CREATE TABLE event_type(type INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT)",

    R"(CREATE TABLE command_type(type INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT)",

    R"(CREATE TABLE dish(number INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT)",

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
    last_position INTEGER
) STRICT)",

    R"(CREATE TABLE recorded(
    position INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL,
    version INTEGER NOT NULL,
    type INTEGER NOT NULL,
    schema INTEGER NOT NULL,
    data TEXT NOT NULL,
    command INTEGER NOT NULL,
    at INTEGER NOT NULL,
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    UNIQUE (stream, version)
) STRICT)",

    R"(CREATE TABLE snapshot(
    stream INTEGER PRIMARY KEY,
    format INTEGER NOT NULL,
    version INTEGER NOT NULL,
    position INTEGER NOT NULL,
    data TEXT NOT NULL
) STRICT)",

    R"(CREATE TABLE subscription(
    name TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    state TEXT NOT NULL
) STRICT)",

    // For the curious, in any SQLite tool; the program itself reads the tables.
    R"(CREATE VIEW stream(stream, name) AS
SELECT DISTINCT stream, CASE stream & 3
    WHEN 0 THEN 'order-' || (stream >> 2)
    WHEN 1 THEN 'table-' || (stream >> 2)
    WHEN 2 THEN 'stock-' || (SELECT word FROM dish WHERE number = stream >> 2)
    ELSE 'payment-' || (stream >> 2) END
FROM recorded)",

    R"(CREATE VIEW event AS
SELECT r.position, CASE r.stream & 3
        WHEN 0 THEN 'order-' || (r.stream >> 2)
        WHEN 1 THEN 'table-' || (r.stream >> 2)
        WHEN 2 THEN 'stock-' || (SELECT word FROM dish WHERE number = r.stream >> 2)
        ELSE 'payment-' || (r.stream >> 2) END AS stream,
    r.version, t.word AS type, r.schema, r.data, lower(hex(c.id)) AS command_id,
    c.causation AS causation_id, lower(hex(c.correlation)) AS correlation_id, c.actor, c.role,
    r.at, printf('%02d:%02d:%02d', r.at / 3600000000, r.at / 60000000 % 60, r.at / 1000000 % 60)
        AS clock, lower(hex(r.hash)) AS hash
FROM recorded r JOIN event_type t ON t.type = r.type JOIN command c ON c.number = r.command)",

    R"(CREATE VIEW command_log AS
SELECT c.number, lower(hex(c.id)) AS command_id, t.word AS type, c.data, c.actor, c.role,
    CASE WHEN c.reason IS NULL THEN 'accepted' ELSE 'rejected' END AS outcome, c.reason,
    c.sentence, c.first_position, c.last_position, c.view, c.view_position,
    c.causation AS causation_id, lower(hex(c.correlation)) AS correlation_id, c.at,
    printf('%02d:%02d:%02d', c.at / 3600000000, c.at / 60000000 % 60, c.at / 1000000 % 60) AS clock
FROM command c JOIN command_type t ON t.type = c.type)",
};

} // namespace restaurant::schemaversion1
