#include "logfilter.h"

#include "domain/outcome.h"
#include "logmodel.h"

namespace restaurant {
namespace {

bool concerns(const QModelIndex &command, int order)
{
    return command.data(LogModel::OrdersRole).value<QList<int>>().contains(order);
}

bool isOrCaused(const QModelIndex &command, const QString &word)
{
    return command.data(LogModel::WordRole).toString() == word ||
           command.data(LogModel::EventWordsRole).toStringList().contains(word);
}

bool wasRejected(const QModelIndex &command)
{
    return command.data(LogModel::OutcomeRole).toInt() == static_cast<int>(OutcomeKind::Rejected);
}

} // namespace

LogFilter::LogFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void LogFilter::showOrder(std::optional<int> order)
{
    m_order = order;
    invalidateFilter();
}

void LogFilter::showType(const QString &word)
{
    m_type = word;
    invalidateFilter();
}

void LogFilter::showActor(const QString &name)
{
    m_actor = name;
    invalidateFilter();
}

void LogFilter::showRejectedOnly(bool only)
{
    m_rejectedOnly = only;
    invalidateFilter();
}

bool LogFilter::isFiltering() const
{
    return m_order || !m_type.isEmpty() || !m_actor.isEmpty() || m_rejectedOnly;
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex command = sourceModel()->index(row, 0, parent);
    if (m_order && !concerns(command, *m_order))
        return false;
    if (!m_type.isEmpty() && !isOrCaused(command, m_type))
        return false;
    if (!m_actor.isEmpty() && command.data(LogModel::ActorRole).toString() != m_actor)
        return false;
    return !m_rejectedOnly || wasRejected(command);
}

} // namespace restaurant
