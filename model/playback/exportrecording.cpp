#include "portable.h"

#include "portablelines.h"
#include "recording.h"

#include "domain/utf8.h"
#include "log/chain.h"
#include "log/codec.h"
#include "scenario/scenariofile.h"
#include "sqlite/connection.h"
#include "sqlite/fileuse.h"
#include "sqlite/sqliteerror.h"
#include "store/chainscan.h"
#include "store/recorded.h"
#include "store/storefiles.h"

#include <algorithm>
#include <cerrno>
#include <deque>
#include <fcntl.h>
#include <iterator>
#include <stdexcept>
#include <string_view>
#include <unistd.h>

namespace restaurant {

namespace {

constexpr auto exporting = "export the recording";

/// A new file, which has another name until it is finished, and is gone again if it never is.
class NewFile
{
public:
    explicit NewFile(const std::string &path)
        : m_target(freeName(path))
        , m_part(path + "-part")
        , m_lock(m_part, exporting, FileLock::IfMissing::Create)
        , m_descriptor(::open(m_part.c_str(), O_WRONLY | O_TRUNC | O_CLOEXEC))
    {
        if (m_descriptor < 0)
            throw systemError(errno, exporting, m_target);
    }
    ~NewFile()
    {
        ::close(m_descriptor);
        if (!m_isFinished)
            ::unlink(m_part.c_str());
    }
    Q_DISABLE_COPY_MOVE(NewFile)

    template <typename Line> void write(const Line &line)
    {
        const std::size_t before = m_text.size();
        encode<Form::File>(line, m_text);
        if (m_text.size() - before > longestRecordingLine)
            throw std::runtime_error(m_target + ": a line would have more than 32 MiB");
        m_text.push_back('\n');
        if (m_text.size() >= writtenAtOnce)
            writeText();
    }
    void finish()
    {
        writeText();
        m_lock.sync();
        renameToNew(m_part, m_target, exporting);
        m_isFinished = true;
        syncFolderOf(m_target);
    }

private:
    static constexpr std::size_t writtenAtOnce = 64 * 1024;

    static const std::string &freeName(const std::string &path)
    {
        if (fileExists(path))
            throw systemError(EEXIST, exporting, path);
        return path;
    }
    void writeText()
    {
        for (std::string_view rest = m_text; !rest.empty();) {
            const ssize_t written = ::write(m_descriptor, rest.data(), rest.size());
            if (written < 0 && errno != EINTR)
                throw systemError(errno, exporting, m_target);
            rest.remove_prefix(static_cast<std::size_t>(std::max<ssize_t>(0, written)));
        }
        m_text.clear();
    }

    std::string m_target;
    std::string m_part;
    FileLock m_lock;
    int m_descriptor;
    std::string m_text; ///< Not written yet.
    bool m_isFinished = false;
};

/// A scenario's canonical text is in lines for people; no text in it holds a line break.
RawJson inOneLine(const Scenario &scenario)
{
    RawJson raw;
    bool atBegin = true;
    for (const char one : scenarioText(scenario)) {
        atBegin = one == '\n' || (atBegin && one == ' ');
        if (!atBegin)
            raw.text.push_back(one);
    }
    return raw;
}

RecordingLine headOf(Recording &recording, const std::string &digest)
{
    RecordingLine line;
    line.made = recording.header().made;
    line.seed = std::to_string(recording.header().seed);
    line.digest = digest;
    line.commands = number(recording.knownEnd().command);
    line.events = number(recording.knownEnd().mark.event);
    line.activities = number(recording.knownEnd().mark.activity);
    line.notes = std::ssize(recording.notes());
    line.states = std::ssize(recording.log().stateHashes());
    line.scenario = inOneLine(recording.scenario());
    return line;
}

std::string hexOf(std::string_view bytes)
{
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string hex;
    for (const char byte : bytes) {
        hex += digits[static_cast<unsigned char>(byte) >> 4U];
        hex += digits[static_cast<unsigned char>(byte) & 15U];
    }
    return hex;
}

CommandLine lineOf(const CommandRecord &record, Position decidedOn, std::string_view data,
                   const std::optional<KeptWords> &words)
{
    CommandLine line;
    const SentCommand &sent = record.sent;
    line.command = record.number;
    line.id = sent.id;
    line.at = sent.at;
    line.actor = sent.actor.name;
    line.role = sent.actor.role;
    if (sent.seen) {
        line.view = sent.seen->view;
        line.viewPosition = sent.seen->position;
    }
    line.correlation = sent.correlation;
    line.causation = sent.causation;
    line.decidedOn = decidedOn;
    if (record.rejection) {
        line.reason = record.rejection->reason;
        line.sentence = record.rejection->sentence;
    }
    line.first = record.first;
    line.last = record.last;
    line.type = typeWord(sent.command);
    line.data.text = data;
    if (words) {
        line.salt = hexOf(words->salt);
        line.words = words->text;
    }
    return line;
}

EventLine lineOf(const StoredEvent &stored, const Hash &hash)
{
    const CanonicalEvent &event = stored.canonical;
    EventLine line;
    line.event = event.position;
    line.at = event.at;
    if (stored.stream)
        line.stream = *stored.stream;
    line.version = event.version;
    line.command = event.command;
    line.hash = toHex(hash);
    line.type = event.type;
    line.schema = event.schema;
    line.data.text = event.data;
    return line;
}

ActivityLine lineOf(const RecordedActivity &activity)
{
    const ActivityType &type = typeOf(activity.activity);
    ActivityLine line{activity.number,        activity.after, activity.at,
                      std::string(type.word), type.schema,    {}};
    encodeActivity(activity.activity, line.data.text);
    return line;
}

/// What no text in a file may hold, and what is not UTF-8, is a space there.
std::vector<std::string> linesIn(std::string_view text)
{
    std::vector<std::string> lines(1);
    while (!text.empty()) {
        const std::string_view before = text;
        const auto character = takeCharacter(text);
        if (!character)
            text.remove_prefix(1);
        if (character == U'\n')
            lines.emplace_back();
        else if (!character || isControl(*character) || turnsDirection(*character))
            lines.back().push_back(' ');
        else
            lines.back().append(before.substr(0, before.size() - text.size()));
    }
    return lines;
}

/// Writes everything in the order of the chain: a command before its events.
class Exporter
{
public:
    Exporter(const std::string &file, const std::string &target)
        : m_recording(file)
        , m_connection(file, Purpose::ReadOnly)
        , m_words(m_connection)
        , m_scenario(scenarioText(m_recording.scenario()))
        , m_out(target)
        , m_notes(m_recording.notes())
        , m_states(m_recording.log().stateHashes())
    {
        m_out.write(headOf(m_recording, toHex(lastHash())));
    }
    void run()
    {
        ChainScan scan(m_connection, end());
        while (const ChainLink *link = scan.next()) {
            chain(*link);
            std::visit([&](const auto &what) { write(what); }, link->what);
        }
        m_out.finish();
    }

private:
    [[nodiscard]] LogEnd end() const
    {
        const Recording::End &end = m_recording.knownEnd();
        return {end.mark.event, end.command, end.mark.activity};
    }
    /// Chains as the recording that is made of the text will be chained: in today's format, with
    /// the scenario in today's form. For a store that was made today these are the hashes it has.
    const Hash &chain(const ChainLink &link)
    {
        if (const auto *header = std::get_if<CanonicalHeader>(&link.what))
            return m_chain.append(CanonicalHeader{header->made, header->seed, m_scenario});
        return append(m_chain, link);
    }
    Hash lastHash()
    {
        ChainScan scan(m_connection, end());
        while (const ChainLink *link = scan.next())
            chain(*link);
        const Hash last = m_chain.last();
        m_chain.rewind({});
        return last;
    }
    void write(const CanonicalHeader &) { marginUpTo(m_at); }
    void write(const CanonicalCommand &command)
    {
        if (m_commands.empty())
            refill(m_commands, m_recording.log().commands(m_command, atOnce));
        const CommandRecord &record = m_commands.front();
        m_out.write(lineOf(record, m_head, command.data, m_words.find(record.number)));
        m_head = std::max(m_head, record.last);
        m_command = record.number;
        m_commands.pop_front();
    }
    void write(const StoredEvent &event)
    {
        m_out.write(lineOf(event, m_chain.last()));
        m_at.event = event.canonical.position;
        marginUpTo(m_at);
    }
    void write(const CanonicalActivity &)
    {
        if (m_activities.empty())
            refill(m_activities, m_recording.log().activities(m_at.activity, atOnce));
        m_out.write(lineOf(m_activities.front()));
        m_at.activity = m_activities.front().number;
        m_activities.pop_front();
        marginUpTo(m_at);
    }
    template <typename Record>
    void refill(std::deque<Record> &waiting, std::vector<Record> &&read) const
    {
        if (read.empty())
            throw std::runtime_error(m_recording.path() + ": what is recorded cannot be found");
        waiting.assign(std::make_move_iterator(read.begin()), std::make_move_iterator(read.end()));
    }
    void marginUpTo(const StoryMark &mark)
    {
        for (; m_note < m_notes.size() && m_notes[m_note].mark.place() <= mark.place(); ++m_note) {
            const StoryNote &note = m_notes[m_note];
            m_out.write(NoteLine{linesIn(note.text), note.mark.event, note.mark.activity, note.at,
                                 note.edited});
        }
        for (; m_state < m_states.size() && m_states[m_state].position <= mark.event; ++m_state) {
            const StateHash &state = m_states[m_state];
            m_out.write(StateLine{toHex(state.hash), state.position, state.projections});
        }
    }

    Recording m_recording;
    Connection m_connection;
    WordStore m_words;
    const std::string m_scenario;
    Chain m_chain;
    NewFile m_out;
    std::vector<StoryNote> m_notes;
    std::vector<StateHash> m_states;
    static constexpr int atOnce = 500;
    std::deque<CommandRecord> m_commands; ///< Read, and not yet written.
    std::deque<RecordedActivity> m_activities;
    StoryMark m_at;
    CommandNumber m_command{};
    Position m_head{};
    std::size_t m_note = 0;
    std::size_t m_state = 0;
};

} // namespace

void exportRecording(const std::string &file, const std::string &target)
{
    Exporter(file, target).run();
}

} // namespace restaurant
