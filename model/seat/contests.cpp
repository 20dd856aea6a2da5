#include "contests.h"

namespace restaurant {

namespace {

Contender contender(OrderId order, EventStore &log)
{
    Contender found;
    found.order = order;
    const std::vector<RecordedEvent> events = log.stream(StreamId::of(order), 0);
    if (events.empty())
        return found;
    found.command = events.front().command;
    for (const CommandRecord &record :
         log.commands().read(CommandNumber{number(found.command) - 1}, 1)) {
        found.who = record.sent.actor.name.text();
        found.placed = record.sent.at;
    }
    return found;
}

} // namespace

std::vector<Contest> contestsIn(std::span<const RecordedEvent> events, EventStore &log)
{
    std::vector<Contest> contests;
    for (const RecordedEvent &event : events) {
        const auto *refused = std::get_if<ReservationRefused>(&event.event);
        if (!refused)
            continue;
        Contest contest{refused->dish, refused->wanted, refused->left, {}, {}};
        for (const RecordedEvent &before : log.stream(event.stream, 0)) {
            const auto *reserved = std::get_if<StockReserved>(&before.event);
            if (reserved && before.position < event.position)
                contest.first.order = reserved->order;
        }
        if (contest.first.order != OrderId{})
            contest.first = contender(contest.first.order, log);
        contest.second = contender(refused->order, log);
        contests.push_back(std::move(contest));
    }
    return contests;
}

} // namespace restaurant
