#include "bend.h"

#include "activity.h"

#include <algorithm>

namespace restaurant {

using namespace std::chrono_literals;

namespace {

constexpr int allOfThem = 1000;
constexpr Duration longest = 1h;
constexpr int mostAttempts = 100;

Duration usualTime(BendKind kind)
{
    switch (kind) {
    case BendKind::Delay:
        return 30s;
    case BendKind::Pause:
        return 1min;
    case BendKind::Busy:
        return 20s;
    case BendKind::Discard:
        return 50ms;
    case BendKind::Duplicate:
    case BendKind::Slow:
    case BendKind::CrashBeforeCheckpoint:
        return 5s;
    case BendKind::Drop:
    case BendKind::Swap:
    case BendKind::LostWakeUp:
    case BendKind::Poison:
    case BendKind::Unpublished:
        break;
    }
    return {};
}

std::string whyNoTime(const Bend &bend)
{
    const std::string word(toWord(bend.kind));
    if (bend.by < Duration{} || bend.spread < Duration{})
        return "nothing takes less than no time";
    if (!takesTime(bend.kind) && bend.by != Duration{})
        return word + " takes no time";
    if (bend.kind != BendKind::Delay && bend.spread != Duration{})
        return word + " has no spread: only a delay has";
    if (bend.spread > bend.by)
        return "a delay cannot be shorter by more than itself";
    if (bend.by > longest)
        return word + " takes " + durationText(longest) + " at most";
    return {};
}

} // namespace

std::optional<BendKind> bendFrom(std::string_view word)
{
    const auto found = std::find(bendWords.begin(), bendWords.end(), word);
    if (found == bendWords.end())
        return std::nullopt;
    return static_cast<BendKind>(found - bendWords.begin());
}

Bend usualBend(ViewName view, BendKind kind, Position event)
{
    return {view, kind, event, 0, usualTime(kind), {}};
}

Bend usualBend(ViewName view, BendKind kind, int perMille)
{
    return {view, kind, {}, perMille, usualTime(kind), {}};
}

std::string whyImpossible(const Bend &bend)
{
    const std::string word(toWord(bend.kind));
    if (number(bend.event) < 0)
        return "the first event is number 1";
    if (isOfProjector(bend.kind) && (bend.event != Position{} || bend.perMille != 0))
        return word + " befalls the projector, not an event";
    if (bend.event != Position{} && bend.perMille != 0)
        return "either one event is bent, or so many of a thousand";
    if (bend.perMille < 0 || bend.perMille > allOfThem)
        return "of a thousand events there are 0 to 1000";
    return whyNoTime(bend);
}

Protections atMostOnce()
{
    Protections protections;
    protections.duplicates = true;
    protections.poison = PoisonPolicy::SkipAndRecord;
    return protections;
}

Protections atLeastOnce()
{
    Protections protections;
    protections.gaps = protections.retry = true;
    return protections;
}

Protections effectivelyOnce()
{
    Protections protections;
    protections.duplicates = protections.gaps = protections.order = protections.retry = true;
    protections.poison = PoisonPolicy::RetryThenPark;
    return protections;
}

ViewName viewOf(const LineChange &change)
{
    return std::visit(
        [](const auto &one) {
            if constexpr (requires { one.bend; })
                return one.bend.view;
            else
                return one.view;
        },
        change);
}

bool isMadeAnewBy(const LineChange &change)
{
    return std::holds_alternative<ViewRebuilt>(change) ||
           std::holds_alternative<RebuildEnded>(change);
}

bool isThrownAwayBy(const LineChange &change)
{
    const auto *bent = std::get_if<ViewBent>(&change);
    return bent && bent->bend.kind == BendKind::Discard;
}

std::optional<LineChange> lineChangeIn(const Activity &activity)
{
    return std::visit(
        [](const auto &one) -> std::optional<LineChange> {
            if constexpr (std::is_constructible_v<LineChange, decltype(one)>)
                return one;
            else
                return std::nullopt;
        },
        activity);
}

std::string whyImpossible(const Protections &protections)
{
    const RetryPolicy &retry = protections.how;
    if (retry.pause < 1ms || retry.pause > longestRetryPause)
        return "it is tried again after a millisecond at least, and a minute at most";
    if (retry.attempts < 1 || retry.attempts > mostAttempts)
        return "it is tried once at least, and 100 times at most";
    if (protections.checkEvery < 1s || protections.checkEvery > longest)
        return "gaps are looked for every second at most, and every hour at least";
    return {};
}

} // namespace restaurant
