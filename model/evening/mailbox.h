#pragma once

#include "read/boards.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QtGlobal>

#include <atomic>
#include <cstdint>
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

/// Collects the changes to one kind of document: of several changes to one document only the last
/// is kept.
template <typename Doc> class MergedChanges
{
public:
    void put(const Changes<Doc> &changes)
    {
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

/// What became of a board's documents until the screen takes it, step by step and in order. Of a
/// screen that does not take for long the later steps become one, so that nothing grows. Any thread
/// puts and takes.
template <typename Board> class BoardNews
{
public:
    static constexpr std::size_t mostSteps = 32;

    /// What changes nothing that is shown is no step.
    void put(const BoardChanges<Board> &changes, Position upTo) { put({changes, upTo, m_seen}); }
    void put(const BoardStep<Board> &step)
    {
        ShownChanges<Board> shown;
        forEachShown<Board>([&]<typename Doc>(std::type_identity<Doc>) {
            std::get<Changes<Doc>>(shown) = std::get<Changes<Doc>>(step.changes);
        });
        const std::scoped_lock lock(m_mutex);
        m_seen = step.upTo;
        if (isEmpty(shown))
            return;
        const bool isAll = isWhole(shown);
        if (isAll)
            forget();
        if (m_steps.size() < mostSteps)
            m_steps.push_back({std::move(shown), step.upTo, isAll ? Position{} : step.after});
        else
            merge(shown, step.upTo);
    }
    [[nodiscard]] std::vector<ShownStep<Board>> take()
    {
        const std::scoped_lock lock(m_mutex);
        if (std::exchange(m_isMerged, false))
            m_steps.back().changes = takeMerged();
        return std::exchange(m_steps, {});
    }

private:
    void forget()
    {
        m_steps.clear();
        if (std::exchange(m_isMerged, false))
            m_merged = {};
    }
    /// Into the last step, by key: however often that happens, it costs what is new.
    void merge(const ShownChanges<Board> &changes, Position upTo)
    {
        if (!std::exchange(m_isMerged, true))
            putMerged(m_steps.back().changes);
        putMerged(changes);
        m_steps.back().upTo = upTo;
    }
    void putMerged(const ShownChanges<Board> &changes)
    {
        forEachShown<Board>([&]<typename Doc>(std::type_identity<Doc>) {
            std::get<MergedChanges<Doc>>(m_merged).put(std::get<Changes<Doc>>(changes));
        });
    }
    [[nodiscard]] ShownChanges<Board> takeMerged()
    {
        ShownChanges<Board> changes;
        forEachShown<Board>([&]<typename Doc>(std::type_identity<Doc>) {
            std::get<Changes<Doc>>(changes) = std::get<MergedChanges<Doc>>(m_merged).take();
        });
        return changes;
    }

    std::mutex m_mutex;
    std::vector<ShownStep<Board>> m_steps;
    Position m_seen{};                      ///< What has been put ended there. Of whoever puts.
    OfShown<Board, MergedChanges> m_merged; ///< Of the last step, once it is more than one.
    bool m_isMerged = false;
};

} // namespace restaurant
