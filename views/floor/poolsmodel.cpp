#include "poolsmodel.h"

#include "common/documentroles.h"
#include "common/plaintext.h"
#include "floortext.h"

#include <QStringList>

namespace restaurant {

namespace {

QStringList fieldsIn(int column)
{
    switch (column) {
    case PoolsModel::PoolColumn:
        return {QStringLiteral("pool")};
    case PoolsModel::KindsColumn:
        return {QStringLiteral("kinds")};
    case PoolsModel::StaffColumn:
        return {QStringLiteral("staff")};
    case PoolsModel::WaitingColumn:
        return {QStringLiteral("queue")};
    case PoolsModel::LongestColumn:
        return {QStringLiteral("queue[0].queuedAt")};
    }
    return {};
}

} // namespace

PoolsModel::PoolsModel(QObject *parent)
    : DocumentModel<FloorPool>(parent)
{
}

void PoolsModel::setNow(Instant now)
{
    const bool sameSecond = isSameSecond(now, m_now);
    m_now = now;
    if (!sameSecond)
        tellAllChanged({Qt::DisplayRole});
}

int PoolsModel::waitingFor(const std::string &station) const
{
    int waiting = 0;
    for (const FloorPool *pool : documents())
        for (const FloorTask &task : pool->queue)
            waiting += task.kind == WorkKind::Cook && task.station == station ? 1 : 0;
    return waiting;
}

int PoolsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant PoolsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &pool = document(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(pool, index.column());
    case DocumentNameRole:
        return QVariant::fromValue(nameOf(ViewName::Floor, pool));
    case ShownFieldsRole:
        return fieldsIn(index.column());
    }
    return {};
}

QVariant PoolsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PoolColumn:
        return tr("Pool");
    case KindsColumn:
        return tr("Work");
    case StaffColumn:
        return tr("Staff");
    case WaitingColumn:
        return tr("Waiting");
    case LongestColumn:
        return tr("Longest");
    }
    return {};
}

bool PoolsModel::comesBefore(const FloorPool &a, const FloorPool &b) const
{
    return a.pool < b.pool;
}

QString PoolsModel::textOf(const FloorPool &pool, int column) const
{
    switch (column) {
    case PoolColumn:
        return toQString(pool.pool);
    case KindsColumn:
        return FloorText::kinds(pool);
    case StaffColumn: {
        QStringList names;
        for (const std::string &name : pool.staff)
            names.append(toQString(name));
        return names.join(QStringLiteral(", "));
    }
    case WaitingColumn:
        return QString::number(pool.queue.size());
    case LongestColumn:
        return pool.queue.empty() ? QString() : ageOf(pool.queue.front().queuedAt, m_now);
    }
    return {};
}

} // namespace restaurant
