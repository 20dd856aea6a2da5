#include "bareviews.h"

#include <sqlite3.h>

#include <stdexcept>

namespace restaurant::bench {

namespace {

/// As the table event_type has them; the workload's only.
enum Type {
    OrderPlaced = 1,
    OrderAccepted = 5,
    CourseFired = 7,
    CookingStarted = 8,
    LineReady = 9,
    OrderReady = 10,
    TicketBumped = 11,
    OrderPickedUp = 13,
    OrderDelivered = 14,
    PartySeated = 15,
    TableCleared = 17,
    StockReceived = 18,
    StockReserved = 19,
    StockUsed = 22,
    PaymentRequested = 25,
    PaymentTaken = 26,
};

enum LineState { Waiting, Fired, Cooking, Ready, Served };
enum Stage { Placed = 1, InKitchen, Done, PickedUp, Delivered, AwaitsPayment, Paid };

template <typename Thing> Thing &at(std::vector<Thing> &things, int number)
{
    const auto place = static_cast<std::size_t>(number);
    if (place >= things.size())
        things.resize(place + 1 + things.size() / 2);
    return things[place];
}

int integer(simdjson::ondemand::object &object, std::string_view field)
{
    return static_cast<int>(std::int64_t{object.find_field(field)});
}

void setState(std::vector<BareLine> &lines, int line, int state, std::int64_t now)
{
    BareLine &changed = lines.at(static_cast<std::size_t>(line) - 1);
    changed.state = state;
    changed.since = now;
}

void setStates(std::vector<BareLine> &lines, std::span<const int> which, int state,
               std::int64_t now)
{
    for (const int line : which)
        setState(lines, line, state, now);
}

} // namespace

std::int64_t BareViews::foldAll(sqlite3 *database)
{
    const Prepared rows = prepare(database, "SELECT at, command, data, position, schema, stream,"
                                            " type, version FROM recorded ORDER BY position");
    std::int64_t count = 0;
    for (; sqlite3_step(rows.get()) == SQLITE_ROW; ++count) {
        m_event.at = sqlite3_column_int64(rows.get(), 0);
        m_event.command = sqlite3_column_int64(rows.get(), 1);
        m_event.position = sqlite3_column_int64(rows.get(), 3);
        m_event.stream = sqlite3_column_int64(rows.get(), 5);
        m_event.type = sqlite3_column_int(rows.get(), 6);
        m_event.version = sqlite3_column_int64(rows.get(), 7);
        parse({reinterpret_cast<const char *>(sqlite3_column_text(rows.get(), 2)),
               static_cast<std::size_t>(sqlite3_column_bytes(rows.get(), 2))});
        toKitchen();
        toWaiter();
        toStatus();
        toDetails();
    }
    return count;
}

void BareViews::parse(std::string_view json)
{
    m_buffer.assign(json);
    m_buffer.reserve(json.size() + simdjson::SIMDJSON_PADDING);
    simdjson::ondemand::document document =
        m_parser.iterate(m_buffer.data(), json.size(), m_buffer.capacity());
    simdjson::ondemand::object object = document.get_object();
    switch (m_event.type) {
    case OrderPlaced:
        m_event.order = integer(object, "order");
        m_event.takeaway = std::string_view(object.find_field("kind")) == "takeaway";
        m_event.table = integer(object, "table");
        m_event.party = integer(object, "party");
        parseLines(object);
        break;
    case OrderAccepted:
    case OrderPickedUp:
        m_event.order = integer(object, "order");
        parseLineIds(object);
        break;
    case OrderDelivered:
        m_event.order = integer(object, "order");
        parseLineIds(object);
        m_event.flag = object.find_field("complete");
        break;
    case CourseFired:
        m_event.order = integer(object, "order");
        m_event.quantity = integer(object, "course");
        break;
    case CookingStarted:
    case LineReady:
        m_event.order = integer(object, "order");
        m_event.line = integer(object, "line");
        break;
    case OrderReady:
    case TicketBumped:
        m_event.order = integer(object, "order");
        break;
    case PartySeated:
        m_event.table = integer(object, "table");
        m_event.party = integer(object, "party");
        m_event.guests = integer(object, "guests");
        break;
    case TableCleared:
        m_event.table = integer(object, "table");
        m_event.party = integer(object, "party");
        break;
    case StockReceived:
        m_event.dish = dishNumber(object.find_field("dish"));
        m_event.quantity = integer(object, "quantity");
        m_event.left = integer(object, "left");
        break;
    case StockReserved:
        m_event.dish = dishNumber(object.find_field("dish"));
        m_event.order = integer(object, "order");
        m_event.line = integer(object, "line");
        m_event.quantity = integer(object, "quantity");
        m_event.left = integer(object, "left");
        break;
    case StockUsed:
        m_event.dish = dishNumber(object.find_field("dish"));
        m_event.order = integer(object, "order");
        m_event.line = integer(object, "line");
        m_event.quantity = integer(object, "quantity");
        break;
    case PaymentRequested:
        m_event.order = integer(object, "order");
        m_event.amount = object.find_field("amount");
        m_event.flag = object.find_field("prepaid");
        break;
    case PaymentTaken:
        m_event.order = integer(object, "order");
        m_event.amount = object.find_field("amount");
        m_event.flag = std::string_view(object.find_field("method")) == "card";
        break;
    default:
        throw std::runtime_error("The workload has no event of type " +
                                 std::to_string(m_event.type));
    }
}

void BareViews::parseLines(simdjson::ondemand::object &object)
{
    m_event.lines.clear();
    for (simdjson::ondemand::object line : object.find_field("lines").get_array()) {
        BareLine &made = m_event.lines.emplace_back();
        made.line = integer(line, "line");
        made.dish = dishNumber(line.find_field("dish"));
        made.quantity = integer(line, "quantity");
        made.price = line.find_field("price");
        std::string_view note;
        if (line.find_field("note").get(note) == simdjson::SUCCESS)
            made.note = note;
        made.since = m_event.at;
    }
}

void BareViews::parseLineIds(simdjson::ondemand::object &object)
{
    m_event.lineIds.clear();
    for (const std::int64_t line : object.find_field("lines").get_array())
        m_event.lineIds.push_back(static_cast<int>(line));
}

int BareViews::dishNumber(std::string_view name)
{
    for (std::size_t n = 0; n < m_dishes.size(); ++n) {
        if (m_dishes[n] == name)
            return static_cast<int>(n);
    }
    m_dishes.emplace_back(name);
    return static_cast<int>(m_dishes.size()) - 1;
}

void BareViews::toKitchen()
{
    BareTicket &ticket = at(m_tickets, m_event.order);
    switch (m_event.type) {
    case OrderPlaced:
        ticket = {m_event.table, m_event.party, m_event.takeaway, 0, 0, 0, m_event.lines};
        break;
    case OrderAccepted:
        ticket.state = InKitchen;
        ticket.sentAt = ticket.firedAt = m_event.at;
        setStates(ticket.lines, m_event.lineIds, Fired, m_event.at);
        break;
    case CookingStarted:
        setState(ticket.lines, m_event.line, Cooking, m_event.at);
        break;
    case LineReady:
        setState(ticket.lines, m_event.line, Ready, m_event.at);
        break;
    case OrderReady:
        ticket.state = Done;
        break;
    case OrderPickedUp:
        setStates(ticket.lines, m_event.lineIds, Served, m_event.at);
        break;
    case TicketBumped:
        ticket = {};
        break;
    default:
        break;
    }
}

void BareViews::toWaiter()
{
    BareTable &table = at(m_tables, m_event.table);
    BareCarry &carry = at(m_carries, m_event.order);
    const auto enter = [&](int stage) {
        carry.stage = stage;
        carry.since = m_event.at;
        if (BareTable &its = at(m_tables, carry.table); its.party == carry.party) {
            its.stage = stage;
            its.since = m_event.at;
        }
    };
    switch (m_event.type) {
    case PartySeated:
        table = {m_event.party, m_event.guests, Waiting, m_event.at, {}};
        break;
    case TableCleared:
        for (const int order : table.orders)
            at(m_carries, order) = {};
        table = {};
        break;
    case OrderPlaced:
        carry = {m_event.table, m_event.party, Placed, false, m_event.at, 0, 0, m_event.lines};
        table.orders.push_back(m_event.order);
        enter(Placed);
        break;
    case OrderAccepted:
        enter(InKitchen);
        break;
    case LineReady:
        setState(carry.lines, m_event.line, Ready, m_event.at);
        break;
    case OrderReady:
        carry.readyAt = m_event.at;
        enter(Done);
        break;
    case OrderPickedUp:
        setStates(carry.lines, m_event.lineIds, Served, m_event.at);
        enter(PickedUp);
        break;
    case OrderDelivered:
        enter(Delivered);
        break;
    case PaymentRequested:
        carry.due = m_event.amount;
        carry.prepaid = m_event.flag;
        enter(AwaitsPayment);
        break;
    case PaymentTaken:
        carry.due = 0;
        enter(Paid);
        break;
    case StockReceived:
    case StockReserved:
        at(m_left, m_event.dish) = m_event.left;
        break;
    default:
        break;
    }
}

void BareViews::toStatus()
{
    BareNumber &status = at(m_numbers, m_event.order);
    switch (m_event.type) {
    case OrderPlaced:
        status = {m_event.takeaway, Waiting, m_event.at, 0};
        break;
    case OrderAccepted:
        status.stage = InKitchen;
        status.since = m_event.at;
        status.promised = m_event.at + 15 * 60'000'000LL;
        break;
    case OrderReady:
        status.stage = Done;
        status.since = m_event.at;
        break;
    case OrderPickedUp:
        status = {};
        break;
    default:
        break;
    }
}

void BareViews::toDetails()
{
    if (m_event.type == PartySeated || m_event.type == TableCleared ||
        m_event.type == StockReceived)
        return;
    BareDetails &details = at(m_details, m_event.order);
    details.events.push_back({m_event.position, m_event.at, m_event.type});
    const auto line = [&]() -> BareLine & {
        return details.lines.at(static_cast<std::size_t>(m_event.line) - 1);
    };
    switch (m_event.type) {
    case OrderPlaced:
        details.table = m_event.table;
        details.party = m_event.party;
        details.takeaway = m_event.takeaway;
        details.stage = Placed;
        details.placedAt = m_event.at;
        details.lines = m_event.lines;
        break;
    case OrderAccepted:
        details.stage = InKitchen;
        setStates(details.lines, m_event.lineIds, Fired, m_event.at);
        break;
    case CookingStarted:
        line().state = Cooking;
        break;
    case LineReady:
        line().state = Ready;
        break;
    case OrderReady:
        details.ready = true;
        break;
    case TicketBumped:
        details.bumped = true;
        break;
    case OrderPickedUp:
    case OrderDelivered:
        setStates(details.lines, m_event.lineIds, Served, m_event.at);
        details.delivered = m_event.type == OrderDelivered && m_event.flag;
        break;
    case StockReserved:
    case StockUsed:
        line().stock = m_event.type;
        break;
    case PaymentRequested:
        details.requested = m_event.amount;
        break;
    case PaymentTaken:
        details.taken = m_event.amount;
        break;
    default:
        break;
    }
}

} // namespace restaurant::bench
