#include "subcommands.h"

#include "playback/portable.h"

#include <iostream>

namespace restaurant::cli {

ExitCode exportTo(const ExportOptions &options)
{
    exportRecording(options.file, options.recording);
    return Well;
}

ExitCode importFrom(const ImportOptions &options)
{
    const auto imported = importRecording(options.recording, options.file);
    if (!imported) {
        std::cerr << imported.error().text() << '\n';
        return Wrong;
    }
    std::cout << options.file << ": " << imported->commands << " commands, " << imported->events
              << " events, " << imported->activities << " activities\n";
    if (!imported->cut)
        return Well;
    std::cerr << imported->cut->text() << "\nThe recording was cut off: what stands before was "
              << "taken in.\n";
    return Wrong;
}

} // namespace restaurant::cli
