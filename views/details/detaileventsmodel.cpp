#include "detaileventsmodel.h"

#include "common/documentroles.h"
#include "common/plaintext.h"

namespace restaurant {

namespace {

QString fieldIn(int column)
{
    switch (column) {
    case DetailEventsModel::PositionColumn:
        return QStringLiteral("position");
    case DetailEventsModel::TimeColumn:
        return QStringLiteral("at");
    case DetailEventsModel::TypeColumn:
        return QStringLiteral("type");
    }
    return {};
}

} // namespace

DetailEventsModel::DetailEventsModel(QObject *parent)
    : DocumentModel<DetailsEvent, Position>(parent)
{
}

/// The document has its events in the order of the rows.
void DetailEventsModel::show(const OrderDetails &details)
{
    m_order = details.order;
    applyWhole(details.events);
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
    if (role == DocumentNameRole)
        return QVariant::fromValue(nameOf<OrderDetails>(ViewName::Details, m_order));
    if (role == ShownFieldsRole)
        return QStringList{QStringLiteral("events[%1].%2")
                               .arg(QString::number(index.row()), fieldIn(index.column()))};
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
