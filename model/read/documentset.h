// The documents of one kind that a board holds, and which of them changed since it last told.
#pragma once

#include "changes.h"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace restaurant {

struct KeyHash
{
    template <typename Id>
    requires std::is_enum_v<Id> std::size_t operator()(Id id) const { return std::hash<Id>{}(id); }
    std::size_t operator()(const DishId &dish) const { return (*this)(dish.text()); }
    std::size_t operator()(const std::string &name) const { return std::hash<std::string>{}(name); }
};

/// Finds by key in constant time; tells its changes in the time of the changes. Whatever leaves
/// it in bulk is sorted by key, so that the order of the hash table reaches nobody.
/// A pointer to a document stays good until that document is removed.
template <typename Doc> class DocumentSet
{
public:
    using Document = Doc;
    using Key = KeyOf<Doc>;

    [[nodiscard]] const Doc *find(const Key &key) const
    {
        const auto found = m_entries.find(key);
        return found == m_entries.end() ? nullptr : &found->second.doc;
    }
    /// The document, to be changed; null if there is none.
    Doc *change(const Key &key)
    {
        const auto found = m_entries.find(key);
        if (found == m_entries.end())
            return nullptr;
        mark(key, found->second);
        return &found->second.doc;
    }
    /// Adds the document, or puts it in the place of the one with its key.
    Doc &put(Doc doc)
    {
        const Key key = keyOf(doc);
        Entry &entry = m_entries[key];
        entry.doc = std::move(doc);
        mark(key, entry);
        return entry.doc;
    }
    void remove(const Key &key)
    {
        if (m_entries.erase(key) > 0)
            m_changed.push_back(key);
    }

    /// As put(), but not a change: the document comes back from where it was kept.
    void restore(Doc doc)
    {
        const Key key = keyOf(doc);
        m_entries[key] = {std::move(doc), false};
    }
    /// Leaves the document to where it is kept: not a change either.
    void forget(const Key &key) { m_entries.erase(key); }

    [[nodiscard]] std::size_t size() const { return m_entries.size(); }
    [[nodiscard]] std::vector<Doc> sorted() const
    {
        std::vector<Doc> documents;
        documents.reserve(m_entries.size());
        for (const auto &[key, entry] : m_entries)
            documents.push_back(entry.doc);
        std::sort(documents.begin(), documents.end(),
                  [](const Doc &a, const Doc &b) { return keyOf(a) < keyOf(b); });
        return documents;
    }
    /// Calls `visit(key, document)` for each, in no particular order: only for what does not
    /// depend on one. It must not add or remove.
    template <typename Visit> void forEach(Visit visit) const
    {
        for (const auto &[key, entry] : m_entries)
            visit(key, entry.doc);
    }

    /// The keys of what was put, changed or removed since the last call, sorted, each once.
    [[nodiscard]] std::vector<Key> takeChangedKeys()
    {
        std::vector<Key> keys = std::exchange(m_changed, {});
        std::sort(keys.begin(), keys.end());
        keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
        for (const Key &key : keys)
            if (const auto found = m_entries.find(key); found != m_entries.end())
                found->second.changed = false;
        return keys;
    }
    /// What became of the documents with these keys.
    [[nodiscard]] Changes<Doc> changesOf(const std::vector<Key> &keys) const
    {
        Changes<Doc> changes;
        for (const Key &key : keys) {
            if (const Doc *doc = find(key))
                changes.upserted.push_back(*doc);
            else
                changes.removed.push_back(key);
        }
        return changes;
    }
    [[nodiscard]] Changes<Doc> takeChanges() { return changesOf(takeChangedKeys()); }
    /// Everything, for somebody who knows nothing yet.
    [[nodiscard]] Changes<Doc> whole() const { return {sorted(), {}, true}; }

    /// Equal documents; what has been told of them does not matter.
    bool operator==(const DocumentSet &other) const { return sorted() == other.sorted(); }

private:
    struct Entry
    {
        Doc doc;
        bool changed = false; ///< Its key stands in m_changed.
    };
    void mark(const Key &key, Entry &entry)
    {
        if (!std::exchange(entry.changed, true))
            m_changed.push_back(key);
    }

    std::unordered_map<Key, Entry, KeyHash> m_entries;
    std::vector<Key> m_changed;
};

} // namespace restaurant
