#include "cli/crash.h"
#include "cli/standardstreams.h"
#include "cli/subcommands.h"
#include "cli/submitline.h"
#include "evening/eveningsource.h"
#include "evening/stopsignals.h"
#include "evening/writeside.h"
#include "json/encode.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <iostream>
#include <optional>
#include <poll.h>
#include <stdexcept>
#include <string>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

namespace restaurant::cli {

namespace {

/// Reads lines from a file descriptor as they come: whoever sends many at once gets them handled
/// together, whoever sends one and waits gets his answer.
class LineReader
{
public:
    /// Longer lines are cut off here and passed on, for the scanner to refuse.
    static constexpr std::size_t longestLine = 64 * 1024 + 1;
    /// Nobody waits for the end of a line that has none: an endless device, say.
    static constexpr std::size_t longestWait = 64 * 1024 * 1024;

    /// The input ends, too, as soon as `stop` can be read.
    LineReader(int descriptor, int stop)
        : m_descriptor(descriptor)
        , m_stop(stop)
    {
    }

    /// The lines there are, without their ends; waits for the first. Empty at the end of input.
    /// A last line without an end counts. Throws std::runtime_error.
    [[nodiscard]] std::vector<std::string> read();

private:
    void split(const char *bytes, std::size_t count, std::vector<std::string> &lines);

    [[nodiscard]] bool isStopped() const;

    int m_descriptor;
    int m_stop;
    std::string m_begun;          ///< Of a line whose end has not come yet.
    std::size_t m_begunBytes = 0; ///< Of all of it.
    bool m_ended = false;
};

std::vector<std::string> LineReader::read()
{
    std::array<char, 64 * 1024> bytes;
    std::vector<std::string> lines;
    while (lines.empty() && !m_ended && !isStopped()) {
        const ssize_t count = ::read(m_descriptor, bytes.data(), bytes.size());
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (count < 0)
            throw std::runtime_error(whyUnreadable(errno));
        split(bytes.data(), static_cast<std::size_t>(count), lines);
        if (count == 0) {
            m_ended = true;
            if (!m_begun.empty())
                lines.push_back(std::move(m_begun));
        }
    }
    return lines;
}

/// Waits until there is something to read, or a reason to stop.
bool LineReader::isStopped() const
{
    std::array<pollfd, 2> either{{{m_descriptor, POLLIN, 0}, {m_stop, POLLIN, 0}}};
    while (::poll(either.data(), either.size(), -1) < 0 && errno == EINTR)
        continue; // the signal has made the second readable
    return either[1].revents != 0;
}

void LineReader::split(const char *bytes, std::size_t count, std::vector<std::string> &lines)
{
    const char *const end = bytes + count;
    while (bytes != end) {
        const char *const lineEnd = std::find(bytes, end, '\n');
        const std::size_t room = longestLine - std::min(longestLine, m_begun.size());
        m_begun.append(bytes, std::min(room, static_cast<std::size_t>(lineEnd - bytes)));
        m_begunBytes += static_cast<std::size_t>(lineEnd - bytes);
        if (m_begunBytes > longestWait)
            throw std::runtime_error("standard input: a line has more than 64 MiB");
        if (lineEnd == end)
            return;
        lines.push_back(std::move(m_begun));
        m_begun.clear();
        m_begunBytes = 0;
        bytes = lineEnd + 1;
    }
}

constexpr auto input = "standard input";

std::string answerTo(const Outcome &outcome)
{
    std::string out = "{\"id\":\"" + toText(outcome.command) + "\",\"outcome\":";
    encode(toWord(outcome.kind), out);
    out += ",\"positions\":[";
    for (auto at = number(outcome.first); at > 0 && at <= number(outcome.last); ++at)
        out.append(at > number(outcome.first) ? "," : "").append(std::to_string(at));
    out += "]";
    if (outcome.rejection) {
        out += ",\"reason\":";
        encode(toWord(outcome.rejection->reason), out);
        out += ",\"sentence\":";
        encode(outcome.rejection->sentence, out);
    }
    return out + "}\n";
}

std::string answerTo(const FileError &error)
{
    std::string out =
        "{\"outcome\":\"invalid\",\"line\":" + std::to_string(std::max(1, error.line)) +
        ",\"reason\":";
    encode(error.text(), out);
    return out + "}\n";
}

/// Carries commands out and answers each of them once it is durable. How the lines come together
/// makes no difference to what is recorded, nor to the answers.
class Submission
{
public:
    explicit Submission(WriteSide &writeSide)
        : m_writeSide(writeSide)
        , m_ends(std::max(writeSide.scenario().ends, writeSide.now()))
    {
    }

    void carryOut(const std::vector<std::string> &lines)
    {
        for (const std::string &line : lines)
            take(line);
        const auto outcomes = m_writeSide.carryOutInOrder(std::exchange(m_commands, {}));
        auto outcome = outcomes.begin();
        m_unanswered = outcomes.size();
        for (const std::optional<FileError> &error : std::exchange(m_taken, {}))
            std::cout << (error ? answerTo(*error) : answerTo(*outcome++));
        std::cout.flush();
        m_unanswered = 0;
    }

    [[nodiscard]] bool allRead() const { return m_allRead; }
    /// Carried out, but it is not certain that their answers have arrived.
    [[nodiscard]] std::size_t unanswered() const { return m_unanswered; }

private:
    void take(const std::string &text)
    {
        ++m_line;
        if (text.find_first_not_of(" \t\r") == std::string::npos)
            return;
        auto sent = readSubmitLine(text, input, m_line, m_writeSide.scenario().starts, m_ends);
        if (sent) {
            m_commands.push_back(*std::move(sent));
            m_taken.push_back(std::nullopt);
            return;
        }
        m_allRead = false;
        std::cerr << sent.error().text() << '\n';
        m_taken.push_back(std::move(sent.error()));
    }

    WriteSide &m_writeSide;
    const Instant m_ends; ///< Of the evening; a recording may have come further.
    std::vector<SentCommand> m_commands;
    std::vector<std::optional<FileError>> m_taken; ///< By line: why it is no command.
    std::size_t m_unanswered = 0;
    int m_line = 0;
    bool m_allRead = true;
};

/// The scenario without what would happen by itself: here the commands come from outside.
Scenario withoutScript(Scenario scenario)
{
    scenario.script.clear();
    scenario.cues.clear();
    scenario.live = {};
    return scenario;
}

std::unique_ptr<WriteSide> openOrCreate(const SubmitOptions &options)
{
    if (options.scenario.empty())
        return std::make_unique<WriteSide>(options.file);
    const Scenario scenario = loadScenario(QString::fromStdString(options.scenario));
    requireStoresToCrashBetween(scenario.services, options.crash);
    return std::make_unique<WriteSide>(options.file, withoutScript(scenario));
}

/// What the store had not finished, the opening stock above all. Nobody waits for an answer.
void finishOpenWork(WriteSide &writeSide)
{
    while (writeSide.next() && *writeSide.next() <= writeSide.now())
        (void)writeSide.advance(writeSide.now(), 512);
}

} // namespace

ExitCode submit(const SubmitOptions &options)
{
    const StopSignals stop;
    const auto writeSide = openOrCreate(options);
    crashBetweenStores(*writeSide, options.crash);
    finishOpenWork(*writeSide);
    Submission submission(*writeSide);
    LineReader reader(STDIN_FILENO, stop.descriptor());
    try {
        for (auto lines = reader.read(); !lines.empty(); lines = reader.read())
            submission.carryOut(lines);
    } catch (const OutputError &error) {
        giveUpPrinting();
        std::cerr << error.what() << ": answers to " << submission.unanswered()
                  << " commands were lost. The commands are carried out: sent again with their "
                     "ids, they get the same answers.\n";
        return Unusable;
    }
    if (const auto signal = StopSignals::asked())
        return stoppedBy(*signal);
    return submission.allRead() ? Well : Wrong;
}

} // namespace restaurant::cli
