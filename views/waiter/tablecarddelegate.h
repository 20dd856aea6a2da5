#pragma once

#include <QAbstractItemDelegate>

namespace restaurant {

class CardList;

/// Paints a table as a card: its number, its stage in a word and a hue, how long it has been there,
/// how many sit there.
class TableCardDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    explicit TableCardDelegate(CardList *list);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    [[nodiscard]] static int leastWidth();

private:
    CardList *m_list;
};

} // namespace restaurant
