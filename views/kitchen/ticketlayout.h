#pragma once

#include "read/kitchen.h"

#include <QRect>

#include <optional>
#include <string_view>
#include <vector>

namespace restaurant {

/// What stands where on a ticket of a given width. In the ticket's own pixels, from its top left.
struct TicketLayout
{
    struct LineBox
    {
        LineId line{};
        const TicketLine *of = nullptr;
        QRect all;    ///< Where a click means this line.
        QRect course; ///< The heading above the first line of a course; empty where there is none.
        QRect glyph;
        QRect count;
        QRect name;
        QRect note;    ///< Empty without a note.
        QRect allergy; ///< Empty without one.
    };

    QRect head;
    std::vector<LineBox> lines; ///< Top to bottom.
    int height = 0;

    /// Measures texts; `ticket` must live as long as the layout.
    [[nodiscard]] static TicketLayout of(const Ticket &ticket, int width);
    [[nodiscard]] std::optional<LineId> lineAt(QPoint place) const;
    /// Where a field of the ticket, "lines[0].state", can be read; empty: nowhere by itself.
    [[nodiscard]] QRect placeOf(const Ticket &ticket, std::string_view field) const;
};

} // namespace restaurant
