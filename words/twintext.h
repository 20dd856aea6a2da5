// The same evening twice, A and B, and what they say differently.
#pragma once

#include "read/measuresboard.h"
#include "read/trail.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace restaurant {

class TwinText
{
    Q_DECLARE_TR_FUNCTIONS(TwinText)

public:
    /// "table 4, stage: A says free, B says seated", "only A shows ticket 41". In the change, what
    /// A shows stands as before, what B shows as after.
    [[nodiscard]] static QString difference(const DocumentChange &change);
    /// The same of one field: "stage: A says free, B says seated".
    [[nodiscard]] static QString field(const FieldChange &field);
    /// Whose view, `who`, has taken in which event (or several, up to this one), and whether the
    /// log of the other has it too.
    [[nodiscard]] static QString cause(ViewName view, const RecordedEvent &event, bool isOneOfMany,
                                       const QString &who, const QString &other, bool otherKnows);
    /// "event 41, TicketBumped of order-12 at 12:31:05"; "nothing".
    [[nodiscard]] static QString event(const std::optional<RecordedEvent> &event);

    /// A figure of both evenings.
    struct Figure
    {
        QString name;
        QString a;
        QString b;
        [[nodiscard]] bool differs() const { return a != b; }
    };
    /// Guests, orders, work and waits up to the time that the measures have come to.
    [[nodiscard]] static std::vector<Figure> figures(const MeasuresBoard &a,
                                                     const MeasuresBoard &b);
};

} // namespace restaurant
