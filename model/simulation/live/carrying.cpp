#include "carrying.h"

#include <utility>

namespace restaurant::live {

void Carrying::shown(const Event &event)
{
    if (const auto *ready = std::get_if<OrderReady>(&event))
        return look(ready->order);
    if (const auto *taken = std::get_if<OrderPickedUp>(&event))
        return look(taken->order);
    if (const auto *cancelled = std::get_if<OrderCancelled>(&event))
        return look(cancelled->order);
}

bool Carrying::isReady(OrderId order)
{
    const WaiterOrder *shown = m_world.waiter().orders.find(order);
    return shown && shown->stage == CarryStage::Ready;
}

/// Makes the queue what the view says of the order.
void Carrying::look(OrderId order)
{
    const auto known = m_serving.find(order);
    const bool ready = isReady(order);
    if (known != m_serving.end() && !ready && m_staff.isWaiting(known->second) &&
        !m_staff.workOf(known->second).isCarried) {
        m_staff.drop(known->second);
        m_serving.erase(known);
        return;
    }
    if (!ready || known != m_serving.end() || m_guests.isForTakeaway(order))
        return;
    const Guest *guest = m_guests.ofOrder(order);
    const DrawOwner owner = guest ? ownerOf(guest->id, guest->round, guest->tries) : ownerOf(order);
    Work work;
    work.kind = WorkKind::Serve;
    work.task = Task::Serve;
    work.order = order;
    if (guest)
        work.guest = guest->id;
    work.parts = {m_draws.walking(WorkKind::Serve, owner), m_draws.working(WorkKind::Serve, owner)};
    add(std::move(work));
}

void Carrying::add(Work work)
{
    const OrderId order = *work.order;
    const WorkId id = m_staff.add(std::move(work));
    m_serving[order] = id;
    m_staff.offer(id);
}

bool Carrying::begin(Work &work)
{
    m_world.looks(work.who, ViewName::Waiter);
    if (work.isCarried || isReady(*work.order))
        return true;
    m_serving.erase(*work.order);
    return false;
}

/// First to the pass, then to the guest.
Progress Carrying::reached(Work &work)
{
    const bool atThePass = work.part == 0;
    if (atThePass && work.isCarried)
        return Progress::On;
    const Command command =
        atThePass ? Command{PickUpOrder{*work.order}} : Command{DeliverOrder{*work.order}};
    return m_staff.send(work, command, ViewName::Waiter,
                        [this, &work](const Outcome &answer) { return answered(work, answer); });
}

Progress Carrying::answered(const Work &work, const Outcome &answer)
{
    const bool atThePass = work.part == 0;
    if (isUnanswered(answer)) {
        Work anew = again(work);
        anew.isCarried = !atThePass;
        m_unanswered.push_back(std::move(anew));
    } else if (isRefused(answer) || !atThePass) {
        m_serving.erase(*work.order);
    }
    return isRefused(answer) ? Progress::InVain : Progress::On;
}

void Carrying::tryAgain()
{
    for (Work &work : std::exchange(m_unanswered, {}))
        add(std::move(work));
}

} // namespace restaurant::live
