#pragma once

#include "domain/outcome.h"
#include "read/auditstate.h"
#include "read/boardchanges.h"
#include "read/floorboard.h"
#include "read/measuresboard.h"
#include "read/progress.h"
#include "session/eveninginfo.h"
#include "session/mailbox.h"
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

/// All that the threads of an evening have to say to the screen and that it has not heard yet.
struct EveningNews
{
    Mailbox<Ticket> tickets;
    Mailbox<TableCard> tables;
    Mailbox<WaiterOrder> waiterOrders;
    Mailbox<DishCard> dishes;
    Mailbox<StatusNumber> status;
    Mailbox<OrderDetails> details;
    Mailbox<FloorGuest> floorGuests;
    Mailbox<FloorStaff> floorStaff;
    Mailbox<FloorPool> floorPools;
    Mailbox<FloorStation> floorStations;
    Mailbox<TableCard> floorTables;
    Mailbox<WaiterOrder> floorOrders;
    Mailbox<WaitMeasure> waits;
    Mailbox<PoolMeasure> pools;
    Mailbox<GuestsMeasure> guests;
    Mailbox<OrderMeasure> orders;
    Mailbox<MinuteMeasure> minutes;
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

void putFloor(EveningNews &news, const BoardChanges<FloorBoard> &changes);
void putMeasures(EveningNews &news, const BoardChanges<MeasuresBoard> &changes);

} // namespace restaurant
