// The tables that say how a type stands in JSON: one for each type, used for writing and reading,
// so that the two cannot drift apart. Names and words are chosen by hand and stay for ever:
// renaming a member in C++ changes no file.
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace restaurant {

/// The fields of a struct, in the order in which they are written; nothing for what has none:
///     template <>
///     inline constexpr auto fieldsOf<StockLine> = std::tuple{field("line", &StockLine::line),
///     ...};
template <typename T> inline constexpr auto fieldsOf = nullptr;

/// The words of an enum:
///     template <>
///     inline constexpr auto enumWords<OrderKind> =
///         std::array{std::pair{OrderKind::DineIn, "dine-in"}, ...};
/// An enum without words stands in JSON as its number: an id.
template <typename E> inline constexpr auto enumWords = nullptr;

template <typename T, typename Member> struct Field
{
    std::string_view name;
    Member T::*member;
    /// Left out where it has the value that a new T has; where it is missing, it has that value.
    bool isOptional = false;
    /// For whole numbers in files from people.
    std::int64_t least = std::numeric_limits<std::int64_t>::min();
    std::int64_t most = std::numeric_limits<std::int64_t>::max();

    /// The same field, holding numbers from `lowest` to `highest` in files from people.
    [[nodiscard]] constexpr Field within(std::int64_t lowest, std::int64_t highest) const
    {
        return {name, member, isOptional, lowest, highest};
    }
};

template <typename T, typename Member>
constexpr Field<T, Member> field(std::string_view name, Member T::*member)
{
    return {name, member};
}

template <typename T, typename Member>
constexpr Field<T, Member> optionalField(std::string_view name, Member T::*member)
{
    return {name, member, true};
}

template <typename T>
concept HasFields = !std::is_null_pointer_v<std::remove_const_t<decltype(fieldsOf<T>)>>;

template <typename E>
concept HasWords =
    std::is_enum_v<E> && !std::is_null_pointer_v<std::remove_const_t<decltype(enumWords<E>)>>;

/// The word of an enumerator; empty if the table has none for it.
template <HasWords E> constexpr std::string_view wordOf(E value)
{
    for (const auto &[known, word] : enumWords<E>) {
        if (known == value)
            return word;
    }
    return {};
}

template <HasWords E> constexpr std::optional<E> fromWord(std::string_view wanted)
{
    for (const auto &[known, word] : enumWords<E>) {
        if (word == wanted)
            return known;
    }
    return std::nullopt;
}

template <typename T, template <typename...> typename Shape> struct IsA : std::false_type
{
};
template <template <typename...> typename Shape, typename... Of>
struct IsA<Shape<Of...>, Shape> : std::true_type
{
};

template <typename T>
concept IsVector = IsA<T, std::vector>::value;
template <typename T>
concept IsMap = IsA<T, std::map>::value;
template <typename T>
concept IsPair = IsA<T, std::pair>::value;
template <typename T> struct IsStdArray : std::false_type
{
};
template <typename Of, std::size_t count> struct IsStdArray<std::array<Of, count>> : std::true_type
{
};
template <typename T>
concept IsArray = IsStdArray<T>::value;
template <typename T>
concept IsOptional = IsA<T, std::optional>::value;

/// "[2]": the third element of a list, in the path of a field.
[[nodiscard]] inline std::string elementText(std::size_t index)
{
    return std::string("[").append(std::to_string(index)).append("]");
}

} // namespace restaurant
