#include "ticketdelegate.h"

#include "common/cardlist.h"
#include "common/paint.h"
#include "kitchenmodel.h"
#include "kitchentext.h"
#include "theme/themes.h"
#include "ticketlayout.h"
#include "words/plaintext.h"

#include <QCursor>
#include <QPainter>
#include <QRect>

namespace restaurant {

namespace {

/// How a ticket is to be shown, besides what stands on it.
struct TicketMood
{
    Lateness lateness = Lateness::OnTime;
    QString age;
    bool selected = false;
    std::string station;      ///< Lines of other stations step back; empty: none does.
    LineId lineUnderMouse{0}; ///< 0: none.
};

/// A circle that fills up: dashed (waiting), open (fired), half (cooking), ticked (ready).
void paintLineState(QPainter &painter, const QRect &rect, TicketLineState state);

Hue headHue(const Ticket &ticket, Lateness lateness)
{
    if (ticket.state == TicketState::Ready)
        return Hue::ReadGreen;
    switch (lateness) {
    case Lateness::OnTime:
        return Hue::Neutral;
    case Lateness::Warning:
        return Hue::EventOrange;
    case Lateness::Late:
        return Hue::TroubleRed;
    }
    return Hue::Neutral;
}

void paintHead(QPainter &painter, const QRect &head, const Ticket &ticket, const TicketMood &mood)
{
    const auto &[colours, fonts, sizes] = theme();
    const Tint &tint = colours[headHue(ticket, mood.lateness)];
    paintCardHead(painter, head.adjusted(1, 1, -1, 0), tint.fill);
    QFont number = fonts.strong;
    number.setStrikeOut(ticket.state == TicketState::Cancelled);
    const QRect inner = head.adjusted(sizes.padding, sizes.tight, -sizes.padding, -sizes.tight);
    QRect first = inner;
    first.setHeight(sizes.line);
    QRect second = inner;
    second.setTop(first.bottom() + 1);
    paintDigits(painter, first, mood.age, fonts.strong, tint.text);
    const int clock = digitsWidth(mood.age, fonts.strong) + sizes.tight;
    paintLine(
        painter, first.adjusted(0, 0, -clock, 0),
        KitchenText::tr("%1 · %2").arg(KitchenText::number(ticket), KitchenText::place(ticket)),
        number, tint.text);
    const QString late = KitchenText::lateness(mood.lateness);
    QFont lateFont = fonts.small;
    lateFont.setWeight(QFont::Bold);
    paintLine(painter, second, late, lateFont, tint.text, Qt::AlignRight | Qt::AlignVCenter);
    paintLine(painter, second, KitchenText::state(ticket), fonts.small, tint.text);
}

void paintWords(QPainter &painter, const QRect &rect, const QString &text, const QFont &font,
                const QColor &colour)
{
    if (ShapedTexts::instance().widthOf(text, font) <= rect.width())
        return paintLine(painter, rect, text, font, colour, Qt::AlignLeft | Qt::AlignTop);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(rect, Qt::TextWordWrap | Qt::AlignTop, text);
}

/// A triangle with an exclamation mark, left of the words.
void paintAllergy(QPainter &painter, const QRect &words, const QString &text)
{
    const auto &[colours, fonts, sizes] = theme();
    const Tint &tint = colours[Hue::TroubleRed];
    const qreal side = sizes.icon - 2;
    const QPointF top(words.left() - sizes.icon - 2 + side / 2, words.top() + 2);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.strong);
    painter.drawPolygon(
        QPolygonF{top, top + QPointF(side / 2, side - 1), top + QPointF(-side / 2, side - 1)});
    painter.setPen(QPen(tint.onStrong, 1.3));
    painter.drawLine(top + QPointF(0, side * 0.38), top + QPointF(0, side * 0.62));
    painter.drawPoint(top + QPointF(0, side * 0.8));
    painter.restore();
    QFont font = fonts.small;
    font.setWeight(QFont::DemiBold);
    paintWords(painter, words, text, font, tint.text);
}

QColor lineColour(const TicketLine &line, const TicketMood &mood)
{
    const Colours &colours = theme().colours;
    const bool elsewhere = !mood.station.empty() && line.station != mood.station;
    const bool quiet = elsewhere || line.state == TicketLineState::Void ||
                       line.state == TicketLineState::Waiting || isDone(line);
    return quiet ? colours.dim : colours.text;
}

void paintTicketLine(QPainter &painter, const TicketLayout::LineBox &box, const Ticket &ticket,
                     const TicketMood &mood)
{
    const auto &[colours, fonts, sizes] = theme();
    const TicketLine &line = *box.of;
    if (!box.course.isEmpty())
        paintLine(painter, box.course, KitchenText::course(ticket, line.course), fonts.small,
                  colours.dim);
    if (line.line == mood.lineUnderMouse)
        painter.fillRect(box.all.adjusted(2, -1, -2, 0), colours.raised);
    paintLineState(painter, box.glyph, line.state);
    const QColor colour = lineColour(line, mood);
    QFont name = fonts.body;
    QFont count = fonts.strong;
    name.setStrikeOut(line.state == TicketLineState::Void);
    count.setStrikeOut(line.state == TicketLineState::Void);
    paintLine(painter, box.count, QString::number(line.quantity), count, colour);
    paintWords(painter, box.name, toQString(line.name), name, colour);
    QFont note = fonts.small;
    note.setItalic(true);
    if (!box.note.isEmpty())
        paintWords(painter, box.note, toQString(line.note), note, colours.dim);
    if (!box.allergy.isEmpty())
        paintAllergy(painter, box.allergy, KitchenText::allergy(line));
}

void paintLineState(QPainter &painter, const QRect &rect, TicketLineState state)
{
    const Colours &colours = theme().colours;
    const QRectF circle = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5);
    const QColor ready = colours[Hue::ReadGreen].strong;
    const QColor cooking = colours[Hue::EventOrange].strong;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    switch (state) {
    case TicketLineState::Waiting:
        painter.setPen(QPen(colours[Hue::Neutral].strong, 1.3, Qt::DotLine));
        painter.drawEllipse(circle);
        break;
    case TicketLineState::Fired:
        painter.setPen(QPen(colours[Hue::Neutral].strong, 1.5));
        painter.drawEllipse(circle);
        break;
    case TicketLineState::Cooking:
        painter.setPen(QPen(cooking, 1.5));
        painter.drawEllipse(circle);
        painter.setBrush(cooking);
        painter.setPen(Qt::NoPen);
        painter.drawChord(circle, 180 * 16, 180 * 16);
        break;
    case TicketLineState::Ready:
    case TicketLineState::Served:
        painter.setPen(Qt::NoPen);
        painter.setBrush(ready);
        painter.drawEllipse(circle);
        painter.setPen(QPen(colours[Hue::ReadGreen].onStrong, 1.5, Qt::SolidLine, Qt::RoundCap));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(
            QPolygonF{circle.topLeft() + QPointF(circle.width() * 0.26, circle.height() * 0.52),
                      circle.topLeft() + QPointF(circle.width() * 0.44, circle.height() * 0.70),
                      circle.topLeft() + QPointF(circle.width() * 0.74, circle.height() * 0.32)});
        break;
    case TicketLineState::Void:
        painter.setPen(QPen(colours[Hue::Neutral].strong, 1.5));
        painter.drawLine(circle.topLeft(), circle.bottomRight());
        painter.drawLine(circle.topRight(), circle.bottomLeft());
        break;
    }
    painter.restore();
}

/// Into `rect`, which is as high as its layout says.
void paintTicket(QPainter &painter, const QRect &rect, const Ticket &ticket, const TicketMood &mood)
{
    const Colours &colours = theme().colours;
    const TicketLayout layout = TicketLayout::of(ticket, rect.width());
    paintCard(painter, rect, colours.card, colours.border);
    painter.save();
    painter.translate(rect.topLeft());
    paintHead(painter, layout.head, ticket, mood);
    for (const TicketLayout::LineBox &box : layout.lines)
        paintTicketLine(painter, box, ticket, mood);
    painter.restore();
    const Hue hue = headHue(ticket, mood.lateness);
    if (mood.selected)
        paintCard(painter, rect, Qt::transparent, colours[Hue::CommandBlue].strong, 2.0);
    else if (hue != Hue::Neutral)
        paintCard(painter, rect, Qt::transparent, colours[hue].strong);
}

const Ticket *ticketOf(const QModelIndex &index)
{
    return index.data(KitchenModel::TicketRole).value<const Ticket *>();
}

} // namespace

TicketDelegate::TicketDelegate(CardList *list)
    : QAbstractItemDelegate(list)
    , m_list(list)
{
}

void TicketDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Ticket *ticket = ticketOf(index);
    if (!ticket)
        return;
    TicketMood mood;
    mood.lateness = static_cast<Lateness>(index.data(KitchenModel::LateRole).toInt());
    mood.age = index.data(KitchenModel::AgeRole).toString();
    mood.selected = option.state & QStyle::State_Selected;
    mood.station = m_station;
    if (option.state & QStyle::State_MouseOver) {
        const QPoint mouse = m_list->viewport()->mapFromGlobal(QCursor::pos());
        mood.lineUnderMouse = lineAt(index, mouse).value_or(LineId{0});
    }
    // The list makes all cards of a row as high as the highest; a ticket ends where it ends.
    const QRect rect(option.rect.topLeft(), QSize(m_list->cardWidth(), heightOf(*ticket)));
    paintTicket(*painter, rect, *ticket, mood);
}

QSize TicketDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Ticket *ticket = ticketOf(index);
    return {m_list->cardWidth(), ticket ? heightOf(*ticket) : 0};
}

std::optional<LineId> TicketDelegate::lineAt(const QModelIndex &index, QPoint place) const
{
    const Ticket *ticket = ticketOf(index);
    if (!ticket)
        return std::nullopt;
    const QPoint topLeft = m_list->visualRect(index).topLeft();
    return TicketLayout::of(*ticket, m_list->cardWidth()).lineAt(place - topLeft);
}

bool TicketDelegate::isOnHead(const QModelIndex &index, QPoint place) const
{
    const Ticket *ticket = ticketOf(index);
    if (!ticket)
        return false;
    const QPoint topLeft = m_list->visualRect(index).topLeft();
    return TicketLayout::of(*ticket, m_list->cardWidth()).head.contains(place - topLeft);
}

QRect TicketDelegate::placeOf(const QModelIndex &index, const std::string &field) const
{
    const Ticket *ticket = ticketOf(index);
    if (!ticket)
        return {};
    const QRect place = TicketLayout::of(*ticket, m_list->cardWidth()).placeOf(*ticket, field);
    return place.translated(m_list->visualRect(index).topLeft());
}

void TicketDelegate::forget(int firstRow, int lastRow)
{
    const QAbstractItemModel *model = m_list->model();
    for (int row = firstRow; row <= lastRow; ++row)
        m_heights.remove(model->index(row, 0).data(KitchenModel::OrderRole).toInt());
}

int TicketDelegate::heightOf(const Ticket &ticket) const
{
    const int width = m_list->cardWidth();
    if (width != m_width)
        m_heights.clear();
    m_width = width;
    const int order = number(ticket.order);
    const auto known = m_heights.constFind(order);
    if (known != m_heights.constEnd())
        return *known;
    return *m_heights.insert(order, TicketLayout::of(ticket, width).height);
}

} // namespace restaurant

#include "moc_ticketdelegate.cpp"
