#include "cli/crash.h"
#include "cli/linereader.h"
#include "cli/standardstreams.h"
#include "cli/subcommands.h"
#include "cli/submitline.h"
#include "evening/eveningsource.h"
#include "evening/stopsignals.h"
#include "evening/writeside.h"
#include "seat/leading.h"

#include <algorithm>
#include <cstddef>
#include <iostream>
#include <optional>
#include <string>
#include <unistd.h>
#include <utility>
#include <vector>

namespace restaurant::cli {

namespace {

constexpr auto input = "standard input";

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
