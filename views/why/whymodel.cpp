#include "whymodel.h"

#include "words/fieldtext.h"
#include "words/names.h"
#include "words/plaintext.h"
#include "words/trailtext.h"

namespace restaurant {

namespace {

constexpr std::size_t fieldsInACell = 3;

QString commandText(const WhyRow &row)
{
    const QString command = TrailText::command(row.decision.sent);
    const QString cause = TrailText::cause(row);
    return cause.isEmpty() ? command : QStringLiteral("%1 · %2").arg(command, cause);
}

} // namespace

WhyModel::WhyModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

/// Nothing stays of the answer before.
void WhyModel::setRows(WhyRows rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int WhyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WhyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant WhyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WhyRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == Qt::ToolTipRole && column == ChangeColumn && row.change)
        return toolTipText(FieldText::whole(*row.change));
    return {};
}

QString WhyModel::text(const WhyRow &row, Column column)
{
    const SentCommand &sent = row.decision.sent;
    switch (column) {
    case WrittenColumn:
        return clockOf(row.event ? row.event->at : sent.at);
    case PersonColumn:
        return personText(sent.actor);
    case CommandColumn:
        return commandText(row);
    case DecisionColumn:
        return TrailText::decision(row);
    case StaleColumn:
        return TrailText::stale(row.decision);
    case EventColumn:
        return row.event ? TrailText::event(*row.event) : QString();
    case ViewColumn:
    case DocumentColumn:
    case ChangeColumn:
    case ShownColumn:
    case RuleColumn:
        break;
    }
    return row.change ? textOfChange(row, column) : QString();
}

QString WhyModel::textOfChange(const WhyRow &row, Column column)
{
    const DocumentChange &change = *row.change;
    if (column == ViewColumn)
        return ViewNames::shortName(change.document.view);
    if (column == DocumentColumn)
        return FieldText::document(change.document);
    if (column == ShownColumn)
        return clockOf(row.shownAt);
    if (column == RuleColumn)
        return TrailText::rule(change, row.event->event);
    switch (change.fate) {
    case DocumentFate::Appeared:
        return tr("appears");
    case DocumentFate::Removed:
        return tr("is removed");
    case DocumentFate::Changed:
        break;
    }
    return FieldText::brief(change, fieldsInACell);
}

QVariant WhyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case WrittenColumn:
        return tr("Written");
    case PersonColumn:
        return tr("Person");
    case CommandColumn:
        return tr("Command");
    case DecisionColumn:
        return tr("Decided on");
    case StaleColumn:
        return tr("Did not know");
    case EventColumn:
        return tr("Event");
    case ViewColumn:
        return tr("View");
    case DocumentColumn:
        return tr("Document");
    case ChangeColumn:
        return tr("Before → after");
    case ShownColumn:
        return tr("Shown");
    case RuleColumn:
        return tr("Rule");
    }
    return {};
}

} // namespace restaurant
