#pragma once

namespace restaurant::cli {

/// What the program tells the shell. README and --help list them.
enum ExitCode {
    Well = 0,
    Wrong = 1,   ///< The thing checked is wrong.
    Usage = 2,   ///< The command line is not understood.
    Unusable = 3 ///< A file or store cannot be used.
};

} // namespace restaurant::cli
