#include "liveharm.h"

#include "playback/recording.h"
#include "read/harm/harmfold.h"

#include <algorithm>

namespace restaurant {

namespace {

std::vector<RecordedActivity> numbered(const std::vector<TimedActivity> &activities)
{
    std::vector<RecordedActivity> recorded;
    for (const TimedActivity &timed : activities)
        recorded.push_back(
            {ActivityNumber{std::ssize(recorded) + 1}, timed.after, timed.at, timed.activity});
    return recorded;
}

std::vector<HandledCommand> byNumber(std::vector<HandledCommand> handled)
{
    std::sort(handled.begin(), handled.end(),
              [](const auto &a, const auto &b) { return a.outcome.number < b.outcome.number; });
    return handled;
}

Deliveries deliveriesOf(const LiveRun &run, const std::vector<RecordedActivity> &activities)
{
    std::vector<DeliveryChange> changes;
    for (const RecordedActivity &activity : activities) {
        const auto last = static_cast<std::size_t>(number(activity.after));
        const Instant lastEvent = last > 0 ? run.writeSide.log()[last - 1].at : Instant{};
        if (std::holds_alternative<ViewDelayed>(activity.activity) ||
            std::holds_alternative<ArchitectureChanged>(activity.activity))
            changes.push_back({activity, lastEvent});
    }
    return restaurant::deliveriesOf(run.scenario, changes);
}

} // namespace

HarmSummary harmOf(const LiveRun &run)
{
    const auto activities = numbered(run.activities);
    const Deliveries deliveries = deliveriesOf(run, activities);
    const auto read = [&run](Position after, int atMost) {
        const auto &log = run.writeSide.log();
        const auto begin = log.begin() + number(after);
        return std::vector(begin, begin + std::min<std::int64_t>(atMost, log.end() - begin));
    };
    const std::vector<HandledCommand> handled = byNumber(run.handled);
    HarmFold fold(run.scenario.restaurant, deliveries, read);
    Position head{};
    auto command = handled.begin();
    for (const RecordedActivity &activity : activities) {
        for (; command != handled.end() &&
               HarmFold::comesFirst(command->sent, command->outcome, head, activity);
             ++command) {
            fold.take(command->sent, command->outcome);
            head = std::max(head, command->outcome.last);
        }
        fold.take(activity);
    }
    for (; command != handled.end(); ++command)
        fold.take(command->sent, command->outcome);
    return fold.ledger();
}

} // namespace restaurant
