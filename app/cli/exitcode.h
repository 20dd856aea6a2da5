#pragma once

namespace restaurant::cli {

/// What the program tells the shell. README and --help list them.
enum ExitCode : int {
    Well = 0,
    Wrong = 1,   ///< The thing checked is wrong.
    Usage = 2,   ///< The command line is not understood.
    Unusable = 3 ///< A file or store cannot be used.
};

/// Stopped by a signal, and ended in order: what a shell tells of whatever a signal has ended.
[[nodiscard]] constexpr ExitCode stoppedBy(int signal)
{
    return ExitCode{128 + signal};
}

} // namespace restaurant::cli
