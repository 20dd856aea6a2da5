// Everybody who comes, is inside, or was: who they are, what they wait for, and how they leave.
// What they do meanwhile, their rooms know (diningroom.h, counter.h).
#pragma once

#include "draws.h"
#include "staff.h"
#include "world.h"

#include "domain/restaurant.h"
#include "read/waiterboard.h"

#include <array>
#include <cstddef>
#include <deque>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace restaurant::live {

/// A guest has at most one timer of each.
enum class TimerKind {
    Patience,       ///< Out of patience with what he waits for.
    AnswerPatience, ///< Out of patience with waiting to ask.
    Through,        ///< Has chosen, or eaten.
    Ask,            ///< It is time to ask for the order.
    AskWhere,       ///< It is time to ask where it is, at a table too.
    Glance,         ///< Looks at the board in sight.
    NoBill          ///< Out of patience with a till that knows nothing of his order.
};
inline constexpr std::array allTimerKinds{
    TimerKind::Patience, TimerKind::AnswerPatience, TimerKind::Through, TimerKind::Ask,
    TimerKind::AskWhere, TimerKind::Glance,         TimerKind::NoBill};

/// What guests wait for without anybody: that their time is up. A timer that was stopped leaves its
/// entry in the queue; the engine passes over it.
class Timers
{
public:
    struct Timer
    {
        std::size_t guest = 0; ///< His place in Guests.
        TimerKind kind{};
        bool stopped = false;
    };

    explicit Timers(World &world)
        : m_world(world)
    {
    }

    /// Sets the guest's timer of this kind; one that was set before is stopped.
    void set(std::size_t guest, TimerKind kind, Instant at);
    void stop(std::size_t guest, TimerKind kind);
    void stopAll(std::size_t guest);

    /// The entry of this slot is due or passed over; the slot is free again.
    [[nodiscard]] Timer take(std::size_t slot);
    [[nodiscard]] bool isStopped(std::size_t slot) const { return m_timers[slot].stopped; }

private:
    using Slots = std::array<std::optional<std::size_t>, allTimerKinds.size()>;
    std::optional<std::size_t> &slotOf(std::size_t guest, TimerKind kind);

    World &m_world;
    std::vector<Timer> m_timers; ///< By slot.
    std::vector<std::size_t> m_freeSlots;
    std::vector<Slots> m_byGuest;
};

enum class GuestState {
    Expected,
    WaitsForTable,
    Choosing,
    WaitsToOrder,
    Orders, ///< Somebody is with him and takes the order; at the counter also the money.
    WaitsForFood,
    Collects, ///< Takeaway: has seen that it is ready, and waits at the counter.
    Eating,
    WaitsToPay,
    Pays, ///< Somebody is with him.
    Gone
};

/// A bill of a party: one for each order.
struct Bill
{
    OrderId order{};
    bool paid = false;
};

struct Guest
{
    GuestId id{};
    const GuestProfile *profile = nullptr;
    std::optional<Name> phone{}; ///< A person decides for him, on a phone: what he is called then.
    Instant comes{};
    int size = 1;

    GuestState state = GuestState::Expected;
    std::optional<WaitKind> waitsFor; ///< Besides an answer.
    PartyId party{};                  ///< Dining in; so is all of these.
    TableId table{};
    std::vector<Bill> bills; ///< Of what was served.
    int round = 0;           ///< From 1, once he chooses.
    int tries = 0;           ///< How often he has tried to order in this round.

    std::optional<OrderId> order; ///< What he orders, or waits for.
    std::optional<WorkId> work;   ///< What the staff has to do for him, if anything.
    int asked = 0;                ///< How often he has asked for his order.
    bool asks = false;            ///< Waits for the answer.
    int glances = 0;              ///< How often he has looked at the board in his sight.
    bool isRefused = false;       ///< Takeaway: it was cancelled while he paid.
    int commands = 0;             ///< How many he has issued himself.

    [[nodiscard]] GuestKind kind() const { return profile->kind; }
    [[nodiscard]] bool isInside() const
    {
        return state != GuestState::Expected && state != GuestState::Gone;
    }
    /// His place in Guests, and that of his timers.
    [[nodiscard]] std::size_t place() const { return static_cast<std::size_t>(number(id)) - 1; }
    [[nodiscard]] bool isOnPhone() const { return phone.has_value(); }
    /// "Guest 7", if his kind has no names.
    [[nodiscard]] Name name() const;
};

/// Draws all guests of the evening when it is made. A guest's place is his number less one.
class Guests
{
public:
    /// More often than this nobody tries to order in one round.
    static constexpr int mostTries = 2;

    /// All that is passed outlives it.
    Guests(World &world, const Draws &draws, Staff &staff, Timers &timers);

    /// Puts their coming into the queue.
    void expectAll();

    [[nodiscard]] std::size_t size() const { return m_guests.size(); }
    [[nodiscard]] Guest &at(std::size_t place) { return m_guests[place]; }
    [[nodiscard]] Guest &of(GuestId id)
    {
        return m_guests[static_cast<std::size_t>(number(id)) - 1];
    }
    /// The guest inside whose order, or party, it is; null: nobody's, or he is gone.
    [[nodiscard]] Guest *ofOrder(OrderId order);
    [[nodiscard]] Guest *ofParty(PartyId party);
    /// A guest of ours ordered it to take it away, whether he is still here or not.
    [[nodiscard]] bool isForTakeaway(OrderId order) const;
    void orders(Guest &guest, OrderId order);
    void sits(Guest &guest, PartyId party, TableId table);
    /// As many orders as all of them together can place at most.
    [[nodiscard]] int mostOrders() const;

    void come(Guest &guest);
    /// One more, for whom a person decides; he takes away.
    Guest &addOnPhone(const Name &name);
    /// Waits from now on, and as long as he is patient.
    void waitFor(Guest &guest, GuestState state, WaitKind kind);
    /// Has what he waited for, and goes on to `next`.
    void waited(Guest &guest, GuestState next);
    void leave(Guest &guest, LeaveReason why);
    /// Sets the timer at the end of his patience with this wait, if it ends.
    void bePatient(Guest &guest, TimerKind timer, WaitKind kind, int item = 0);

    /// A command of his own, decided on this view.
    void send(Guest &guest, Command command, ViewName decidedOn, const World::Answered &answered);
    /// Gives up the order he waits for, if he is of that sort and nothing of it is cooking yet.
    /// `then` is called once it is cancelled, if he still waits.
    void cancels(Guest &guest, const std::function<void()> &then);

    /// A piece of work for him: a way, and the work itself.
    [[nodiscard]] Work workFor(const Guest &guest, WorkKind kind, Task task) const;
    /// The staff is to do this for him.
    void give(Guest &guest, Work work);
    /// Takes back what the staff was to do for him, if nobody has begun with it.
    void dropWork(Guest &guest);
    /// Somebody is on the way to him, or with him.
    [[nodiscard]] bool isAttended(const Guest &guest) const;
    /// Has the command carried out as the next one of this work for him. Is it not what he waits
    /// for any more once it is answered, the work was in vain.
    Progress sendFor(Work &work, Guest &guest, Command command, const Staff::Answered &answered);
    /// Whether what the staff does is what he still waits for.
    [[nodiscard]] bool isFor(const Guest &guest, const Work &work) const;

private:
    [[nodiscard]] bool isBegun(OrderId order);
    void drawFrom(std::size_t profile);
    void drawSize(Guest &guest) const;

    World &m_world;
    const Draws &m_draws;
    Staff &m_staff;
    Timers &m_timers;
    /// In the order of coming; behind them, in that of theirs, those on phones. A deque: whoever
    /// waits for an answer has them at hand.
    std::deque<Guest> m_guests;
    std::map<OrderId, GuestId> m_byOrder;
    std::map<PartyId, GuestId> m_byParty;
};

/// Whoever is at work in the restaurant has these at hand. They outlive him.
class Insider
{
public:
    Insider(World &world, const Draws &draws, Staff &staff, Guests &guests, Timers &timers)
        : m_world(world)
        , m_draws(draws)
        , m_staff(staff)
        , m_guests(guests)
        , m_timers(timers)
    {
    }

protected:
    World &m_world;
    const Draws &m_draws;
    Staff &m_staff;
    Guests &m_guests;
    Timers &m_timers;
};

/// One dish for each person of the party, for some two, none that the board shows as sold out.
/// What nobody can have is left out; empty: nothing was to be had.
[[nodiscard]] std::vector<WantedLine> wishesOf(const Guest &guest, const Draws &draws,
                                               const Menu &menu, const WaiterBoard &board);

} // namespace restaurant::live
