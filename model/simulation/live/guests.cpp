#include "guests.h"

#include "simulation/arrivals.h"

#include <algorithm>
#include <utility>

namespace restaurant::live {

std::optional<std::size_t> &Timers::slotOf(std::size_t guest, TimerKind kind)
{
    if (guest >= m_byGuest.size())
        m_byGuest.resize(guest + 1);
    return m_byGuest[guest][static_cast<std::size_t>(kind)];
}

void Timers::set(std::size_t guest, TimerKind kind, Instant at)
{
    stop(guest, kind);
    if (m_freeSlots.empty()) {
        m_freeSlots.push_back(m_timers.size());
        m_timers.emplace_back();
    }
    const std::size_t slot = m_freeSlots.back();
    m_freeSlots.pop_back();
    m_timers[slot] = {guest, kind, false};
    slotOf(guest, kind) = slot;
    m_world.schedule(at, Due::Timer, slot);
}

void Timers::stop(std::size_t guest, TimerKind kind)
{
    std::optional<std::size_t> &slot = slotOf(guest, kind);
    if (slot)
        m_timers[*slot].stopped = true;
    slot.reset();
}

void Timers::stopAll(std::size_t guest)
{
    for (const TimerKind kind : allTimerKinds)
        stop(guest, kind);
}

Timers::Timer Timers::take(std::size_t slot)
{
    const Timer timer = m_timers[slot];
    if (!timer.stopped)
        slotOf(timer.guest, timer.kind).reset();
    m_freeSlots.push_back(slot);
    return timer;
}

Name Guest::name() const
{
    if (phone)
        return *phone;
    if (!profile->names.empty())
        return profile->names[place() % profile->names.size()];
    return Name::from("Guest " + std::to_string(number(id))).value();
}

Guests::Guests(World &world, const Draws &draws, Staff &staff, Timers &timers)
    : m_world(world)
    , m_draws(draws)
    , m_staff(staff)
    , m_timers(timers)
{
    for (std::size_t profile = 0; profile < world.scenario().live.guests.size(); ++profile)
        drawFrom(profile);
    std::stable_sort(m_guests.begin(), m_guests.end(),
                     [](const Guest &a, const Guest &b) { return a.comes < b.comes; });
    for (std::size_t place = 0; place < m_guests.size(); ++place) {
        m_guests[place].id = GuestId{static_cast<int>(place) + 1};
        drawSize(m_guests[place]);
    }
}

void Guests::expectAll()
{
    for (const Guest &guest : m_guests)
        m_world.schedule(guest.comes, Due::Guest, guest.place());
}

void Guests::drawFrom(std::size_t profile)
{
    const GuestProfile &drawn = m_world.scenario().live.guests[profile];
    Arrivals arrivals(drawn.arrivals, m_draws.generator(Purpose::Arrivals, profile));
    while (const auto comes = arrivals.next()) {
        Guest &guest = m_guests.emplace_back();
        guest.profile = &drawn;
        guest.comes = *comes;
    }
}

void Guests::drawSize(Guest &guest) const
{
    const std::vector<PartySize> &sizes = guest.profile->sizes;
    if (sizes.empty())
        return;
    std::vector<double> weights;
    for (const PartySize &size : sizes)
        weights.push_back(size.weight);
    guest.size = sizes[m_draws.place(Purpose::Size, ownerOf(guest.id), weights)].persons;
}

int Guests::mostOrders() const
{
    int orders = 0;
    for (const Guest &guest : m_guests) {
        const bool dinesIn = guest.kind() == GuestKind::DineIn;
        orders += mostTries * (dinesIn ? std::max(guest.profile->mostRounds, 1) : 1);
    }
    return orders;
}

Guest *Guests::ofOrder(OrderId order)
{
    const auto found = m_byOrder.find(order);
    if (found == m_byOrder.end() || !of(found->second).isInside())
        return nullptr;
    return &of(found->second);
}

bool Guests::isForTakeaway(OrderId order) const
{
    const auto found = m_byOrder.find(order);
    return found != m_byOrder.end() &&
           m_guests[static_cast<std::size_t>(number(found->second)) - 1].kind() ==
               GuestKind::Takeaway;
}

Guest *Guests::ofParty(PartyId party)
{
    const auto found = m_byParty.find(party);
    return found == m_byParty.end() ? nullptr : &of(found->second);
}

void Guests::orders(Guest &guest, OrderId order)
{
    m_byOrder[order] = guest.id;
}

void Guests::sits(Guest &guest, PartyId party, TableId table)
{
    guest.party = party;
    guest.table = table;
    m_byParty[party] = guest.id;
}

void Guests::come(Guest &guest)
{
    const std::string name = guest.phone ? guest.phone->text() : std::string();
    m_world.record(GuestCame{guest.id, guest.kind(), guest.size, name});
}

Guest &Guests::addOnPhone(const Name &name)
{
    static const GuestProfile profile = [] {
        GuestProfile patient; // nobody but the person knows what he will bear
        patient.kind = GuestKind::Takeaway;
        return patient;
    }();
    Guest &guest = m_guests.emplace_back();
    guest.id = GuestId{static_cast<int>(m_guests.size())};
    guest.profile = &profile;
    guest.phone = name;
    guest.comes = m_world.now();
    guest.state = GuestState::Choosing;
    return guest;
}

void Guests::waitFor(Guest &guest, GuestState state, WaitKind kind)
{
    guest.state = state;
    guest.waitsFor = kind;
    const bool isForFood = kind == WaitKind::Food;
    m_world.record(WaitBegan{guest.id, kind, isForFood ? guest.order : std::nullopt});
    bePatient(guest, TimerKind::Patience, kind, guest.tries);
}

void Guests::bePatient(Guest &guest, TimerKind timer, WaitKind kind, int item)
{
    for (const Patience &patience : guest.profile->patience) {
        if (patience.wait != kind)
            continue;
        const int which = item * static_cast<int>(allWaitKinds.size()) + static_cast<int>(kind);
        const DrawOwner owner = ownerOf(guest.id, guest.round, which);
        m_timers.set(guest.place(), timer,
                     m_world.now() + m_draws.length(Purpose::Patience, owner, patience.length));
    }
}

void Guests::waited(Guest &guest, GuestState next)
{
    m_timers.stop(guest.place(), TimerKind::Patience);
    if (guest.waitsFor)
        m_world.record(WaitEnded{guest.id, *guest.waitsFor});
    guest.waitsFor.reset();
    guest.state = next;
}

void Guests::leave(Guest &guest, LeaveReason why)
{
    dropWork(guest);
    m_timers.stopAll(guest.place());
    m_world.record(GuestLeft{guest.id, why, guest.waitsFor});
    guest.state = GuestState::Gone;
    guest.waitsFor.reset();
    m_byParty.erase(guest.party);
}

void Guests::send(Guest &guest, Command command, ViewName decidedOn,
                  const World::Answered &answered)
{
    const std::string place =
        "guest:" + std::to_string(number(guest.id)) + ":" + std::to_string(guest.commands++);
    m_world.sendAndHear({guest.name(), Role::Guest}, std::move(command), place, decidedOn,
                        answered);
}

bool Guests::isBegun(OrderId order)
{
    const Ticket *ticket = m_world.kitchen().tickets.find(order);
    return ticket && std::any_of(ticket->lines.begin(), ticket->lines.end(), [](const auto &line) {
               return line.state == TicketLineState::Cooking ||
                      line.state == TicketLineState::Ready || line.state == TicketLineState::Served;
           });
}

/// While he waits for the answer, his food may come.
void Guests::cancels(Guest &guest, const std::function<void()> &then)
{
    const DrawOwner owner = ownerOf(guest.id, guest.round, guest.tries);
    if (!m_draws.happens(Purpose::Cancels, owner, guest.profile->cancels))
        return;
    m_world.looks(guest.name().text(), ViewName::Kitchen, guest.id);
    if (isBegun(*guest.order))
        return;
    const OrderId order = *guest.order;
    send(guest, CancelOrder{order, WhyText::from("waited too long").value()}, ViewName::Kitchen,
         [&guest, order, then](const Outcome &answer) {
             const bool stillWaits =
                 guest.state == GuestState::WaitsForFood && guest.order == order;
             if (!isRefused(answer) && stillWaits)
                 then();
         });
}

Work Guests::workFor(const Guest &guest, WorkKind kind, Task task) const
{
    const int item = (guest.tries + guest.asked) * 16 + static_cast<int>(task);
    const DrawOwner owner = ownerOf(guest.id, guest.round, item);
    Work work;
    work.kind = kind;
    work.task = task;
    work.guest = guest.id;
    work.order = guest.order;
    work.table = guest.table;
    work.parts = {m_draws.walking(kind, owner), m_draws.working(kind, owner)};
    return work;
}

void Guests::give(Guest &guest, Work work)
{
    const WorkId id = m_staff.add(std::move(work));
    guest.work = id;
    m_staff.offer(id);
}

void Guests::dropWork(Guest &guest)
{
    if (guest.work && m_staff.isWaiting(*guest.work))
        m_staff.drop(*guest.work);
    guest.work.reset();
}

bool Guests::isAttended(const Guest &guest) const
{
    return guest.work && !m_staff.isWaiting(*guest.work);
}

Progress Guests::sendFor(Work &work, Guest &guest, Command command, const Staff::Answered &answered)
{
    return m_staff.send(work, std::move(command), ViewName::Waiter,
                        [this, &work, &guest, answered](const Outcome &answer) {
                            return isFor(guest, work) ? answered(answer) : Progress::InVain;
                        });
}

bool Guests::isFor(const Guest &guest, const Work &work) const
{
    return guest.work == work.id;
}

namespace {

/// Chooses one dish after the other, and remembers what is left.
class Choosing
{
public:
    Choosing(const Guest &guest, const Draws &draws, const Menu &menu, const WaiterBoard &board)
        : m_guest(guest)
        , m_draws(draws)
    {
        for (const Dish &dish : menu.dishes) {
            const DishCard *card = board.dishes.find(dish.id);
            m_offers.push_back({&dish, weightOf(dish.id), card && !card->soldOut ? card->left : 0});
        }
    }

    std::vector<WantedLine> chosen()
    {
        for (int person = 0; person < m_guest.size; ++person) {
            choose(2 * person);
            if (m_draws.happens(Purpose::SecondDish, owner(person), m_guest.profile->secondDish))
                choose(2 * person + 1);
        }
        return std::move(m_lines);
    }

private:
    struct Offer
    {
        const Dish *dish;
        int weight;
        int left;
    };

    [[nodiscard]] int weightOf(const DishId &dish) const
    {
        const std::vector<DishWish> &dishes = m_guest.profile->dishes;
        if (dishes.empty())
            return 1;
        const auto found = std::find_if(dishes.begin(), dishes.end(),
                                        [&](const DishWish &wish) { return wish.dish == dish; });
        return found == dishes.end() ? 0 : found->weight;
    }
    [[nodiscard]] DrawOwner owner(int item) const
    {
        return ownerOf(m_guest.id, m_guest.round, item);
    }

    /// His first wish; if that is sold out, another by the same taste. So that nobody's wish
    /// depends on what is sold out but that of whom it concerns.
    void choose(int item)
    {
        std::vector<double> weights;
        for (const Offer &offer : m_offers)
            weights.push_back(offer.weight);
        Generator chance = m_draws.generator(Purpose::Dish, owner(item));
        while (std::any_of(weights.begin(), weights.end(), [](double w) { return w > 0; })) {
            const std::size_t place = drawPlace(weights, chance);
            if (m_offers[place].left > 0)
                return add(m_offers[place], item);
            weights[place] = 0;
        }
    }
    void add(Offer &offer, int item)
    {
        --offer.left;
        WantedLine line;
        line.dish = offer.dish->id;
        line.note = remark(Purpose::Notes, m_guest.profile->notes, item);
        line.allergy = remark(Purpose::Allergies, m_guest.profile->allergies, item);
        const auto same = std::find_if(m_lines.begin(), m_lines.end(), [&](const WantedLine &l) {
            return l.dish == line.dish && l.note == line.note && l.allergy == line.allergy;
        });
        if (same == m_lines.end())
            m_lines.push_back(std::move(line));
        else
            same->quantity = Quantity::from(same->quantity.count() + 1).value_or(same->quantity);
    }
    [[nodiscard]] Note remark(Purpose purpose, const Remarks &remarks, int item) const
    {
        Generator chance = m_draws.generator(purpose, owner(item));
        if (remarks.texts.empty() || !drawChance(remarks.percent / 100.0, chance))
            return {};
        return remarks.texts[drawPlace(std::vector<double>(remarks.texts.size(), 1.0), chance)];
    }

    const Guest &m_guest;
    const Draws &m_draws;
    std::vector<Offer> m_offers;
    std::vector<WantedLine> m_lines;
};

} // namespace

std::vector<WantedLine> wishesOf(const Guest &guest, const Draws &draws, const Menu &menu,
                                 const WaiterBoard &board)
{
    return Choosing(guest, draws, menu, board).chosen();
}

} // namespace restaurant::live
