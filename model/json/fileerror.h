#pragma once

#include <string>
#include <vector>

namespace restaurant {

/// What is wrong with a file, and where; all of it, where more than one thing is looked for.
struct FileError
{
    std::string file;
    int line = 0;        ///< From 1; 0: it concerns the file as a whole.
    int column = 0;      ///< From 1, in characters.
    std::string field;   ///< "script[3].data.table"; empty where no field is concerned.
    std::string message; ///< "expected a whole number from 1 to 99"
    std::vector<FileError> others = {}; ///< What else is wrong with the same file.
    bool operator==(const FileError &) const = default;

    /// "NAME:12:7: script[3].data.table: expected a whole number from 1 to 99"; a line for each of
    /// the others behind it.
    [[nodiscard]] std::string text() const;
};

/// One error of all of them, in the order of the lines; there is at least one. Of very many only
/// some are kept, and how many there are is told.
[[nodiscard]] FileError joined(std::vector<FileError> errors);

} // namespace restaurant
