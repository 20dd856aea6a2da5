// JSON from outside: files that people write or send. The scanner takes nothing on trust. It has
// limits for everything that costs memory or time, refuses what other readers take differently,
// and says in which line and column. Either the whole document is good, or nothing is loaded.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <variant>
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

struct JsonMember;

/// A value, with the place where it begins.
class JsonValue
{
public:
    using List = std::vector<JsonValue>;
    using Object = std::vector<JsonMember>; ///< As in the file: order kept, names differ.

    std::variant<std::monostate, bool, std::int64_t, std::string, List, Object> value;
    int line = 0;
    int column = 0;

    [[nodiscard]] const std::int64_t *number() const { return std::get_if<std::int64_t>(&value); }
    [[nodiscard]] const bool *boolean() const { return std::get_if<bool>(&value); }
    [[nodiscard]] const std::string *text() const { return std::get_if<std::string>(&value); }
    [[nodiscard]] const List *list() const { return std::get_if<List>(&value); }
    [[nodiscard]] const Object *object() const { return std::get_if<Object>(&value); }
    /// The member's value; null if this is no object or has no such member.
    [[nodiscard]] const JsonValue *find(std::string_view name) const;
    /// The text in quotation marks, the number, "a list", "null" ...: for messages.
    [[nodiscard]] std::string kindText() const;
};

struct JsonMember
{
    std::string name;
    int line = 0; ///< Of the name.
    int column = 0;
    JsonValue value;
};

struct JsonLimits
{
    std::size_t bytes = 64 * 1024 * 1024;
    std::size_t lineBytes = 64 * 1024;
    int lines = 1'000'000;
    std::size_t values = 1'000'000; ///< Lists, objects and what is in them: bounds the memory.
    int depth = 32;
    std::size_t textCharacters = 1000;
};

/// The largest whole number that every reader of JSON holds exactly: 2 to the 53rd.
inline constexpr std::int64_t largestJsonNumber = std::int64_t{1} << 53;

/// Reads one document, with white space around it at most. Beyond the rules of JSON, these are
/// errors: a byte order mark, bytes that are not UTF-8, control characters and characters that
/// turn the writing direction (escaped ones too), lone surrogates, numbers that are not whole or
/// beyond largestJsonNumber, names that an object has twice, and anything beyond `limits`.
/// `file` is for messages; the first line is line `firstLine` of it.
[[nodiscard]] tl::expected<JsonValue, FileError> scanJson(std::string_view bytes,
                                                          std::string_view file, int firstLine = 1,
                                                          const JsonLimits &limits = {});

} // namespace restaurant
