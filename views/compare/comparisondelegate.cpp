#include "comparisondelegate.h"

#include "common/paint.h"
#include "comparisonmodel.h"
#include "theme/themes.h"

#include <QPainter>

namespace restaurant {

namespace {

constexpr double widthOfBar = .36; // of the cell

Hue hueOf(ComparedLook::Kind kind)
{
    switch (kind) {
    case ComparedLook::Kind::Better:
        return Hue::ReadGreen;
    case ComparedLook::Kind::Worse:
        return Hue::TroubleRed;
    case ComparedLook::Kind::Neutral:
        break;
    }
    return Hue::CommandBlue;
}

void paintBar(QPainter &painter, const QRect &room, const ComparedLook &look)
{
    const auto at = [&](double share) { return room.left() + share * room.width(); };
    const Tint &tint = theme().colours[hueOf(look.kind)];
    QRectF bar(room);
    bar.setRight(at(*look.bar));
    bar.adjust(0, room.height() * .25, 0, -room.height() * .25);
    painter.fillRect(bar, tint.strong);
    if (!look.low)
        return;
    painter.setPen(QPen(theme().colours.text, 1.5));
    const double middle = bar.center().y();
    const double half = room.height() * .2;
    painter.drawLine(QPointF(at(*look.low), middle), QPointF(at(*look.high), middle));
    for (const double end : {*look.low, *look.high})
        painter.drawLine(QPointF(at(end), middle - half), QPointF(at(end), middle + half));
}

void paintLook(QPainter &painter, const QRect &cell, const ComparedLook &look)
{
    const Theme &now = theme();
    QRect first(cell.left(), cell.top() + now.sizes.tight, cell.width(), now.sizes.line);
    QRect bar = first;
    bar.setWidth(static_cast<int>(cell.width() * widthOfBar));
    if (look.bar)
        paintBar(painter, bar, look);
    first.setLeft(bar.right() + now.sizes.gap);
    paintLine(painter, first, look.mean, now.fonts.strong, now.colours.text);
    const int used = QFontMetrics(now.fonts.strong).horizontalAdvance(look.mean) + now.sizes.gap;
    paintLine(painter, first.adjusted(used, 0, 0, 0), look.interval, now.fonts.small,
              now.colours.dim);
    const QRect second(cell.left(), first.bottom(), cell.width(), now.sizes.smallLine);
    paintLine(
        painter, second, look.difference, now.fonts.small,
        now.colours[look.kind == ComparedLook::Kind::Neutral ? Hue::Neutral : hueOf(look.kind)]
            .text);
}

} // namespace

ComparisonDelegate::ComparisonDelegate(const ComparisonModel *model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

void ComparisonDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Theme &now = theme();
    painter->save();
    const bool isHeading = m_model->isHeading(index.row());
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, isHeading  ? now.colours.raised
                                   : isChosen ? now.colours.selection
                                              : now.colours.card);
    const QRect cell = option.rect.adjusted(now.sizes.padding, 0, -now.sizes.padding, 0);
    if (const auto look = m_model->lookAt(index))
        paintLook(*painter, cell, *look);
    else
        paintLine(*painter, cell, index.data().toString(),
                  isHeading ? now.fonts.strong : now.fonts.body, now.colours.text);
    painter->setPen(now.colours.border);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

QSize ComparisonDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                                   const QModelIndex &index) const
{
    const Sizes &sizes = theme().sizes;
    const bool hasLook = m_model->lookAt(m_model->index(index.row(), 1)).has_value();
    const int height =
        hasLook ? sizes.line + sizes.smallLine + 3 * sizes.tight : sizes.line + 3 * sizes.tight;
    return {13 * sizes.line, height};
}

} // namespace restaurant

#include "moc_comparisondelegate.cpp"
