#include "querycosts.h"

#include "words/askingtext.h"
#include "words/names.h"
#include "words/plaintext.h"

#include <algorithm>

namespace restaurant {

namespace {

/// Of one query, at the mean.
QString mean(qint64 sum, const QueryCostRow &row)
{
    if (sum % row.tally.count == 0)
        return grouped(sum / row.tally.count);
    return QString::number(double(sum) / double(row.tally.count), 'f', 1);
}

template <std::int64_t QueryCost::*part> QString meanOf(const QueryCostRow &row)
{
    return mean(row.tally.sum.*part, row);
}

QString meanTime(const QueryCostRow &row)
{
    return AskingText::took(row.tally.sum.took / row.tally.count);
}

} // namespace

const QueryCostsModel::Columns &QueryCostsModel::table()
{
    using R = QueryCostRow;
    const QStringList none;
    static const Columns columns{
        {QT_TR_NOOP("View"), [](const R &row) { return ViewNames::shortName(row.view); }},
        {QT_TR_NOOP("For"), [](const R &row) { return AskingText::asker(row.by); }},
        {QT_TR_NOOP("Queries"), [](const R &row) { return grouped(row.tally.count); }, none,
         asNumber},
        {QT_TR_NOOP("In 1 min"), [](const R &row) { return grouped(row.tally.lastMinute); }, none,
         asNumber},
        {QT_TR_NOOP("Statements"), meanOf<&QueryCost::statements>, none, asNumber},
        {QT_TR_NOOP("Rows"), meanOf<&QueryCost::rows>, none, asNumber},
        {QT_TR_NOOP("Steps"), meanOf<&QueryCost::steps>, none, asNumber},
        {QT_TR_NOOP("Took"), meanTime, none, asNumber},
        {QT_TR_NOOP("Last answered by"),
         [](const R &row) { return AskingText::from(row.tally.from); }}};
    return columns;
}

void QueryCostsModel::show(const QueryCounts &counts)
{
    std::vector<QueryCostRow> rows;
    for (const ViewName view : allViews)
        for (const Asker by : allAskers)
            if (const QueryTally &tally = counts.of(view, by); tally.count > 0)
                rows.push_back({view, by, tally});
    const bool areTheSame =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const auto &a, const auto &b) { return a.view == b.view && a.by == b.by; });
    if (!areTheSame) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    m_rows = std::move(rows);
    if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant QueryCostsModel::more(const QueryCostRow &row, int column, int role) const
{
    if (role != Qt::ToolTipRole)
        return RowTable::more(row, column, role);
    return toolTipText(
        tr("One query of %1 for %2, at the mean of %3: %4 statements were run, which answered %5 "
           "rows in %6 steps of SQLite, a few for each row visited; after %7 the answer was there.")
            .arg(ViewNames::inSentence(row.view), AskingText::asker(row.by),
                 grouped(row.tally.count), meanOf<&QueryCost::statements>(row),
                 meanOf<&QueryCost::rows>(row), meanOf<&QueryCost::steps>(row), meanTime(row)));
}

} // namespace restaurant

#include "moc_querycosts.cpp"
