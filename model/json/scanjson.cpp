#include "document.h"

#include "domain/utf8.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>

namespace restaurant {

using namespace std::string_view_literals;

namespace {

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

/// What a file that begins with these bytes is, if it is plainly no text.
std::optional<std::string_view> otherKind(std::string_view beginning)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 13> kinds{{
        {"SQLite format 3\0"sv, "an SQLite file (as .restaurant and .view files are)"},
        {"\x89PNG"sv, "a PNG image"},
        {"\xff\xd8\xff"sv, "a JPEG image"},
        {"GIF8"sv, "a GIF image"},
        {"%PDF-"sv, "a PDF document"},
        {"PK\x03\x04"sv, "a ZIP archive, or a document that is one"},
        {"\x1f\x8b"sv, "compressed with gzip"},
        {"\xfd"
         "7zXZ"sv,
         "compressed with xz"},
        {"\x7f"
         "ELF"sv,
         "a program"},
        {"\xff\xfe"sv, "a text in UTF-16; it must be in UTF-8"},
        {"\xfe\xff"sv, "a text in UTF-16; it must be in UTF-8"},
        {"<?xml"sv, "an XML or SVG file"},
        {"<!DOCTYPE"sv, "a page of HTML"},
    }};
    for (const auto &[mark, kind] : kinds) {
        if (beginning.starts_with(mark))
            return kind;
    }
    return std::nullopt;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

void appendUtf8(char32_t character, std::string &out)
{
    const auto tail = [](char32_t bits) { return static_cast<char>(0x80 | (bits & 0x3f)); };
    if (character < 0x80) {
        out.push_back(static_cast<char>(character));
    } else if (character < 0x800) {
        out.push_back(static_cast<char>(0xc0 | (character >> 6)));
        out.push_back(tail(character));
    } else if (character < 0x10000) {
        out.push_back(static_cast<char>(0xe0 | (character >> 12)));
        out.push_back(tail(character >> 6));
        out.push_back(tail(character));
    } else {
        out.push_back(static_cast<char>(0xf0 | (character >> 18)));
        out.push_back(tail(character >> 12));
        out.push_back(tail(character >> 6));
        out.push_back(tail(character));
    }
}

/// The grammar of JSON, one function for each kind of value.
class DocumentScanner
{
public:
    DocumentScanner(std::string_view bytes, int firstLine, const JsonLimits &limits)
        : m_source(bytes, firstLine, limits)
        , m_limits(limits)
    {
    }

    JsonValue document()
    {
        m_source.skipSpace();
        if (m_source.atEnd())
            m_source.fail("there is nothing in it");
        JsonValue root = value(1);
        m_source.skipSpace();
        if (!m_source.atEnd())
            m_source.fail("there is something behind the end");
        return root;
    }

private:
    /// Nested `depth` levels deep, the outermost value 1.
    JsonValue value(int depth)
    {
        if (++m_values > m_limits.values)
            m_source.fail("there are more than " + std::to_string(m_limits.values) + " values");
        JsonValue made{{}, m_source.line(), m_source.column()};
        const char next = m_source.peek();
        if (next == '{')
            made.value = object(depth);
        else if (next == '[')
            made.value = list(depth);
        else if (next == '"')
            made.value = text();
        else if (next == '-' || isDigit(next))
            made.value = number();
        else
            made.value = word();
        return made;
    }

    void enter(int depth)
    {
        if (depth > m_limits.depth)
            m_source.fail("it is nested more than " + std::to_string(m_limits.depth) + " deep");
        m_source.skip();
        m_source.skipSpace();
    }

    /// True behind a comma; false behind `close`.
    bool another(char close)
    {
        m_source.skipSpace();
        const bool more = m_source.peek() == ',';
        if (!more && m_source.peek() != close)
            m_source.fail(std::string("expected ',' or '") + close + "'");
        m_source.skip();
        if (more)
            m_source.skipSpace();
        return more;
    }

    JsonValue::List list(int depth)
    {
        enter(depth);
        JsonValue::List elements;
        if (m_source.peek() == ']') {
            m_source.skip();
            return elements;
        }
        do
            elements.push_back(value(depth + 1));
        while (another(']'));
        return elements;
    }

    JsonValue::Object object(int depth)
    {
        enter(depth);
        JsonValue::Object members;
        if (m_source.peek() == '}') {
            m_source.skip();
            return members;
        }
        do
            members.push_back(member(depth));
        while (another('}'));
        refuseDuplicates(members);
        return members;
    }

    JsonMember member(int depth)
    {
        JsonMember made{{}, m_source.line(), m_source.column(), {}};
        if (m_source.peek() != '"')
            m_source.fail("expected a name in quotes");
        made.name = text();
        m_source.skipSpace();
        if (m_source.peek() != ':')
            m_source.fail("expected ':'");
        m_source.skip();
        m_source.skipSpace();
        made.value = value(depth + 1);
        return made;
    }

    /// Names the second one of two members with one name.
    static void refuseDuplicates(const JsonValue::Object &members)
    {
        std::vector<const JsonMember *> byName;
        for (const JsonMember &one : members)
            byName.push_back(&one);
        std::stable_sort(byName.begin(), byName.end(),
                         [](auto *a, auto *b) { return a->name < b->name; });
        const auto same = std::adjacent_find(byName.begin(), byName.end(),
                                             [](auto *a, auto *b) { return a->name == b->name; });
        if (same == byName.end())
            return;
        const JsonMember &second = **std::next(same);
        throw ScanError{second.line, second.column, "\"" + second.name + "\" is there twice"};
    }

    std::string text()
    {
        const int line = m_source.line();
        const int column = m_source.column();
        m_source.skip();
        std::string made;
        for (std::size_t characters = 0; m_source.peek() != '"'; ++characters) {
            if (m_source.atEnd() || m_source.peek() == '\n')
                m_source.fail("the text has no end");
            if (characters == m_limits.textCharacters)
                throw ScanError{line, column,
                                "the text has more than " +
                                    std::to_string(m_limits.textCharacters) + " characters"};
            if (m_source.peek() == '\\')
                takeEscape(made);
            else
                m_source.takeInto(made);
        }
        m_source.skip();
        return made;
    }

    void takeEscape(std::string &out)
    {
        static constexpr std::string_view plain = "\"\\/";
        const CharacterSource backslash = m_source;
        m_source.skip();
        const char next = m_source.peek();
        if (plain.find(next) != std::string_view::npos)
            out.push_back(next);
        else if (next == 'u')
            return takeUnicodeEscape(backslash, out);
        else if (std::string_view("bfnrt").find(next) != std::string_view::npos)
            backslash.fail("a control character is not allowed in a text");
        else
            backslash.fail("expected one of \\\" \\\\ \\/ \\u behind a backslash");
        m_source.skip();
    }

    /// Behind the backslash; `backslash` is where it stands, for messages.
    void takeUnicodeEscape(const CharacterSource &backslash, std::string &out)
    {
        char32_t character = fourDigits();
        if (character >= 0xd800 && character < 0xdc00 && m_source.skipWord("\\")) {
            const char32_t low = m_source.peek() == 'u' ? fourDigits() : 0;
            if (low < 0xdc00 || low > 0xdfff)
                backslash.fail("half of a surrogate pair");
            character = 0x10000 + ((character - 0xd800) << 10) + (low - 0xdc00);
        }
        if (character >= 0xd800 && character <= 0xdfff)
            backslash.fail("half of a surrogate pair");
        if (isControl(character))
            backslash.fail("a control character is not allowed in a text");
        if (turnsDirection(character))
            backslash.fail("a character that turns the writing direction is not allowed");
        appendUtf8(character, out);
    }

    /// Of "uXXXX".
    char32_t fourDigits()
    {
        m_source.skip();
        char32_t code = 0;
        for (int i = 0; i < 4; ++i) {
            static constexpr std::string_view digits = "0123456789abcdef";
            const char c = m_source.peek();
            const auto digit = digits.find(c >= 'A' && c <= 'F' ? static_cast<char>(c + 32) : c);
            if (digit == std::string_view::npos)
                m_source.fail("expected four hexadecimal digits behind \\u");
            code = code * 16 + static_cast<char32_t>(digit);
            m_source.skip();
        }
        return code;
    }

    std::int64_t number()
    {
        const CharacterSource begin = m_source;
        std::string digits;
        if (m_source.peek() == '-')
            takeDigit(digits);
        if (!isDigit(m_source.peek()))
            m_source.fail("expected a digit");
        const bool zero = m_source.peek() == '0';
        takeDigit(digits);
        if (zero && isDigit(m_source.peek()))
            begin.fail("a number does not begin with 0");
        while (isDigit(m_source.peek()))
            takeDigit(digits);
        if (std::string_view(".eE").find(m_source.peek()) != std::string_view::npos)
            begin.fail("expected a whole number, without fraction or exponent");
        return inRange(digits, begin);
    }

    void takeDigit(std::string &digits)
    {
        // More digits than any allowed number has are not kept, only counted as too many.
        if (digits.size() < 20)
            digits.push_back(m_source.peek());
        m_source.skip();
    }

    static std::int64_t inRange(const std::string &digits, const CharacterSource &begin)
    {
        std::int64_t made = 0;
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), made);
        if (read.ec != std::errc() || made > largestJsonNumber || made < -largestJsonNumber)
            begin.fail("the number is beyond +-" + std::to_string(largestJsonNumber));
        return made;
    }

    decltype(JsonValue::value) word()
    {
        if (m_source.skipWord("true"))
            return true;
        if (m_source.skipWord("false"))
            return false;
        if (m_source.skipWord("null"))
            return std::monostate{};
        m_source.fail("expected a value");
    }

    CharacterSource m_source;
    const JsonLimits &m_limits;
    std::size_t m_values = 0;
};

} // namespace

tl::expected<JsonValue, FileError> scanJson(std::string_view bytes, std::string_view file,
                                            int firstLine, const JsonLimits &limits)
{
    if (const auto kind = otherKind(bytes); kind && firstLine == 1)
        return tl::unexpected(FileError{std::string(file), 0, 0, {}, "is " + std::string(*kind)});
    try {
        return DocumentScanner(bytes, firstLine, limits).document();
    } catch (ScanError &error) {
        return tl::unexpected(
            FileError{std::string(file), error.line, error.column, {}, std::move(error.message)});
    }
}

} // namespace restaurant
