// The lines of a recording in its portable form, NAME.jsonl: one JSON object each. The first says
// what the file is; the name of the first member of each other line says what that line is.
#pragma once

#include "json/domainwords.h"
#include "json/encode.h"
#include "json/read.h"

#include "domain/activity.h"
#include "domain/event.h"
#include "domain/rejection.h"
#include "store/storeheader.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// In bytes. The first line holds a whole scenario, and an event what it had to hold.
inline constexpr std::size_t longestRecordingLine = 32 * 1024 * 1024;

/// JSON as it is stored in the log: compact, whatever white space a file has in it.
struct RawJson
{
    std::string text;
    bool operator==(const RawJson &) const = default;
};

template <> struct OwnForm<RawJson>
{
    static void encode(const RawJson &value, Form, std::string &out) { out.append(value.text); }
    static RawJson read(const JsonValue &value);
};

struct RecordingLine
{
    static constexpr int currentFormat = 2; ///< 1 was exported from files of formats 1 to 3.
    int recording = currentFormat;          ///< The format of the lines.
    std::string seed; ///< As text: it may be larger than every reader holds exactly.
    int made = StoreHeader::madeToday; ///< The format of the store file when it was made.
    std::string digest;                ///< Of the log.
    std::int64_t commands = 0;
    std::int64_t events = 0;
    std::int64_t activities = 0;
    std::int64_t notes = 0;
    std::int64_t states = 0;
    RawJson scenario;
};
template <>
inline constexpr auto fieldsOf<RecordingLine> =
    std::tuple{field("recording", &RecordingLine::recording),
               optionalField("made", &RecordingLine::made),
               field("seed", &RecordingLine::seed),
               field("digest", &RecordingLine::digest),
               field("commands", &RecordingLine::commands),
               field("events", &RecordingLine::events),
               field("activities", &RecordingLine::activities),
               field("notes", &RecordingLine::notes),
               field("states", &RecordingLine::states),
               field("scenario", &RecordingLine::scenario)};

/// A command with its outcome; before its events.
struct CommandLine
{
    CommandNumber command{};
    Uuid id;
    Instant at{};
    Name actor;
    Role role = Role::Guest;
    std::optional<ViewName> view;
    Position viewPosition{};
    Uuid correlation;
    Position causation{};
    Position decidedOn{}; ///< The head of the log; told for readers, and checked.
    std::optional<Reason> reason;
    std::string sentence;
    Position first{};
    Position last{};
    std::string type;
    RawJson data;
    std::string salt; ///< Of the words, in hexadecimal digits; salt and words may be forgotten.
    std::string words;
};
template <>
inline constexpr auto fieldsOf<CommandLine> =
    std::tuple{field("command", &CommandLine::command),
               field("id", &CommandLine::id),
               field("at", &CommandLine::at),
               field("actor", &CommandLine::actor),
               field("role", &CommandLine::role),
               optionalField("view", &CommandLine::view),
               optionalField("view_position", &CommandLine::viewPosition),
               field("correlation", &CommandLine::correlation),
               optionalField("causation", &CommandLine::causation),
               optionalField("decided_on", &CommandLine::decidedOn),
               optionalField("reason", &CommandLine::reason),
               optionalField("sentence", &CommandLine::sentence),
               optionalField("first", &CommandLine::first),
               optionalField("last", &CommandLine::last),
               field("type", &CommandLine::type),
               field("data", &CommandLine::data),
               optionalField("salt", &CommandLine::salt),
               optionalField("words", &CommandLine::words)};

struct EventLine
{
    Position event{};
    Instant at{};
    StreamId stream;
    int version = 1;
    CommandNumber command{};
    std::string hash; ///< Of the chain, as hexadecimal digits.
    std::string type;
    int schema = 1;
    RawJson data;
};
template <>
inline constexpr auto fieldsOf<EventLine> =
    std::tuple{field("event", &EventLine::event),     field("at", &EventLine::at),
               field("stream", &EventLine::stream),   field("version", &EventLine::version),
               field("command", &EventLine::command), field("hash", &EventLine::hash),
               field("type", &EventLine::type),       field("schema", &EventLine::schema),
               field("data", &EventLine::data)};

struct ActivityLine
{
    ActivityNumber activity{};
    Position after{};
    Instant at{};
    std::string type;
    int schema = 1;
    RawJson data;
};
template <>
inline constexpr auto fieldsOf<ActivityLine> =
    std::tuple{field("activity", &ActivityLine::activity),
               optionalField("after", &ActivityLine::after),
               field("at", &ActivityLine::at),
               field("type", &ActivityLine::type),
               field("schema", &ActivityLine::schema),
               field("data", &ActivityLine::data)};

struct NoteLine
{
    std::vector<std::string> note; ///< Its lines: no text in a file holds a line break.
    Position event{};
    ActivityNumber activity{};
    Instant at{};
    std::int64_t edited = 0;
};
template <>
inline constexpr auto fieldsOf<NoteLine> =
    std::tuple{field("note", &NoteLine::note), optionalField("event", &NoteLine::event),
               optionalField("activity", &NoteLine::activity), field("at", &NoteLine::at),
               field("edited", &NoteLine::edited)};

/// The boards at a position.
struct StateLine
{
    std::string state; ///< The hash, as hexadecimal digits.
    Position event{};
    std::string projections;
};
template <>
inline constexpr auto fieldsOf<StateLine> =
    std::tuple{field("state", &StateLine::state), field("event", &StateLine::event),
               field("projections", &StateLine::projections)};

} // namespace restaurant
