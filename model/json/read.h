// Reading the values of files from people, by the same tables that write them. Strict: a field
// that is missing, or not known, is an error, and each error says where and what was expected.
// Times, durations and money are texts, as people write them; an id is a number from 1.
#pragma once

#include "document.h"
#include "fields.h"
#include "plain.h"

#include <algorithm>
#include <concepts>
#include <exception>
#include <initializer_list>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

namespace restaurant {

/// Thrown while values are read, and caught by read(). `where` gives line and column.
class ReadError final : public std::exception
{
public:
    ReadError(const JsonValue &where, std::string message);
    ReadError(const JsonMember &where, std::string message);

    /// It lies inside `part`: "script", "[3]".
    void addOuter(std::string_view part);
    /// More is wrong.
    void add(const ReadError &other);
    [[nodiscard]] FileError inFile(std::string_view file, std::string_view outer) const;
    [[nodiscard]] const char *what() const noexcept override
    {
        return m_errors.front().message.c_str();
    }

private:
    std::vector<FileError> m_errors;
};

/// Gathers what is wrong with the parts of a value, so that not the first alone is told.
class ReadFaults
{
public:
    template <typename Body> void gather(Body body)
    {
        try {
            body();
        } catch (const ReadError &error) {
            if (m_all)
                m_all->add(error);
            else
                m_all = error;
        }
    }
    void throwIfAny() const
    {
        if (m_all)
            throw *m_all;
    }

private:
    std::optional<ReadError> m_all;
};

/// A type that writes and reads itself, where a table of fields does not do: see encode.h.
template <typename T> struct OwnForm;

template <typename T>
concept HasOwnRead = requires(const JsonValue &value)
{
    {
        OwnForm<T>::read(value)
        } -> std::same_as<T>;
};

/// Throws ReadError. For use in an OwnForm.
template <typename T> T readValue(const JsonValue &value);

namespace reading {

[[noreturn]] void failExpected(const JsonValue &found, const std::string &expected);
const JsonValue::List &listOf(const JsonValue &value);
const JsonValue::Object &objectOf(const JsonValue &value);
[[noreturn]] void failUnknown(const JsonMember &member, std::vector<std::string_view> known);
[[noreturn]] void failMissing(const JsonValue &object, std::string_view name);
std::int64_t numberWithin(const JsonValue &value, std::int64_t least, std::int64_t most);

/// What `body` answers; an error inside is said to lie inside `part`.
template <typename Body> auto inside(std::string_view part, Body body)
{
    try {
        return body();
    } catch (ReadError &error) {
        error.addOuter(part);
        throw;
    }
}

/// The numbers that both the type and JSON can hold, further bounded by `least` and `most`.
template <typename T>
T readNumber(const JsonValue &value, std::int64_t least = -largestJsonNumber,
             std::int64_t most = largestJsonNumber)
{
    constexpr std::int64_t floor = std::signed_integral<T> && sizeof(T) < 8
                                       ? std::int64_t{std::numeric_limits<T>::min()}
                                       : (std::unsigned_integral<T> ? 0 : -largestJsonNumber);
    constexpr std::int64_t ceiling = sizeof(T) < 8
                                         ? static_cast<std::int64_t>(std::numeric_limits<T>::max())
                                         : largestJsonNumber;
    return static_cast<T>(numberWithin(value, std::max(least, floor), std::min(most, ceiling)));
}

template <typename T> T readPlain(const JsonValue &value)
{
    using Rule = Plain<T, Form::File>;
    std::optional<T> made;
    if constexpr (std::same_as<typename Rule::Simple, std::string_view>) {
        if (value.text() != nullptr)
            made = Rule::from(*value.text());
    } else {
        if (value.number() != nullptr)
            made = Rule::from(*value.number());
    }
    if (!made)
        failExpected(value, Rule::expected());
    return *std::move(made);
}

template <HasWords T> T readWord(const JsonValue &value)
{
    if (value.text() != nullptr) {
        if (const std::optional<T> made = fromWord<T>(*value.text()))
            return *made;
    }
    std::string expected = "one of";
    for (const auto &[known, word] : enumWords<T>)
        expected.append(expected.ends_with("of") ? " " : ", ").append(word);
    failExpected(value, expected);
}

template <typename T> T readVector(const JsonValue &value)
{
    T values;
    ReadFaults faults;
    std::size_t index = 0;
    for (const JsonValue &element : listOf(value)) {
        faults.gather([&] {
            values.push_back(inside(elementText(index),
                                    [&] { return readValue<typename T::value_type>(element); }));
        });
        ++index;
    }
    faults.throwIfAny();
    return values;
}

template <typename T, typename Member>
void readField(const JsonValue &value, const Field<T, Member> &field, T &into)
{
    into.*field.member = inside(field.name, [&] {
        if constexpr (std::integral<Member> && !std::same_as<Member, bool>)
            return readNumber<Member>(value, field.least, field.most);
        else
            return readValue<Member>(value);
    });
}

template <typename T> T readFields(const JsonValue &value)
{
    T made;
    ReadFaults faults;
    const JsonValue::Object &object = objectOf(value);
    const auto readMember = [&](const JsonMember &member, const auto &...field) {
        if (((member.name != field.name) && ...))
            failUnknown(member, {field.name...});
        (void)((member.name == field.name && (readField(member.value, field, made), true)) || ...);
    };
    const auto requireThere = [&](std::string_view name, bool isOptional) {
        if (!isOptional && value.find(name) == nullptr)
            failMissing(value, name);
    };
    std::apply(
        [&](const auto &...field) {
            for (const JsonMember &member : object)
                faults.gather([&] { readMember(member, field...); });
            (faults.gather([&] { requireThere(field.name, field.isOptional); }), ...);
        },
        fieldsOf<T>);
    faults.throwIfAny();
    return made;
}

} // namespace reading

template <typename T> T readValue(const JsonValue &value)
{
    using namespace reading;
    if constexpr (HasOwnRead<T>) {
        return OwnForm<T>::read(value);
    } else if constexpr (HasPlain<T, Form::File>) {
        return readPlain<T>(value);
    } else if constexpr (HasWords<T>) {
        return readWord<T>(value);
    } else if constexpr (std::is_enum_v<T>) {
        return static_cast<T>(readNumber<std::underlying_type_t<T>>(value, 1));
    } else if constexpr (std::same_as<T, bool>) {
        if (value.boolean() == nullptr)
            failExpected(value, "true or false");
        return *value.boolean();
    } else if constexpr (std::integral<T>) {
        return readNumber<T>(value);
    } else if constexpr (std::same_as<T, std::string>) {
        if (value.text() == nullptr)
            failExpected(value, "a text");
        return *value.text();
    } else if constexpr (IsOptional<T>) {
        return readValue<typename T::value_type>(value);
    } else if constexpr (IsVector<T>) {
        return readVector<T>(value);
    } else {
        return readFields<T>(value);
    }
}

/// The members of an object, for an OwnForm: take what there is, then finish().
class ObjectReader
{
public:
    /// Throws ReadError if `value` is no object. `value` must outlive the reader.
    explicit ObjectReader(const JsonValue &value);

    /// The member `name`, which must be there. Throws ReadError.
    template <typename T> T take(std::string_view name)
    {
        const JsonValue &found = takeValue(name);
        return reading::inside(name, [&] { return readValue<T>(found); });
    }
    /// The member `name`, or `otherwise` where it is missing. Throws ReadError.
    template <typename T> T takeOr(std::string_view name, T otherwise)
    {
        if (m_object.find(name) != nullptr)
            return take<T>(name);
        m_known.push_back(name);
        return otherwise;
    }
    /// The member as it is. Throws ReadError if it is missing.
    const JsonValue &takeValue(std::string_view name);
    /// The same; null if it is missing.
    const JsonValue *findValue(std::string_view name);
    /// Throws ReadError if there is a member that was not asked for.
    void finish() const;

private:
    const JsonValue &m_object;
    std::vector<std::string_view> m_known;
};

/// What stands in a file that somebody names, for scanJson(): a regular file, and not too large.
[[nodiscard]] tl::expected<std::string, FileError> bytesOf(const std::string &path);

/// The value as a T. `file` and `field`, where the value stands in it ("script[3].data"), are for
/// messages.
template <typename T>
[[nodiscard]] tl::expected<T, FileError> read(const JsonValue &value, std::string_view file,
                                              std::string_view field = {})
{
    try {
        return readValue<T>(value);
    } catch (const ReadError &error) {
        return tl::unexpected(error.inFile(file, field));
    }
}

} // namespace restaurant
