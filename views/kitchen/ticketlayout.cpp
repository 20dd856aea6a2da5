#include "ticketlayout.h"

#include "common/documentroles.h"
#include "common/paint.h"
#include "kitchentext.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QFontMetrics>

#include <algorithm>
#include <array>

namespace restaurant {

namespace {

int heightOf(const QString &text, const QFont &font, int width)
{
    if (text.isEmpty())
        return 0;
    const QFontMetrics metrics(font);
    if (ShapedTexts::instance().widthOf(text, font) <= width)
        return metrics.height();
    return metrics.boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text).height();
}

/// Lays line under line; `y` is where the next one begins.
class Stacker
{
public:
    Stacker(const Ticket &ticket, int width, int y)
        : m_width(width)
        , m_hasCourses(hasCourses(ticket))
        , m_y(y)
    {
    }

    TicketLayout::LineBox add(const TicketLine &line)
    {
        TicketLayout::LineBox box;
        box.line = line.line;
        box.of = &line;
        if (m_hasCourses && line.course != m_course)
            box.course = take(m_sizes.padding, m_sizes.smallLine);
        m_course = line.course;
        const int top = m_y;
        const int left = m_sizes.padding + m_sizes.icon + m_sizes.tight + 2;
        const int countWidth =
            ShapedTexts::instance().widthOf(QString::number(line.quantity), theme().fonts.strong) +
            m_sizes.tight + 1;
        box.glyph = {m_sizes.padding, top + (m_sizes.line - m_sizes.icon) / 2, m_sizes.icon,
                     m_sizes.icon};
        box.count = {left, top, countWidth, m_sizes.line};
        box.name = text(left + countWidth, toQString(line.name), theme().fonts.body);
        box.note = text(left, toQString(line.note), theme().fonts.small);
        box.allergy =
            text(left + m_sizes.icon + 2, KitchenText::allergy(line), theme().fonts.small);
        m_y += 2;
        box.all = {0, top, m_width, m_y - top};
        return box;
    }

    [[nodiscard]] int y() const { return m_y; }

private:
    QRect take(int left, int height)
    {
        const QRect rect(left, m_y, m_width - left - m_sizes.padding, height);
        m_y += height;
        return rect;
    }
    QRect text(int left, const QString &words, const QFont &font)
    {
        return words.isEmpty()
                   ? QRect()
                   : take(left, heightOf(words, font, m_width - left - m_sizes.padding));
    }

    const Sizes &m_sizes = theme().sizes;
    int m_width;
    bool m_hasCourses;
    Course m_course{0};
    int m_y;
};

} // namespace

TicketLayout TicketLayout::of(const Ticket &ticket, int width)
{
    const Sizes &sizes = theme().sizes;
    TicketLayout layout;
    layout.head = {0, 0, width, sizes.line + sizes.smallLine + 2 * sizes.tight};
    Stacker stacker(ticket, width, layout.head.height() + sizes.tight);
    for (const TicketLine *line : linesInOrder(ticket))
        layout.lines.push_back(stacker.add(*line));
    layout.height = stacker.y() + sizes.tight;
    return layout;
}

std::optional<LineId> TicketLayout::lineAt(QPoint place) const
{
    for (const LineBox &box : lines) {
        if (box.all.contains(place))
            return box.line;
    }
    return std::nullopt;
}

QRect TicketLayout::placeOf(const Ticket &ticket, std::string_view field) const
{
    static constexpr std::array<std::string_view, 6> inHead{"order", "kind",  "table",
                                                            "guest", "state", "firedAt"};
    if (std::find(inHead.begin(), inHead.end(), field) != inHead.end())
        return head;
    const std::optional<std::size_t> item = itemOf(field, "lines");
    if (!item || *item >= ticket.lines.size())
        return {};
    const auto box = std::find_if(lines.begin(), lines.end(), [&](const LineBox &each) {
        return each.of == &ticket.lines[*item];
    });
    return box == lines.end() ? QRect() : box->all.adjusted(2, -3, -2, 1);
}

} // namespace restaurant
