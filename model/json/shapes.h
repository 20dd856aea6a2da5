// Which of the standard containers that JSON can hold a type is, and where in one a value stands.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace restaurant {

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
