#pragma once

#include "domain/outcome.h"
#include "evening/eveninginfo.h"
#include "evening/mailbox.h"
#include "read/auditstate.h"
#include "read/boards.h"
#include "read/progress.h"
#include "write/notes.h"

#include <array>
#include <mutex>
#include <optional>
#include <utility>
#include <vector>

namespace restaurant {

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

/// All that the threads of an evening have to say to the screen and that it has not heard yet.
struct EveningNews
{
    AllBoards::Each<BoardNews> boards;
    std::array<Latest<ViewProgress>, allViews.size()> progress;
    std::array<Latest<AuditState>, allViews.size()> audits;

    Tray<HandledCommand> history; ///< Handled before the evening was opened.
    Tray<HandledCommand> commands;
    Tray<Cue> cues;
    Latest<ClockState> clock;
    Latest<EveningInfo> opened;
    Latest<OpeningProgress> opening;
    Tray<std::optional<OrderDetails>> found;
    Tray<QString> saved;
    Tray<QString> failed;
    Latest<std::vector<StoryNote>> notes;
    Latest<bool> arrived;
};

} // namespace restaurant
