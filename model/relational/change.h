// One change of the tables: a statement of which ?1 is the position of the event and ?2 its time.
#pragma once

#include "domain/event.h"
#include "relational/touched.h"
#include "sqlite/statement.h"
#include "json/domainwords.h"

#include <concepts>
#include <optional>

namespace restaurant::relational {

// How a value of the domain is bound; nothing and empty are what the statement makes of them.

inline void bindTo(Statement &statement, int parameter, std::integral auto value)
{
    statement.bind(parameter, std::int64_t{value});
}
template <typename E>
requires std::is_enum_v<E>
void bindTo(Statement &statement, int parameter, E value)
{
    if constexpr (HasWords<E>)
        statement.bind(parameter, wordOf(value));
    else
        statement.bind(parameter, std::int64_t{number(value)});
}
inline void bindTo(Statement &statement, int parameter, Instant at)
{
    statement.bind(parameter, std::int64_t{at.time_since_epoch().count()});
}
inline void bindTo(Statement &statement, int parameter, Duration length)
{
    statement.bind(parameter, std::int64_t{length.count()});
}
inline void bindTo(Statement &statement, int parameter, Money amount)
{
    statement.bind(parameter, amount.cents);
}
inline void bindTo(Statement &statement, int parameter, const DishId &dish)
{
    statement.bind(parameter, std::string_view(dish.text()));
}
inline void bindTo(Statement &statement, int parameter, std::string_view text)
{
    statement.bind(parameter, text);
}
template <std::size_t most>
void bindTo(Statement &statement, int parameter, const PlainText<most> &text)
{
    statement.bind(parameter, std::string_view(text.text()));
}

/// Binds ?3 and the following.
template <typename... Values> Statement &bound(Statement &statement, const Values &...values)
{
    int parameter = 2;
    (bindTo(statement, ++parameter, values), ...);
    return statement;
}

/// One event, while it takes effect.
struct Change
{
    Position position{};
    Instant at{};
    Touched touched;

    /// Runs a statement that stamps the rows that it changes.
    template <typename... Values> void run(Statement &statement, const Values &...values) const
    {
        stamp(statement);
        bound(statement, values...).run();
    }
    /// The same for one that answers with a number from each row that it changes (RETURNING).
    template <typename Row, typename... Values>
    void forEach(Statement &statement, Row row, const Values &...values) const
    {
        const ResetAtEnd reset(statement);
        stamp(statement);
        bound(statement, values...);
        while (statement.next())
            row(statement.integer(0));
    }
    /// Whether it changed a row, by the same answer.
    template <typename... Values>
    [[nodiscard]] bool changes(Statement &statement, const Values &...values) const
    {
        bool any = false;
        forEach(
            statement, [&](std::int64_t) { any = true; }, values...);
        return any;
    }

private:
    void stamp(Statement &statement) const
    {
        bindTo(statement, 1, position);
        bindTo(statement, 2, at);
    }
};

} // namespace restaurant::relational
