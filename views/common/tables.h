#pragma once

#include <QStyledItemDelegate>

class QTableView;

namespace restaurant {

/// The look and the keys that all tables share: whole rows, one at a time, no grid, rows of the
/// theme's height, Tab leaves the table.
void setUpTable(QTableView *table, const char *objectName, const QString &accessibleName);

/// Knows that the style sheet's padding takes some of the width in which a text wraps.
class WrappingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace restaurant
