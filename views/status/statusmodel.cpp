#include "statusmodel.h"

#include "read/calling.h"
#include "read/documentfields.h"

#include <algorithm>

namespace restaurant {

StatusModel::StatusModel(QObject *parent)
    : DocumentTable(parent)
{
}

std::vector<StatusNumber> StatusModel::numbersAt(StatusStage stage) const
{
    std::vector<StatusNumber> numbers;
    for (const StatusNumber *number : documents()) {
        if (number->stage == stage)
            numbers.push_back(*number);
    }
    std::sort(numbers.begin(), numbers.end(), isCalledBefore);
    return numbers;
}

const StatusModel::Columns &StatusModel::table()
{
    using S = StatusNumber;
    static const Columns columns{
        {QT_TR_NOOP("Order"), [](const S &status) { return number(status.order); },
         showing<&S::order>()},
        {QT_TR_NOOP("State"),
         [](const S &status) {
             return status.stage == StatusStage::Ready ? tr("ready") : tr("preparing");
         },
         showing<&S::stage>()},
        {QT_TR_NOOP("Kind"),
         [](const S &status) {
             return status.kind == OrderKind::Takeaway ? tr("takeaway") : tr("dine-in");
         },
         showing<&S::kind>()},
        {QT_TR_NOOP("Promised for"), [](const S &status) { return clockOf(status.promised); },
         showing<&S::promised>()},
        {QT_TR_NOOP("Since"), [](const S &status) { return clockOf(status.since); },
         showing<&S::since>()}};
    return columns;
}

QVariant StatusModel::more(const StatusNumber &status, int column, int role) const
{
    switch (role) {
    case OrderRole:
        return number(status.order);
    case StageRole:
        return static_cast<int>(status.stage);
    case TakeawayRole:
        return status.kind == OrderKind::Takeaway;
    }
    return DocumentTable::more(status, column, role);
}

bool StatusModel::comesBefore(const StatusNumber &a, const StatusNumber &b) const
{
    return a.order < b.order;
}

} // namespace restaurant

#include "moc_statusmodel.cpp"
