// Activities as the store keeps them beside the log: a word, a schema number, and JSON.
#pragma once

#include "domain/activity.h"

#include <span>
#include <string>
#include <string_view>

namespace restaurant {

inline constexpr std::size_t activityKinds = std::variant_size_v<Activity>;

enum class ActivityTypeId : int {};

/// How one type of activity is stored. Word and id stay for ever; an id is never used again.
struct ActivityType
{
    ActivityTypeId id{};
    std::string_view word;
    int schema = 1;        ///< Of what is written today.
    std::size_t index = 0; ///< Of its alternative in Activity, in this build: not stored.
    Activity (*decode)(std::string_view json) = nullptr; ///< Throws DecodeError.
};

/// Every type of activity, in the order of their ids, which run from 1 without a gap.
[[nodiscard]] std::span<const ActivityType> activityTypes();
[[nodiscard]] const ActivityType &typeOf(const Activity &activity);

/// Appends the activity's fields as JSON, in today's schema.
void encodeActivity(const Activity &activity, std::string &out);

/// Throws DecodeError, which names the type: for an unknown type or schema, and for JSON that is
/// not an activity of this type.
[[nodiscard]] Activity decodeActivity(ActivityTypeId id, int schema, std::string_view json);

} // namespace restaurant
