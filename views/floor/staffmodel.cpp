#include "staffmodel.h"

#include "common/documentroles.h"
#include "common/plaintext.h"
#include "floortext.h"

#include <tuple>

namespace restaurant {

namespace {

QStringList fieldsIn(int column)
{
    switch (column) {
    case StaffModel::NameColumn:
        return {QStringLiteral("name")};
    case StaffModel::PoolColumn:
        return {QStringLiteral("pool")};
    case StaffModel::TaskColumn:
        return {QStringLiteral("task"), QStringLiteral("spot"), QStringLiteral("from")};
    case StaffModel::SinceColumn:
        return {QStringLiteral("since")};
    case StaffModel::ForColumn:
        return {QStringLiteral("since"), QStringLiteral("until")};
    case StaffModel::OrderColumn:
        return {QStringLiteral("task.order")};
    }
    return {};
}

} // namespace

StaffModel::StaffModel(QObject *parent)
    : DocumentModel<FloorStaff>(parent)
{
}

void StaffModel::setNow(Instant now)
{
    const bool sameSecond = isSameSecond(now, m_now);
    m_now = now;
    if (!sameSecond)
        tellAllChanged({Qt::DisplayRole});
}

int StaffModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant StaffModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &staff = document(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(staff, index.column());
    case DocumentNameRole:
        return QVariant::fromValue(nameOf(ViewName::Floor, staff));
    case ShownFieldsRole:
        return fieldsIn(index.column());
    }
    return {};
}

QVariant StaffModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case PoolColumn:
        return tr("Pool");
    case TaskColumn:
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

bool StaffModel::comesBefore(const FloorStaff &a, const FloorStaff &b) const
{
    const bool aLeaves = a.pool.empty();
    const bool bLeaves = b.pool.empty();
    return std::tie(aLeaves, a.pool, a.name) < std::tie(bLeaves, b.pool, b.name);
}

QString StaffModel::textOf(const FloorStaff &staff, int column) const
{
    switch (column) {
    case NameColumn:
        return toQString(staff.name);
    case PoolColumn:
        return toQString(staff.pool);
    case TaskColumn:
        return toQString(taskText(staff));
    case SinceColumn:
        return clockOf(staff.since);
    case ForColumn:
        return ageOf(staff.since, m_now);
    case OrderColumn:
        return staff.task && staff.task->order ? FloorText::order(*staff.task->order) : QString();
    }
    return {};
}

} // namespace restaurant
