#pragma once

#include "domain/restaurant.h"
#include "relational/change.h"
#include "relational/floortables.h"

namespace restaurant::relational {

/// Orders with their lines, tickets and numbers: the tables of Ordering and Kitchen.
class OrderTables
{
public:
    OrderTables(const Connection &connection, const Restaurant &restaurant, FloorTables &floor);

    void apply(Change &change, const OrderPlaced &event);
    void apply(Change &change, const LinesAdded &event);
    void apply(Change &change, const LineVoided &event);
    void apply(Change &change, const OrderCancelled &event);
    void apply(Change &change, const OrderAccepted &event);
    void apply(Change &change, const OrderRejected &event);
    void apply(Change &change, const CourseFired &event);
    void apply(Change &change, const CookingStarted &event);
    void apply(Change &change, const LineReady &event);
    void apply(Change &change, const OrderReady &event);
    void apply(Change &change, const TicketBumped &event);
    void apply(Change &change, const TicketRecalled &event);
    void apply(Change &change, const OrderPickedUp &event);
    void apply(Change &change, const OrderDelivered &event);

    /// Notes an event that is about an order, whichever service recorded it.
    void note(Change &change, OrderId order, std::string_view type);
    /// Of an order whose payment has changed: what is to be done next, and whether it is closed.
    void settlePayment(Change &change, OrderId order);
    void settleClosed(Change &change, OrderId order);
    /// The table where the guests of the order sit.
    void refreshSeating(Change &change, OrderId order);

private:
    /// The statements, each with the name of what it does.
    struct Orders
    {
        explicit Orders(const Connection &of)
            : connection(of)
        {
        }
        const Connection &connection;

        Statement place{connection, R"(INSERT INTO guest_order(number, kind, party, seating,
    dining_table, bill_table, guest, placed, placed_at, stage, floor_stage, floor_since, changed,
    changed_at)
VALUES (?3, ?4, nullif(?5, 0), (SELECT party FROM seating WHERE party = ?5), nullif(?6, 0),
    nullif(?6, 0), ?7, ?1, ?2, 'placed', 'placed', ?2, ?1, ?2))"};
        Statement addLine{connection, R"(INSERT INTO order_line(order_number, line, dish, quantity,
    price, note, allergy, course, added_at, changed, changed_at)
VALUES (?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?2, ?1, ?2))"};
        Statement note{connection, R"(INSERT INTO order_history(order_number, position, at, type)
SELECT number, ?1, ?2, ?4 FROM guest_order WHERE number = ?3)"};
        Statement end{connection, R"(UPDATE guest_order SET stage = ?4, ended_at = ?2,
    ended_why = ?5, ready_at = NULL, changed = ?1, changed_at = ?2 WHERE number = ?3)"};
        Statement accept{connection, R"(UPDATE guest_order SET stage = 'accepted',
    fired = CASE WHEN fired > 0 THEN fired ELSE coalesce((SELECT min(course) FROM order_line
        WHERE order_number = ?3 AND state = 'accepted'), 0) END, changed = ?1, changed_at = ?2
WHERE number = ?3)"};
        Statement fireCourse{connection, R"(UPDATE guest_order SET fired = ?4, changed = ?1,
    changed_at = ?2 WHERE number = ?3)"};
        Statement fireAgain{connection, R"(UPDATE guest_order SET ready_at = NULL, bumped = 0,
    changed = ?1, changed_at = ?2 WHERE number = ?3)"};
        Statement ready{connection, R"(UPDATE guest_order SET ready_at = ?2, changed = ?1,
    changed_at = ?2 WHERE number = ?3)"};
        // Ready means that something waits at the pass.
        Statement readyNoMore{connection, R"(UPDATE guest_order SET ready_at = NULL, changed = ?1,
    changed_at = ?2
WHERE number = ?3 AND ready_at IS NOT NULL AND NOT EXISTS
    (SELECT 1 FROM order_line WHERE order_number = ?3 AND state = 'ready'))"};
        Statement bump{connection, R"(UPDATE guest_order SET bumped = ?4, changed = ?1,
    changed_at = ?2 WHERE number = ?3)"};
        Statement complete{connection, R"(UPDATE guest_order SET completed_at = ?2, changed = ?1,
    changed_at = ?2 WHERE number = ?3)"};
        // What has to be done for it next.
        Statement settleFloor{connection, R"(UPDATE guest_order SET floor_stage = next.stage,
    floor_since = ?2, changed = ?1, changed_at = ?2
FROM (SELECT CASE
        WHEN owes AND prepaid THEN 'awaits-payment'
        WHEN carried THEN 'picked-up'
        WHEN waits THEN 'ready'
        WHEN cooks THEN 'in-kitchen'
        WHEN asked THEN 'placed'
        WHEN owes THEN 'awaits-payment'
        WHEN paid THEN 'paid'
        ELSE 'delivered' END AS stage
    FROM (SELECT o.ready_at IS NOT NULL AS waits, coalesce(p.prepaid, 0) AS prepaid,
            coalesce(p.stage = 'taken', 0) AS paid,
            coalesce(p.stage IN ('requested', 'closed') AND p.requested > 0, 0) AS owes,
            max(l.state = 'picked-up') AS carried, max(l.state = 'placed') AS asked,
            max(l.state IN ('accepted', 'fired', 'cooking', 'ready')) AS cooks
        FROM guest_order o JOIN order_line l ON l.order_number = o.number
            LEFT JOIN payment p ON p.order_number = o.number
        WHERE o.number = ?3)) AS next
WHERE number = ?3 AND floor_stage <> next.stage AND ended_at IS NULL
RETURNING seating)"};
        // Served and paid, or never paid by guests who are gone; rejected or cancelled, and paid
        // back: nothing more is expected to happen to it.
        Statement settleClosed{connection, R"(UPDATE guest_order SET closed = now.closed,
    changed = ?1, changed_at = ?2
FROM (SELECT CASE o.stage WHEN 'rejected' THEN coalesce(p.refunded >= p.taken, 1)
        WHEN 'cancelled' THEN coalesce(p.refunded >= p.taken, 1)
        WHEN 'accepted' THEN (o.guests_left OR coalesce(p.stage IN ('taken', 'closed'), 0))
            AND NOT EXISTS (SELECT 1 FROM order_line l WHERE l.order_number = ?3
                AND l.state NOT IN ('delivered', 'void'))
        ELSE 0 END AS closed
    FROM guest_order o LEFT JOIN payment p ON p.order_number = o.number
    WHERE o.number = ?3) AS now
WHERE number = ?3 AND guest_order.closed <> now.closed)"};
        Statement seating{connection, R"(SELECT seating FROM guest_order
WHERE number = ?3 AND seating IS NOT NULL)"};
    };

    struct Lines
    {
        explicit Lines(const Connection &of)
            : connection(of)
        {
        }
        const Connection &connection;

        Statement voidOne{connection, R"(UPDATE order_line SET voided_at = ?2, changed = ?1,
    changed_at = ?2 WHERE order_number = ?3 AND line = ?4)"};
        Statement accept{connection, R"(UPDATE order_line SET accepted_at = ?2,
    place = (SELECT count(place) + 1 FROM order_line WHERE order_number = ?3), changed = ?1,
    changed_at = ?2
WHERE order_number = ?3 AND line = ?4 AND state = 'placed')"};
        Statement fire{connection, R"(UPDATE order_line SET fired_at = ?2, changed = ?1,
    changed_at = ?2
WHERE order_number = ?3 AND state = 'accepted'
    AND course <= (SELECT fired FROM guest_order WHERE number = ?3)
RETURNING line)"};
        Statement cook{connection, R"(UPDATE order_line SET cooking_at = ?2, changed = ?1,
    changed_at = ?2 WHERE order_number = ?3 AND line = ?4)"};
        Statement finish{connection, R"(UPDATE order_line SET ready_at = ?2, changed = ?1,
    changed_at = ?2 WHERE order_number = ?3 AND line = ?4)"};
        Statement announce{connection, R"(UPDATE order_line SET announced_at = ?2, changed = ?1,
    changed_at = ?2
WHERE order_number = ?3 AND state IN ('fired', 'cooking', 'ready') AND announced_at IS NULL)"};
        Statement pickUp{connection, R"(UPDATE order_line SET picked_up_at = ?2, changed = ?1,
    changed_at = ?2 WHERE order_number = ?3 AND line = ?4)"};
        Statement deliver{connection, R"(UPDATE order_line SET delivered_at = ?2, changed = ?1,
    changed_at = ?2 WHERE order_number = ?3 AND line = ?4)"};
    };

    struct Tickets
    {
        explicit Tickets(const Connection &of)
            : connection(of)
        {
        }
        const Connection &connection;

        Statement open{connection, R"(INSERT INTO ticket(order_number, first_place, state, sent_at,
    fired_at, changed, changed_at)
SELECT ?3, count(place) + 1, 'open', ?2, ?2, ?1, ?2 FROM order_line WHERE order_number = ?3
ON CONFLICT DO NOTHING)"};
        Statement fire{connection, R"(UPDATE ticket SET fired_at = ?2, state = 'open', changed = ?1,
    changed_at = ?2 WHERE order_number = ?3)"};
        Statement put{connection, R"(UPDATE ticket SET state = ?4, changed = ?1, changed_at = ?2
WHERE order_number = ?3)"};
        // Nothing of it stands at the pass any more; a later course may be still to come.
        Statement reopen{connection, R"(UPDATE ticket SET state = 'open', changed = ?1,
    changed_at = ?2
WHERE order_number = ?3 AND state = 'ready' AND NOT EXISTS
    (SELECT 1 FROM order_line WHERE order_number = ?3 AND state = 'ready'))"};
        Statement drop{connection, "DELETE FROM ticket WHERE order_number = ?3 AND state = ?4"};
        Statement dropIfServed{connection, R"(DELETE FROM ticket
WHERE order_number = ?3 AND NOT EXISTS (SELECT 1 FROM order_line l WHERE l.order_number = ?3
    AND l.place >= ticket.first_place AND l.picked_up_at IS NULL AND l.voided_at IS NULL))"};
    };

    struct Numbers
    {
        explicit Numbers(const Connection &of)
            : connection(of)
        {
        }
        const Connection &connection;

        Statement show{connection, R"(INSERT INTO guest_number(order_number, stage, since, promised,
    changed, changed_at)
VALUES (?3, 'preparing', ?2, ?2, ?1, ?2) ON CONFLICT DO NOTHING)"};
        Statement promise{connection, R"(UPDATE guest_number SET promised = max(promised,
    ?2 + ?4), changed = ?1, changed_at = ?2 WHERE order_number = ?3)"};
        // Ready: something waits at the pass or is on its way, and nothing fired is to be cooked.
        Statement settle{connection, R"(UPDATE guest_number SET stage = now.stage, since = ?2,
    changed = ?1, changed_at = ?2
FROM (SELECT CASE WHEN there AND NOT cooks THEN 'ready' ELSE 'preparing' END AS stage
    FROM (SELECT max(state = 'picked-up'
                OR (announced_at IS NOT NULL AND state IN ('fired', 'cooking', 'ready'))) AS there,
            max(announced_at IS NULL AND state IN ('fired', 'cooking', 'ready')) AS cooks
        FROM order_line WHERE order_number = ?3)) AS now
WHERE order_number = ?3 AND guest_number.stage <> now.stage)"};
        Statement drop{connection, "DELETE FROM guest_number WHERE order_number = ?3"};
        Statement dropIfServed{connection, R"(DELETE FROM guest_number
WHERE order_number = ?3 AND NOT EXISTS (SELECT 1 FROM order_line l WHERE l.order_number = ?3
    AND l.state NOT IN ('delivered', 'void')))"};
        Statement longestOf{connection, R"(SELECT d.cooking FROM order_line l
    JOIN menu_dish d ON d.dish = l.dish
WHERE l.order_number = ?3 AND l.line = ?4)"};
        Statement longestIn{connection, R"(SELECT coalesce(max(d.cooking), 0) FROM order_line l
    JOIN menu_dish d ON d.dish = l.dish
WHERE l.order_number = ?3 AND l.course = ?4 AND l.state = 'accepted')"};
    };

    void addLines(Change &change, OrderId order, const std::vector<OrderedLine> &lines);
    void settleFloor(Change &change, OrderId order);
    void settlePass(Change &change, OrderId order);
    void settleNumber(Change &change, OrderId order);
    void end(Change &change, OrderId order, OrderStage stage, const WhyText &why);
    [[nodiscard]] Duration cookingOf(OrderId order, const std::vector<LineId> &lines);
    [[nodiscard]] Duration longestIn(OrderId order, Course course);

    const Restaurant &m_restaurant;
    FloorTables &m_floor;
    Orders m_orders;
    Lines m_lines;
    Tickets m_tickets;
    Numbers m_numbers;
};

} // namespace restaurant::relational
