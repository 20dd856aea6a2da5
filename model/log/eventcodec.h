// Events as the log stores them: a word, a schema number, and JSON.
#pragma once

#include "domain/event.h"
#include "upcasters.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace restaurant {

/// How one type of event is stored. Word and id stay for ever; an id is never used again.
struct EventType
{
    EventTypeId id{};
    std::string_view word; ///< "OrderPlaced"
    int schema = 1;        ///< Of what is written today.
    std::size_t index = 0; ///< Of its alternative in Event, in this build: not stored.
    Event (*decode)(std::string_view json) = nullptr; ///< Today's schema. Throws DecodeError.
};

/// Every type of event, in the order of their ids, which run from 1 without a gap.
[[nodiscard]] std::span<const EventType> eventTypes();

[[nodiscard]] const EventType &typeOf(const Event &event);
[[nodiscard]] std::string_view typeWord(const Event &event);
[[nodiscard]] int schemaOf(const Event &event);
/// The type that has this word; null if there is none.
[[nodiscard]] const EventType *findEventType(std::string_view word);

/// Appends the event's fields as JSON, in today's schema.
void encodeEvent(const Event &event, std::string &out);

/// Reads events of all schemas up to today's. What it refers to must outlive it; it is only read,
/// by any thread.
class EventDecoder
{
public:
    /// Reads what this program writes, and what its older versions wrote.
    EventDecoder();
    /// Reads with other types and steps. `types` are as eventTypes() has them.
    EventDecoder(std::span<const EventType> types, const UpcasterChain &chain);

    /// Throws DecodeError, which names the type: for an unknown type, a schema newer than
    /// today's, and for JSON that is not an event of this type.
    [[nodiscard]] Event decode(EventTypeId id, int schema, std::string_view json) const;

private:
    [[nodiscard]] Event decodeAs(const EventType &type, int schema, std::string_view json) const;

    std::span<const EventType> m_types;
    const UpcasterChain &m_chain;
};

/// EventDecoder::decode() of the first kind.
[[nodiscard]] Event decodeEvent(EventTypeId id, int schema, std::string_view json);
/// The same, for a type named by its word.
[[nodiscard]] Event decodeEvent(std::string_view word, int schema, std::string_view json);

} // namespace restaurant
