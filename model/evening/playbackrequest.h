#pragma once

#include "domain/ids.h"
#include "playback/stepping.h"
#include "read/trail.h"

#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace restaurant {

/// What can be asked of the playback from another thread.
struct GoTo
{
    Instant at{};
};
/// The live evening has come to this time: as far the cursor may go, though nothing may have
/// happened since the last event.
struct LiveStandsAt
{
    Instant at{};
};
struct GoBy
{
    StepBy step{};
    int direction = 1; ///< 1: on; -1: back.
};
struct GoUntil
{
    Condition condition;
};
/// To the end, where the live views take over.
struct GoLive
{
};
struct PlayOn
{
    bool backwards = false;
};
struct StopPlaying
{
};
struct PlayAtSpeed
{
    double speed = 1; ///< Restaurant seconds per second; 0: as fast as can be watched.
};
struct LoopOver
{
    std::optional<std::pair<Instant, Instant>> stretch; ///< Nothing: no loop.
};
struct LookUpOrder
{
    OrderId order{};
};
/// Why this document says what it says; `live`: at the end, wherever the cursor stands.
struct AskWhy
{
    DocumentName document;
    bool live = false;
};
/// What this command has changed; `live` as above.
struct AskEffects
{
    CommandNumber command{};
    bool live = false;
};
/// A new file that shares what was until the cursor.
struct MakeBranch
{
    std::string path;
};
using PlaybackRequest =
    std::variant<LiveStandsAt, GoTo, GoBy, GoUntil, GoLive, PlayOn, StopPlaying, PlayAtSpeed,
                 LoopOver, LookUpOrder, AskWhy, AskEffects, MakeBranch>;

} // namespace restaurant
