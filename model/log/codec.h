// Events, commands and activities as the log stores them: a word, a schema number, and JSON. As
// files from people and the command line name commands, too.
#pragma once

#include "domain/activity.h"
#include "domain/command.h"
#include "domain/event.h"
#include "json/plain.h"

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace restaurant {

class ObjectReader;

inline constexpr std::size_t activityKinds = std::variant_size_v<Activity::variant>;

/// How one alternative of Event, Command or Activity is stored. Word and id stay for ever; an id is
/// never used again.
template <typename Variant> struct StoredType
{
    enum class Id : int {}; ///< Its number in the store.

    Id id{};
    std::string_view word; ///< "OrderPlaced"
    int schema = 1;        ///< Of what is written today.
    std::size_t index = 0; ///< Of its alternative in the variant, in this build: not stored.
    Variant (*decode)(std::string_view json) = nullptr; ///< Today's schema. Throws DecodeError.
};

using EventType = StoredType<Event>;
using CommandType = StoredType<Command>;
using ActivityType = StoredType<Activity>;
using EventTypeId = EventType::Id;
using CommandTypeId = CommandType::Id;
using ActivityTypeId = ActivityType::Id;

/// Every type, in the order of their ids, which run from 1 without a gap.
[[nodiscard]] std::span<const EventType> eventTypes();
[[nodiscard]] std::span<const CommandType> commandTypes();
[[nodiscard]] std::span<const ActivityType> activityTypes();

[[nodiscard]] const EventType &typeOf(const Event &event);
[[nodiscard]] const CommandType &typeOf(const Command &command);
[[nodiscard]] const ActivityType &typeOf(const Activity &activity);
[[nodiscard]] std::string_view typeWord(const Event &event);
[[nodiscard]] std::string_view typeWord(const Command &command);
/// The type that has this word; null if there is none.
template <typename Variant>
[[nodiscard]] const StoredType<Variant> *findType(std::span<const StoredType<Variant>> types,
                                                  std::string_view word)
{
    for (const StoredType<Variant> &type : types)
        if (type.word == word)
            return &type;
    return nullptr;
}

/// Each appends the fields as JSON, in today's schema.
void encodeEvent(const Event &event, std::string &out);
void encodeCommand(const Command &command, std::string &out, Form form = Form::Stored);
void encodeActivity(const Activity &activity, std::string &out);

/// Each throws DecodeError, which names the type: for an unknown type, a schema that is unknown,
/// and for JSON that is not of this type. Events of all schemas up to today's are read.
[[nodiscard]] Event decodeEvent(EventTypeId id, int schema, std::string_view json);
[[nodiscard]] Event decodeEvent(std::string_view word, int schema, std::string_view json);
[[nodiscard]] Command decodeCommand(CommandTypeId id, std::string_view json);
[[nodiscard]] Command decodeCommand(std::string_view word, std::string_view json);
[[nodiscard]] Activity decodeActivity(ActivityTypeId id, int schema, std::string_view json);

/// Takes the members "command", the word, and "data", the fields, of an object in a file from
/// people. Throws ReadError.
[[nodiscard]] Command readCommand(ObjectReader &object);

/// Old events are never rewritten. One that was stored in an older form is lifted to today's form
/// each time it is read, step by step: these are the steps from old schemas to newer ones. Built
/// once, then only read, by any thread.
class UpcasterChain
{
public:
    /// Turns the JSON of one schema into the JSON of the next. Throws DecodeError if it cannot.
    using Step = std::function<std::string(std::string_view json)>;

    /// `step` leads from schema `from` to schema `from` + 1.
    void add(EventTypeId type, int from, Step step);
    /// Whether there is a step from schema `from`.
    [[nodiscard]] bool has(EventTypeId type, int from) const;
    /// Lifts `json` from schema `from` to schema `to`. Throws DecodeError if a step is missing.
    [[nodiscard]] std::string lift(EventTypeId type, int from, int to, std::string json) const;

private:
    std::map<std::pair<EventTypeId, int>, Step> m_steps;
};

/// The steps for everything that this program's older versions wrote.
[[nodiscard]] const UpcasterChain &upcasters();

/// Reads events of all schemas up to today's. What it refers to must outlive it; it is only read,
/// by any thread.
class EventDecoder
{
public:
    /// Reads what this program writes, and what its older versions wrote.
    EventDecoder();
    /// Reads with other types and steps. `types` are as eventTypes() has them.
    EventDecoder(std::span<const EventType> types, const UpcasterChain &chain);

    /// See decodeEvent().
    [[nodiscard]] Event decode(EventTypeId id, int schema, std::string_view json) const;

private:
    [[nodiscard]] Event decodeAs(const EventType &type, int schema, std::string_view json) const;

    std::span<const EventType> m_types;
    const UpcasterChain &m_chain;
};

} // namespace restaurant
