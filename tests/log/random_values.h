// Values of any stored type, at random, made from its table of fields.
#pragma once

#include "domain/command.h"
#include "json/encode.h"

#include <random>

namespace restaurant {

class RandomValues
{
public:
    explicit RandomValues(std::uint32_t seed)
        : m_random(seed)
    {
    }

    template <typename T> T make()
    {
        if constexpr (HasFields<T>) {
            T made;
            std::apply([&](const auto &...field) { (fill(made.*field.member), ...); }, fieldsOf<T>);
            return made;
        } else if constexpr (HasWords<T>) {
            return enumWords<T>[below(enumWords<T>.size())].first;
        } else if constexpr (std::same_as<T, ViewName>) {
            return allViews[below(allViews.size())];
        } else if constexpr (std::is_enum_v<T>) {
            return static_cast<T>(below(1u << 31));
        } else if constexpr (std::same_as<T, bool>) {
            return below(2) == 1;
        } else if constexpr (std::integral<T>) {
            return static_cast<T>(below(1u << 31));
        } else {
            return makeValue(static_cast<T *>(nullptr));
        }
    }

    std::size_t below(std::size_t count) { return m_random() % count; }

private:
    template <typename T> void fill(T &into) { into = make<T>(); }

    Money makeValue(Money *) { return {static_cast<std::int64_t>(m_random()) - (1 << 30)}; }
    Quantity makeValue(Quantity *)
    {
        return *Quantity::from(1 + static_cast<std::int64_t>(below(Quantity::most)));
    }
    DishId makeValue(DishId *) { return *DishId::from("dish-" + std::to_string(m_random())); }
    template <std::size_t most> PlainText<most> makeValue(PlainText<most> *)
    {
        static constexpr std::array parts{"a", "\"", "\\", "/", " ", "ß", "€", "🍜", "{", "'"};
        std::string text;
        for (std::size_t i = below(most / 4); i > 0; --i)
            text += parts[below(parts.size())];
        return *PlainText<most>::from(text);
    }
    std::string makeValue(std::string *) { return makeValue(static_cast<Note *>(nullptr)).text(); }
    Instant makeValue(Instant *) { return Instant{Duration{m_random()}}; }
    Uuid makeValue(Uuid *)
    {
        Uuid id;
        for (auto &byte : id.bytes)
            byte = static_cast<std::uint8_t>(m_random());
        return id;
    }
    Duration makeValue(Duration *) { return Duration{m_random()}; }
    template <typename T> std::optional<T> makeValue(std::optional<T> *)
    {
        return below(2) == 0 ? std::nullopt : std::optional(make<T>());
    }
    template <typename T> std::vector<T> makeValue(std::vector<T> *)
    {
        std::vector<T> values;
        for (std::size_t i = below(4); i > 0; --i)
            values.push_back(make<T>());
        return values;
    }

    std::mt19937 m_random;
};

} // namespace restaurant
