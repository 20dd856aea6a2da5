#include "store/verifyparts.h"

#include "domain/storeerror.h"
#include "sqlite/connection.h"
#include "sqlite/query.h"
#include "store/recordedactivities.h"
#include "store/schema.h"

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
    if (!isTimeOfAnEvening(activity.at))
        return Difference{activity.after,
                          "the time of " + named(activity) + " lies outside of any evening"};
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
            // Whoever writes the file has perhaps gone on.
            const Position head{integer(connection, "SELECT max(position) FROM recorded")};
            for (const RecordedActivity &activity : read) {
                if (activity.after > head)
                    return Difference{before.after,
                                      named(activity) + " follows an event that is not there"};
                if (auto difference = check(activity, before))
                    return difference;
                before = activity;
            }
        }
    } catch (const StoreError &error) {
        return Difference{before.after, error.what()};
    }
    return std::nullopt;
}

} // namespace restaurant
