#include "firsttime.h"

#include "found.h"

#include "playback/harm.h"
#include "playback/player.h"
#include "playback/recordedrows.h"
#include "read/boardjson.h"

#include <chrono>
#include <map>

namespace restaurant {

namespace {

Instant fullSecondFrom(Instant at)
{
    return std::chrono::ceil<std::chrono::seconds>(at);
}

/// Looks at one view second by second; what has not changed need not be looked at again.
std::optional<Instant> firstTimeOfView(const Expectation &expectation, ViewName view,
                                       Recording &recording, Instant from, Instant until)
{
    Player player(recording);
    for (const ViewName other : allViews)
        if (other != view)
            player.follow(other, false);
    return withBoard(view, [&]<typename Board>(BoardType<Board>) -> std::optional<Instant> {
        for (Instant at = fullSecondFrom(from); at <= until; at += std::chrono::seconds(1)) {
            player.moveTo(recording.cursorAt(at));
            if (!player.takeSteps<Board>().empty() &&
                isSoOf(jsonOf(player.board<Board>()), expectation))
                return at;
        }
        return std::nullopt;
    });
}

/// Goes on to each second at which one of these was counted.
std::optional<Instant> firstTimeCounted(const Expectation &expectation,
                                        const std::map<Instant, std::int64_t> &counted,
                                        Instant from, Instant until)
{
    const Instant first = fullSecondFrom(from);
    std::int64_t count = 0;
    auto next = counted.begin();
    for (; next != counted.end() && next->first <= first; ++next)
        count += next->second;
    if (isSoOf(count, expectation))
        return first;
    for (; next != counted.end() && next->first <= until; ++next) {
        count += next->second;
        if (isSoOf(count, expectation))
            return next->first;
    }
    return std::nullopt;
}

std::map<Instant, std::int64_t> countedOf(const OfCommands &of, Recording &recording)
{
    std::map<Instant, std::int64_t> counted;
    forEachCommand(recording, [&](const CommandRecord &record) {
        if (isSuch(record, of))
            ++counted[fullSecondFrom(recording.cursorAt(record.number).at)];
    });
    return counted;
}

std::map<Instant, std::int64_t> countedOf(const OfHarm &of, Recording &recording)
{
    std::map<Instant, std::int64_t> counted;
    for (const HarmEntry &entry : harmOf(recording).entries)
        if (isSuch(entry, of))
            ++counted[fullSecondFrom(entry.at)];
    return counted;
}

} // namespace

std::optional<Instant> firstTime(const Expectation &expectation, Recording &recording, Instant from,
                                 Instant until)
{
    if (const auto *view = std::get_if<OfView>(&expectation.of))
        return firstTimeOfView(expectation, view->view, recording, from, until);
    if (const auto *commands = std::get_if<OfCommands>(&expectation.of))
        return firstTimeCounted(expectation, countedOf(*commands, recording), from, until);
    if (const auto *harm = std::get_if<OfHarm>(&expectation.of))
        return firstTimeCounted(expectation, countedOf(*harm, recording), from, until);
    return std::nullopt;
}

bool isSoOf(const std::string &board, const Expectation &expectation)
{
    const auto found = findIn(boardFrom(board), std::get<OfView>(expectation.of));
    return found && isWithin(expectation.bounds, *found);
}

bool isSoOf(std::int64_t count, const Expectation &expectation)
{
    return isWithin(expectation.bounds, FieldValue(count));
}

} // namespace restaurant
