#include "harmmodel.h"

#include "words/fieldtext.h"
#include "words/harmtext.h"
#include "words/names.h"
#include "words/plaintext.h"

#include <algorithm>

namespace restaurant {

HarmModel::HarmModel(QObject *parent)
    : RowTable(parent)
{
}

const HarmModel::Columns &HarmModel::table()
{
    static const Columns columns{
        {QT_TR_NOOP("Time"), [](const HarmEntry &entry) { return clockOf(entry.at); }},
        {QT_TR_NOOP("What"), [](const HarmEntry &entry) { return HarmText::kind(entry.kind); }},
        {QT_TR_NOOP("Cause"), [](const HarmEntry &entry) { return HarmText::cause(entry.cause); }},
        {QT_TR_NOOP("Who"), &HarmEntry::who},
        {QT_TR_NOOP("About"),
         [](const HarmEntry &entry) { return FieldText::document(entry.document); }},
        {QT_TR_NOOP("The view showed"),
         [](const HarmEntry &entry) { return HarmText::shown(entry); }},
        {QT_TR_NOOP("True was"), [](const HarmEntry &entry) { return HarmText::truth(entry); }},
        {QT_TR_NOOP("It cost"),
         [](const HarmEntry &entry) { return HarmText::price(entry.price); }}};
    return columns;
}

void HarmModel::show(const HarmSummary &ledger)
{
    m_ledger = ledger;
    refresh();
}

void HarmModel::setUntil(std::optional<StoryPlace> until)
{
    if (until == m_until)
        return;
    m_until = until;
    refresh();
}

void HarmModel::clear()
{
    m_ledger = {};
    m_until.reset();
    refresh();
}

std::size_t HarmModel::shown() const
{
    const auto &entries = m_ledger.entries;
    if (!m_until)
        return entries.size();
    const auto isLater = [this](const HarmEntry &entry) { return entry.mark.place() > *m_until; };
    return static_cast<std::size_t>(std::find_if(entries.begin(), entries.end(), isLater) -
                                    entries.begin());
}

/// What has been told stays where it is; only what differs is told anew.
void HarmModel::refresh()
{
    const std::size_t wanted = shown();
    const std::size_t before = m_rows.size();
    if (wanted < before) {
        beginRemoveRows({}, static_cast<int>(wanted), static_cast<int>(before) - 1);
        m_rows.resize(wanted);
        endRemoveRows();
    }
    bool isOther = wanted != before;
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_rows[row] == m_ledger.entries[row])
            continue;
        m_rows[row] = m_ledger.entries[row];
        isOther = true;
        emit dataChanged(index(static_cast<int>(row), 0),
                         index(static_cast<int>(row), columnCount() - 1));
    }
    if (wanted > before) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(wanted) - 1);
        for (std::size_t row = before; row < wanted; ++row)
            m_rows.push_back(m_ledger.entries[row]);
        endInsertRows();
    }
    if (isOther)
        emit changed();
}

QVariant HarmModel::more(const HarmEntry &entry, int column, int role) const
{
    switch (role) {
    case Qt::ToolTipRole:
        return toolTipText(HarmText::sentence(entry));
    case Qt::AccessibleDescriptionRole:
        return HarmText::sentence(entry);
    case KindRole:
        return static_cast<int>(entry.kind);
    case CauseRole:
        return static_cast<int>(entry.cause);
    default:
        return RowTable::more(entry, column, role);
    }
}

HarmFilter::HarmFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void HarmFilter::showKind(std::optional<HarmKind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

void HarmFilter::showCause(std::optional<HarmCause> cause)
{
    m_cause = cause;
    invalidateFilter();
}

bool HarmFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex entry = sourceModel()->index(row, HarmModel::TimeColumn, parent);
    if (m_kind && entry.data(HarmModel::KindRole).toInt() != static_cast<int>(*m_kind))
        return false;
    return !m_cause || entry.data(HarmModel::CauseRole).toInt() == static_cast<int>(*m_cause);
}

} // namespace restaurant

#include "moc_harmmodel.cpp"
