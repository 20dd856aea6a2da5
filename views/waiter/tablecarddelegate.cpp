#include "tablecarddelegate.h"

#include "common/cardlist.h"
#include "common/paint.h"
#include "tablesmodel.h"
#include "tabletext.h"
#include "theme/themes.h"

#include <QPainter>

#include <algorithm>

namespace restaurant {

namespace {

/// One dot for each seat, filled where a guest sits; right-aligned.
void paintSeats(QPainter &painter, const QRect &rect, const TableCard &card, const QColor &colour)
{
    constexpr int mostDots = 8;
    const int dots = std::min(card.seats, mostDots);
    const qreal size = std::min(6.0, rect.width() / (dots * 1.5));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.1));
    for (int seat = 0; seat < dots; ++seat) {
        const qreal x = rect.right() - (dots - seat) * size * 1.5;
        painter.setBrush(seat < card.guests ? QBrush(colour) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(x, rect.center().y() - size / 2 + 0.5, size, size));
    }
    painter.restore();
}

} // namespace

TableCardDelegate::TableCardDelegate(CardList *list)
    : QAbstractItemDelegate(list)
    , m_list(list)
{
}

int TableCardDelegate::leastWidth()
{
    const QFontMetrics metrics(theme().fonts.small);
    int widest = 0;
    for (const TableStage stage :
         {TableStage::WantsToOrder, TableStage::WaitsForFood, TableStage::WantsToPay})
        widest = std::max(widest, metrics.horizontalAdvance(TableText::stage(stage)));
    return widest + 2 * theme().sizes.padding;
}

QSize TableCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const Sizes &sizes = theme().sizes;
    return {m_list->cardWidth(), sizes.line + 2 * sizes.smallLine + 2 * sizes.gap};
}

void TableCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const auto *card = index.data(TablesModel::CardRole).value<const TableCard *>();
    if (!card)
        return;
    const auto &[colours, fonts, sizes] = theme();
    const bool isFree = card->stage == TableStage::Free;
    const Tint &tint = colours[TableText::hue(card->stage)];
    const bool under = option.state & QStyle::State_MouseOver;
    const bool selected = option.state & QStyle::State_Selected;
    const QRect rect(option.rect.topLeft(), sizeHint(option, index));
    const QColor fill = isFree ? (under ? colours.raised : colours.card) : tint.fill;
    const QColor outline = selected ? colours[Hue::CommandBlue].strong
                           : isFree ? colours.border
                                    : tint.strong;
    paintCard(*painter, rect, fill, outline, selected ? 2.0 : 1.0);

    QRect line = rect.adjusted(sizes.padding, sizes.gap, -sizes.padding, 0);
    line.setHeight(sizes.line);
    const QString number = QString::number(restaurant::number(card->table));
    paintLine(*painter, line, number, fonts.number, isFree ? colours.dim : colours.text);
    paintSeats(*painter, line.adjusted(digitsWidth(number, fonts.number), 0, 0, 0), *card,
               isFree ? colours.outline : tint.text);
    line.moveTop(line.bottom() + 1);
    line.setHeight(sizes.smallLine);
    paintLine(*painter, line, TableText::stage(card->stage), fonts.small,
              isFree ? colours.dim : tint.text);
    line.moveTop(line.bottom() + 1);
    paintDigits(*painter, line, index.data(TablesModel::AgeRole).toString(), fonts.small, tint.text,
                Qt::AlignLeft);
}

} // namespace restaurant
