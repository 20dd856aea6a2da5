#include "activitycodec.h"

#include "activityfields.h"
#include "storedkinds.h"
#include "json/decode.h"
#include "json/encode.h"

#include <array>

namespace restaurant {
namespace {

template <typename A> constexpr ActivityType stored(int id, std::string_view word, int schema)
{
    return {ActivityTypeId{id}, word, schema, indexIn<Activity, A>(),
            [](std::string_view json) { return Activity{decodeText<A>(json)}; }};
}

/// Ids and words are for ever. An activity whose form changes gets the next schema here, and then
/// a step that lifts the old form, as eventcodec.cpp has for events.
constexpr std::array<ActivityType, activityKinds> types{
    stored<GuestCame>(1, "GuestCame", 1),
    stored<WaitBegan>(2, "WaitBegan", 1),
    stored<WaitEnded>(3, "WaitEnded", 1),
    stored<GuestSeated>(4, "GuestSeated", 1),
    stored<GuestChoosing>(5, "GuestChoosing", 1),
    stored<GuestEating>(6, "GuestEating", 1),
    stored<GuestLeft>(7, "GuestLeft", 1),
    stored<WorkQueued>(8, "WorkQueued", 1),
    stored<WorkStarted>(9, "WorkStarted", 1),
    stored<WorkEnded>(10, "WorkEnded", 1),
    stored<WorkDropped>(11, "WorkDropped", 1),
    stored<StaffingChanged>(12, "StaffingChanged", 1),
    stored<ViewConsulted>(13, "ViewConsulted", 1),
    stored<EveningEnded>(14, "EveningEnded", 1),
    stored<StepBegan>(15, "StepBegan", 1),
};

constexpr auto rowOfIndex = rowsByIndex(types);

} // namespace

std::span<const ActivityType> activityTypes()
{
    return types;
}

const ActivityType &typeOf(const Activity &activity)
{
    return types[rowOfIndex[activity.index()]];
}

void encodeActivity(const Activity &activity, std::string &out)
{
    std::visit([&out](const auto &a) { encode(a, out); }, activity);
}

Activity decodeActivity(ActivityTypeId id, int schema, std::string_view json)
{
    if (number(id) < 1 || std::size_t(number(id)) > types.size())
        throw DecodeError("there is no activity type " + std::to_string(number(id)));
    const ActivityType &type = types[std::size_t(number(id)) - 1];
    try {
        if (schema != type.schema)
            throw DecodeError("schema " + std::to_string(schema) + " is unknown to this program");
        return type.decode(json);
    } catch (DecodeError &error) {
        error.addOuter(type.word);
        throw;
    }
}

} // namespace restaurant
