#include "write/aggregatecache.h"

#include "domain/storeerror.h"
#include "write/eventlog.h"
#include "write/folding.h"
#include "write/statefields.h"
#include "json/decode.h"
#include "json/encode.h"

namespace restaurant {

namespace {

template <typename Aggregate> void foldOrFail(Aggregate &aggregate, const RecordedEvent &event)
{
    if (!fold(aggregate, event.event, event.at))
        throw StoreError(StoreTrouble::Damaged, "fold " + event.stream.toText(), "the log",
                         "the event at position " + std::to_string(number(event.position)) +
                             " belongs into another stream");
}

} // namespace

AggregateCache::AggregateCache(EventLog &log, std::size_t most)
    : m_log(log)
    , m_orders(most)
    , m_tables(most)
    , m_stocks(most)
    , m_payments(most)
{
}

const Order &AggregateCache::order(OrderId id)
{
    return held(m_orders, number(id), StreamId::of(id)).state;
}

const Table &AggregateCache::table(TableId id)
{
    return held(m_tables, number(id), StreamId::of(id)).state;
}

const Stock &AggregateCache::stock(const DishId &dish)
{
    return held(m_stocks, dish.text(), StreamId::of(dish)).state;
}

const Payment &AggregateCache::payment(OrderId order)
{
    return held(m_payments, number(order), StreamId::ofPayment(order)).state;
}

template <typename Key, typename Aggregate>
AggregateCache::Held<Aggregate> &AggregateCache::held(Cache<Key, Aggregate> &cache, const Key &key,
                                                      const StreamId &stream)
{
    if (auto *known = cache.find(key))
        return *known;
    return cache.insert(key, load<Aggregate>(stream));
}

template <typename Aggregate>
AggregateCache::Held<Aggregate> AggregateCache::load(const StreamId &stream)
{
    Held<Aggregate> made = fromSnapshot<Aggregate>(stream);
    for (const RecordedEvent &event : m_log.stream(stream, made.version)) {
        foldOrFail(made.state, event);
        made.version = event.version;
        ++m_eventsRead;
    }
    return made;
}

template <typename Aggregate>
AggregateCache::Held<Aggregate> AggregateCache::fromSnapshot(const StreamId &stream)
{
    const auto snapshot = m_log.snapshot(stream);
    if (!snapshot)
        return {emptyAggregate<Aggregate>(stream), 0};
    try {
        return {decodeText<Aggregate>(snapshot->data), snapshot->version};
    } catch (const DecodeError &) {
        return {emptyAggregate<Aggregate>(stream), 0}; // the stream itself is still there
    }
}

template <typename Do> auto AggregateCache::withHeld(const StreamId &stream, Do what)
{
    switch (stream.kind()) {
    case StreamKind::Order:
        return what(held(m_orders, stream.key(), stream));
    case StreamKind::Table:
        return what(held(m_tables, stream.key(), stream));
    case StreamKind::Stock:
        return what(held(m_stocks, stream.dish().text(), stream));
    case StreamKind::Payment:
        break;
    }
    return what(held(m_payments, stream.key(), stream));
}

int AggregateCache::version(const StreamId &stream)
{
    return withHeld(stream, [](const auto &held) { return held.version; });
}

void AggregateCache::appended(const RecordedEvent &event)
{
    withHeld(event.stream, [&](auto &held) {
        if (held.version < event.version) { // else it was loaded just now, with this event
            foldOrFail(held.state, event);
            held.version = event.version;
        }
        saveIfDue(held, event);
    });
}

template <typename Aggregate>
void AggregateCache::saveIfDue(const Held<Aggregate> &held, const RecordedEvent &event)
{
    if (held.version % snapshotInterval != 0)
        return;
    Snapshot snapshot{held.version, {}};
    encode(held.state, snapshot.data);
    m_log.saveSnapshot(event.stream, snapshot, event.position);
}

void AggregateCache::clear()
{
    m_orders.clear();
    m_tables.clear();
    m_stocks.clear();
    m_payments.clear();
}

} // namespace restaurant
