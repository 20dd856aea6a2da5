#pragma once

#include <QAbstractItemDelegate>

#include <string_view>

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
    /// Where the card shows the field, in the list's viewport; empty: nowhere by itself.
    [[nodiscard]] QRect placeOf(const QModelIndex &index, std::string_view field) const;

private:
    CardList *m_list;
};

} // namespace restaurant
