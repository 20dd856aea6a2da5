#include "write/verifyparts.h"

#include "sqlite/connection.h"
#include "sqlite/query.h"
#include "sqlite/storeerror.h"
#include "write/recordedactivities.h"
#include "write/schema.h"

namespace restaurant {

namespace {

constexpr int batch = 512;

std::string named(const RecordedActivity &activity)
{
    return "activity " + std::to_string(number(activity.number));
}

/// What is wrong with an activity that comes after `before`.
std::optional<Difference> check(const RecordedActivity &activity, const RecordedActivity &before)
{
    if (number(activity.number) != number(before.number) + 1)
        return Difference{activity.after,
                          "there is no activity " + std::to_string(number(before.number) + 1)};
    if (activity.after < before.after || activity.at < before.at)
        return Difference{activity.after, named(activity) + " comes before the one before it"};
    return std::nullopt;
}

} // namespace

std::optional<Difference> verifyActivities(const Connection &connection)
{
    if (schemaVersionOf(connection) < versionWithActivities)
        return std::nullopt;
    RecordedActivities activities(connection);
    RecordedActivity before;
    try {
        for (;;) {
            const auto read = activities.read(before.number, batch);
            if (read.empty())
                break;
            for (const RecordedActivity &activity : read) {
                if (auto difference = check(activity, before))
                    return difference;
                before = activity;
            }
        }
    } catch (const StoreError &error) {
        return Difference{before.after, error.what()};
    }
    if (number(before.after) > integer(connection, "SELECT max(position) FROM recorded"))
        return Difference{before.after, named(before) + " follows an event that is not there"};
    return std::nullopt;
}

} // namespace restaurant
