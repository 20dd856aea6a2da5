#include "codec.h"

#include "storedfields.h"
#include "json/decode.h"
#include "json/encode.h"
#include "json/read.h"

#include <array>
#include <type_traits>

namespace restaurant {
namespace {

template <typename Variant, typename Alternative>
constexpr StoredType<Variant> stored(int id, std::string_view word, int schema = 1)
{
    return {typename StoredType<Variant>::Id{id}, word, schema,
            kindIn<Alternative>(std::type_identity<typename Variant::variant>{}),
            [](std::string_view json) { return Variant{decodeText<Alternative>(json)}; }};
}

template <typename Variant>
using TypeTable = std::array<StoredType<Variant>, std::variant_size_v<typename Variant::variant>>;

// Ids and words are for ever. An event whose form changes gets the next schema behind its word, a
// step in upcasters() that lifts the old form, and a new line among the golden ones.

constexpr TypeTable<Event> events{
    stored<Event, OrderPlaced>(1, "OrderPlaced"),
    stored<Event, LinesAdded>(2, "LinesAdded"),
    stored<Event, LineVoided>(3, "LineVoided"),
    stored<Event, OrderCancelled>(4, "OrderCancelled"),
    stored<Event, OrderAccepted>(5, "OrderAccepted"),
    stored<Event, OrderRejected>(6, "OrderRejected"),
    stored<Event, CourseFired>(7, "CourseFired"),
    stored<Event, CookingStarted>(8, "CookingStarted"),
    stored<Event, LineReady>(9, "LineReady"),
    stored<Event, OrderReady>(10, "OrderReady"),
    stored<Event, TicketBumped>(11, "TicketBumped"),
    stored<Event, TicketRecalled>(12, "TicketRecalled"),
    stored<Event, OrderPickedUp>(13, "OrderPickedUp"),
    stored<Event, OrderDelivered>(14, "OrderDelivered"),
    stored<Event, PartySeated>(15, "PartySeated"),
    stored<Event, PartyMoved>(16, "PartyMoved"),
    stored<Event, TableCleared>(17, "TableCleared"),
    stored<Event, StockReceived>(18, "StockReceived"),
    stored<Event, StockReserved>(19, "StockReserved"),
    stored<Event, ReservationRefused>(20, "ReservationRefused"),
    stored<Event, ReservationReleased>(21, "ReservationReleased"),
    stored<Event, StockUsed>(22, "StockUsed"),
    stored<Event, DishSoldOut>(23, "DishSoldOut"),
    stored<Event, DishRestored>(24, "DishRestored"),
    stored<Event, PaymentRequested>(25, "PaymentRequested"),
    stored<Event, PaymentTaken>(26, "PaymentTaken"),
    stored<Event, PaymentDeclined>(27, "PaymentDeclined"),
    stored<Event, PaymentRefunded>(28, "PaymentRefunded"),
    stored<Event, ReservationExpired>(29, "ReservationExpired"),
    stored<Event, PaymentExpired>(30, "PaymentExpired"),
    stored<Event, RefundDeclined>(31, "RefundDeclined"),
};

constexpr TypeTable<Command> commands{
    stored<Command, PlaceOrder>(1, "PlaceOrder"),
    stored<Command, AddLines>(2, "AddLines"),
    stored<Command, VoidLine>(3, "VoidLine"),
    stored<Command, CancelOrder>(4, "CancelOrder"),
    stored<Command, AcceptOrder>(5, "AcceptOrder"),
    stored<Command, RejectOrder>(6, "RejectOrder"),
    stored<Command, FireCourse>(7, "FireCourse"),
    stored<Command, StartCooking>(8, "StartCooking"),
    stored<Command, FinishLine>(9, "FinishLine"),
    stored<Command, BumpTicket>(10, "BumpTicket"),
    stored<Command, RecallTicket>(11, "RecallTicket"),
    stored<Command, SeatParty>(12, "SeatParty"),
    stored<Command, MoveParty>(13, "MoveParty"),
    stored<Command, PickUpOrder>(14, "PickUpOrder"),
    stored<Command, DeliverOrder>(15, "DeliverOrder"),
    stored<Command, ClearTable>(16, "ClearTable"),
    stored<Command, ReceiveStock>(17, "ReceiveStock"),
    stored<Command, ReserveStock>(18, "ReserveStock"),
    stored<Command, ReleaseStock>(19, "ReleaseStock"),
    stored<Command, UseStock>(20, "UseStock"),
    stored<Command, MarkSoldOut>(21, "MarkSoldOut"),
    stored<Command, RestoreDish>(22, "RestoreDish"),
    stored<Command, RequestPayment>(23, "RequestPayment"),
    stored<Command, TakePayment>(24, "TakePayment"),
    stored<Command, RefundPayment>(25, "RefundPayment"),
    stored<Command, ExpireReservation>(26, "ExpireReservation"),
    stored<Command, ExpirePayment>(27, "ExpirePayment"),
    stored<Command, DeclineRefund>(28, "DeclineRefund"),
    stored<Command, RetryRefund>(29, "RetryRefund"),
};

constexpr TypeTable<Activity> activities{
    stored<Activity, GuestCame>(1, "GuestCame"),
    stored<Activity, WaitBegan>(2, "WaitBegan"),
    stored<Activity, WaitEnded>(3, "WaitEnded"),
    stored<Activity, GuestSeated>(4, "GuestSeated"),
    stored<Activity, GuestChoosing>(5, "GuestChoosing"),
    stored<Activity, GuestEating>(6, "GuestEating"),
    stored<Activity, GuestLeft>(7, "GuestLeft"),
    stored<Activity, WorkQueued>(8, "WorkQueued"),
    stored<Activity, WorkStarted>(9, "WorkStarted"),
    stored<Activity, WorkEnded>(10, "WorkEnded"),
    stored<Activity, WorkDropped>(11, "WorkDropped"),
    stored<Activity, StaffingChanged>(12, "StaffingChanged"),
    stored<Activity, ViewConsulted>(13, "ViewConsulted"),
    stored<Activity, EveningEnded>(14, "EveningEnded"),
    stored<Activity, StepBegan>(15, "StepBegan"),
    stored<Activity, ArchitectureChanged>(16, "ArchitectureChanged"),
    stored<Activity, ServiceSet>(17, "ServiceSet"),
    stored<Activity, CommandWithdrawn>(18, "CommandWithdrawn"),
    stored<Activity, ViewDelayed>(19, "ViewDelayed"),
    stored<Activity, ViewBent>(20, "ViewBent"),
    stored<Activity, ViewProtected>(21, "ViewProtected"),
    stored<Activity, ParkedHandled>(22, "ParkedHandled"),
    stored<Activity, ViewRebuilt>(23, "ViewRebuilt"),
    stored<Activity, RebuildBegan>(24, "RebuildBegan"),
    stored<Activity, RebuildEnded>(25, "RebuildEnded"),
    stored<Activity, PhoneWished>(26, "PhoneWished"),
};

/// Where in `table` the row of each alternative stands. Does not compile, used as a constant,
/// unless every alternative has one row and the ids run from 1 in the order of the rows.
template <typename Row, std::size_t count>
consteval std::array<std::size_t, count> rowsByIndex(const std::array<Row, count> &table)
{
    std::array<std::size_t, count> rows{};
    std::array<bool, count> seen{};
    for (std::size_t row = 0; row < count; ++row) {
        if (static_cast<std::size_t>(table[row].id) != row + 1)
            throw "an id is not the number of its row";
        if (seen[table[row].index])
            throw "a kind has two rows";
        seen[table[row].index] = true;
        rows[table[row].index] = row;
    }
    return rows;
}

template <typename Variant> constexpr std::string_view kind = "event";
template <> constexpr std::string_view kind<Command> = "command";
template <> constexpr std::string_view kind<Activity> = "activity";

template <typename Variant>
const StoredType<Variant> &typeWith(typename StoredType<Variant>::Id id,
                                    std::span<const StoredType<Variant>> types)
{
    if (number(id) < 1 || std::size_t(number(id)) > types.size())
        throw DecodeError("there is no " + std::string(kind<Variant>) + " type " +
                          std::to_string(number(id)));
    return types[std::size_t(number(id)) - 1];
}

template <typename Variant>
const StoredType<Variant> &typeNamed(std::string_view word,
                                     std::span<const StoredType<Variant>> types)
{
    if (const auto *type = findType(types, word))
        return *type;
    throw DecodeError("there is no " + std::string(kind<Variant>) + " type \"" + std::string(word) +
                      "\"");
}

/// What `decode` answers; its error names the type.
template <typename Variant, typename Decode>
Variant decodeNamed(const StoredType<Variant> &type, Decode decode)
{
    try {
        return decode();
    } catch (DecodeError &error) {
        error.addOuter(type.word);
        throw;
    }
}

[[noreturn]] void failUnknownSchema(int schema)
{
    throw DecodeError("schema " + std::to_string(schema) + " is unknown to this program");
}

template <Form form = Form::Stored, typename Variant>
void encodeFieldsOf(const Variant &value, std::string &out)
{
    std::visit([&out](const auto &one) { encode<form>(one, out); }, value);
}

[[noreturn]] void failUnknownCommand(const JsonValue &word)
{
    const std::string found = word.text() != nullptr ? "\"" + *word.text() + "\"" : word.kindText();
    ReadError error(word, "expected the name of a command such as \"PlaceOrder\", found " + found);
    error.addOuter("command");
    throw error;
}

template <std::size_t index> Command readAs(const JsonValue &data)
{
    return Command{readValue<std::variant_alternative_t<index, Command::variant>>(data)};
}

template <std::size_t... index>
Command readFields(const JsonValue &data, std::size_t wanted, std::index_sequence<index...>)
{
    using Read = Command (*)(const JsonValue &);
    static constexpr Read readers[] = {readAs<index>...};
    return readers[wanted](data);
}

} // namespace

std::span<const EventType> eventTypes()
{
    return events;
}

std::span<const CommandType> commandTypes()
{
    return commands;
}

std::span<const ActivityType> activityTypes()
{
    return activities;
}

const EventType &typeOf(const Event &event)
{
    static constexpr auto rowOf = rowsByIndex(events);
    return events[rowOf[event.index()]];
}

const CommandType &typeOf(const Command &command)
{
    static constexpr auto rowOf = rowsByIndex(commands);
    return commands[rowOf[command.index()]];
}

const ActivityType &typeOf(const Activity &activity)
{
    static constexpr auto rowOf = rowsByIndex(activities);
    return activities[rowOf[activity.index()]];
}

std::string_view typeWord(const Event &event)
{
    return typeOf(event).word;
}

std::string_view typeWord(const Command &command)
{
    return typeOf(command).word;
}

void encodeEvent(const Event &event, std::string &out)
{
    encodeFieldsOf(event, out);
}

void encodeCommand(const Command &command, std::string &out, Form form)
{
    if (form == Form::Stored)
        encodeFieldsOf(command, out);
    else
        encodeFieldsOf<Form::File>(command, out);
}

void encodeActivity(const Activity &activity, std::string &out)
{
    encodeFieldsOf(activity, out);
}

Event decodeEvent(EventTypeId id, int schema, std::string_view json)
{
    static const EventDecoder decoder;
    return decoder.decode(id, schema, json);
}

Event decodeEvent(std::string_view word, int schema, std::string_view json)
{
    return decodeEvent(typeNamed(word, eventTypes()).id, schema, json);
}

Command decodeCommand(CommandTypeId id, std::string_view json)
{
    const CommandType &type = typeWith(id, commandTypes());
    return decodeNamed(type, [&] { return type.decode(json); });
}

Command decodeCommand(std::string_view word, std::string_view json)
{
    return decodeCommand(typeNamed(word, commandTypes()).id, json);
}

Activity decodeActivity(ActivityTypeId id, int schema, std::string_view json)
{
    const ActivityType &type = typeWith(id, activityTypes());
    return decodeNamed(type, [&] {
        if (schema != type.schema)
            failUnknownSchema(schema);
        return type.decode(json);
    });
}

Command readCommand(ObjectReader &object)
{
    const JsonValue &word = object.takeValue("command");
    const CommandType *type =
        word.text() != nullptr ? findType(commandTypes(), *word.text()) : nullptr;
    if (type == nullptr)
        failUnknownCommand(word);
    const JsonValue &data = object.takeValue("data");
    return reading::inside("data", [&] {
        return readFields(data, type->index, std::make_index_sequence<commandKinds>{});
    });
}

void UpcasterChain::add(EventTypeId type, int from, Step step)
{
    m_steps[{type, from}] = std::move(step);
}

bool UpcasterChain::has(EventTypeId type, int from) const
{
    return m_steps.contains({type, from});
}

std::string UpcasterChain::lift(EventTypeId type, int from, int to, std::string json) const
{
    for (int schema = from; schema < to; ++schema) {
        const auto step = m_steps.find({type, schema});
        if (step == m_steps.end())
            throw DecodeError("nothing lifts it from schema " + std::to_string(schema));
        json = step->second(json);
    }
    return json;
}

const UpcasterChain &upcasters()
{
    // Every event is still in its first schema. The first change of one adds its step here.
    static const UpcasterChain chain;
    return chain;
}

EventDecoder::EventDecoder()
    : EventDecoder(events, upcasters())
{
}

EventDecoder::EventDecoder(std::span<const EventType> types, const UpcasterChain &chain)
    : m_types(types)
    , m_chain(chain)
{
}

Event EventDecoder::decode(EventTypeId id, int schema, std::string_view json) const
{
    const EventType &type = typeWith(id, m_types);
    return decodeNamed(type, [&] { return decodeAs(type, schema, json); });
}

Event EventDecoder::decodeAs(const EventType &type, int schema, std::string_view json) const
{
    if (schema == type.schema)
        return type.decode(json);
    if (schema < 1 || schema > type.schema)
        failUnknownSchema(schema);
    return type.decode(m_chain.lift(type.id, schema, type.schema, std::string(json)));
}

} // namespace restaurant
