// The restaurant in third normal form: the tables that an architecture with one model reads, beside
// the log in its own file. A file is opened only if it holds none of them or all, exactly as here.
//
// Times are microseconds of restaurant time, money is cents, words are those that are stored
// everywhere (json/domainwords.h, read/documentfields.h). Keys reach from one table to another
// within a service, and to what the restaurant begins with; none reaches from stock or payment to
// an order, because no transaction spans two services.
//
// What a replication job must notice carries `changed`, the position of the event that changed the
// row last, and `changed_at`, when that happened. A row that goes leaves nothing behind.
#pragma once

#include <array>
#include <string_view>

namespace restaurant::relational {

inline constexpr std::array statements{
    // One row says up to which event the others were kept.
    R"(CREATE TABLE tables_kept(
    one INTEGER PRIMARY KEY CHECK (one = 1),
    position INTEGER NOT NULL CHECK (position >= 0),
    at INTEGER NOT NULL
) STRICT)",

    // --- What the restaurant begins with.

    R"(CREATE TABLE station(
    name TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID)",

    // `place` is its place on the menu.
    R"(CREATE TABLE menu_dish(
    dish TEXT PRIMARY KEY,
    place INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL,
    price INTEGER NOT NULL,
    station TEXT NOT NULL REFERENCES station(name),
    cooking INTEGER NOT NULL CHECK (cooking >= 0)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE menu_allergen(
    dish TEXT NOT NULL REFERENCES menu_dish(dish),
    place INTEGER NOT NULL,
    allergen TEXT NOT NULL,
    PRIMARY KEY (dish, place)
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE dining_table(
    number INTEGER PRIMARY KEY,
    seats INTEGER NOT NULL
) STRICT)",

    // --- Floor.

    // The row goes when the party leaves.
    R"(CREATE TABLE seating(
    party INTEGER PRIMARY KEY,
    dining_table INTEGER NOT NULL UNIQUE REFERENCES dining_table(number),
    guests INTEGER NOT NULL CHECK (guests > 0),
    stage TEXT NOT NULL CHECK (stage IN
        ('wants-to-order', 'waits-for-food', 'food-ready', 'eating', 'wants-to-pay', 'paid')),
    stage_since INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT)",

    // Who sat where until when, by the position of the event that ended it: only ever added to.
    R"(CREATE TABLE visit(
    ended INTEGER PRIMARY KEY,
    dining_table INTEGER NOT NULL REFERENCES dining_table(number),
    party INTEGER NOT NULL,
    left_at INTEGER NOT NULL
) STRICT)",

    "CREATE INDEX visit_at_table ON visit(dining_table, ended)",

    // --- Ordering and kitchen.

    // `party` stays when it has left, `seating` does not. `dining_table` is where its party sits,
    // or
    // sat last; `bill_table` no longer changes once the order is closed. `fired` is the highest
    // course fired, 0: none. `floor_stage` is what has to be done next, and since when.
    R"(CREATE TABLE guest_order(
    number INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('dine-in', 'takeaway')),
    party INTEGER,
    seating INTEGER REFERENCES seating(party),
    dining_table INTEGER REFERENCES dining_table(number),
    bill_table INTEGER REFERENCES dining_table(number),
    guest TEXT NOT NULL,
    placed INTEGER NOT NULL UNIQUE,
    placed_at INTEGER NOT NULL,
    stage TEXT NOT NULL CHECK (stage IN ('placed', 'accepted', 'rejected', 'cancelled')),
    fired INTEGER NOT NULL DEFAULT 0,
    ready_at INTEGER,
    bumped INTEGER NOT NULL DEFAULT 0 CHECK (bumped IN (0, 1)),
    completed_at INTEGER,
    guests_left INTEGER NOT NULL DEFAULT 0 CHECK (guests_left IN (0, 1)),
    ended_at INTEGER CHECK ((ended_at IS NOT NULL) = (stage IN ('rejected', 'cancelled'))),
    ended_why TEXT NOT NULL DEFAULT '',
    closed INTEGER NOT NULL DEFAULT 0 CHECK (closed IN (0, 1)),
    floor_stage TEXT NOT NULL CHECK (floor_stage IN
        ('placed', 'in-kitchen', 'ready', 'picked-up', 'delivered', 'awaits-payment', 'paid')),
    floor_since INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    CHECK ((kind = 'dine-in') = (party IS NOT NULL))
) STRICT)",

    "CREATE INDEX guest_order_of_seating ON guest_order(seating) WHERE seating IS NOT NULL",

    "CREATE INDEX guest_order_open ON guest_order(number) WHERE closed = 0",

    "CREATE INDEX guest_order_to_serve ON guest_order(number)"
    " WHERE completed_at IS NULL AND ended_at IS NULL",

    // `place` counts the order's lines as the kitchen hears of them; what the guests were told to
    // be
    // ready is `announced`. The state follows from what has happened.
    R"(CREATE TABLE order_line(
    order_number INTEGER NOT NULL REFERENCES guest_order(number),
    line INTEGER NOT NULL,
    dish TEXT NOT NULL REFERENCES menu_dish(dish),
    quantity INTEGER NOT NULL CHECK (quantity > 0),
    price INTEGER NOT NULL,
    note TEXT NOT NULL,
    allergy TEXT NOT NULL,
    course INTEGER NOT NULL,
    place INTEGER,
    added_at INTEGER NOT NULL,
    accepted_at INTEGER,
    fired_at INTEGER,
    cooking_at INTEGER,
    ready_at INTEGER,
    announced_at INTEGER,
    picked_up_at INTEGER,
    delivered_at INTEGER,
    voided_at INTEGER,
    state TEXT NOT NULL GENERATED ALWAYS AS (CASE
        WHEN voided_at IS NOT NULL THEN 'void'
        WHEN delivered_at IS NOT NULL THEN 'delivered'
        WHEN picked_up_at IS NOT NULL THEN 'picked-up'
        WHEN ready_at IS NOT NULL THEN 'ready'
        WHEN cooking_at IS NOT NULL THEN 'cooking'
        WHEN fired_at IS NOT NULL THEN 'fired'
        WHEN accepted_at IS NOT NULL THEN 'accepted'
        ELSE 'placed' END) VIRTUAL,
    changed INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (order_number, line)
) STRICT, WITHOUT ROWID)",

    // What the kitchen has to do with: the order's lines from `first_place` on. The row goes when
    // all
    // of it was carried away.
    R"(CREATE TABLE ticket(
    order_number INTEGER PRIMARY KEY REFERENCES guest_order(number),
    first_place INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'ready', 'bumped', 'cancelled')),
    sent_at INTEGER NOT NULL,
    fired_at INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT)",

    // What guests are promised. The row goes when they have it.
    R"(CREATE TABLE guest_number(
    order_number INTEGER PRIMARY KEY REFERENCES guest_order(number),
    stage TEXT NOT NULL CHECK (stage IN ('preparing', 'ready')),
    since INTEGER NOT NULL,
    promised INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT)",

    // What has happened to an order, whichever service recorded it: only ever added to.
    R"(CREATE TABLE order_history(
    order_number INTEGER NOT NULL REFERENCES guest_order(number),
    position INTEGER NOT NULL,
    at INTEGER NOT NULL,
    type TEXT NOT NULL,
    PRIMARY KEY (order_number, position)
) STRICT, WITHOUT ROWID)",

    // --- Stock.

    R"(CREATE TABLE stock(
    dish TEXT PRIMARY KEY REFERENCES menu_dish(dish),
    received INTEGER NOT NULL,
    available INTEGER NOT NULL,
    used INTEGER NOT NULL,
    sold_out INTEGER NOT NULL CHECK (sold_out IN (0, 1)),
    by_hand INTEGER NOT NULL CHECK (by_hand IN (0, 1)),
    changed INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID)",

    R"(CREATE TABLE reservation(
    order_number INTEGER NOT NULL,
    line INTEGER NOT NULL,
    dish TEXT NOT NULL REFERENCES stock(dish),
    quantity INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('reserved', 'refused', 'released', 'used')),
    changed INTEGER NOT NULL,
    changed_at INTEGER NOT NULL,
    PRIMARY KEY (order_number, line, dish)
) STRICT, WITHOUT ROWID)",

    "CREATE INDEX reservation_held ON reservation(dish) WHERE state = 'reserved'",

    // --- Payment.

    R"(CREATE TABLE payment(
    order_number INTEGER PRIMARY KEY,
    stage TEXT NOT NULL CHECK (stage IN ('none', 'requested', 'taken', 'closed')),
    requested INTEGER NOT NULL DEFAULT 0,
    prepaid INTEGER NOT NULL DEFAULT 0 CHECK (prepaid IN (0, 1)),
    taken INTEGER NOT NULL DEFAULT 0,
    refunded INTEGER NOT NULL DEFAULT 0,
    last_refund INTEGER NOT NULL DEFAULT 0,
    owed INTEGER NOT NULL DEFAULT 0,
    expired INTEGER NOT NULL DEFAULT 0 CHECK (expired IN (0, 1)),
    declined INTEGER NOT NULL DEFAULT 0 CHECK (declined IN (0, 1)),
    ended_at INTEGER,
    changed INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT)",
};

/// What a file has besides while triggers notice changes of the tables; see changecapture.h.
inline constexpr std::array captureStatements{
    R"(CREATE TABLE table_change(
    number INTEGER PRIMARY KEY,
    source TEXT NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    order_number INTEGER,
    dining_table INTEGER,
    party INTEGER,
    dish TEXT
) STRICT)",

    // Who drains them, and how far he has come.
    R"(CREATE TABLE change_reader(
    name TEXT PRIMARY KEY,
    drained INTEGER NOT NULL
) STRICT, WITHOUT ROWID)",
};

/// A table, and the columns by which a row of it is known, with commas.
struct TableName
{
    std::string_view name;
    std::string_view key;
};
/// In an order in which no row comes before one that it refers to.
inline constexpr std::array<TableName, 15> tables{{
    {"tables_kept", "one"},
    {"station", "name"},
    {"menu_dish", "dish"},
    {"menu_allergen", "dish, place"},
    {"dining_table", "number"},
    {"seating", "party"},
    {"visit", "ended"},
    {"guest_order", "number"},
    {"order_line", "order_number, line"},
    {"ticket", "order_number"},
    {"guest_number", "order_number"},
    {"order_history", "order_number, position"},
    {"stock", "dish"},
    {"reservation", "order_number, line, dish"},
    {"payment", "order_number"},
}};

} // namespace restaurant::relational
