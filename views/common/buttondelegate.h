#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace restaurant {

/// Shows a cell's text as a button. A click on it, or Enter or Space while its row is the current
/// one, tells clicked(). A cell without text has no button. Belongs to the view.
class ButtonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Takes over column `column` of the view.
    ButtonDelegate(QAbstractItemView *view, int column);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// Where the button stands in the cell's rectangle.
    [[nodiscard]] static QRect buttonRect(const QRect &cell, const QString &text);

signals:
    void clicked(const QModelIndex &index);

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QAbstractItemView *m_view;
    int m_column;
    QPersistentModelIndex m_pressed;
};

} // namespace restaurant
