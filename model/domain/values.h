// Values with rules: each checks itself when it is made, and cannot be wrong afterwards.
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace restaurant {

/// An amount of money in whole cents. May be negative in a difference.
struct Money
{
    std::int64_t cents = 0;

    auto operator<=>(const Money &) const = default;
    Money &operator+=(Money other)
    {
        cents += other.cents;
        return *this;
    }
    Money &operator-=(Money other)
    {
        cents -= other.cents;
        return *this;
    }
};
inline Money operator+(Money a, Money b)
{
    return a += b;
}
inline Money operator-(Money a, Money b)
{
    return a -= b;
}
inline Money operator*(Money a, int times)
{
    return {a.cents * times};
}
/// "22.20"; "-3.05".
[[nodiscard]] std::string toText(Money amount);

/// How many of one dish: 1 to 99.
class Quantity
{
public:
    static constexpr int most = 99;
    Quantity() = default;
    [[nodiscard]] static std::optional<Quantity> from(std::int64_t count);
    [[nodiscard]] int count() const { return m_count; }
    auto operator<=>(const Quantity &) const = default;

private:
    explicit Quantity(int count)
        : m_count(count)
    {
    }
    int m_count = 1;
};

/// True for well-formed UTF-8 of at most `most` characters without control characters (line and
/// paragraph separators count as such) and
/// without characters that turn the writing direction.
[[nodiscard]] bool isPlainText(std::string_view text, std::size_t most);

/// Plain text of at most `most` characters, possibly empty. See isPlainText().
template <std::size_t most> class PlainText
{
public:
    static constexpr std::size_t mostCharacters = most;
    PlainText() = default;
    [[nodiscard]] static std::optional<PlainText> from(std::string_view text)
    {
        if (!isPlainText(text, most))
            return std::nullopt;
        PlainText made;
        made.m_text = text;
        return made;
    }
    [[nodiscard]] const std::string &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.empty(); }
    auto operator<=>(const PlainText &) const = default;

private:
    std::string m_text;
};

using Name = PlainText<60>;     ///< A person's name.
using Note = PlainText<140>;    ///< What a guest asks for besides the dish; an allergy.
using WhyText = PlainText<200>; ///< The reason somebody gives for what he does.

} // namespace restaurant
