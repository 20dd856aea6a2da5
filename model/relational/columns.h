// How the columns of a row become values of the domain.
#pragma once

#include "domain/storeerror.h"
#include "sqlite/statement.h"
#include "json/domainwords.h"

#include <string>
#include <type_traits>

namespace restaurant::relational {

/// The columns of the row that a statement stands at, from the left, one after the other. Nothing
/// (NULL) is 0 or empty. Throws StoreError for a word that the program does not know.
class Columns
{
public:
    explicit Columns(const Statement &row, int from = 0)
        : m_row(row)
        , m_next(from)
    {
    }

    template <typename T> T take()
    {
        const int column = m_next++;
        if constexpr (std::is_same_v<T, bool>)
            return m_row.integer(column) != 0;
        else if constexpr (HasWords<T>)
            return word<T>(m_row.text(column));
        else if constexpr (std::is_same_v<T, std::string>)
            return std::string(m_row.text(column));
        else if constexpr (std::is_same_v<T, DishId>)
            return DishId::from(m_row.text(column)).value_or(DishId());
        else if constexpr (std::is_same_v<T, Instant>)
            return Instant(Duration(m_row.integer(column)));
        else if constexpr (std::is_same_v<T, Money>)
            return Money{m_row.integer(column)};
        else
            return T{static_cast<Number<T>>(m_row.integer(column))};
    }
    /// Takes as many columns as there are members.
    template <typename... T> void into(T &...members) { ((members = take<T>()), ...); }

private:
    template <typename T> static auto numberType()
    {
        if constexpr (std::is_enum_v<T>)
            return std::underlying_type_t<T>{};
        else if constexpr (std::is_same_v<T, Duration>)
            return Duration::rep{};
        else
            return T{};
    }
    template <typename T> using Number = decltype(numberType<T>());

    template <typename E> static E word(std::string_view text)
    {
        if (const auto known = fromWord<E>(text))
            return *known;
        throw StoreError(StoreTrouble::Damaged, "read the tables", "the tables",
                         "\"" + std::string(text) + "\" is no word of theirs");
    }

    const Statement &m_row;
    int m_next;
};

} // namespace restaurant::relational
