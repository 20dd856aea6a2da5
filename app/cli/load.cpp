#include "subcommands.h"

#include "cli/compareoptions.h"
#include "cli/printed.h"
#include "evening/stopsignals.h"
#include "experiment/load.h"
#include "words/loadtext.h"
#include "words/plaintext.h"
#include "words/textcolumns.h"

#include <QTemporaryDir>

#include <charconv>
#include <cmath>
#include <tl/expected.hpp>

namespace restaurant::cli {

namespace {

tl::expected<std::vector<ArchitectureKind>, std::string> architecturesFrom(const std::string &text)
{
    if (text.empty())
        return std::vector<ArchitectureKind>(allArchitectures.begin(), allArchitectures.end());
    std::vector<ArchitectureKind> kinds;
    for (const std::string &word : listFrom(text)) {
        const auto kind = architectureFrom(word);
        if (!kind)
            return tl::unexpected("--architectures: there is no \"" + word + '"');
        kinds.push_back(*kind);
    }
    return kinds;
}

tl::expected<std::vector<int>, std::string> readersFrom(const std::string &text)
{
    constexpr int most = 64;
    std::vector<int> readers;
    for (const std::string &part : listFrom(text)) {
        int count = 0;
        const auto read = std::from_chars(part.data(), part.data() + part.size(), count);
        if (read.ptr != part.data() + part.size() || count < 1 || count > most)
            return tl::unexpected("--readers: expected numbers from 1 to 64 as 1,2,4, found \"" +
                                  text + '"');
        readers.push_back(count);
    }
    return readers;
}

tl::expected<LoadPlan, std::string> planFrom(const LoadOptions &options)
{
    const auto kinds = architecturesFrom(options.architectures);
    const auto readers = readersFrom(options.readers);
    if (!kinds || !readers)
        return tl::unexpected(kinds ? readers.error() : kinds.error());
    constexpr double longest = 60;
    if (!(options.seconds >= 0.01 && options.seconds <= longest))
        return tl::unexpected(std::string("--seconds: expected a number from 0.01 to 60"));
    return LoadPlan{*kinds, *readers,
                    std::chrono::milliseconds(std::llround(options.seconds * 1000)),
                    options.folder};
}

void printText(const MeasuredLoad &load)
{
    TextColumns table;
    QStringList head{QStringLiteral("Architecture"), QStringLiteral("Readers")};
    for (const LoadFigure figure : allLoadFigures)
        head += loadFigureName(figure);
    table.add(head);
    for (const LoadPoint &point : load.points) {
        QStringList row{toQString(toWord(point.kind)), QString::number(point.readers)};
        for (const LoadFigure figure : allLoadFigures)
            row += loadValueText(point, figure);
        table.add(row);
    }
    for (const std::string &line : table.lines())
        std::cout << line << '\n';
    std::cout << '\n' << loadNote(load).toStdString() << '\n';
}

} // namespace

ExitCode load(const LoadOptions &options)
{
    const QTemporaryDir passing;
    LoadOptions asked = options;
    if (asked.folder.empty())
        asked.folder = passing.path().toStdString();
    const auto plan = planFrom(asked);
    if (!plan) {
        std::cerr << "load: " << plan.error() << '\n';
        return Usage;
    }
    const StopSignals stopSignals;
    std::stop_source stop;
    const auto watch = [&stop](std::size_t, std::size_t) {
        if (StopSignals::asked())
            stop.request_stop();
    };
    const MeasuredLoad found = measureLoad(*plan, watch, stop.get_token());
    print(found, options, printText);
    const auto signal = StopSignals::asked();
    return signal ? stoppedBy(*signal) : Well;
}

} // namespace restaurant::cli
