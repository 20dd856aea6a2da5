#include "ticketdelegate.h"

#include "common/cardlist.h"
#include "kitchenmodel.h"
#include "ticketlayout.h"
#include "ticketpainter.h"

#include <QCursor>
#include <QPainter>

namespace restaurant {

namespace {

const Ticket *ticketOf(const QModelIndex &index)
{
    return index.data(KitchenModel::TicketRole).value<const Ticket *>();
}

} // namespace

TicketDelegate::TicketDelegate(CardList *list)
    : QAbstractItemDelegate(list)
    , m_list(list)
{
}

void TicketDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Ticket *ticket = ticketOf(index);
    if (!ticket)
        return;
    TicketMood mood;
    mood.lateness = static_cast<Lateness>(index.data(KitchenModel::LateRole).toInt());
    mood.age = index.data(KitchenModel::AgeRole).toString();
    mood.selected = option.state & QStyle::State_Selected;
    mood.station = m_station;
    if (option.state & QStyle::State_MouseOver) {
        const QPoint mouse = m_list->viewport()->mapFromGlobal(QCursor::pos());
        mood.lineUnderMouse = lineAt(index, mouse).value_or(LineId{0});
    }
    // The list makes all cards of a row as high as the highest; a ticket ends where it ends.
    const QRect rect(option.rect.topLeft(), QSize(m_list->cardWidth(), heightOf(*ticket)));
    paintTicket(*painter, rect, *ticket, mood);
}

QSize TicketDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Ticket *ticket = ticketOf(index);
    return {m_list->cardWidth(), ticket ? heightOf(*ticket) : 0};
}

std::optional<LineId> TicketDelegate::lineAt(const QModelIndex &index, QPoint place) const
{
    const Ticket *ticket = ticketOf(index);
    if (!ticket)
        return std::nullopt;
    const QPoint topLeft = m_list->visualRect(index).topLeft();
    return TicketLayout::of(*ticket, m_list->cardWidth()).lineAt(place - topLeft);
}

bool TicketDelegate::isOnHead(const QModelIndex &index, QPoint place) const
{
    const Ticket *ticket = ticketOf(index);
    if (!ticket)
        return false;
    const QPoint topLeft = m_list->visualRect(index).topLeft();
    return TicketLayout::of(*ticket, m_list->cardWidth()).head.contains(place - topLeft);
}

QRect TicketDelegate::placeOf(const QModelIndex &index, const std::string &field) const
{
    const Ticket *ticket = ticketOf(index);
    if (!ticket)
        return {};
    const QRect place = TicketLayout::of(*ticket, m_list->cardWidth()).placeOf(*ticket, field);
    return place.translated(m_list->visualRect(index).topLeft());
}

void TicketDelegate::forget(int firstRow, int lastRow)
{
    const QAbstractItemModel *model = m_list->model();
    for (int row = firstRow; row <= lastRow; ++row)
        m_heights.remove(model->index(row, 0).data(KitchenModel::OrderRole).toInt());
}

int TicketDelegate::heightOf(const Ticket &ticket) const
{
    const int width = m_list->cardWidth();
    if (width != m_width)
        m_heights.clear();
    m_width = width;
    const int order = number(ticket.order);
    const auto known = m_heights.constFind(order);
    if (known != m_heights.constEnd())
        return *known;
    return *m_heights.insert(order, TicketLayout::of(ticket, width).height);
}

} // namespace restaurant
