#pragma once

#include <cstddef>
#include <list>
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

} // namespace restaurant
