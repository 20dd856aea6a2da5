// Opening a recording as the window does it.
#pragma once

#include <string>

namespace restaurant::bench {

/// The times in seconds from the moment at which the file is chosen.
struct Opening
{
    double picture = 0;   ///< Until every view has told the documents that it holds.
    double ready = 0;     ///< Until the evening can go on.
    double current = 0;   ///< Until every view has come to the end of the log.
    double indexed = 0;   ///< Until any place in it is near a keyframe.
    double megabytes = 0; ///< Taken by all of it then: live views, keyframes, commands of the log.
};

/// Needs an application. Throws std::runtime_error if it does not come to an end.
[[nodiscard]] Opening openRecording(const std::string &file);

} // namespace restaurant::bench
