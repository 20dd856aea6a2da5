#pragma once

#include "read/changes.h"

#include <QtGlobal>

#include <map>
#include <mutex>
#include <optional>

namespace restaurant {

/// Collects the changes to one kind of document until the screen takes them: of several changes
/// to one document only the last is kept. Any thread may put and take.
template <typename Doc> class Mailbox
{
public:
    Mailbox() = default;
    Q_DISABLE_COPY_MOVE(Mailbox)

    void put(const Changes<Doc> &changes)
    {
        const std::scoped_lock lock(m_mutex);
        if (changes.whole) {
            m_waiting.clear();
            m_whole = true;
        }
        for (const Doc &doc : changes.upserted)
            m_waiting.insert_or_assign(keyOf(doc), doc);
        for (const auto &key : changes.removed)
            m_waiting.insert_or_assign(key, std::nullopt);
    }

    /// Everything since the last call, in the order of the keys.
    [[nodiscard]] Changes<Doc> take()
    {
        const std::scoped_lock lock(m_mutex);
        Changes<Doc> taken;
        taken.whole = m_whole;
        for (auto &[key, doc] : m_waiting) {
            if (doc)
                taken.upserted.push_back(std::move(*doc));
            else if (!m_whole)
                taken.removed.push_back(key);
        }
        m_waiting.clear();
        m_whole = false;
        return taken;
    }

private:
    std::mutex m_mutex;
    std::map<KeyOf<Doc>, std::optional<Doc>> m_waiting; ///< Nothing: removed.
    bool m_whole = false;
};

} // namespace restaurant
