#include "recordings.h"

#include "read/boardjson.h"
#include "store/eventstore.h"
#include "store/logreader.h"
#include "workload/workload.h"
#include "write/commandhandler.h"

namespace restaurant {

namespace {

/// Few, so that orders run their whole course within a short recording.
constexpr int tables = 2;

} // namespace

std::vector<SentCommand> firstCommands(std::size_t count)
{
    return Workload(tables).next(count);
}

const Restaurant &recordedRestaurant()
{
    static const Workload workload(tables);
    return workload.restaurant();
}

void record(const std::string &file, const std::vector<SentCommand> &commands)
{
    const auto store = EventStore::create(file, {});
    CommandHandler handler(*store, recordedRestaurant());
    for (const SentCommand &command : commands)
        (void)handler.handle(command);
    handler.commit();
}

std::vector<RecordedEvent> eventsOf(const std::string &file)
{
    LogReader reader(file);
    return reader.read({}, static_cast<int>(number(reader.head())));
}

std::string foldedBoards(const std::string &file)
{
    const Restaurant &restaurant = recordedRestaurant();
    KitchenBoard kitchen(restaurant);
    WaiterBoard waiter(restaurant);
    StatusBoard status(restaurant);
    DetailsBoard details(restaurant);
    for (const RecordedEvent &event : eventsOf(file)) {
        apply(kitchen, event);
        apply(waiter, event);
        apply(status, event);
        apply(details, event);
    }
    return jsonOf(kitchen) + jsonOf(waiter) + jsonOf(status) + jsonOf(details);
}

} // namespace restaurant
