#pragma once

#include "domain/decide.h"
#include "domain/event.h"

#include <cstddef>
#include <cstdint>
#include <list>
#include <string>
#include <unordered_map>
#include <utility>

namespace restaurant {

/// Keeps the values that were asked for last, at most so many. Never iterated, so the order of
/// its hash table reaches nothing.
template <typename Key, typename Value> class LruCache
{
public:
    explicit LruCache(std::size_t most)
        : m_most(most)
    {
    }

    /// The value, now the newest; null if it is not here. Valid until the next insert() or clear().
    [[nodiscard]] Value *find(const Key &key)
    {
        const auto place = m_places.find(key);
        if (place == m_places.end())
            return nullptr;
        m_entries.splice(m_entries.begin(), m_entries, place->second);
        return &place->second->second;
    }
    /// Adds a value whose key is not here yet; the oldest makes room.
    Value &insert(const Key &key, Value value)
    {
        if (m_entries.size() >= m_most) {
            m_places.erase(m_entries.back().first);
            m_entries.pop_back();
        }
        m_entries.emplace_front(key, std::move(value));
        m_places.emplace(key, m_entries.begin());
        return m_entries.front().second;
    }
    void clear()
    {
        m_places.clear();
        m_entries.clear();
    }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    using Entries = std::list<std::pair<Key, Value>>; ///< The newest first.
    std::size_t m_most;
    Entries m_entries;
    std::unordered_map<Key, typename Entries::iterator> m_places;
};

class EventLog;

/// The aggregates that commands are decided on: those in use stay folded in memory, at most so many
/// of each kind; a cold one is its last snapshot and the rest of its stream. It shows uncommitted
/// events too, so after a rollback it has to be cleared. The log outlives it. Throws StoreError.
class AggregateCache final : public Aggregates
{
public:
    static constexpr std::size_t mostOfAKind = 4096;
    /// A stream's state is kept as a snapshot after every so many events.
    static constexpr int snapshotInterval = 100;

    explicit AggregateCache(EventLog &log, std::size_t most = mostOfAKind);

    const Order &order(OrderId id) override;
    const Table &table(TableId id) override;
    const Stock &stock(const DishId &dish) override;
    const Payment &payment(OrderId order) override;

    /// The version of a stream: the number of its events.
    [[nodiscard]] int version(const StreamId &stream);
    /// Folds an event that was appended to its stream just now, and keeps a snapshot when one is
    /// due, inside the caller's transaction.
    void appended(const RecordedEvent &event);
    void clear();

    /// How many events were read to load cold aggregates, since this was made.
    [[nodiscard]] std::int64_t eventsRead() const { return m_eventsRead; }

private:
    template <typename Aggregate> struct Held
    {
        Aggregate state;
        int version = 0;
    };
    template <typename Key, typename Aggregate> using Cache = LruCache<Key, Held<Aggregate>>;

    template <typename Key, typename Aggregate>
    Held<Aggregate> &held(Cache<Key, Aggregate> &cache, const Key &key, const StreamId &stream);
    template <typename Aggregate> Held<Aggregate> load(const StreamId &stream);
    template <typename Aggregate> Held<Aggregate> fromSnapshot(const StreamId &stream);
    template <typename Do> auto withHeld(const StreamId &stream, Do what);
    template <typename Aggregate>
    void saveIfDue(const Held<Aggregate> &held, const RecordedEvent &);

    EventLog &m_log;
    Cache<int, Order> m_orders;
    Cache<int, Table> m_tables;
    Cache<std::string, Stock> m_stocks;
    Cache<int, Payment> m_payments;
    std::int64_t m_eventsRead = 0;
};

} // namespace restaurant
