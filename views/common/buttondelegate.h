#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QAbstractItemView;

namespace restaurant {

/// Shows a cell's text as a button. A click on it, or Enter or Space while its row is the current
/// one, tells clicked(). A cell without text has no button. Where the text ends with moreSign, a
/// click on that, or Alt+Down, tells moreClicked(): there is another way to do it. Belongs to the
/// view.
class ButtonDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr QChar moreSign{0x25be};

    /// Takes over column `column` of the view.
    ButtonDelegate(QAbstractItemView *view, int column);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// Where the button stands in the cell's rectangle.
    [[nodiscard]] static QRect buttonRect(const QRect &cell, const QString &text);
    /// Where the sign for more stands in the button; empty if it has none.
    [[nodiscard]] static QRect moreRect(const QRect &button, const QString &text);

signals:
    void clicked(const QModelIndex &index);
    void moreClicked(const QModelIndex &index);

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
