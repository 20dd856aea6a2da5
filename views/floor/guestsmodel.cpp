#include "guestsmodel.h"

#include "common/documentroles.h"
#include "common/plaintext.h"
#include "floortext.h"

#include <tuple>

namespace restaurant {

namespace {

QStringList fieldsIn(int column)
{
    switch (column) {
    case GuestsModel::GuestColumn:
        return {QStringLiteral("guest"), QStringLiteral("kind"), QStringLiteral("size")};
    case GuestsModel::PlaceColumn:
        return {QStringLiteral("place"), QStringLiteral("table"), QStringLiteral("party"),
                QStringLiteral("queuePlace"), QStringLiteral("placeSince")};
    case GuestsModel::StateColumn:
        return {QStringLiteral("state"), QStringLiteral("waits"), QStringLiteral("until"),
                QStringLiteral("whyGone"), QStringLiteral("gaveUpOn")};
    case GuestsModel::SinceColumn:
        return {QStringLiteral("since"), QStringLiteral("cameAt")};
    case GuestsModel::ForColumn:
        return {QStringLiteral("since")};
    case GuestsModel::OrderColumn:
        return {QStringLiteral("order")};
    }
    return {};
}

} // namespace

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
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &guest = document(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(guest, index.column());
    case DocumentNameRole:
        return QVariant::fromValue(nameOf(ViewName::Floor, guest));
    case ShownFieldsRole:
        return fieldsIn(index.column());
    }
    return {};
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
