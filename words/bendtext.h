// What can befall the events on their way to a view, and what protects the view, in words.
#pragma once

#include "domain/bend.h"

#include <QCoreApplication>
#include <QString>

namespace restaurant {

class BendText
{
    Q_DECLARE_TR_FUNCTIONS(BendText)

public:
    /// "Throw it away", "Deliver it twice": what somebody does to an event.
    [[nodiscard]] static QString deed(BendKind kind);
    /// The same with how long: "Make it late, by 30 s".
    [[nodiscard]] static QString deed(const Bend &bend);
    /// How long it takes: "0:30"; of a rebuild for each event, "0.05 s".
    [[nodiscard]] static QString length(const Bend &bend);
    /// "thrown away", "delivered twice": what has befallen it.
    [[nodiscard]] static QString fate(BendKind kind);
    /// A sign that stands for it: "✕", "⧉".
    [[nodiscard]] static QString sign(BendKind kind);
    /// Why an event cannot be bent that is only drawn so that it can be seen.
    [[nodiscard]] static QString tooLate();
    /// What it means and what comes of it, for a tool tip.
    [[nodiscard]] static QString meaning(BendKind kind);
    /// The sentence with which it is recorded: "Event 41 is thrown away on its way to the kitchen
    /// view".
    [[nodiscard]] static QString wish(const Bend &bend);

    /// "Stop the view", "Park the order's events".
    [[nodiscard]] static QString policy(PoisonPolicy policy);
    [[nodiscard]] static QString retry(RetryKind kind);
    /// "At most once"; empty: it is none of the three. Who rebuilds a view makes no difference.
    [[nodiscard]] static QString guarantee(const Protections &all);
    /// "duplicate check, gap check"; "none".
    [[nodiscard]] static QString protections(const Protections &protections);
    /// The sentence with which it is recorded.
    [[nodiscard]] static QString wish(ViewName view, const Protections &protections);

    /// "Repair", "Try again".
    [[nodiscard]] static QString deed(ParkedHandling how);
    [[nodiscard]] static QString meaning(ParkedHandling how);
    /// The sentence with which it is recorded; 0: all.
    [[nodiscard]] static QString wish(ViewName view, Position event, ParkedHandling how);
};

} // namespace restaurant
