#pragma once

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QLabel>
#include <QObject>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QWidget>

#include <functional>

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

enum class Rows { OneLine, Growing };

/// Makes a table's columns wide enough for what is in sight, all but those that stretch. Unlike
/// QHeaderView::ResizeToContents it looks at most ten times a second, only while the table is
/// shown, and columns get narrower again only where room is short: so ages that change in every
/// frame cost little, and nothing jumps. Rows that may grow are made as high as their wrapped texts
/// need. Belongs to the table; to be made after its model, delegates and stretching columns are
/// set.
class TableFitter : public QObject
{
    Q_OBJECT

public:
    explicit TableFitter(QTableView *table, Rows rows = Rows::OneLine);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();
    void startAgain();
    void fitSoon();
    void fit();
    void fitColumns();
    void fitRowsInSight();
    [[nodiscard]] int room() const;
    [[nodiscard]] int widthOfContents(int column) const;

    QTableView *m_table;
    Rows m_rows;
    QTimer m_timer{this};
    QElapsedTimer m_sinceFit;
};

/// A quiet sentence in the middle of a view, shown for as long as its model has no rows: what will
/// appear here, or what to do about it. Belongs to the view's viewport; set the model first.
class EmptyState final : public QLabel
{
    Q_OBJECT

public:
    EmptyState(QAbstractItemView *view, const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followRows();
    QAbstractItemView *m_view;
};

/// Tells when somebody points at a view's rows, so that they stay under the pointer: from its first
/// move there until it has gone, has rested for long, or has clicked.
class PointerHold final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PointerHold)
public:
    /// Belongs to the view. `hold` is called with true and false in turn.
    PointerHold(QAbstractItemView *view, std::function<void(bool)> hold);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(bool held);

    std::function<void(bool)> m_hold;
    bool m_isHeld = false;
    QTimer m_rest;
};

} // namespace restaurant
