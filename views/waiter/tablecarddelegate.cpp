#include "tablecarddelegate.h"

#include "common/cardlist.h"
#include "common/paint.h"
#include "tablesmodel.h"
#include "tabletext.h"
#include "theme/themes.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace restaurant {

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
    return {m_list->cardWidth(), sizes.line + sizes.smallLine + 2 * sizes.gap};
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

    const QColor quiet = isFree ? colours.dim : tint.text;
    QRect line = rect.adjusted(sizes.padding, sizes.gap, -sizes.padding, 0);
    line.setHeight(sizes.line);
    const QString number = QString::number(restaurant::number(card->table));
    paintLine(*painter, line, number, fonts.number, isFree ? colours.dim : colours.text);
    paintDigits(*painter, line, index.data(TablesModel::AgeRole).toString(), fonts.strong, quiet);
    const int after = digitsWidth(number, fonts.number) + sizes.gap;
    paintLine(*painter, line.adjusted(after, 0, 0, 0), TableText::seats(*card), fonts.small, quiet);
    line.moveTop(line.bottom() + 1);
    line.setHeight(sizes.smallLine);
    paintLine(*painter, line, TableText::stage(card->stage), fonts.small, quiet);
}

} // namespace restaurant
