// What somebody expects of an evening, at a moment of it: of a view, of the commands so far, of the
// figures. A value.
#pragma once

#include "domain/command.h"
#include "domain/outcome.h"
#include "domain/rejection.h"
#include "domain/time.h"
#include "experiment/results/figures.h"
#include "read/harm.h"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace restaurant {

/// What stands in a field of a document.
using FieldValue = std::variant<bool, std::int64_t, std::string>;

/// When the evening has ended, when the clock shows a time and all of that instant has happened, or
/// when an event has just happened.
struct AtEnd
{
    bool operator==(const AtEnd &) const = default;
};
using ExpectedAt = std::variant<AtEnd, Instant, Position>;

/// Of the documents of one kind that a view shows: of the only one a field, or how many there are.
struct OfView
{
    ViewName view{};
    std::string kind;                                      ///< "ticket": a word of the view's.
    std::vector<std::pair<std::string, FieldValue>> where; ///< All of these are so.
    std::string field; ///< "state", or "lines.0.state"; empty: how many.
    bool operator==(const OfView &) const = default;
};

/// How many commands there were, of those that are as said.
struct OfCommands
{
    std::string command; ///< "PlaceOrder"; empty: any.
    std::optional<OutcomeKind> outcome;
    std::optional<Reason> reason; ///< Of the rejection.
    std::optional<Role> role;
    std::string actor; ///< Empty: anybody.
    bool operator==(const OfCommands &) const = default;
};

/// How many entries of the harm ledger there are so far, of those that are as said.
struct OfHarm
{
    std::optional<HarmKind> kind;
    std::optional<HarmCause> cause;
    bool operator==(const OfHarm &) const = default;
};

/// One figure of the evening so far; a simulated one.
struct OfFigure
{
    KeyFigure figure{};
    bool operator==(const OfFigure &) const = default;
};

/// What must hold of what is found; at least one of them. A figure counts in its own unit: a
/// duration in minutes, a share from 0 to 1.
template <typename Value> struct Bounds
{
    std::optional<Value> is;
    std::optional<Value> atLeast;
    std::optional<Value> atMost;
    bool operator==(const Bounds &) const = default;
};

/// How texts and numbers of a field are to be read by people.
enum class ReadAs { Plain, TimeOfDay, TimeSpan };

struct Expectation
{
    std::string that; ///< What is expected, in a sentence of its author's.
    ExpectedAt at;
    std::variant<OfView, OfCommands, OfHarm, OfFigure> of;
    Bounds<FieldValue> bounds; ///< Of all but figures; times and durations in microseconds.
    Bounds<double> figures;    ///< Of a figure.
    ReadAs as = ReadAs::Plain; ///< How what is found is told.
    bool operator==(const Expectation &) const = default;
};

struct Expectations
{
    std::string name;
    std::vector<Expectation> all;
    bool operator==(const Expectations &) const = default;
};

} // namespace restaurant
