#include "subcommands.h"

#include "cli/jsonmembers.h"
#include "cli/writtenfile.h"
#include "evening/eveningsource.h"
#include "expectation/expectationfile.h"
#include "expectation/verdict.h"
#include "experiment/sameevening.h"

#include <QTemporaryDir>

#include <algorithm>
#include <iostream>

namespace restaurant::cli {

namespace {

std::vector<Verdict> judgePlayed(const Expectations &expectations, const Scenario &scenario)
{
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("evening.restaurant")).toStdString();
    playInto({scenario, {}}, file);
    Recording recording(file, LogReader::Origin::Ours);
    return judge(expectations, recording);
}

std::vector<Verdict> judgeEvening(const Expectations &expectations, const std::string &evening)
{
    const QString path = QString::fromStdString(evening);
    if (eveningSourceFor(path).kind == EveningSource::Kind::Scenario)
        return judgePlayed(expectations, loadScenario(path));
    Recording recording(evening);
    return judge(expectations, recording);
}

std::string jsonLine(const Verdict &verdict)
{
    std::string out = std::string("{\"holds\":") + (verdict.holds ? "true" : "false");
    appendMember(out, "that", verdict.that);
    appendMember(out, "at", exactClockText(verdict.at));
    appendMember(out, "expected", verdict.expected);
    appendMember(out, "found", verdict.found);
    return out + "}";
}

std::string plainLine(const Verdict &verdict)
{
    const std::string begin = (verdict.holds ? "holds   " : "DIFFERS ") + clockText(verdict.at) +
                              "  " + verdict.that + ": ";
    return verdict.holds ? begin + verdict.found
                         : begin + "expected " + verdict.expected + ", found " + verdict.found;
}

} // namespace

ExitCode expect(const ExpectOptions &options)
{
    const auto expectations = readExpectations(options.expectations);
    if (!expectations) {
        std::cerr << expectations.error().text() << '\n';
        return Unusable;
    }
    const auto verdicts = judgeEvening(*expectations, options.evening);
    for (const Verdict &verdict : verdicts)
        std::cout << (options.json ? jsonLine(verdict) : plainLine(verdict)) << '\n';
    if (!options.junit.empty())
        writeFile(
            options.junit,
            QByteArray::fromStdString(junitOf(
                expectations->name.empty() ? options.expectations : expectations->name, verdicts)));
    const auto differing = std::count_if(verdicts.begin(), verdicts.end(),
                                         [](const Verdict &verdict) { return !verdict.holds; });
    if (differing == 0)
        return Well;
    std::cerr << differing << " of " << verdicts.size() << " are not as expected.\n";
    return Wrong;
}

} // namespace restaurant::cli
