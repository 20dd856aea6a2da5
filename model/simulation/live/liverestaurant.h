// Guests and staff of an evening, brought together. They act on the restaurant only by commands,
// and know of it only what the read views show at the position to which they have been delivered.
#pragma once

#include "carrying.h"
#include "counter.h"
#include "diningroom.h"
#include "draws.h"
#include "guests.h"
#include "kitchen.h"
#include "phones.h"
#include "questions.h"
#include "staff.h"
#include "world.h"

#include <string>
#include <vector>

namespace restaurant::live {

/// Part of the engine, which moves the clock and hands on what is due. All that is passed outlives
/// it.
class LiveRestaurant final : private Duties
{
public:
    LiveRestaurant(const Scenario &scenario, const Uuid &idSpace, CommandFlow &flow, Agenda &agenda,
                   ActivityPort &activities, ViewPort &views);

    void moveTo(Instant now) { m_world.moveTo(now); }
    /// What is due, of the kinds that only a live restaurant has.
    void carryOut(const Agenda::Entry &entry);
    /// A command that is decided now, whoever sent it.
    void handle(WaitingCommand command);
    /// Its sender has taken it back.
    void tellWithdrawn(const WaitingCommand &command, const Outcome &outcome);
    /// A service decides again: what it did not answer is done anew.
    void tryAgain(Service service);
    void setStaffing(const std::vector<Pool> &pools, const std::string &why);
    void changeArchitecture(const ArchitectureChanged &change);
    void delayView(const ViewDelayed &change) { m_world.delayView(change); }
    void changeLine(const LineChange &change);
    [[nodiscard]] const BentLine *bentLine(ViewName view) const { return m_world.bentLine(view); }

    /// A guest on a phone does what a person decided.
    void carryOut(const PhoneDeed &deed);
    [[nodiscard]] bool isOnPhone(const Name &name) const { return m_phones.isHere(name); }
    /// What guests on phones were told since the last call.
    [[nodiscard]] std::vector<ToldWhere> takeAnswers() { return m_phones.takeAnswers(); }
    [[nodiscard]] GuestId lastGuest() const { return GuestId{static_cast<int>(m_guests.size())}; }

    /// The commands that were handled since the last call.
    [[nodiscard]] std::vector<HandledCommand> takeHandled() { return m_world.takeHandled(); }
    /// The entry is about nothing any more; to be taken out of the queue by forget().
    [[nodiscard]] bool isPast(const Agenda::Entry &entry) const;
    void forget(const Agenda::Entry &entry);

    /// The numbers up to these may come to be used by live guests.
    [[nodiscard]] int mostOrders() const { return m_guests.mostOrders(); }
    [[nodiscard]] int mostParties() const { return static_cast<int>(m_guests.size()); }

private:
    bool begin(Work &work) override;
    Progress reached(Work &work) override;

    void guestComes(Guest &guest);
    void timeIsUp(const Timers::Timer &timer);
    void nobodyAnswers(Guest &guest);
    Progress answer(Work &work);
    Progress handOver(Work &work);
    void deliver(ViewName view);
    void deliverToAll();
    void settle();

    World m_world;
    Draws m_draws;
    Staff m_staff;
    Timers m_timers;
    Guests m_guests;
    const Insider m_insider;
    Questions m_questions;
    Kitchen m_kitchen;
    Carrying m_carrying;
    DiningRoom m_diningRoom;
    Counter m_counter;
    Phones m_phones;
};

} // namespace restaurant::live
