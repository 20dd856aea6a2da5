// The characters of a file from outside, one after the other, each checked, with line and column.
#pragma once

#include "document.h"

#include <optional>
#include <string>
#include <string_view>

namespace restaurant {

/// Thrown inside the scanner only; scanJson() makes a FileError of it.
struct ScanError
{
    int line = 0;
    int column = 0;
    std::string message;
};

/// Walks over the bytes and knows where it is. Refuses lines that are too long or too many.
class CharacterSource
{
public:
    CharacterSource(std::string_view bytes, int firstLine, const JsonLimits &limits);

    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }
    /// The next byte; '\0', which no document may contain, at the end.
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_bytes[m_at]; }
    /// Passes over one ASCII character.
    void skip();
    void skipSpace();
    /// Passes over `word` if it comes next.
    [[nodiscard]] bool skipWord(std::string_view word);
    /// Passes over one character of a text and appends it to `out`.
    void takeInto(std::string &out);

    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] int column() const { return m_column; }
    /// Throws: what is wrong here.
    [[noreturn]] void fail(std::string message) const;

private:
    void beginLine();

    std::string_view m_bytes;
    const JsonLimits &m_limits;
    std::size_t m_at = 0;
    int m_firstLine;
    int m_line;
    int m_column = 1;
};

} // namespace restaurant
