// The words of enums, as they are stored and shown: in the order of the enumerators. Names of
// enumerators may change, words may not.
#include "actor.h"
#include "command.h"
#include "outcome.h"
#include "rejection.h"

#include <algorithm>

namespace restaurant {

namespace {

constexpr std::array<std::string_view, 3> outcomeWords{"accepted", "rejected", "repeated"};
constexpr std::array<std::string_view, allRoles.size()> roleWords{"guest", "taker",   "runner",
                                                                  "cook",  "manager", "policy"};
constexpr std::array<std::string_view, static_cast<std::size_t>(Reason::NoAnswer) + 1> reasonWords{
    "not-allowed",       "not-on-staff",
    "not-in-role",       "unknown-order",
    "order-exists",      "nothing-ordered",
    "too-many-lines",    "name-needed",
    "unknown-dish",      "unknown-table",
    "table-taken",       "table-free",
    "too-many-guests",   "no-guests",
    "same-table",        "party-seated",
    "no-such-line",      "line-voided",
    "last-line",         "no-such-course",
    "course-fired",      "order-cancelled",
    "order-rejected",    "order-accepted",
    "not-accepted",      "not-fired",
    "already-cooking",   "not-cooking",
    "line-ready",        "order-ready",
    "not-ready",         "already-bumped",
    "not-bumped",        "already-picked-up",
    "not-picked-up",     "already-delivered",
    "prepaid-order",     "manager-only",
    "reason-needed",     "not-reserved",
    "already-reserved",  "already-sold-out",
    "not-sold-out",      "nothing-left",
    "bad-amount",        "payment-not-requested",
    "payment-requested", "already-paid",
    "payment-closed",    "not-paid",
    "id-taken",          "conflict",
    "no-answer"};
static_assert(!reasonWords.back().empty(), "a reason without a word");

template <typename E, std::size_t n>
std::optional<E> findWord(const std::array<std::string_view, n> &words, std::string_view word)
{
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt
                                : std::optional(static_cast<E>(found - words.begin()));
}

template <typename E, std::size_t n>
std::string_view wordAt(const std::array<std::string_view, n> &words, E value)
{
    const auto place = static_cast<std::size_t>(value);
    return place < n ? words[place] : std::string_view();
}

} // namespace

std::string_view toWord(OutcomeKind kind)
{
    return wordAt(outcomeWords, kind);
}

std::string_view toWord(Role role)
{
    return wordAt(roleWords, role);
}

std::optional<Role> roleFrom(std::string_view word)
{
    return findWord<Role>(roleWords, word);
}

std::string_view toWord(ViewName view)
{
    return wordAt(viewWords, view);
}

std::optional<ViewName> viewFrom(std::string_view word)
{
    return findWord<ViewName>(viewWords, word);
}

std::string_view toWord(Reason reason)
{
    return wordAt(reasonWords, reason);
}

std::optional<Reason> reasonFrom(std::string_view word)
{
    return findWord<Reason>(reasonWords, word);
}

} // namespace restaurant
