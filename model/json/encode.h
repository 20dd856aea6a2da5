// Writing JSON: compact, fields in the order of their table, nothing that depends on the machine,
// so that equal values give equal bytes everywhere.
#pragma once

#include "fields.h"
#include "plain.h"

#include <concepts>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace restaurant {

/// Appends `text` in quotes, escaped where JSON asks for it. `text` is UTF-8.
void appendText(std::string_view text, std::string &out);
void appendNumber(std::int64_t number, std::string &out);
void appendNumber(std::uint64_t number, std::string &out);

/// A type that writes and reads itself, where a table of fields does not do. Specialise with
///     static void encode(const T &, Form, std::string &out);
///     static T read(const JsonValue &);                        see read.h
template <typename T> struct OwnForm;

template <typename T>
concept HasOwnEncode = requires(const T &value, std::string &out)
{
    OwnForm<T>::encode(value, Form::Stored, out);
};

/// Appends `value` to `out`; a map as a list of pairs in the order of its keys.
template <Form form = Form::Stored, typename T> void encode(const T &value, std::string &out);

template <Form form, typename T> void encodeFields(const T &value, std::string &out)
{
    [[maybe_unused]] static const T untouched{}; // not used where there are no fields
    out.push_back('{');
    bool first = true;
    const auto one = [&](const auto &field) {
        if (field.isOptional && value.*field.member == untouched.*field.member)
            return;
        out.append(first ? "\"" : ",\"").append(field.name).append("\":");
        encode<form>(value.*field.member, out);
        first = false;
    };
    std::apply([&](const auto &...field) { (one(field), ...); }, fieldsOf<T>);
    out.push_back('}');
}

template <Form form, typename List> void encodeList(const List &values, std::string &out)
{
    out.push_back('[');
    bool first = true;
    for (const auto &value : values) {
        if (!first)
            out.push_back(',');
        encode<form>(value, out);
        first = false;
    }
    out.push_back(']');
}

template <Form form, typename Pair> void encodePair(const Pair &value, std::string &out)
{
    out.push_back('[');
    encode<form>(value.first, out);
    out.push_back(',');
    encode<form>(value.second, out);
    out.push_back(']');
}

template <Form form, typename T> void encode(const T &value, std::string &out)
{
    if constexpr (HasOwnEncode<T>)
        OwnForm<T>::encode(value, form, out);
    else if constexpr (HasPlain<T, form>)
        encode<form>(Plain<T, form>::to(value), out);
    else if constexpr (HasWords<T>)
        appendText(wordOf(value), out);
    else if constexpr (std::is_enum_v<T>)
        encode<form>(static_cast<std::underlying_type_t<T>>(value), out);
    else if constexpr (std::same_as<T, bool>)
        out.append(value ? "true" : "false");
    else if constexpr (std::unsigned_integral<T>)
        appendNumber(std::uint64_t{value}, out);
    else if constexpr (std::integral<T>)
        appendNumber(std::int64_t{value}, out);
    else if constexpr (std::convertible_to<const T &, std::string_view>)
        appendText(value, out);
    else if constexpr (IsVector<T> || IsArray<T> || IsMap<T>)
        encodeList<form>(value, out);
    else if constexpr (IsPair<T>)
        encodePair<form>(value, out);
    else if constexpr (IsOptional<T>)
        value ? encode<form>(*value, out) : void(out.append("null"));
    else
        encodeFields<form>(value, out);
}

} // namespace restaurant
