#include "eventcodec.h"

#include "eventfields.h"
#include "storedkinds.h"
#include "json/decode.h"
#include "json/encode.h"

#include <array>

namespace restaurant {
namespace {

template <typename E> constexpr EventType stored(int id, std::string_view word, int schema)
{
    return {EventTypeId{id}, word, schema, indexIn<Event, E>(),
            [](std::string_view json) { return Event{decodeText<E>(json)}; }};
}

/// Ids and words are for ever. An event whose form changes gets the next schema here, a step in
/// upcasters.cpp that lifts the old form, and a new line among the golden ones.
constexpr std::array<EventType, eventKinds> types{
    stored<OrderPlaced>(1, "OrderPlaced", 1),
    stored<LinesAdded>(2, "LinesAdded", 1),
    stored<LineVoided>(3, "LineVoided", 1),
    stored<OrderCancelled>(4, "OrderCancelled", 1),
    stored<OrderAccepted>(5, "OrderAccepted", 1),
    stored<OrderRejected>(6, "OrderRejected", 1),
    stored<CourseFired>(7, "CourseFired", 1),
    stored<CookingStarted>(8, "CookingStarted", 1),
    stored<LineReady>(9, "LineReady", 1),
    stored<OrderReady>(10, "OrderReady", 1),
    stored<TicketBumped>(11, "TicketBumped", 1),
    stored<TicketRecalled>(12, "TicketRecalled", 1),
    stored<OrderPickedUp>(13, "OrderPickedUp", 1),
    stored<OrderDelivered>(14, "OrderDelivered", 1),
    stored<PartySeated>(15, "PartySeated", 1),
    stored<PartyMoved>(16, "PartyMoved", 1),
    stored<TableCleared>(17, "TableCleared", 1),
    stored<StockReceived>(18, "StockReceived", 1),
    stored<StockReserved>(19, "StockReserved", 1),
    stored<ReservationRefused>(20, "ReservationRefused", 1),
    stored<ReservationReleased>(21, "ReservationReleased", 1),
    stored<StockUsed>(22, "StockUsed", 1),
    stored<DishSoldOut>(23, "DishSoldOut", 1),
    stored<DishRestored>(24, "DishRestored", 1),
    stored<PaymentRequested>(25, "PaymentRequested", 1),
    stored<PaymentTaken>(26, "PaymentTaken", 1),
    stored<PaymentDeclined>(27, "PaymentDeclined", 1),
    stored<PaymentRefunded>(28, "PaymentRefunded", 1),
};

constexpr auto rowOfIndex = rowsByIndex(types);

} // namespace

std::span<const EventType> eventTypes()
{
    return types;
}

const EventType &typeOf(const Event &event)
{
    return types[rowOfIndex[event.index()]];
}

std::string_view typeWord(const Event &event)
{
    return typeOf(event).word;
}

int schemaOf(const Event &event)
{
    return typeOf(event).schema;
}

const EventType *findEventType(std::string_view word)
{
    return findWord(types, word);
}

void encodeEvent(const Event &event, std::string &out)
{
    std::visit([&out](const auto &e) { encode(e, out); }, event);
}

EventDecoder::EventDecoder()
    : EventDecoder(types, upcasters())
{
}

EventDecoder::EventDecoder(std::span<const EventType> knownTypes, const UpcasterChain &chain)
    : m_types(knownTypes)
    , m_chain(chain)
{
}

Event EventDecoder::decode(EventTypeId id, int schema, std::string_view json) const
{
    if (number(id) < 1 || std::size_t(number(id)) > m_types.size())
        throw DecodeError("there is no event type " + std::to_string(number(id)));
    const EventType &type = m_types[std::size_t(number(id)) - 1];
    try {
        return decodeAs(type, schema, json);
    } catch (DecodeError &error) {
        error.addOuter(type.word);
        throw;
    }
}

Event EventDecoder::decodeAs(const EventType &type, int schema, std::string_view json) const
{
    if (schema == type.schema)
        return type.decode(json);
    if (schema < 1 || schema > type.schema)
        throw DecodeError("schema " + std::to_string(schema) + " is unknown to this program");
    return type.decode(m_chain.lift(type.id, schema, type.schema, std::string(json)));
}

Event decodeEvent(EventTypeId id, int schema, std::string_view json)
{
    static const EventDecoder decoder;
    return decoder.decode(id, schema, json);
}

Event decodeEvent(std::string_view word, int schema, std::string_view json)
{
    const EventType *type = findEventType(word);
    if (type == nullptr)
        throw DecodeError("there is no event type \"" + std::string(word) + "\"");
    return decodeEvent(type->id, schema, json);
}

} // namespace restaurant
