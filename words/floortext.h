#pragma once

#include "read/floor.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

/// Whoever is on the floor, in words.
class FloorText
{
    Q_DECLARE_TR_FUNCTIONS(FloorText)

public:
    /// "Party 12 of 4", "Takeaway guest 7", "Guest 17, heron (phone)"
    [[nodiscard]] static QString name(const FloorGuest &guest);
    /// "waits for food", "left: lost patience; it waited to order".
    [[nodiscard]] static QString state(const FloorGuest &guest);
    /// "at the entrance, place 3", "at table 4".
    [[nodiscard]] static QString place(const FloorGuest &guest);
    /// "takes an order at table 4", "changes over: cooks at the grill, order 41", "is free".
    [[nodiscard]] static QString task(const FloorStaff &staff);
    /// "takes order", "serves", "free": for a person's label.
    [[nodiscard]] static QString briefTask(const FloorStaff &staff);
    /// "waits for food".
    [[nodiscard]] static QString wait(WaitKind kind);
    /// "saw the queue", "lost patience".
    [[nodiscard]] static QString reason(LeaveReason why);
    /// "take orders, bill"
    [[nodiscard]] static QString kinds(const FloorPool &pool);
    /// The first letter of a name, and its number if it ends with one: "C", "C2".
    [[nodiscard]] static QString initial(const std::string &name);
    /// "2 Ramen"
    [[nodiscard]] static QString dish(const CookingLine &line);
    /// "41"
    [[nodiscard]] static QString order(OrderId order);

    /// "6:40"; in whole minutes, "6 min", while time runs too fast to read seconds.
    [[nodiscard]] static QString age(Instant then, Instant now, double speed);
    /// Whether seconds can be read at this speed.
    [[nodiscard]] static bool showsSeconds(double speed);

private:
    static QString waited(WaitKind kind);
    static QString gone(const FloorGuest &guest);
    static QString waiting(const FloorGuest &guest);
    static QString times(int times);
    static QString work(const FloorStaff &staff);
};

} // namespace restaurant
