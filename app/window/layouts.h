// The ways in which the panes of the window can stand, each for something that one wants to do.
#pragma once

#include <QString>

#include <array>
#include <vector>

namespace restaurant {

enum class Layout {
    Everything, ///< All panes at once, for who knows them.
    Story,      ///< Room and data in one picture, and the evening as a line below it.
    Work,       ///< Taking orders, cooking, serving, and what guests see.
    LookInside, ///< The log, why, the files, and the evening as a line.
    Stage       ///< One picture as large as it can be.
};
inline constexpr std::array allLayouts{Layout::Everything, Layout::Story, Layout::Work,
                                       Layout::LookInside, Layout::Stage};

/// Panes behind each other in one place, by name; the first is in front.
using LayoutCell = std::vector<QString>;
struct LayoutColumn
{
    int share = 0; ///< Of the width, in percent.
    std::vector<LayoutCell> cells;
    std::vector<int> shares; ///< Of the height, in percent.
};

/// Where panes stand side by side. What is named nowhere is hidden, and comes to the front of the
/// widest column when it is asked for.
struct Arrangement
{
    std::vector<LayoutColumn> columns;
    LayoutCell below;   ///< Under all columns; empty: nothing.
    int spare = 0;      ///< Wanted beyond the least width, in percent of the widest pane's.
    int lines = 0;      ///< Wanted beyond the least height: panes ask for more once they are full.
    int belowShare = 0; ///< Of the height, in percent.
};

/// From the roomiest to the closest; at least one.
[[nodiscard]] const std::vector<Arrangement> &arrangementsOf(Layout layout);
/// The panes that a layout is made of, in their order.
[[nodiscard]] LayoutCell panesOf(Layout layout);

/// As settings know it.
[[nodiscard]] QString toWord(Layout layout);
/// Everything, for a word that is none.
[[nodiscard]] Layout layoutOf(const QString &word);

} // namespace restaurant
