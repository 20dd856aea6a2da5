// Reading JSON that this program wrote: fast, in one pass, straight into the value. Fields it does
// not know are passed over (a newer program wrote them); a field it needs and does not find, or
// finds with another kind of value, is an error. For files from people see read.h.
#pragma once

#include "fields.h"
#include "plain.h"

#include <simdjson.h>

#include <array>
#include <concepts>
#include <exception>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>

namespace restaurant {

/// The text is not what it should be: damaged, or written by something else.
class DecodeError final : public std::exception
{
public:
    explicit DecodeError(std::string problem);

    /// The problem lies inside `part`: "lines", "[2]".
    void addOuter(std::string_view part);
    /// "lines[2].dish: expected a text".
    [[nodiscard]] const char *what() const noexcept override { return m_text.c_str(); }

private:
    void compose();

    std::string m_field;
    std::string m_problem;
    std::string m_text;
};

namespace decoding {

using Value = simdjson::ondemand::value;

[[noreturn]] void fail(std::string_view expected, simdjson::error_code code);

/// What simdjson found, or a DecodeError that says what was expected in its place.
template <typename T> T checked(simdjson::simdjson_result<T> found, std::string_view expected)
{
    T value;
    if (const auto code = std::move(found).get(value); code != simdjson::SUCCESS)
        fail(expected, code);
    return value;
}

template <typename T> T decodeNumber(Value value)
{
    if constexpr (std::same_as<T, std::uint64_t>) {
        return checked(value.get_uint64(), "a whole number");
    } else {
        const std::int64_t number = checked(value.get_int64(), "a whole number");
        if (!std::in_range<T>(number))
            throw DecodeError("the number is too large");
        return static_cast<T>(number);
    }
}

} // namespace decoding

template <typename T> T decode(simdjson::ondemand::value value);

namespace decoding {

/// Calls `each(element)` for every element of a list.
template <typename Each> void forEachElement(Value value, Each each)
{
    std::size_t index = 0;
    for (auto element : checked(value.get_array(), "a list")) {
        try {
            each(checked(std::move(element), "a value"));
        } catch (DecodeError &error) {
            error.addOuter(elementText(index));
            throw;
        }
        ++index;
    }
}

template <typename T> T decodeVector(Value value)
{
    T values;
    forEachElement(
        value, [&](Value element) { values.push_back(decode<typename T::value_type>(element)); });
    return values;
}

/// As many elements as it has.
template <typename T> T decodeArray(Value value)
{
    T values{};
    std::size_t count = 0;
    forEachElement(value, [&](Value element) {
        if (count < values.size())
            values[count] = decode<typename T::value_type>(element);
        ++count;
    });
    if (count != values.size())
        throw DecodeError("expected a list of " + std::to_string(values.size()));
    return values;
}

template <typename T> T decodeMap(Value value)
{
    T values;
    forEachElement(value, [&](Value element) {
        values.insert(decode<std::pair<typename T::key_type, typename T::mapped_type>>(element));
    });
    return values;
}

/// The halves are made one by one: clang 14 does not see that a pair of nested structs with default
/// values can be made empty.
template <typename T> T decodePair(Value value)
{
    typename T::first_type first{};
    typename T::second_type second{};
    std::size_t index = 0;
    forEachElement(value, [&](Value element) {
        if (index == 0)
            first = decode<typename T::first_type>(element);
        else if (index == 1)
            second = decode<typename T::second_type>(element);
        ++index;
    });
    if (index != 2)
        throw DecodeError("expected a list of two");
    return T(std::move(first), std::move(second));
}

template <typename T> T decodePlain(Value value)
{
    using Rule = Plain<T, Form::Stored>;
    std::optional<T> made;
    if constexpr (std::same_as<typename Rule::Simple, std::string_view>)
        made = Rule::from(checked(value.get_string(), "a text"));
    else
        made = Rule::from(checked(value.get_int64(), "a whole number"));
    if (!made)
        throw DecodeError("expected " + Rule::expected());
    return *std::move(made);
}

template <HasWords T> T decodeWord(Value value)
{
    const std::string_view word = checked(value.get_string(), "a word");
    if (const std::optional<T> made = fromWord<T>(word))
        return *made;
    throw DecodeError("the word \"" + std::string(word) + "\" is unknown");
}

/// One pass over an object. Fields are looked for where the table expects them, which is where
/// they are in what we wrote; only strangers are compared with the whole table.
template <typename T> class FieldsDecoder
{
public:
    explicit FieldsDecoder(T &into)
        : m_into(into)
    {
    }
    void run(simdjson::ondemand::object object)
    {
        for (auto entry : object) {
            auto field = checked(std::move(entry), "a field");
            if (!takeFrom(field.key(), field.value(), m_next))
                takeFrom(field.key(), field.value(), 0);
        }
        requireAll();
    }

private:
    static constexpr std::size_t count = std::tuple_size_v<decltype(fieldsOf<T>)>;
    using Indices = std::make_index_sequence<count>;

    bool takeFrom(simdjson::ondemand::raw_json_string key, Value &value, std::size_t from)
    {
        return tryEach(key, value, from, Indices{});
    }
    template <std::size_t... index>
    bool tryEach([[maybe_unused]] simdjson::ondemand::raw_json_string key, Value &value,
                 std::size_t from, std::index_sequence<index...>)
    {
        return ((index >= from && tryOne<index>(key, value)) || ...);
    }
    template <std::size_t index> bool tryOne(simdjson::ondemand::raw_json_string key, Value &value)
    {
        constexpr auto &field = std::get<index>(fieldsOf<T>);
        if (m_seen[index] || !key.unsafe_is_equal(field.name))
            return false;
        try {
            auto &member = m_into.*field.member;
            member = decode<std::remove_reference_t<decltype(member)>>(value);
        } catch (DecodeError &error) {
            error.addOuter(field.name);
            throw;
        }
        m_seen[index] = true;
        m_next = index + 1;
        return true;
    }
    void requireAll() const { requireEach(Indices{}); }
    template <std::size_t... index> void requireEach(std::index_sequence<index...>) const
    {
        (requireOne(std::get<index>(fieldsOf<T>), m_seen[index]), ...);
    }
    template <typename Field> static void requireOne(const Field &field, bool seen)
    {
        if (seen || field.isOptional)
            return;
        DecodeError error("is missing");
        error.addOuter(field.name);
        throw error;
    }

    T &m_into;
    std::array<bool, count> m_seen{};
    std::size_t m_next = 0;
};

} // namespace decoding

/// Throws DecodeError.
template <typename T> T decode(simdjson::ondemand::value value)
{
    using namespace decoding;
    if constexpr (HasPlain<T, Form::Stored>) {
        return decodePlain<T>(value);
    } else if constexpr (HasWords<T>) {
        return decodeWord<T>(value);
    } else if constexpr (std::is_enum_v<T>) {
        return static_cast<T>(decodeNumber<std::underlying_type_t<T>>(value));
    } else if constexpr (std::same_as<T, bool>) {
        return checked(value.get_bool(), "true or false");
    } else if constexpr (std::integral<T>) {
        return decodeNumber<T>(value);
    } else if constexpr (std::same_as<T, std::string>) {
        return std::string(checked(value.get_string(), "a text"));
    } else if constexpr (IsOptional<T>) {
        return value.is_null() ? T{} : T{decode<typename T::value_type>(value)};
    } else if constexpr (IsVector<T>) {
        return decodeVector<T>(value);
    } else if constexpr (IsArray<T>) {
        return decodeArray<T>(value);
    } else if constexpr (IsMap<T>) {
        return decodeMap<T>(value);
    } else if constexpr (IsPair<T>) {
        return decodePair<T>(value);
    } else {
        T made;
        FieldsDecoder<T>{made}.run(checked(value.get_object(), "an object"));
        return made;
    }
}

/// Reads text after text, with one buffer for all. Not to be used by two threads at a time.
class Decoder
{
public:
    /// `json` is one object or list. Throws DecodeError.
    template <typename T> T decode(std::string_view json)
    {
        auto document = open(json);
        T made =
            restaurant::decode<T>(decoding::checked(document.get_value(), "an object or a list"));
        if (document.current_location().error() != simdjson::OUT_OF_BOUNDS)
            throw DecodeError("there is something behind the end");
        return made;
    }

private:
    simdjson::ondemand::document open(std::string_view json);

    simdjson::ondemand::parser m_parser;
    std::string m_padded;
};

/// Decodes with a decoder of the calling thread.
template <typename T> T decodeText(std::string_view json)
{
    thread_local Decoder decoder;
    return decoder.decode<T>(json);
}

} // namespace restaurant
