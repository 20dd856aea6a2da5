#include "tablecarddelegate.h"

#include "common/cardlist.h"
#include "common/paint.h"
#include "common/tablesmodel.h"
#include "theme/themes.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace restaurant {

namespace {

/// What stands where on a card: number, seats and clock above, the stage below.
struct CardParts
{
    QRect number;
    QRect seats;
    QRect clock;
    QRect stage;
};

CardParts partsOf(const QRect &card, const QString &number, const QString &clock)
{
    const auto &[colours, fonts, sizes] = theme();
    QRect line = card.adjusted(sizes.padding, sizes.gap, -sizes.padding, 0);
    line.setHeight(sizes.line);
    CardParts parts{line, line, line, line};
    parts.number.setWidth(digitsWidth(number, fonts.number));
    parts.clock.setLeft(line.right() + 1 - digitsWidth(clock, fonts.strong));
    parts.seats.setLeft(parts.number.right() + 1 + sizes.gap);
    parts.seats.setRight(parts.clock.left() - 1);
    parts.stage.moveTop(line.bottom() + 1);
    parts.stage.setHeight(sizes.smallLine);
    return parts;
}

QString numberOf(const TableCard &card)
{
    return QString::number(number(card.table));
}

} // namespace

TableCardDelegate::TableCardDelegate(CardList *list)
    : QAbstractItemDelegate(list)
    , m_list(list)
{
}

int TableCardDelegate::leastWidth()
{
    const auto &[colours, fonts, sizes] = theme();
    const QFontMetrics metrics(fonts.small);
    int widest = digitsWidth(QStringLiteral("88"), fonts.number) + 2 * sizes.gap +
                 metrics.horizontalAdvance(QStringLiteral("8/8")) +
                 digitsWidth(QStringLiteral("88:88"), fonts.strong);
    for (const TableState state : {TableState::WantsToOrder, TableState::WaitsForFood,
                                   TableState::WantsToPay, TableState::Attended})
        widest = std::max(widest, metrics.horizontalAdvance(TableStateText::full(state)));
    return widest + 2 * sizes.padding + 1;
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
    const auto state = static_cast<TableState>(index.data(TablesModel::StateRole).toInt());
    const Tint &tint = colours[TableStateText::hue(state)];
    const bool under = option.state & QStyle::State_MouseOver;
    const bool selected = option.state & QStyle::State_Selected;
    const QRect rect(option.rect.topLeft(), sizeHint(option, index));
    const QColor fill = isFree ? (under ? colours.raised : colours.card) : tint.fill;
    const QColor outline = selected ? colours[Hue::CommandBlue].strong
                           : isFree ? colours.border
                                    : tint.strong;
    paintCard(*painter, rect, fill, outline, selected ? 2.0 : 1.0);

    const QColor quiet = isFree ? colours.dim : tint.text;
    const QString number = numberOf(*card);
    const QString clock = index.data(TablesModel::AgeRole).toString();
    const CardParts parts = partsOf(rect, number, clock);
    paintLine(*painter, parts.number, number, fonts.number, isFree ? colours.dim : colours.text);
    paintDigits(*painter, parts.clock, clock, fonts.strong, quiet);
    paintLine(*painter, parts.seats, TableText::seats(*card), fonts.small, quiet);
    paintLine(*painter, parts.stage, TableStateText::full(state), fonts.small, quiet);
}

QRect TableCardDelegate::placeOf(const QModelIndex &index, std::string_view field) const
{
    const auto *card = index.data(TablesModel::CardRole).value<const TableCard *>();
    if (!card)
        return {};
    const QRect rect(m_list->visualRect(index).topLeft(), m_list->sizeHintForIndex(index));
    const CardParts parts =
        partsOf(rect, numberOf(*card), index.data(TablesModel::AgeRole).toString());
    const QMargins around(4, 2, 4, 2);
    if (field == "table")
        return parts.number + around;
    if (field == "guests" || field == "seats")
        return parts.seats + around;
    if (field == "since")
        return parts.clock + around;
    return field == "stage" ? parts.stage + around : QRect();
}

} // namespace restaurant

#include "moc_tablecarddelegate.cpp"
