#pragma once

#include "read/kitchen.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace restaurant {

/// How long a ticket has been cooked, against the restaurant's two thresholds.
enum class Lateness { OnTime, Warning, Late };

/// A ticket in words, and what can be asked of it.
class KitchenText
{
    Q_DECLARE_TR_FUNCTIONS(KitchenText)

public:
    /// "38"; "Table 3" or "Takeaway Ada".
    [[nodiscard]] static QString number(const Ticket &ticket);
    [[nodiscard]] static QString place(const Ticket &ticket);
    /// "waiting", "cooking, 1 of 3 ready", "ready", "bumped", "cancelled".
    [[nodiscard]] static QString state(const Ticket &ticket);
    [[nodiscard]] static QString state(TicketLineState state);
    /// "hurry", "late"; nothing while it is on time.
    [[nodiscard]] static QString lateness(Lateness lateness);
    /// "2 Ramen"
    [[nodiscard]] static QString dish(const TicketLine &line);
    /// "Allergy: nuts"; nothing without one.
    [[nodiscard]] static QString allergy(const TicketLine &line);
    /// "Course 2, not fired".
    [[nodiscard]] static QString course(const Ticket &ticket, Course course);
    /// All lines with their states, parted by commas.
    [[nodiscard]] static QString lines(const Ticket &ticket);
};

/// The lines as they stand on the ticket: by course, then as they were ordered.
[[nodiscard]] std::vector<const TicketLine *> linesInOrder(const Ticket &ticket);
[[nodiscard]] bool hasCourses(const Ticket &ticket);
[[nodiscard]] bool isDone(const TicketLine &line);
/// The first line that can be started, or finished; null if there is none.
[[nodiscard]] const TicketLine *nextIn(const Ticket &ticket, TicketLineState state);
/// The first course that waits to be fired.
[[nodiscard]] std::optional<Course> nextCourse(const Ticket &ticket);
/// All that there is of it is ready or on the fire: who bumps it says that it is done.
[[nodiscard]] bool canFinish(const Ticket &ticket);
/// Only what is all cooked, or cancelled, can be taken off the screen.
[[nodiscard]] bool canBump(const Ticket &ticket);

} // namespace restaurant
