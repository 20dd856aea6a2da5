#include "guestsmodel.h"

#include "common/plaintext.h"
#include "floortext.h"

#include <tuple>

namespace restaurant {

GuestsModel::GuestsModel(QObject *parent)
    : DocumentModel<FloorGuest>(parent)
{
}

void GuestsModel::setNow(Instant now)
{
    const bool sameSecond = isSameSecond(now, m_now);
    m_now = now;
    if (!sameSecond)
        tellAllChanged({Qt::DisplayRole});
}

int GuestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant GuestsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::DisplayRole)
        return {};
    return textOf(document(index.row()), index.column());
}

QVariant GuestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case GuestColumn:
        return tr("Guest");
    case PlaceColumn:
        return tr("Where");
    case StateColumn:
        return tr("What");
    case SinceColumn:
        return tr("Since");
    case ForColumn:
        return tr("For");
    case OrderColumn:
        return tr("Order");
    }
    return {};
}

bool GuestsModel::comesBefore(const FloorGuest &a, const FloorGuest &b) const
{
    return std::tie(a.place, a.queuePlace, a.table, a.guest) <
           std::tie(b.place, b.queuePlace, b.table, b.guest);
}

QString GuestsModel::textOf(const FloorGuest &guest, int column) const
{
    switch (column) {
    case GuestColumn:
        return FloorText::name(guest);
    case PlaceColumn:
        return toQString(placeText(guest));
    case StateColumn:
        return toQString(stateText(guest));
    case SinceColumn:
        return clockOf(guest.since);
    case ForColumn:
        return ageOf(guest.since, m_now);
    case OrderColumn:
        return guest.order ? FloorText::order(*guest.order) : QString();
    }
    return {};
}

} // namespace restaurant
