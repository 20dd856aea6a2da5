#pragma once

#include "domain/ids.h"

#include <QAbstractItemDelegate>
#include <QHash>

#include <optional>
#include <string>

namespace restaurant {

class CardList;
struct Ticket;

/// Paints tickets in a CardList, and knows which line of a ticket a click means.
class TicketDelegate final : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    explicit TicketDelegate(CardList *list);

    void setStation(const std::string &station) { m_station = station; }
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    /// `place` is in the list's viewport.
    [[nodiscard]] std::optional<LineId> lineAt(const QModelIndex &index, QPoint place) const;
    [[nodiscard]] bool isOnHead(const QModelIndex &index, QPoint place) const;
    /// Where the card shows the field, in the list's viewport; empty: nowhere by itself.
    [[nodiscard]] QRect placeOf(const QModelIndex &index, const std::string &field) const;
    /// Heights are remembered; of these rows they may have changed.
    void forget(int firstRow, int lastRow);
    void forgetAll() { m_heights.clear(); }

private:
    [[nodiscard]] int heightOf(const Ticket &ticket) const;

    CardList *m_list;
    std::string m_station;
    mutable int m_width = 0; ///< For which the heights are.
    mutable QHash<int, int> m_heights;
};

} // namespace restaurant
