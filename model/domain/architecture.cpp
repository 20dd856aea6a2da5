#include "architecture.h"

#include <algorithm>

namespace restaurant {

using namespace std::chrono_literals;

std::optional<ArchitectureKind> architectureFrom(std::string_view word)
{
    const auto found = std::find(architectureWords.begin(), architectureWords.end(), word);
    if (found == architectureWords.end())
        return std::nullopt;
    return static_cast<ArchitectureKind>(found - architectureWords.begin());
}

Architecture usual(ArchitectureKind kind)
{
    Architecture architecture;
    architecture.kind = kind;
    if (hasJob(kind))
        architecture.every = kind == ArchitectureKind::Trigger ? 2s : 10s;
    return architecture;
}

Architecture withUsualInterval(Architecture architecture)
{
    if (architecture.every == Duration{})
        architecture.every = usual(architecture.kind).every;
    return architecture;
}

Architecture mended(Architecture architecture)
{
    architecture.by = PollBy::Position;
    architecture.sweeps = true;
    architecture.flaw = Flaw::None;
    return architecture;
}

namespace {

/// In the order of Flaw.
constexpr std::array<const char *, allFlaws.size() + 1> whyNotThisFlaw{
    "",
    " pushes nothing: only push does",
    " has no job that could stop",
    " has no triggers: only trigger does",
    " has no triggers: only trigger does",
    " has no triggers: only trigger does"};

} // namespace

std::string whyImpossible(const Architecture &architecture)
{
    constexpr Duration most = 1h;
    const std::string word(toWord(architecture.kind));
    const bool polls = architecture.kind == ArchitectureKind::Poll;
    if (!hasJob(architecture.kind) && architecture.every != Duration{})
        return word + " has no job that runs every so often";
    if (hasJob(architecture.kind) && (architecture.every < 1s || architecture.every > most))
        return "the job of " + word + " runs every second at most, and every hour at least";
    if (!polls && (architecture.by != PollBy::Position || !architecture.sweeps))
        return word + " asks nothing: only a poll does";
    if (!canHave(architecture.kind, architecture.flaw))
        return word + whyNotThisFlaw[static_cast<std::size_t>(architecture.flaw)];
    return {};
}

} // namespace restaurant
