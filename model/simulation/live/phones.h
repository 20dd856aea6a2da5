// Guests on phones. A person decides when such a guest comes, looks, orders, asks, collects and
// goes; all that others do for him is the simulation's: who answers, who hands over, how long that
// takes. He is a takeaway guest whose patience is his own.
#pragma once

#include "counter.h"
#include "guests.h"
#include "questions.h"
#include "simulation/toldwhere.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace restaurant::live {

class Phones : private Insider
{
public:
    Phones(const Insider &insider, Questions &questions, WaitingArea &waiting)
        : Insider(insider)
        , m_questions(questions)
        , m_waiting(waiting)
    {
    }

    /// What cannot be (a guest who is gone, an order of somebody else) is passed over, and nothing
    /// of it is recorded.
    void carryOut(const PhoneDeed &deed);
    [[nodiscard]] bool isHere(const Name &name) const { return m_inside.contains(name.text()); }

    /// A command of a guest on a phone, or of anybody else, has placed an order.
    void placed(const Name &by, OrderId order);
    /// What becomes of their orders, which they notice at once only where it is said to them.
    void happened(const Event &event);
    /// The food of this order is in somebody's hands.
    void received(OrderId order);
    /// Somebody tells the guest what the waiter view shows.
    void answered(Guest &guest, const std::string &who);

    [[nodiscard]] std::vector<ToldWhere> takeAnswers();

private:
    /// What he has ordered.
    struct Orders
    {
        std::vector<OrderId> cooking;    ///< Accepted, and not yet in his hands.
        std::optional<OrderId> waitsFor; ///< The one of these that he waits for by the record.
        bool wasServed = false;
    };

    void does(const GuestCame &came);
    void does(const ViewConsulted &look);
    void does(const PhoneWished &wish);
    void asks(Guest &guest, OrderId order);
    void collects(Guest &guest, OrderId order);
    void leaves(Guest &guest);
    void waitForNext(Guest &guest);
    void isOver(Guest &guest, OrderId order);
    [[nodiscard]] Guest *inside(GuestId id);
    [[nodiscard]] Guest *ofOrder(OrderId order);

    Questions &m_questions;
    WaitingArea &m_waiting;
    std::map<std::string, GuestId> m_inside;
    std::map<GuestId, Orders> m_orders;
    std::vector<ToldWhere> m_answers;
};

} // namespace restaurant::live
