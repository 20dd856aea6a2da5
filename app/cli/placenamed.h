#pragma once

#include "playback/recording.h"

#include <stdexcept>
#include <string>

namespace restaurant::cli {

/// There is no such place in the evening: a sentence that names --until.
struct BadPlace : std::runtime_error
{
    using std::runtime_error::runtime_error;
};

/// What --until asks for: "12:30" is a time of the evening, "41" an event, nothing its end. Throws
/// BadPlace.
[[nodiscard]] Cursor placeNamed(Recording &recording, const std::string &until);

} // namespace restaurant::cli
