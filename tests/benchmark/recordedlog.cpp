#include "recordedlog.h"

#include "store/eventstore.h"
#include "workload/workload.h"
#include "write/commandhandler.h"

namespace restaurant::bench {

std::span<const SentCommand> commands(std::size_t count)
{
    static Workload workload;
    static std::vector<SentCommand> made;
    while (made.size() < count)
        made.push_back(workload.next());
    return std::span(made).first(count);
}

const Restaurant &workloadRestaurant()
{
    static const Workload workload;
    return workload.restaurant();
}

void fillStore(const std::string &file, std::size_t events)
{
    Workload workload;
    const auto store = EventStore::create(file, {});
    CommandHandler handler(*store, workload.restaurant());
    while (number(store->head().position) < static_cast<std::int64_t>(events)) {
        for (int i = 0; i < 512; ++i)
            (void)handler.handle(workload.next());
        handler.commit();
    }
}

} // namespace restaurant::bench
