#include "stationsmodel.h"

#include "common/documentroles.h"
#include "common/plaintext.h"
#include "floortext.h"

#include <QStringList>

namespace restaurant {

namespace {

QStringList fieldsIn(int column)
{
    switch (column) {
    case StationsModel::StationColumn:
        return {QStringLiteral("station")};
    case StationsModel::CountColumn:
        return {QStringLiteral("cooking")};
    case StationsModel::PansColumn:
        return {QStringLiteral("cooking")};
    }
    return {};
}

} // namespace

StationsModel::StationsModel(QObject *parent)
    : DocumentModel<FloorStation>(parent)
{
}

int StationsModel::placesAt(const std::string &station) const
{
    const auto found = m_places.find(station);
    return found == m_places.end() ? 0 : found->second;
}

void StationsModel::setNow(Instant now)
{
    const bool sameSecond = isSameSecond(now, m_now);
    m_now = now;
    if (!sameSecond)
        tellAllChanged({Qt::DisplayRole});
}

int StationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant StationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &station = document(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(station, index.column());
    case DocumentNameRole:
        return QVariant::fromValue(nameOf(ViewName::Floor, station));
    case ShownFieldsRole:
        return fieldsIn(index.column());
    }
    return {};
}

QVariant StationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StationColumn:
        return tr("Station");
    case CountColumn:
        return tr("Places taken");
    case PansColumn:
        return tr("In the pans");
    }
    return {};
}

bool StationsModel::comesBefore(const FloorStation &a, const FloorStation &b) const
{
    return a.station < b.station;
}

QString StationsModel::textOf(const FloorStation &station, int column) const
{
    switch (column) {
    case StationColumn:
        return toQString(station.station);
    case CountColumn:
        return countText(station);
    case PansColumn: {
        QStringList pans;
        for (const CookingLine &line : station.cooking)
            pans.append(tr("%1 for order %2, %3")
                            .arg(FloorText::dish(line), FloorText::order(line.order),
                                 ageOf(line.since, m_now)));
        return pans.join(QStringLiteral("; "));
    }
    }
    return {};
}

QString StationsModel::countText(const FloorStation &station) const
{
    const QString taken = QString::number(station.cooking.size());
    const int places = placesAt(station.station);
    return places > 0 ? tr("%1 of %2").arg(taken, QString::number(places)) : taken;
}

} // namespace restaurant
