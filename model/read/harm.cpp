#include "harm.h"

namespace restaurant {

namespace {

template <typename Counts> HarmSum sumOf(const std::vector<HarmEntry> &entries, Counts counts)
{
    HarmSum sum;
    for (const HarmEntry &entry : entries)
        if (counts(entry))
            sum += entry;
    return sum;
}

} // namespace

HarmPrice &HarmPrice::operator+=(const HarmPrice &other)
{
    worked += other.worked;
    waited += other.waited;
    plates += other.plates;
    money += other.money;
    return *this;
}

HarmSum &HarmSum::operator+=(const HarmEntry &entry)
{
    ++count;
    price += entry.price;
    return *this;
}

HarmSum HarmSummary::all() const
{
    return sumOf(entries, [](const HarmEntry &) { return true; });
}

HarmSum HarmSummary::of(HarmKind kind) const
{
    return sumOf(entries, [kind](const HarmEntry &entry) { return entry.kind == kind; });
}

HarmSum HarmSummary::of(HarmCause cause) const
{
    return sumOf(entries, [cause](const HarmEntry &entry) { return entry.cause == cause; });
}

HarmSum HarmSummary::ofPersons() const
{
    return sumOf(entries, [](const HarmEntry &entry) { return entry.onPhone; });
}

} // namespace restaurant
