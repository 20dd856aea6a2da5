#include "cli/compareoptions.h"

#include "cli/queueoptions.h"
#include "evening/stopsignals.h"
#include "experiment/comparing.h"

#include <unistd.h>

#include <iostream>

namespace restaurant::cli {

std::vector<std::string> listFrom(const std::string &text)
{
    std::vector<std::string> parts;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        parts.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

namespace {

/// Each entry as an option of a variant: "architecture=poll". Empty: nothing is varied.
tl::expected<std::vector<Variant>, std::string> variantsOf(const std::string &option,
                                                           const std::string &values)
{
    std::vector<Variant> variants;
    for (const std::string &value : listFrom(values)) {
        const auto variant = variantFrom(option + value);
        if (!variant)
            return tl::unexpected(variant.error());
        variants.push_back(*variant);
    }
    return variants;
}

/// "waiter=0,30,120": a choice of delays for each number.
tl::expected<std::vector<Variant>, std::string> delaysFrom(const std::string &text)
{
    const std::size_t equals = text.find('=');
    if (equals == std::string::npos)
        return tl::unexpected("--delay: expected VIEW=SECONDS,SECONDS..., not \"" + text + '"');
    return variantsOf("delay=" + text.substr(0, equals) + ':', text.substr(equals + 1));
}

} // namespace

tl::expected<std::vector<Variant>, std::string> columnsFrom(const CompareOptions &options)
{
    const auto architectures = variantsOf("architecture=", options.architectures);
    const auto staffings = variantsOf("staffing=", options.staffing);
    const auto delays = options.delay.empty() ? tl::expected<std::vector<Variant>, std::string>()
                                              : delaysFrom(options.delay);
    for (const auto *read : {&architectures, &staffings, &delays})
        if (!*read)
            return tl::unexpected(read->error());
    std::vector<Architecture> kinds;
    for (const Variant &variant : *architectures)
        kinds.push_back(*variant.architecture);
    std::vector<Staffing> ways;
    for (const Variant &variant : *staffings)
        ways.push_back(*variant.staffing);
    std::vector<std::vector<ViewDelay>> late;
    for (const Variant &variant : *delays)
        late.push_back(variant.delays);
    std::vector<Variant> columns = columnsOf(kinds, ways, late);
    for (const std::string &text : options.columns) {
        const auto column = variantFrom(text);
        if (!column)
            return tl::unexpected("--column: " + column.error());
        columns.push_back(*column);
    }
    return columns;
}

tl::expected<EveningsAsked, std::string> eveningsAsked(const EveningsOptions &options,
                                                       std::uint64_t scenarioSeed)
{
    const auto precision = precisionFrom(options.precision);
    if (!precision)
        return tl::unexpected(precision.error());
    return EveningsAsked{{options.seed.value_or(scenarioSeed), options.replications,
                          static_cast<unsigned>(options.threads)},
                         *precision};
}

Running::Running()
    : m_isWatched(::isatty(STDERR_FILENO) == 1)
{
}

ReplicationWatch Running::watch()
{
    return [this](const ReplicationProgress &progress) {
        if (StopSignals::asked())
            m_stop.request_stop();
        if (m_isWatched)
            std::cerr << '\r' << progress.done << " of " << progress.all << " evenings"
                      << (progress.done == progress.all ? "\n" : "") << std::flush;
    };
}

ExitCode Running::code() const
{
    const auto signal = StopSignals::asked();
    return signal ? stoppedBy(*signal) : Well;
}

} // namespace restaurant::cli
