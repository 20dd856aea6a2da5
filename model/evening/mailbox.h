#pragma once

#include "read/boards.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtGlobal>

#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace restaurant {

/// Lets news from other threads onto the screen at most once a frame. Any thread notifies; the
/// thread this object lives in hears opened(), at once if a frame has gone by since the last time.
class FrameGate final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrameGate)
public:
    static constexpr int frameMilliseconds = 16;

    explicit FrameGate(QObject *parent = nullptr);
    /// There is something new to be shown. Many notices before a frame are one.
    void notify();

signals:
    void opened();

private:
    void wait();
    void open();

    std::atomic<bool> m_isNotified = false;
    QElapsedTimer m_sinceOpened;
    QTimer m_rest; ///< Runs for what is left of the frame.
};

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

/// Keeps a few things until they are taken, in order. Any thread puts and takes.
template <typename Item> class Tray
{
public:
    void put(Item item)
    {
        const std::scoped_lock lock(m_mutex);
        m_items.push_back(std::move(item));
    }
    [[nodiscard]] std::vector<Item> take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_items, {});
    }

private:
    std::mutex m_mutex;
    std::vector<Item> m_items;
};

/// Keeps the last thing that was put until it is taken. Any thread puts and takes.
template <typename Item> class Latest
{
public:
    void put(Item item)
    {
        const std::scoped_lock lock(m_mutex);
        m_item = std::move(item);
    }
    [[nodiscard]] std::optional<Item> take()
    {
        const std::scoped_lock lock(m_mutex);
        return std::exchange(m_item, std::nullopt);
    }

private:
    std::mutex m_mutex;
    std::optional<Item> m_item;
};

/// What became of a board's documents until the screen takes it. Any thread puts and takes.
template <typename Board> class BoardNews
{
public:
    void put(const BoardChanges<Board> &changes)
    {
        forEachShown<Board>([&]<typename Doc>(std::type_identity<Doc>) {
            std::get<Mailbox<Doc>>(m_documents).put(std::get<Changes<Doc>>(changes));
        });
    }
    [[nodiscard]] ShownChanges<Board> take()
    {
        ShownChanges<Board> changes;
        forEachShown<Board>([&]<typename Doc>(std::type_identity<Doc>) {
            std::get<Changes<Doc>>(changes) = std::get<Mailbox<Doc>>(m_documents).take();
        });
        return changes;
    }

private:
    OfShown<Board, Mailbox> m_documents;
};

} // namespace restaurant
