#include "store/normalised.h"

#include "relational/changecapture.h"
#include "relational/relationalmodel.h"
#include "sqlite/query.h"
#include "store/eventstore.h"
#include "store/schema.h"

namespace restaurant {

namespace {

constexpr int eventsAtOnce = 512;

template <typename Take> void forEachEvent(RecordedEvents &events, Take take)
{
    Position after{};
    for (auto read = events.read(after, eventsAtOnce); !read.empty();
         read = events.read(after, eventsAtOnce)) {
        for (const RecordedEvent &event : read)
            take(event);
        after = read.back().position;
    }
}

} // namespace

void buildNormalised(EventStore &store, const Restaurant &restaurant)
{
    const Connection &connection = store.connection();
    dropNormalised(connection);
    RelationalModel::create(connection, restaurant);
    RelationalModel model(connection, restaurant);
    forEachEvent(store.events(), [&](const RecordedEvent &event) { model.apply(event); });
}

void dropNormalised(const Connection &connection)
{
    if (ChangeCapture::exists(connection))
        ChangeCapture::drop(connection);
    if (RelationalModel::exists(connection))
        RelationalModel::drop(connection);
}

std::optional<TableDifference> verifyNormalised(std::string_view path, const Restaurant &restaurant)
{
    const Connection connection(path, Purpose::ReadOnly);
    requireOurSchema(connection);
    const ReadMoment moment(connection);
    if (!RelationalModel::exists(connection))
        return std::nullopt;
    const EventDecoder decoder;
    StreamKeys keys(connection);
    RecordedEvents events(connection, keys, decoder);
    TableCheck check(restaurant);
    forEachEvent(events, [&](const RecordedEvent &event) { check.take(event); });
    return check.compare(connection);
}

bool hasNormalised(std::string_view path)
{
    const Connection connection(path, Purpose::ReadOnly);
    requireOurSchema(connection);
    return RelationalModel::exists(connection);
}

} // namespace restaurant
