#include "detaileventsmodel.h"

#include "common/plaintext.h"

namespace restaurant {

DetailEventsModel::DetailEventsModel(QObject *parent)
    : DocumentModel<DetailsEvent, Position>(parent)
{
}

int DetailEventsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DetailEventsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole && index.column() == PositionColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const DetailsEvent &event = document(index.row());
    switch (index.column()) {
    case PositionColumn:
        return grouped(number(event.position));
    case TimeColumn:
        return clockOf(event.at);
    case TypeColumn:
        return toQString(event.type);
    }
    return {};
}

QVariant DetailEventsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == PositionColumn)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PositionColumn:
        return tr("Position");
    case TimeColumn:
        return tr("Time");
    case TypeColumn:
        return tr("Event");
    }
    return {};
}

bool DetailEventsModel::comesBefore(const DetailsEvent &a, const DetailsEvent &b) const
{
    return a.position < b.position;
}

} // namespace restaurant
