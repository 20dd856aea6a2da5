// What `compare` and `sweep` are asked on the command line, and how long they run.
#pragma once

#include "cli/subcommands.h"
#include "experiment/replications.h"
#include "experiment/variant.h"

#include <tl/expected.hpp>

#include <stop_token>
#include <string>
#include <vector>

namespace restaurant::cli {

/// The columns, or what is wrong with an option, for a person.
[[nodiscard]] tl::expected<std::vector<Variant>, std::string>
columnsFrom(const CompareOptions &options);

/// "a,b,c" without what stands between; empty: none.
[[nodiscard]] std::vector<std::string> listFrom(const std::string &text);

/// Which evenings are played, and at which precision a figure is sure enough; or what is wrong.
struct EveningsAsked
{
    ReplicationPlan replications;
    double precision = 0;
};
[[nodiscard]] tl::expected<EveningsAsked, std::string> eveningsAsked(const EveningsOptions &options,
                                                                     std::uint64_t scenarioSeed);

/// Says on a terminal how far it is, and stops when a signal has come.
class Running
{
public:
    Running();
    [[nodiscard]] ReplicationWatch watch();
    [[nodiscard]] std::stop_token stop() const { return m_stop.get_token(); }
    /// Well, or stopped by that signal.
    [[nodiscard]] ExitCode code() const;

private:
    std::stop_source m_stop;
    const bool m_isWatched;
};

} // namespace restaurant::cli
