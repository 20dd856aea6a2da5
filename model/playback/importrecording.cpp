#include "portable.h"

#include "portablelines.h"

#include "domain/storeerror.h"
#include "log/codec.h"
#include "playback/recording.h"
#include "scenario/scenariofile.h"
#include "sqlite/longwork.h"
#include "sqlite/place.h"
#include "sqlite/sqliteerror.h"
#include "store/besidelog.h"
#include "store/eventstore.h"
#include "store/storefiles.h"
#include "store/verify.h"
#include "json/decode.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <fcntl.h>
#include <memory>
#include <optional>
#include <poll.h>
#include <unistd.h>
#include <vector>

namespace restaurant {

namespace {

constexpr auto reading = "read the recording";

/// Reads a file, which may be a pipe that somebody still writes into: waiting for him is LongWork.
class ArrivingBytes
{
public:
    explicit ArrivingBytes(const std::string &path);
    ~ArrivingBytes();
    Q_DISABLE_COPY_MOVE(ArrivingBytes)

    [[nodiscard]] bool isOpen() const { return m_descriptor >= 0; }
    /// The next one; nothing after the last. Throws StoreError.
    [[nodiscard]] std::optional<char> take()
    {
        if (m_next == m_count)
            refill();
        if (m_next == m_count)
            return std::nullopt;
        return m_bytes[m_next++];
    }

private:
    void refill();
    void waitForMore() const;

    const std::string m_path;
    const int m_descriptor;
    std::array<char, 64 * 1024> m_bytes{};
    std::size_t m_next = 0;
    std::size_t m_count = 0;
};

ArrivingBytes::ArrivingBytes(const std::string &path)
    : m_path(path)
    , m_descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC))
{
}

ArrivingBytes::~ArrivingBytes()
{
    if (isOpen())
        ::close(m_descriptor);
}

void ArrivingBytes::refill()
{
    waitForMore();
    const ssize_t count = ::read(m_descriptor, m_bytes.data(), m_bytes.size());
    if (count < 0)
        throw systemError(errno, reading, m_path);
    m_next = 0;
    m_count = static_cast<std::size_t>(count);
}

void ArrivingBytes::waitForMore() const
{
    constexpr int piece = 50; // milliseconds
    pollfd readable{m_descriptor, POLLIN, 0};
    do
        endIfGivenUp(reading, m_path);
    while (::poll(&readable, 1, piece) <= 0);
}

constexpr int commandsInOneGroup = 512;
/// What the program writes may be longer than what people write.
constexpr JsonLimits lineLimits{.bytes = longestRecordingLine,
                                .lineBytes = longestRecordingLine,
                                .textCharacters = longestRecordingLine};

/// Stored data that is none; the caller knows the line.
struct BadField
{
    std::string field;
    std::string message;
};

Hash hashFrom(const std::string &hex, const char *field)
{
    Hash hash{};
    bool isGood = hex.size() == 2 * hash.size();
    for (std::size_t i = 0; isGood && i < hash.size(); ++i) {
        const char *digits = hex.data() + 2 * i;
        const auto [end, error] = std::from_chars(digits, digits + 2, hash[i], 16);
        isGood = error == std::errc{} && end == digits + 2;
    }
    if (!isGood)
        throw BadField{field, "expected 64 hexadecimal digits"};
    return hash;
}

/// The words that a command came with, or the hash of those that are forgotten.
std::optional<KeptWords> wordsIn(const CommandLine &line)
{
    const std::string_view hash = wordsHashIn(line.data.text);
    if (hash.empty() && line.salt.empty() && line.words.empty())
        return std::nullopt;
    KeptWords words;
    words.hash = hashFrom(std::string(hash), "data.words");
    words.text = line.words;
    for (std::size_t i = 0; i + 1 < line.salt.size(); i += 2) {
        unsigned char byte = 0;
        std::from_chars(line.salt.data() + i, line.salt.data() + i + 2, byte, 16);
        words.salt.push_back(static_cast<char>(byte));
    }
    if (words.isForgotten() != words.text.empty() ||
        (!words.isForgotten() && wordsHash(words.salt, words.text) != words.hash))
        throw BadField{"words", "are not those that the command came with"};
    return words;
}

ActivityTypeId activityTypeNamed(const std::string &word)
{
    for (const ActivityType &type : activityTypes())
        if (type.word == word)
            return type.id;
    throw BadField{"type", "there is no activity \"" + word + "\""};
}

/// What `decode` answers; what it complains of lies in the field "data".
template <typename Decode> auto decoded(Decode decode)
{
    try {
        return decode();
    } catch (const DecodeError &error) {
        throw BadField{"data", error.what()};
    }
}

/// A command whose events are still being read: it is written with the last of them.
struct WaitingCommand
{
    SentCommand sent;
    std::optional<Rejection> rejection;
    std::optional<KeptWords> words;
    std::size_t events = 0;
    std::vector<std::pair<EventLine, Event>> read;
};

/// Writes line after line into a new store. Throws BadField and StoreError.
class Importer
{
public:
    Importer(const NewStoreFile &file, const RecordingLine &head)
    {
        auto scenario = ownScenarioFrom(head.scenario.text, "scenario");
        if (!scenario)
            throw BadField{"scenario." + scenario.error().field, scenario.error().message};
        StoreHeader header = headerFor(*scenario);
        m_isOld = head.recording == 1;
        header.made = m_isOld ? 3 : head.made;
        if (std::to_string(header.seed) != head.seed)
            throw BadField{"seed", "the scenario's is " + std::to_string(header.seed)};
        m_store = EventStore::createIn(file, header);
        m_store->beginGroup();
    }

    void take(const CommandLine &line)
    {
        requireNoneWaits();
        if (number(line.command) != number(m_store->head().command) + 1)
            throw BadField{"command", "expected command " +
                                          std::to_string(number(m_store->head().command) + 1)};
        if (line.decidedOn != m_store->head().position)
            throw BadField{"decided_on",
                           "the log ends at " + std::to_string(number(m_store->head().position))};
        m_waiting = std::make_unique<WaitingCommand>();
        SentCommand &sent = m_waiting->sent;
        sent.id = line.id;
        sent.actor = {line.actor, line.role};
        sent.at = line.at;
        if (line.view)
            sent.seen = SeenView{*line.view, line.viewPosition};
        sent.correlation = line.correlation;
        sent.causation = line.causation;
        sent.command = decoded([&] { return decodeCommand(line.type, line.data.text); });
        if (line.reason)
            m_waiting->rejection = Rejection{*line.reason, line.sentence};
        m_waiting->words = wordsIn(line);
        setEvents(line);
        writeIfComplete();
    }
    void take(const EventLine &line)
    {
        const auto before = number(m_store->head().position);
        if (!m_waiting || line.command != CommandNumber{number(m_store->head().command) + 1})
            throw BadField{"command", "the event stands behind another command"};
        if (number(line.event) != before + std::ssize(m_waiting->read) + 1)
            throw BadField{"event", "positions are not dense"};
        if (line.at != m_waiting->sent.at)
            throw BadField{"at", "it is not the time of its command"};
        m_waiting->read.emplace_back(
            line, decoded([&] { return decodeEvent(line.type, line.schema, line.data.text); }));
        writeIfComplete();
    }
    void take(const ActivityLine &line)
    {
        requireNoneWaits();
        if (number(line.activity) != number(m_store->lastActivity()) + 1)
            throw BadField{"activity", "numbers are not dense"};
        if (line.after != m_store->head().position)
            throw BadField{"after", "it stands behind another event"};
        m_store->activities().append(decoded([&] {
                                         return decodeActivity(activityTypeNamed(line.type),
                                                               line.schema, line.data.text);
                                     }),
                                     line.at);
    }
    void take(const NoteLine &line)
    {
        std::string text;
        for (const std::string &one : line.note)
            text.append(&one == &line.note.front() ? "" : "\n").append(one);
        addNote(m_store->connection(),
                {{}, {line.event, line.activity}, line.at, text, line.edited});
        ++m_notes;
    }
    void take(const StateLine &line)
    {
        writeStateHash(m_store->connection(),
                       {line.event, line.projections, hashFrom(line.state, "state")});
        ++m_states;
    }

    /// What is there is durable; what became of it.
    Imported finish()
    {
        m_store->commitGroup();
        moveWalIntoStore(m_store->connection());
        return {number(m_store->head().command), number(m_store->head().position),
                number(m_store->lastActivity()), std::nullopt};
    }
    [[nodiscard]] bool hasAllOf(const RecordingLine &head) const
    {
        return !m_waiting && number(m_store->head().command) == head.commands &&
               number(m_store->head().position) == head.events &&
               number(m_store->lastActivity()) == head.activities && m_notes == head.notes &&
               m_states == head.states;
    }

private:
    void requireNoneWaits() const
    {
        if (m_waiting)
            throw BadField{"", "the command before it has not all its events yet"};
    }
    void setEvents(const CommandLine &line)
    {
        const auto first = number(line.first);
        const auto last = number(line.last);
        if (first == 0 && last == 0)
            return;
        if (first != number(m_store->head().position) + 1 || last < first)
            throw BadField{"first", "its events do not follow the log"};
        m_waiting->events = static_cast<std::size_t>(last - first + 1);
    }
    void writeIfComplete()
    {
        if (m_waiting->read.size() < m_waiting->events)
            return;
        const auto command = std::move(m_waiting);
        if (!append(*command))
            throw BadField{"id", "there was a command of this id before"};
        for (const auto &[line, event] : command->read) {
            if (!m_store->log().appendEvent(command->sent, line.stream, line.version, event))
                throw BadField{"version", "there was an event of this version in the stream"};
            if (toHex(m_isOld ? oldHash(command->sent, line) : m_store->head().hash) != line.hash)
                throw BadField{"hash", "the chain is broken: it is not the hash of this event"};
        }
        if (number(m_store->head().command) % commandsInOneGroup == 0) {
            m_store->commitGroup();
            m_store->beginGroup();
        }
    }

    /// Words that the chain protects stay where they are. The chain of a text of format 1 is made
    /// anew.
    [[nodiscard]] bool append(const WaitingCommand &command)
    {
        LogWriter &log = m_store->log();
        if (m_isOld)
            return log.appendCommand(command.sent, command.rejection, command.events);
        return log.appendRecorded(command.sent, command.rejection, command.events, command.words);
    }

    /// In the chain of formats 1 to 3, over events alone.
    Hash oldHash(const SentCommand &sent, const EventLine &line)
    {
        const std::string stream = line.stream.toText();
        CanonicalCommand command;
        command.id = sent.id;
        command.actor = sent.actor.name.text();
        command.role = toWord(sent.actor.role);
        command.correlation = sent.correlation;
        command.causation = sent.causation;
        return m_oldChain.appendOld({line.event, stream, line.version, line.type, line.schema,
                                     line.command, line.at, line.data.text},
                                    command);
    }

    bool m_isOld = false; ///< The text is of format 1.
    Chain m_oldChain;
    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<WaitingCommand> m_waiting;
    std::int64_t m_notes = 0;
    std::int64_t m_states = 0;
};

template <typename Line> void takeAs(Importer &importer, const JsonValue &value)
{
    importer.take(readValue<Line>(value));
}

void takeLine(Importer &importer, const JsonValue &value)
{
    if (value.find("command") && !value.find("event"))
        takeAs<CommandLine>(importer, value);
    else if (value.find("event") && value.find("stream"))
        takeAs<EventLine>(importer, value);
    else if (value.find("after") || (value.find("activity") && value.find("data")))
        takeAs<ActivityLine>(importer, value);
    else if (value.find("note"))
        takeAs<NoteLine>(importer, value);
    else if (value.find("state"))
        takeAs<StateLine>(importer, value);
    else
        throw ReadError(value, "is no command, event, activity, note or state");
}

/// Reads a text line by line and knows where it is.
class Lines
{
public:
    explicit Lines(const std::string &path)
        : m_path(path)
        , m_bytes(path)
    {
    }
    /// Of a line that is too long no more is read than it takes to see that.
    bool next()
    {
        m_text.clear();
        m_isCut = false;
        for (auto byte = m_bytes.take(); byte != '\n'; byte = m_bytes.take()) {
            m_isCut = !byte;
            if (m_isCut || m_text.size() > lineLimits.lineBytes)
                break;
            m_text.push_back(*byte);
        }
        ++m_line;
        return !m_isCut || !m_text.empty();
    }
    [[nodiscard]] bool isOpen() const { return m_bytes.isOpen(); }
    /// The line has no end: it is the last, and may be cut off.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    [[nodiscard]] auto scan() const { return scanJson(m_text, m_path, m_line, lineLimits); }
    [[nodiscard]] FileError error(const BadField &bad) const
    {
        return {m_path, m_line, 1, bad.field, bad.message};
    }
    [[nodiscard]] const std::string &path() const { return m_path; }

private:
    std::string m_path;
    ArrivingBytes m_bytes;
    std::string m_text;
    int m_line = 0;
    bool m_isCut = false;
};

tl::expected<RecordingLine, FileError> readHead(Lines &lines)
{
    if (!lines.isOpen() || !lines.next())
        return tl::unexpected(FileError{lines.path(), 0, 0, {}, "is not there, or empty"});
    const auto value = lines.scan();
    if (!value)
        return tl::unexpected(value.error());
    const JsonValue *format = value->find("recording");
    if (format && format->number() &&
        (*format->number() < 1 || *format->number() > RecordingLine::currentFormat))
        return tl::unexpected(
            lines.error({"recording", "is of format " + std::to_string(*format->number()) +
                                          "; this program reads formats 1 to " +
                                          std::to_string(RecordingLine::currentFormat)}));
    return read<RecordingLine>(*value, lines.path());
}

/// Takes in what follows the head; where it is cut off, what is wrong with the last line.
std::optional<FileError> takeRest(Lines &lines, Importer &importer)
{
    while (lines.next()) {
        const auto value = lines.scan();
        if (!value && lines.isCut())
            return value.error();
        if (!value)
            throw value.error();
        try {
            takeLine(importer, *value);
        } catch (const ReadError &error) {
            throw error.inFile(lines.path(), {});
        } catch (const BadField &bad) {
            throw lines.error(bad);
        }
    }
    return std::nullopt;
}

Imported importLines(Lines &lines, const RecordingLine &head, const std::string &target)
{
    NewStoreFile file(absolutePath(target), "import the recording");
    auto importer = [&] {
        try {
            return std::make_unique<Importer>(file, head);
        } catch (const BadField &bad) {
            throw lines.error(bad);
        }
    }();
    auto cut = takeRest(lines, *importer);
    if (!cut && !importer->hasAllOf(head))
        cut = lines.error({"", "the text ends early: more was announced in its first line"});
    Imported imported = importer->finish();
    importer.reset(); // closed, before it is read and gets its name
    // The digests of format 1 were of another kind; the hashes of its events were compared.
    if (!cut && head.recording > 1 && digestOf(file.path()) != head.digest)
        throw FileError{lines.path(), 1, 1, "digest", "is not that of what follows"};
    file.putInPlace();
    imported.cut = std::move(cut);
    return imported;
}

} // namespace

tl::expected<Imported, FileError> importRecording(const std::string &text,
                                                  const std::string &target)
{
    Lines lines(text);
    const auto head = readHead(lines);
    if (!head)
        return tl::unexpected(head.error());
    try {
        return importLines(lines, *head, target);
    } catch (const FileError &error) {
        return tl::unexpected(error);
    }
}

} // namespace restaurant
