// What experiments find, in words.
#pragma once

#include "experiment/results/allowance.h"
#include "experiment/results/comparison.h"
#include "experiment/results/sweep.h"

#include <QString>

namespace restaurant {

/// "Wait to order, mean".
[[nodiscard]] QString figureName(KeyFigure figure);
/// What it counts or measures, and how, in a sentence.
[[nodiscard]] QString figureTip(KeyFigure figure);
/// "What guests feel (simulated)".
[[nodiscard]] QString groupName(FigureGroup group);
/// In the figure's unit: "9:40", "12.5 %", "31", "2.1 MB", "1.2 ms".
[[nodiscard]] QString valueText(KeyFigure figure, double value);
/// The same with its sign: "+2:10"; of a share "+3.1 points".
[[nodiscard]] QString changeText(KeyFigure figure, double value);
/// "9:10 to 10:05"; empty: one evening alone says nothing of it.
[[nodiscard]] QString intervalText(KeyFigure figure, const Estimate &estimate);
/// "worse by +2:10 (+1:40 to +2:40)", "less by ..."; empty: no difference can be told.
[[nodiscard]] QString differenceText(KeyFigure figure, const ComparedCell &cell);
/// A shape that says the same as the word: "✗" for worse, "✓" for better, "◆" for neither.
[[nodiscard]] QString differenceMark(KeyFigure figure, const ComparedCell &cell);

/// "Poll every 10 s, Charlie and Roger, waiter 2:00 late"; "As the scenario says".
[[nodiscard]] QString columnTitle(const ComparisonColumn &column);
/// What befalls a view, and what protects it: "Details: event 71 thrown away, from 12:30:00".
[[nodiscard]] QString bendTitle(const ViewBend &bent);
[[nodiscard]] QString protectionTitle(const ViewProtection &protection);
/// The scenario's bends do not befall this view: "Details: nothing bent".
[[nodiscard]] QString unbentTitle(ViewName view);
/// "One server", "Two who do everything", "Charlie and Roger".
[[nodiscard]] QString staffingName(Staffing staffing);

[[nodiscard]] QString abilityName(Ability ability);
[[nodiscard]] QString allowedText(Allowed allowed);

/// "Guests an hour", "Delay of the waiter view".
[[nodiscard]] QString knobName(Knob knob, std::optional<ViewName> view);
/// "24", "0:30": where a knob stands.
[[nodiscard]] QString pointText(Knob knob, double value);

} // namespace restaurant
