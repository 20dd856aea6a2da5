#pragma once

#include "kitchentext.h"

#include <QRect>

#include <string>

class QPainter;

namespace restaurant {

/// How a ticket is to be shown, besides what stands on it.
struct TicketMood
{
    Lateness lateness = Lateness::OnTime;
    QString age;
    bool selected = false;
    std::string station;      ///< Lines of other stations step back; empty: none does.
    LineId lineUnderMouse{0}; ///< 0: none.
};

/// Paints the ticket into `rect`, which is as high as its layout says.
void paintTicket(QPainter &painter, const QRect &rect, const Ticket &ticket,
                 const TicketMood &mood);

/// A circle that fills up: dashed (waiting), open (fired), half (cooking), ticked (ready).
void paintLineState(QPainter &painter, const QRect &rect, TicketLineState state);

} // namespace restaurant
