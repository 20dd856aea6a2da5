#include "subcommands.h"

#include "cli/linereader.h"
#include "cli/submitline.h"

#include "session/scenariosource.h"
#include "session/writeside.h"
#include "json/encode.h"

#include <iostream>
#include <set>
#include <unistd.h>

namespace restaurant::cli {

namespace {

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

std::string answerTo(const FileError &error, int line)
{
    std::string out = "{\"outcome\":\"invalid\",\"line\":" + std::to_string(line) + ",\"reason\":";
    encode(error.text(), out);
    return out + "}\n";
}

/// Carries commands out and answers each of them once it is durable.
class Submission
{
public:
    explicit Submission(WriteSide &writeSide)
        : m_writeSide(writeSide)
    {
    }

    void take(const std::string &text)
    {
        ++m_line;
        if (text.find_first_not_of(" \t\r") == std::string::npos)
            return;
        auto sent = readSubmitLine(text, input, m_line);
        if (!sent) {
            m_allRead = false;
            std::cerr << sent.error().text() << '\n';
            std::cout << answerTo(sent.error(), m_line);
            return;
        }
        m_until = std::max({m_until, sent->at, m_writeSide.now()});
        sent->at = m_until; // lines are handled in their order, whatever times they name
        m_unanswered.insert(sent->id);
        m_writeSide.submit(std::move(*sent));
    }

    /// Until nothing of what was taken, and of what follows from it, is left.
    void carryOut()
    {
        while (m_writeSide.next() && *m_writeSide.next() <= m_until) {
            for (const HandledCommand &handled : m_writeSide.advance(m_until, group).commands)
                answer(handled);
        }
        std::cout.flush();
    }

    [[nodiscard]] bool allRead() const { return m_allRead; }

private:
    static constexpr int group = 512;

    void answer(const HandledCommand &handled)
    {
        const auto asked = m_unanswered.find(handled.sent.id);
        if (asked == m_unanswered.end())
            return; // the process manager's, or the script's
        m_unanswered.erase(asked);
        std::cout << answerTo(handled.outcome);
    }

    WriteSide &m_writeSide;
    Instant m_until{};
    std::multiset<CommandId> m_unanswered;
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
    return std::make_unique<WriteSide>(
        options.file, withoutScript(loadScenario(QString::fromStdString(options.scenario))));
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
    const auto writeSide = openOrCreate(options);
    finishOpenWork(*writeSide);
    Submission submission(*writeSide);
    LineReader reader(STDIN_FILENO);
    for (auto lines = reader.read(); !lines.empty(); lines = reader.read()) {
        for (const std::string &line : lines)
            submission.take(line);
        submission.carryOut();
    }
    return submission.allRead() ? Well : Wrong;
}

} // namespace restaurant::cli
