#include "allowance.h"

#include "domain/consistency.h"

#include <algorithm>

namespace restaurant {

namespace {

constexpr std::array<std::string_view, allAbilities.size()> abilityWords{
    "read-your-writes", "rebuild-a-view", "replay-the-past", "read-alone", "misses-nothing"};
constexpr std::array<std::string_view, 6> allowedWords{
    "yes", "no", "by-waiting", "from-the-log", "from-tables", "nothing-to-rebuild"};

Allowed yesOrNo(bool is)
{
    return is ? Allowed::Yes : Allowed::No;
}

/// What it shows is folded from events; else it is read from tables that hold the present alone.
bool isFolded(ArchitectureKind kind)
{
    return !readsTables(kind);
}

Allowed rebuilt(ArchitectureKind kind)
{
    if (kind == ArchitectureKind::Crud)
        return Allowed::NothingToRebuild;
    return isFolded(kind) ? Allowed::FromTheLog : Allowed::FromTheTables;
}

/// With nothing that can befall it, and none of the ways to poll, single documents stay wrong.
bool missesNothing(ArchitectureKind kind)
{
    if (kind == ArchitectureKind::Poll) {
        Architecture careless = usual(kind);
        careless.by = PollBy::Time;
        return isExact(careless);
    }
    return std::all_of(allFlaws.begin(), allFlaws.end(), [kind](Flaw flaw) {
        Architecture flawed = usual(kind);
        flawed.flaw = flaw;
        return !canHave(kind, flaw) || isExact(flawed);
    });
}

} // namespace

std::string_view toWord(Ability ability)
{
    return abilityWords[static_cast<std::size_t>(ability)];
}

std::string_view toWord(Allowed allowed)
{
    return allowedWords[static_cast<std::size_t>(allowed)];
}

Allowed allowed(Ability ability, ArchitectureKind kind)
{
    switch (ability) {
    case Ability::ReadYourWrites:
        return keepsInTheTransaction(kind) ? Allowed::Yes : Allowed::ByWaiting;
    case Ability::RebuildAView:
        return rebuilt(kind);
    case Ability::ReplayThePast:
        return isFolded(kind) ? Allowed::FromTheLog : Allowed::No;
    case Ability::ReadAlone:
        return yesOrNo(hasOwnStores(kind));
    case Ability::MissesNothing:
        return yesOrNo(missesNothing(kind));
    }
    return Allowed::No;
}

} // namespace restaurant
