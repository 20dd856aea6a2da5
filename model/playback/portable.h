// The portable form of a recording: text that any tool reads, and that becomes the same recording
// again. docs/formats.md, "Recordings as text".
#pragma once

#include "json/document.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>

namespace restaurant {

/// Writes the recording `file` to `target`, which must not be there yet; what could not be written
/// whole is removed again. Throws StoreError for the recording, std::runtime_error for the target.
void exportRecording(const std::string &file, const std::string &target);

struct Imported
{
    std::int64_t commands = 0;
    std::int64_t events = 0;
    std::int64_t activities = 0;
    /// The text ended too early: everything before was taken in, whole commands only. In words for
    /// a person.
    std::optional<FileError> cut;
};

/// Makes `target`, which must not be there yet, from text. It has the digest and the chain of the
/// recording that was exported, and a store id of its own. A last line that was cut off is told;
/// anything else that is wrong is the error, and then nothing is left. Throws StoreError for the
/// target.
[[nodiscard]] tl::expected<Imported, FileError> importRecording(const std::string &text,
                                                                const std::string &target);

} // namespace restaurant
