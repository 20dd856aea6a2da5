#include "counter.h"

#include <algorithm>
#include <utility>

namespace restaurant::live {

void WaitingArea::shown(const Event &event)
{
    if (const auto *accepted = std::get_if<OrderAccepted>(&event))
        return promised(accepted->order);
    if (const auto *done = std::get_if<OrderReady>(&event))
        return ready(done->order);
    if (const auto *cancelled = std::get_if<OrderCancelled>(&event))
        return cancelledByOthers(cancelled->order);
    if (const auto *rejected = std::get_if<OrderRejected>(&event))
        return rejectedOncePaid(rejected->order);
}

/// Who cannot cancel any more, or is not of that sort, waits on.
void WaitingArea::outOfPatience(Guest &guest)
{
    if (guest.state != GuestState::WaitsForFood)
        return;
    m_guests.cancels(guest, [this, &guest] {
        stopAsking(guest);
        m_guests.leave(guest, LeaveReason::LostPatience);
    });
}

void WaitingArea::watch(Guest &guest)
{
    m_guests.waitFor(guest, GuestState::WaitsForFood, WaitKind::Food);
    m_questions.begin(guest);
    if (const auto &unlisted = guest.profile->asksUnlisted) {
        const DrawOwner owner = ownerOf(guest.id, 0, 0);
        m_timers.set(guest.place(), TimerKind::Ask,
                     m_world.now() + m_draws.length(Purpose::Asks, owner, *unlisted));
    }
}

/// The status view shows his number, and when it should be ready.
void WaitingArea::promised(OrderId order)
{
    Guest *guest = guestOf(order);
    const StatusNumber *shown = guest ? m_world.status().numbers.find(order) : nullptr;
    if (shown && guest->state == GuestState::WaitsForFood)
        askAfter(*guest, shown->promised);
}

void WaitingArea::askAfter(Guest &guest, Instant promised)
{
    const auto &after = guest.profile->asksAfterPromise;
    if (!after) {
        m_timers.stop(guest.place(), TimerKind::Ask);
        return;
    }
    const DrawOwner owner = ownerOf(guest.id, 1, guest.asked);
    m_timers.set(guest.place(), TimerKind::Ask,
                 std::max(promised, m_world.now()) + m_draws.length(Purpose::Asks, owner, *after));
}

void WaitingArea::mayAsk(Guest &guest)
{
    if (guest.state != GuestState::WaitsForFood || guest.work)
        return;
    m_world.looks(guest.name().text(), ViewName::Status, guest.id);
    const StatusNumber *shown = m_world.status().numbers.find(*guest.order);
    if (shown && shown->stage == StatusStage::Ready)
        return collect(guest);
    if (shown && shown->promised > m_world.now())
        return askAfter(guest, shown->promised); // promised anew meanwhile
    m_questions.ask(guest);
}

/// If he waits for an answer, not any more.
void WaitingArea::stopAsking(Guest &guest)
{
    m_timers.stop(guest.place(), TimerKind::Ask);
    m_questions.end(guest);
}

/// By what the waiter view shows: perhaps it lies there ready, and the status view is late.
void WaitingArea::answered(Guest &guest)
{
    const WaiterOrder *shown = m_world.waiter().orders.find(*guest.order);
    if (shown && shown->stage == CarryStage::Ready)
        collect(guest);
    else
        askAfter(guest, m_world.now());
}

void WaitingArea::ready(OrderId order)
{
    Guest *guest = guestOf(order);
    if (!guest || guest->state != GuestState::WaitsForFood)
        return;
    m_world.looks(guest->name().text(), ViewName::Status, guest->id);
    const StatusNumber *shown = m_world.status().numbers.find(order);
    if (shown && shown->stage == StatusStage::Ready)
        collect(*guest);
}

void WaitingArea::collect(Guest &guest)
{
    stopAsking(guest);
    m_timers.stop(guest.place(), TimerKind::Patience);
    guest.state = GuestState::Collects;
    give(guest, false);
}

void WaitingArea::give(Guest &guest, bool isCarried)
{
    Work work = m_guests.workFor(guest, WorkKind::Serve, Task::HandOver);
    work.isCarried = isCarried;
    m_guests.give(guest, std::move(work));
}

/// First to the pass, then to the guest.
Progress WaitingArea::handOver(Work &work, Guest &guest)
{
    const bool atThePass = work.part == 0;
    if (atThePass && work.isCarried)
        return Progress::On;
    const Command command =
        atThePass ? Command{PickUpOrder{*guest.order}} : Command{DeliverOrder{*guest.order}};
    return m_staff.send(work, command, ViewName::Waiter,
                        [this, &work, &guest, atThePass](const Outcome &answer) {
                            if (!isRefused(answer))
                                return Progress::On;
                            if (!m_guests.isFor(guest, work))
                                return Progress::InVain; // gone meanwhile
                            guest.work.reset();
                            if (isUnanswered(answer))
                                m_unanswered.push_back({guest.id, work.isCarried || !atThePass});
                            else
                                guest.state = GuestState::WaitsForFood; // until it is shown ready
                            return Progress::InVain;
                        });
}

void WaitingArea::tryAgain()
{
    for (const Unanswered &one : std::exchange(m_unanswered, {}))
        if (Guest &guest = m_guests.of(one.guest);
            guest.state == GuestState::Collects && !guest.work)
            give(guest, one.isCarried);
}

void WaitingArea::received(OrderId order)
{
    Guest *guest = guestOf(order);
    if (!guest)
        return;
    stopAsking(*guest);
    m_guests.waited(*guest, GuestState::Collects);
    m_guests.leave(*guest, LeaveReason::Served);
}

void WaitingArea::cancelledByOthers(OrderId order)
{
    Guest *guest = guestOf(order);
    if (!guest)
        return;
    guest->isRefused = true;
    if (guest->state == GuestState::Orders)
        return; // he hears of it when he has paid
    stopAsking(*guest);
    m_guests.leave(*guest, LeaveReason::NothingToOrder);
}

/// Rejected sooner, he hears of it where he orders.
void WaitingArea::rejectedOncePaid(OrderId order)
{
    const Guest *guest = guestOf(order);
    if (guest && guest->state == GuestState::WaitsForFood)
        cancelledByOthers(order);
}

Guest *WaitingArea::guestOf(OrderId order)
{
    Guest *guest = m_guests.ofOrder(order);
    const bool waits = guest && guest->kind() == GuestKind::Takeaway && !guest->isOnPhone() &&
                       guest->order == order;
    return waits ? guest : nullptr;
}

bool Counter::begin(Work &work)
{
    m_world.looks(work.who, ViewName::Waiter);
    return true;
}

Progress Counter::reached(Work &work)
{
    Guest &guest = m_guests.of(*work.guest);
    if (!m_guests.isFor(guest, work))
        return Progress::InVain; // he is gone, or has what he wants
    switch (work.task) {
    case Task::OrderAtCounter:
        return work.part < 2 ? order(work, guest) : pay(work, guest);
    case Task::HandOver:
        return m_waiting.handOver(work, guest);
    case Task::SeatParty:
    case Task::TakeOrder:
    case Task::Answer:
    case Task::Serve:
    case Task::Bill:
    case Task::Clear:
    case Task::Cook:
        break;
    }
    return Progress::Done;
}

void Counter::come(Guest &guest)
{
    m_guests.come(guest);
    const std::optional<int> balksAt = guest.profile->balksAt;
    if (balksAt && m_waitToOrder >= *balksAt) {
        guest.waitsFor = WaitKind::Order;
        return m_guests.leave(guest, LeaveReason::Balked);
    }
    guest.round = 1;
    queueToOrder(guest);
}

void Counter::queueToOrder(Guest &guest)
{
    ++guest.tries;
    ++m_waitToOrder;
    m_guests.waitFor(guest, GuestState::WaitsToOrder, WaitKind::Order);
    Work work = m_guests.workFor(guest, WorkKind::TakeOrder, Task::OrderAtCounter);
    // A moment at least, in which the write side makes out the bill.
    const Duration paying = m_draws.paying(ownerOf(guest.id, guest.round, guest.tries));
    work.parts.push_back(std::max(paying, Duration{1}));
    m_guests.give(guest, std::move(work));
}

Progress Counter::order(Work &work, Guest &guest)
{
    if (work.part == 0) {
        --m_waitToOrder;
        m_guests.waited(guest, GuestState::Orders);
        return Progress::On;
    }
    m_world.looks(work.who, ViewName::Waiter);
    auto lines = wishesOf(guest, m_draws, m_world.scenario().restaurant.menu, m_world.waiter());
    if (lines.empty()) {
        guest.work.reset();
        m_guests.leave(guest, LeaveReason::NothingToOrder);
        return Progress::Done;
    }
    const OrderId order = m_world.nextOrder();
    guest.order = order;
    m_guests.orders(guest, order);
    const Command command =
        PlaceOrder{order, OrderKind::Takeaway, {}, guest.name(), std::move(lines)};
    return m_staff.send(
        work, command, ViewName::Waiter, [this, &work, &guest](const Outcome &answer) {
            if (!isRefused(answer))
                return Progress::On;
            if (m_guests.isFor(guest, work))
                orderAgain(guest, isUnanswered(answer) ? LeaveReason::LostPatience
                                                       : LeaveReason::NothingToOrder);
            return Progress::InVain;
        });
}

Progress Counter::pay(Work &work, Guest &guest)
{
    const bool declined =
        m_draws.happens(Purpose::Declined, ownerOf(guest.id), guest.profile->declined);
    return m_guests.sendFor(work, guest, TakePayment{*guest.order, PaymentMethod::Card, !declined},
                            [=, this, &work, &guest](const Outcome &answer) {
                                return paid(work, guest, declined, answer);
                            });
}

/// What is refused before it is paid was sold out meanwhile; unless a service is behind.
Progress Counter::paid(Work &work, Guest &guest, bool declined, const Outcome &answer)
{
    if (isUnanswered(answer))
        return giveUpPaying(work, guest);
    const bool refused = isRefused(answer);
    if (refused && answer.rejection->reason == Reason::PaymentNotRequested &&
        m_world.wasDisturbed() && !guest.isRefused)
        return waitForBill(work, guest);
    guest.work.reset();
    if (refused && answer.rejection->reason != Reason::AlreadyPaid) {
        orderAgain(guest, LeaveReason::NothingToOrder);
        return Progress::InVain;
    }
    if (declined && !refused)
        m_guests.leave(guest, LeaveReason::Declined);
    else if (guest.isRefused)
        m_guests.leave(guest, LeaveReason::NothingToOrder);
    else
        m_waiting.watch(guest);
    return Progress::Done;
}

/// Stock or the till are behind: as soon as there is a bill, it is paid.
Progress Counter::waitForBill(Work &work, Guest &guest)
{
    m_atTheTill[*guest.order] = work.id;
    m_timers.set(guest.place(), TimerKind::NoBill, m_world.now() + m_world.patience());
    m_staff.tellWaiting(work, m_world.patience());
    return Progress::Waits;
}

void Counter::happened(const Event &event)
{
    if (const auto *bill = std::get_if<PaymentRequested>(&event); bill && bill->prepaid)
        return billCame(bill->order);
    if (const auto *rejected = std::get_if<OrderRejected>(&event))
        return billWillNotCome(rejected->order);
    if (const auto *cancelled = std::get_if<OrderCancelled>(&event))
        return billWillNotCome(cancelled->order);
}

std::optional<WorkId> Counter::takeWaiting(OrderId order)
{
    const auto found = m_atTheTill.extract(order);
    if (found.empty())
        return std::nullopt;
    if (const Guest *guest = m_guests.ofOrder(order))
        m_timers.stop(guest->place(), TimerKind::NoBill);
    return found.mapped();
}

void Counter::billCame(OrderId order)
{
    const auto waiting = takeWaiting(order);
    if (!waiting)
        return;
    Work &work = m_staff.workOf(*waiting);
    Guest &guest = m_guests.of(*work.guest);
    const bool isHere = m_guests.isFor(guest, work);
    m_staff.goOn(*waiting, isHere ? pay(work, guest) : Progress::InVain);
}

void Counter::billWillNotCome(OrderId order)
{
    const auto waiting = takeWaiting(order);
    if (!waiting)
        return;
    const Work &work = m_staff.workOf(*waiting);
    if (Guest &guest = m_guests.of(*work.guest); m_guests.isFor(guest, work))
        orderAgain(guest, LeaveReason::NothingToOrder);
    m_staff.goOn(*waiting, Progress::InVain);
}

void Counter::noBill(Guest &guest)
{
    const auto waiting = guest.order ? takeWaiting(*guest.order) : std::nullopt;
    if (waiting)
        m_staff.goOn(*waiting, giveUpPaying(m_staff.workOf(*waiting), guest));
}

/// He goes, and nobody wants his order any more.
Progress Counter::giveUpPaying(Work &work, Guest &guest)
{
    const OrderId order = *guest.order;
    m_guests.leave(guest, LeaveReason::LostPatience);
    cancel({order, work.who, 0});
    return Progress::InVain;
}

void Counter::cancel(Uncancelled order)
{
    const Command command = CancelOrder{order.order, WhyText::from("not answered").value()};
    const std::string place =
        "order:" + std::to_string(number(order.order)) + ":cancel:" + std::to_string(order.tries++);
    m_world.sendAndHear(m_staff.actorFor(order.by, command), command, place, ViewName::Waiter,
                        [this, order](const Outcome &answer) {
                            if (isUnanswered(answer))
                                m_uncancelled.push_back(order);
                        });
}

void Counter::tryAgain()
{
    m_waiting.tryAgain();
    for (Uncancelled &order : std::exchange(m_uncancelled, {}))
        cancel(std::move(order));
}

void Counter::orderAgain(Guest &guest, LeaveReason otherwise)
{
    guest.work.reset();
    guest.order.reset();
    if (guest.tries < Guests::mostTries)
        queueToOrder(guest);
    else
        m_guests.leave(guest, otherwise);
}

/// Whoever sees somebody coming stays.
void Counter::outOfPatience(Guest &guest)
{
    if (m_guests.isAttended(guest))
        return;
    if (guest.state != GuestState::WaitsToOrder)
        return m_waiting.outOfPatience(guest);
    --m_waitToOrder;
    m_guests.leave(guest, LeaveReason::LostPatience);
}

} // namespace restaurant::live
