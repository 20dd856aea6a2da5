// Values with a rule stand in JSON as a simpler value, a whole number or a text; the rule is
// checked again on the way in.
#pragma once

#include "domain/actor.h"
#include "domain/command.h"
#include "domain/ids.h"
#include "domain/rejection.h"
#include "domain/stream.h"
#include "domain/time.h"
#include "domain/uuid.h"
#include "domain/values.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace restaurant {

/// Stored: as our own stores hold it, short and exact. File: as a person writes it in a file,
/// where times, durations and money are texts such as "12:03:10", "9:30" and "14.50".
enum class Form { Stored, File };

/// Specialised for each such type, with
///     using Simple = std::int64_t or std::string_view
///     static (anything that is a Simple) to(const T &);
///     static std::optional<T> from(Simple);
///     static std::string expected();   "a whole number from 1 to 99": for messages
template <typename T, Form form> struct Plain;

template <typename T, Form form>
concept HasPlain = requires
{
    typename Plain<T, form>::Simple;
};

/// "one of guest, taker ...": the words of these enumerators, for messages.
template <typename Enumerators> [[nodiscard]] std::string oneOfWords(const Enumerators &all)
{
    std::string text = "one of";
    for (const auto &value : all)
        text.append(&value == &all.front() ? " " : ", ").append(toWord(value));
    return text;
}

/// "9.50" to 950 cents. Nothing if it is not an amount of at least 0 with two decimals.
[[nodiscard]] std::optional<Money> moneyFrom(std::string_view text);
/// "9:30", "1:02:03", "0:00.250000". Nothing if it is none of these forms.
[[nodiscard]] std::optional<Duration> durationFrom(std::string_view text);
/// Writes what durationFrom() reads, exact to the microsecond.
[[nodiscard]] std::string exactDurationText(Duration length);

template <> struct Plain<Money, Form::Stored>
{
    using Simple = std::int64_t;
    static std::int64_t to(Money amount) { return amount.cents; }
    static std::optional<Money> from(std::int64_t cents) { return Money{cents}; }
    static std::string expected() { return "a whole number of cents"; }
};

template <> struct Plain<Money, Form::File>
{
    using Simple = std::string_view;
    static std::string to(Money amount) { return toText(amount); }
    static std::optional<Money> from(std::string_view text) { return moneyFrom(text); }
    static std::string expected() { return "an amount such as \"9.50\""; }
};

template <> struct Plain<Instant, Form::Stored>
{
    using Simple = std::int64_t;
    static std::int64_t to(Instant at) { return at.time_since_epoch().count(); }
    static std::optional<Instant> from(std::int64_t count) { return Instant{Duration{count}}; }
    static std::string expected() { return "a whole number of microseconds"; }
};

template <> struct Plain<Instant, Form::File>
{
    using Simple = std::string_view;
    static std::string to(Instant at) { return exactClockText(at); }
    static std::optional<Instant> from(std::string_view text) { return instantFrom(text); }
    static std::string expected() { return "a time such as \"12:03:10\""; }
};

template <> struct Plain<Duration, Form::Stored>
{
    using Simple = std::int64_t;
    static std::int64_t to(Duration length) { return length.count(); }
    static std::optional<Duration> from(std::int64_t count) { return Duration{count}; }
    static std::string expected() { return "a whole number of microseconds"; }
};

template <> struct Plain<Duration, Form::File>
{
    using Simple = std::string_view;
    static std::string to(Duration length) { return exactDurationText(length); }
    static std::optional<Duration> from(std::string_view text) { return durationFrom(text); }
    static std::string expected() { return "a duration such as \"9:30\" or \"1:02:03\""; }
};

template <Form form> struct Plain<Quantity, form>
{
    using Simple = std::int64_t;
    static std::int64_t to(Quantity quantity) { return quantity.count(); }
    static std::optional<Quantity> from(std::int64_t count) { return Quantity::from(count); }
    static std::string expected()
    {
        return "a whole number from 1 to " + std::to_string(Quantity::most);
    }
};

template <Form form> struct Plain<DishId, form>
{
    using Simple = std::string_view;
    static const std::string &to(const DishId &dish) { return dish.text(); }
    static std::optional<DishId> from(std::string_view text) { return DishId::from(text); }
    static std::string expected()
    {
        return "a dish: 1 to 32 lower-case letters, digits and hyphens";
    }
};

template <std::size_t most, Form form> struct Plain<PlainText<most>, form>
{
    using Simple = std::string_view;
    static const std::string &to(const PlainText<most> &text) { return text.text(); }
    static std::optional<PlainText<most>> from(std::string_view text)
    {
        return PlainText<most>::from(text);
    }
    static std::string expected()
    {
        return "plain text of at most " + std::to_string(most) + " characters";
    }
};

template <Form form> struct Plain<Uuid, form>
{
    using Simple = std::string_view;
    static std::string to(const Uuid &id) { return toText(id); }
    static std::optional<Uuid> from(std::string_view text) { return uuidFrom(text); }
    static std::string expected()
    {
        return "an id such as \"6ba7b810-9dad-11d1-80b4-00c04fd430c8\"";
    }
};

template <Form form> struct Plain<StreamId, form>
{
    using Simple = std::string_view;
    static std::string to(const StreamId &stream) { return stream.toText(); }
    static std::optional<StreamId> from(std::string_view text) { return StreamId::from(text); }
    static std::string expected() { return "a stream such as \"order-41\""; }
};

template <Form form> struct Plain<Role, form>
{
    using Simple = std::string_view;
    static std::string_view to(Role role) { return toWord(role); }
    static std::optional<Role> from(std::string_view word) { return roleFrom(word); }
    static std::string expected() { return oneOfWords(allRoles); }
};

template <Form form> struct Plain<ViewName, form>
{
    using Simple = std::string_view;
    static std::string_view to(ViewName view) { return toWord(view); }
    static std::optional<ViewName> from(std::string_view word) { return viewFrom(word); }
    static std::string expected() { return oneOfWords(allViews); }
};

template <Form form> struct Plain<Reason, form>
{
    using Simple = std::string_view;
    static std::string_view to(Reason reason) { return toWord(reason); }
    static std::optional<Reason> from(std::string_view word) { return reasonFrom(word); }
    static std::string expected() { return "the reason of a rejection"; }
};

} // namespace restaurant
