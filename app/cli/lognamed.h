// A log by the name that a person gives it: a file, or a server whose log is copied to be looked
// at.
#pragma once

#include "cli/subcommands.h"
#include "domain/storeerror.h"
#include "postgres/serveraddress.h"

#include <QtGlobal>

#include <memory>
#include <string>

class QTemporaryDir;

namespace restaurant::cli {

/// The address that a URL says. Throws std::runtime_error, which says what is wrong with it.
[[nodiscard]] ServerAddress serverNamed(const std::string &url);

class LogNamed
{
public:
    /// Copies the log of a server into a passing file. Throws StoreError.
    explicit LogNamed(const std::string &name);
    ~LogNamed();
    Q_DISABLE_COPY_MOVE(LogNamed)

    /// The file, or the copy, which is gone with this.
    [[nodiscard]] const std::string &path() const { return m_path; }
    [[nodiscard]] bool isCopy() const { return m_folder != nullptr; }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
};

/// Runs a subcommand on the log that `options.file` names. What is wrong with a copy is told of its
/// server.
template <typename Options> ExitCode onLog(Options options, ExitCode (*run)(const Options &))
{
    const std::string name = options.file;
    const LogNamed log(name);
    options.file = log.path();
    if constexpr (requires { options.name; })
        options.name = name;
    try {
        return run(options);
    } catch (const StoreError &error) {
        if (!log.isCopy() || error.file() != log.path())
            throw;
        throw StoreError(error.why(), error.doing(), name, error.detail());
    }
}

} // namespace restaurant::cli
