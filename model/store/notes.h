// What a teacher writes in the margin of an evening: it travels with the file and changes nothing.
#pragma once

#include "domain/story.h"
#include "domain/time.h"

#include <cstdint>
#include <string>
#include <vector>

namespace restaurant {

class Connection;

/// From 1; the number of a note that was removed may be given again.
enum class NoteNumber : std::int64_t {};

struct StoryNote
{
    NoteNumber number{};
    StoryMark mark; ///< How far the story had come where it stands.
    Instant at{};
    std::string text;
    std::int64_t edited = 0; ///< By the computer's clock: milliseconds since 1970, UTC.
    bool operator==(const StoryNote &) const = default;
};

/// All notes, in the order of the story. A file of an older version has none. Throws StoreError.
[[nodiscard]] std::vector<StoryNote> readNotes(const Connection &connection);

/// Adds a note and answers the number it got; `note.number` does not matter. Over a connection that
/// may write, inside a group or by itself. Throws StoreError.
NoteNumber addNote(const Connection &connection, const StoryNote &note);
/// Another text for a note; false if there is no such note. Throws StoreError.
bool editNote(const Connection &connection, NoteNumber number, const std::string &text,
              std::int64_t edited);
/// False if there is no such note. Throws StoreError.
bool removeNote(const Connection &connection, NoteNumber number);

} // namespace restaurant
