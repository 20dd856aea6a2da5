// An evening at 20:14:05 as it is told to the picture of room and data, for the tests of the story:
// Charlie has just given an order, of which three events will come.
#pragma once

#include "story/storymodel.h"
#include "views/floorsamples.h"
#include "views/flow/flowsamples.h"

#include <string>
#include <utility>
#include <vector>

namespace restaurant::samples {

/// What every test of the story begins with.
class StoryEvening
{
public:
    explicit StoryEvening(const Architecture &architecture = {},
                          ServiceStores stores = ServiceStores::One,
                          const std::vector<ViewDelay> &late = {})
    {
        fill(floor);
        flow.begin(QStringLiteral("friday.restaurant"), Deliveries(late, architecture, at(20, 0)));
        flow.setJson({[](const Command &) { return QStringLiteral("{\"order\":1284}"); },
                      [](const Event &) { return QStringLiteral("{\"order\":1284}"); }});
        story.begin(Restaurant(), stores);
        story.take(ShownChanges<StatusBoard>{whole(statusNumbers())}, Position{1281}, false);
        story.take(ShownChanges<WaiterBoard>{whole(tables()), whole(waiterOrders()), {}},
                   Position{1281}, false);
        story.take(ShownChanges<KitchenBoard>{whole(tickets())}, Position{1281}, false);
        ShownChanges<FloorBoard> room;
        std::get<Changes<TableCard>>(room) = whole(tables());
        std::get<Changes<FloorStaff>>(room) = whole(staffs());
        std::get<Changes<FloorPool>>(room) = whole(pools());
        std::get<Changes<FloorGuest>>(room) = whole(guests());
        std::get<Changes<FloorStation>>(room) = whole(stations());
        std::get<Changes<WaiterOrder>>(room) = whole(waiterOrders());
        story.take(room, Position{1281}, false);
        for (int i = 0; i < 10; ++i)
            flow.add({placedAt(1271 + i, sinceNoon - 200 + 10 * i, 1271 + i, 1)});
        flow.add({placedAt(1284, sinceNoon, 1281, 3)});
        tellOfTheOrder();
        for (const ViewName view : allViews)
            flow.setProgress(progressAt(view, 1284, 1284));
        flow.setSeen(&story, true);
        goTo({});
    }

    /// The picture stands still as it is so long after 20:14:05. At the pace of life a message is
    /// on each road for a second.
    void goTo(Duration since, double speed = 1)
    {
        flow.setClock(now + since - seconds(1), speed, true);
        flow.setClock(now + since, speed, false);
        floor.setNow(now + since);
    }
    void add(const HandledCommand &handled) { flow.add({handled}); }
    /// At the same time Roger tells the write side what is not so any more.
    void refuse() { add(refusedAt(1285, sinceNoon)); }

    /// Somebody looks at a board that has not heard of so many events.
    void look(const char *who, ViewName view, Duration since, int late = 0, int head = 1281)
    {
        Look look;
        look.at = now + since;
        look.who = who;
        look.by = Asker::Staff;
        look.view = view;
        look.head = Position{head};
        look.position = Position{head - late};
        story.addLooks({look});
    }
    void stop(ViewName view)
    {
        ViewProgress stopped = progressAt(view, 1275, 1284, seconds(160));
        stopped.state = ViewState::Stopped;
        stopped.byHand = true;
        stopped.why = "stopped by hand";
        flow.setProgress(stopped);
    }
    /// So many are open on every board, and in the room.
    void fillUp(int orders)
    {
        std::vector<Ticket> open;
        std::vector<WaiterOrder> carried;
        std::vector<StatusNumber> numbers;
        for (int i = 0; i < orders; ++i) {
            open.push_back(ticket(2000 + i, 1 + i % 8, seconds(3 * i),
                                  {line(1, 1 + i % 3, "Ramen", TicketLineState::Fired)}));
            carried.push_back(order(2000 + i, 1 + i % 8, CarryStage::Ready, seconds(3 * i)));
            numbers.push_back({OrderId{2000 + i}, OrderKind::DineIn, StatusStage::Preparing,
                               now - seconds(3 * i), now + seconds(i)});
        }
        story.take(ShownChanges<KitchenBoard>{whole(open)}, Position{1281}, false);
        story.take(ShownChanges<WaiterBoard>{whole(tables()), whole(carried), {}}, Position{1281},
                   false);
        story.take(ShownChanges<StatusBoard>{whole(numbers)}, Position{1281}, false);
        samples::fillUp(floor);
        tellOfTheOrder();
    }

    FloorModels floor;
    FlowModel flow;
    StoryModel story{&floor, &flow};

private:
    static constexpr int sinceNoon = 8 * 3600 + 14 * 60 + 5;

    /// The kitchen hears with 1282 what is to be cooked, the waiters with 1283 what Charlie has
    /// taken, the guests with 1284 that it is accepted.
    void tellOfTheOrder()
    {
        story.take(ShownChanges<KitchenBoard>{one(ticket(
                       1284, 4, minutes(20), {line(1, 2, "Noodles", TicketLineState::Fired)}))},
                   Position{1282}, true);
        ShownChanges<WaiterBoard> waiters;
        std::get<Changes<WaiterOrder>>(waiters) =
            one(order(1284, 4, CarryStage::Ready, minutes(25)));
        story.take(waiters, Position{1283}, true);
        story.take(ShownChanges<StatusBoard>{one(StatusNumber{OrderId{1284}, OrderKind::DineIn,
                                                              StatusStage::Ready, now, now})},
                   Position{1284}, true);
    }
};

} // namespace restaurant::samples
