// The second front end: everything the model does, without a window.
#pragma once

#include "cli/subcommands.h"

#include <QString>

#include <functional>
#include <optional>

namespace restaurant::cli {

/// Runs a subcommand that a signal may end at any place: `run` is LongWork, and what it has begun
/// to make is gone by the time this returns.
[[nodiscard]] ExitCode stoppable(const std::function<ExitCode()> &run);

/// What the window is to be opened with. Empty members: as it was left last time.
struct WindowArguments
{
    QString file;     ///< As .scenario.json, .restaurant or .lesson.json; empty: Charlie and Roger.
    QString language; ///< A word of spokenLanguages(); empty: as it was set, or the system's.
    QString theme;    ///< "light", "dark" or "system".
    QString size;     ///< "1280x720".
    QString pane;     ///< The pane to bring to the front: "kitchen".
    QString at;       ///< Show this time of the evening, paused, and print "ready".
    std::optional<double> speed;
    bool paused = false;
    bool readOnly = false;
};

/// What only who has widgets can do.
struct Drawing
{
    std::function<int(const WindowArguments &)> openWindow;
    /// Ends early, by an exception, when StopSignals say so.
    std::function<ExitCode(const PicturesOptions &)> drawPictures;
};

/// Reads the command line and runs the subcommand it names, or opens the window when it names none.
/// Returns the exit code (subcommands.h). Never throws.
int run(int argc, char **argv, const Drawing &drawing);

} // namespace restaurant::cli
