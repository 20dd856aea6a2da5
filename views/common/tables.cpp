#include "tables.h"

#include "theme/themes.h"

#include <QHeaderView>
#include <QTableView>

namespace restaurant {

void setUpTable(QTableView *table, const char *objectName, const QString &accessibleName)
{
    table->setObjectName(QLatin1String(objectName));
    table->setAccessibleName(accessibleName);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const auto measure = [rows = table->verticalHeader()] {
        rows->setDefaultSectionSize(theme().sizes.row);
    };
    measure();
    QObject::connect(&Themes::instance(), &Themes::themeChanged, table, measure);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem narrower = option;
    narrower.rect.setWidth(option.rect.width() - 2 * theme().sizes.tight);
    return QStyledItemDelegate::sizeHint(narrower, index);
}

} // namespace restaurant
