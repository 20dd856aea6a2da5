#include "phones.h"

#include <utility>

namespace restaurant::live {

void Phones::carryOut(const PhoneDeed &deed)
{
    std::visit([this](const auto &one) { does(one); }, deed);
}

/// Their numbers follow each other, so that whoever lets them in knows the next one. Of an evening
/// that was left with phones inside, some are here whom nobody holds any more.
void Phones::does(const GuestCame &came)
{
    const auto name = Name::from(came.name);
    if (!name || number(came.guest) != static_cast<int>(m_guests.size()) + 1)
        return;
    if (const auto before = m_inside.find(came.name); before != m_inside.end())
        does(PhoneWished{before->second, PhoneWish::Leave, {}});
    Guest &guest = m_guests.addOnPhone(*name);
    m_inside[came.name] = guest.id;
    m_guests.come(guest);
}

void Phones::does(const ViewConsulted &look)
{
    const Guest *guest = look.guest ? inside(*look.guest) : nullptr;
    if (guest && look.view)
        m_world.looksOnPhone(guest->name().text(), *look.view, look.position, guest->id);
}

void Phones::does(const PhoneWished &wish)
{
    Guest *guest = inside(wish.guest);
    const bool isAboutOrder = wish.wish != PhoneWish::Leave;
    if (!guest || (isAboutOrder && (!wish.order || ofOrder(*wish.order) != guest)))
        return;
    m_world.record(wish);
    switch (wish.wish) {
    case PhoneWish::Ask:
        return asks(*guest, *wish.order);
    case PhoneWish::Collect:
        return collects(*guest, *wish.order);
    case PhoneWish::Leave:
        return leaves(*guest);
    }
}

/// Who is being attended to already is not attended to twice.
void Phones::asks(Guest &guest, OrderId order)
{
    if (guest.work)
        return;
    guest.order = order;
    m_questions.ask(guest);
}

/// He stands at the counter, whether it is ready or not: what he knows is what his phone shows.
void Phones::collects(Guest &guest, OrderId order)
{
    if (guest.state == GuestState::Collects && guest.work)
        return;
    guest.order = order;
    m_waiting.collect(guest);
}

void Phones::leaves(Guest &guest)
{
    m_questions.end(guest);
    const bool wasServed = m_orders[guest.id].wasServed;
    m_inside.erase(guest.name().text());
    m_guests.leave(guest, guest.waitsFor ? LeaveReason::LostPatience
                          : wasServed    ? LeaveReason::Served
                                         : LeaveReason::NothingToOrder);
}

void Phones::placed(const Name &by, OrderId order)
{
    const auto found = m_inside.find(by.text());
    if (found == m_inside.end() || m_guests.ofOrder(order))
        return;
    Guest &guest = m_guests.of(found->second);
    m_guests.orders(guest, order);
    guest.round = 1;
    ++guest.tries;
}

void Phones::happened(const Event &event)
{
    if (const auto *accepted = std::get_if<OrderAccepted>(&event)) {
        if (Guest *guest = ofOrder(accepted->order)) {
            m_orders[guest->id].cooking.push_back(accepted->order);
            waitForNext(*guest);
        }
    } else if (const auto *rejected = std::get_if<OrderRejected>(&event)) {
        if (Guest *guest = ofOrder(rejected->order))
            isOver(*guest, rejected->order);
    } else if (const auto *cancelled = std::get_if<OrderCancelled>(&event)) {
        if (Guest *guest = ofOrder(cancelled->order))
            isOver(*guest, cancelled->order);
    }
}

void Phones::received(OrderId order)
{
    Guest *guest = ofOrder(order);
    if (!guest)
        return;
    m_orders[guest->id].wasServed = true;
    isOver(*guest, order);
}

/// For one order after the other: a wait has one subject.
void Phones::waitForNext(Guest &guest)
{
    Orders &orders = m_orders[guest.id];
    if (orders.waitsFor || orders.cooking.empty() || guest.work)
        return;
    guest.order = orders.waitsFor = orders.cooking.front();
    m_guests.waitFor(guest, GuestState::WaitsForFood, WaitKind::Food);
}

void Phones::isOver(Guest &guest, OrderId order)
{
    Orders &orders = m_orders[guest.id];
    std::erase(orders.cooking, order);
    if (guest.order == order)
        m_questions.end(guest);
    if (orders.waitsFor == order) {
        orders.waitsFor.reset();
        m_guests.waited(guest, GuestState::Choosing);
    }
    waitForNext(guest);
}

void Phones::answered(Guest &guest, const std::string &who)
{
    const WaiterOrder *shown = m_world.waiter().orders.find(*guest.order);
    m_answers.push_back({guest.id, *guest.order, who,
                         shown ? std::optional(shown->stage) : std::nullopt, m_world.now()});
    waitForNext(guest);
}

std::vector<ToldWhere> Phones::takeAnswers()
{
    return std::exchange(m_answers, {});
}

Guest *Phones::inside(GuestId id)
{
    const int place = number(id) - 1;
    if (place < 0 || place >= static_cast<int>(m_guests.size()))
        return nullptr;
    Guest &guest = m_guests.of(id);
    return guest.isOnPhone() && guest.isInside() ? &guest : nullptr;
}

Guest *Phones::ofOrder(OrderId order)
{
    Guest *guest = m_guests.ofOrder(order);
    return guest && guest->isOnPhone() ? guest : nullptr;
}

} // namespace restaurant::live
