#include "statusmodel.h"

#include "common/documentroles.h"
#include "common/plaintext.h"

#include <algorithm>
#include <tuple>

namespace restaurant {

namespace {

QString textOf(const StatusNumber &status, int column)
{
    switch (column) {
    case StatusModel::OrderColumn:
        return QString::number(number(status.order));
    case StatusModel::StageColumn:
        return status.stage == StatusStage::Ready ? StatusModel::tr("ready")
                                                  : StatusModel::tr("preparing");
    case StatusModel::KindColumn:
        return status.kind == OrderKind::Takeaway ? StatusModel::tr("takeaway")
                                                  : StatusModel::tr("dine-in");
    case StatusModel::PromisedColumn:
        return clockOf(status.promised);
    case StatusModel::SinceColumn:
        return clockOf(status.since);
    }
    return {};
}

QStringList fieldsIn(int column)
{
    switch (column) {
    case StatusModel::OrderColumn:
        return {QStringLiteral("order")};
    case StatusModel::StageColumn:
        return {QStringLiteral("stage")};
    case StatusModel::KindColumn:
        return {QStringLiteral("kind")};
    case StatusModel::PromisedColumn:
        return {QStringLiteral("promised")};
    case StatusModel::SinceColumn:
        return {QStringLiteral("since")};
    }
    return {};
}

} // namespace

StatusModel::StatusModel(QObject *parent)
    : DocumentModel<StatusNumber>(parent)
{
}

std::vector<StatusNumber> StatusModel::numbersAt(StatusStage stage) const
{
    std::vector<StatusNumber> numbers;
    for (const StatusNumber *number : documents()) {
        if (number->stage == stage)
            numbers.push_back(*number);
    }
    std::sort(numbers.begin(), numbers.end(),
              [stage](const StatusNumber &a, const StatusNumber &b) {
                  if (stage == StatusStage::Ready)
                      return std::tie(b.since, a.order) < std::tie(a.since, b.order);
                  return std::tie(a.promised, a.order) < std::tie(b.promised, b.order);
              });
    return numbers;
}

int StatusModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant StatusModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StatusNumber &status = document(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(status, index.column());
    case OrderRole:
        return number(status.order);
    case StageRole:
        return static_cast<int>(status.stage);
    case TakeawayRole:
        return status.kind == OrderKind::Takeaway;
    case DocumentNameRole:
        return QVariant::fromValue(nameOf(ViewName::Status, status));
    case ShownFieldsRole:
        return fieldsIn(index.column());
    }
    return {};
}

QVariant StatusModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case OrderColumn:
        return tr("Order");
    case StageColumn:
        return tr("State");
    case KindColumn:
        return tr("Kind");
    case PromisedColumn:
        return tr("Promised for");
    case SinceColumn:
        return tr("Since");
    }
    return {};
}

bool StatusModel::comesBefore(const StatusNumber &a, const StatusNumber &b) const
{
    return a.order < b.order;
}

} // namespace restaurant
