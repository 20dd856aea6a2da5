#pragma once

#include <string>

namespace restaurant {

/// What is wrong with a file, and where.
struct FileError
{
    std::string file;
    int line = 0;        ///< From 1; 0: it concerns the file as a whole.
    int column = 0;      ///< From 1, in characters.
    std::string field;   ///< "script[3].data.table"; empty where no field is concerned.
    std::string message; ///< "expected a whole number from 1 to 99"
    bool operator==(const FileError &) const = default;

    /// "NAME:12:7: script[3].data.table: expected a whole number from 1 to 99".
    [[nodiscard]] std::string text() const;
};

} // namespace restaurant
