#include "detailsdelegates.h"

#include "detailsmodels.h"
#include "theme/themes.h"

namespace restaurant {

namespace {

void setTextColour(QStyleOptionViewItem *option, const QColor &colour)
{
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

} // namespace

void EventTypeDelegate::initStyleOption(QStyleOptionViewItem *option,
                                        const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    setTextColour(option, theme().colours[Hue::EventOrange].text);
}

void DetailLineDelegate::initStyleOption(QStyleOptionViewItem *option,
                                         const QModelIndex &index) const
{
    WrappingDelegate::initStyleOption(option, index);
    if (!index.data(DetailLinesModel::VoidRole).toBool())
        return;
    option->font.setStrikeOut(true);
    setTextColour(option, theme().colours.dim);
}

} // namespace restaurant
