// What the boxes on the data's road say.
#pragma once

#include "flowhistory.h"
#include "flowsubject.h"
#include "theme/theme.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace restaurant {

class FlowModel;

struct FlowBox
{
    FlowPlace place;
    QString title;
    QStringList lines; ///< Under the title, where there is room for them.
    /// What it says beside or under its title, from the fullest form to the shortest. Of a view.
    QStringList states;
    Hue hue = Hue::Neutral;
    /// What its figures bear, by place. Of people.
    QStringList people = {};
    int sender = FlowPeople::nobody; ///< Whose command left last.
    /// What keeps a view in step to which no event is brought; no road leads there.
    QString insteadOfRoad = {};
    bool operator==(const FlowBox &) const = default;
};

/// What it says, in one line.
[[nodiscard]] QString saysOf(const FlowBox &box);
/// People, write side, events, process manager, then the views in their order; as of the moment
/// that is drawn.
[[nodiscard]] std::vector<FlowBox> boxesOf(const FlowModel &model);
/// With the widest texts that there may be, to measure by.
[[nodiscard]] std::vector<FlowBox> widestBoxes();

} // namespace restaurant
