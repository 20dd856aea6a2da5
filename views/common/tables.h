#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

class QAbstractItemModel;
class QStackedWidget;
class QTableView;

namespace restaurant {

class SegmentedControl;

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

/// Several tables, of which one is chosen to be seen: what a picture shows, to be read.
class TableTwin : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableTwin)

protected:
    TableTwin(const char *choiceName, const QString &choiceAccessibleName, QWidget *parent);

    struct Table
    {
        QString title; ///< On its button.
        const char *objectName;
        QString accessibleName;
        QString whenEmpty;
    };
    /// The widest column takes the room that is left.
    QTableView *add(const Table &table, QAbstractItemModel *model, int widestColumn,
                    QAbstractItemDelegate *delegate = nullptr);

private:
    SegmentedControl *m_choice;
    QStackedWidget *m_stack;
};

} // namespace restaurant
