#include "scanner.h"

#include "domain/utf8.h"

namespace restaurant {

CharacterSource::CharacterSource(std::string_view bytes, int firstLine, const JsonLimits &limits)
    : m_bytes(bytes)
    , m_limits(limits)
    , m_firstLine(firstLine)
    , m_line(firstLine)
{
    if (bytes.size() > limits.bytes)
        fail("the file is larger than " + std::to_string(limits.bytes >> 20) + " MiB");
    if (bytes.starts_with("\xef\xbb\xbf"))
        fail("the file begins with a byte order mark");
    beginLine();
}

void CharacterSource::fail(std::string message) const
{
    throw ScanError{m_line, m_column, std::move(message)};
}

void CharacterSource::beginLine()
{
    if (m_line - m_firstLine >= m_limits.lines)
        fail("the file has more than " + std::to_string(m_limits.lines) + " lines");
    const std::string_view rest = m_bytes.substr(m_at, m_limits.lineBytes + 1);
    if (rest.size() > m_limits.lineBytes && rest.find('\n') == std::string_view::npos)
        fail("the line is longer than " + std::to_string(m_limits.lineBytes >> 10) + " KiB");
}

void CharacterSource::skip()
{
    const bool lineEnds = m_bytes[m_at] == '\n';
    ++m_at;
    ++m_column;
    if (!lineEnds)
        return;
    ++m_line;
    m_column = 1;
    beginLine();
}

void CharacterSource::skipSpace()
{
    while (!atEnd() && (peek() == ' ' || peek() == '\n' || peek() == '\t' || peek() == '\r'))
        skip();
}

bool CharacterSource::skipWord(std::string_view word)
{
    if (!m_bytes.substr(m_at).starts_with(word))
        return false;
    for (std::size_t i = 0; i < word.size(); ++i)
        skip();
    return true;
}

void CharacterSource::takeInto(std::string &out)
{
    std::string_view rest = m_bytes.substr(m_at);
    const std::optional<char32_t> character = takeCharacter(rest);
    if (!character)
        fail("these bytes are not UTF-8");
    if (isControl(*character))
        fail("a control character is not allowed in a text");
    if (turnsDirection(*character))
        fail("a character that turns the writing direction is not allowed");
    const std::size_t length = m_bytes.size() - m_at - rest.size();
    out.append(m_bytes, m_at, length);
    m_at += length;
    ++m_column;
}

} // namespace restaurant
