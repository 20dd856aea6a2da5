#include "sweepmodel.h"

#include "words/experimenttext.h"
#include "words/plaintext.h"

namespace restaurant {

void SweepModel::setSweep(const Sweep &sweep)
{
    beginResetModel();
    m_sweep = sweep;
    m_figures.clear();
    for (const ComparedFigure &row : m_sweep.found.figures)
        m_figures.push_back(row.figure);
    endResetModel();
}

int SweepModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sweep.points.size());
}

int SweepModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstFigure + static_cast<int>(m_figures.size());
}

QString SweepModel::textAt(std::size_t point, int column) const
{
    const SweepPoint &here = m_sweep.points[point];
    switch (column) {
    case Point:
        return pointText(m_sweep.knob, here.value);
    case Saturated:
        return here.isSaturated ? tr("saturated") : QString();
    case Theory:
        return here.theory ? valueText(KeyFigure::OrderWait, here.theory->mean) : QString();
    default:
        break;
    }
    const KeyFigure figure = m_figures[static_cast<std::size_t>(column - FirstFigure)];
    const ComparedCell *cell = cellAt(m_sweep, point, figure);
    if (!cell)
        return QStringLiteral("–");
    const QString interval = intervalText(figure, *cell->value);
    const QString mean = valueText(figure, cell->value->mean);
    return interval.isEmpty() ? mean : QStringLiteral("%1 (%2)").arg(mean, interval);
}

QVariant SweepModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return textAt(static_cast<std::size_t>(index.row()), index.column());
}

QVariant SweepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section >= FirstFigure)
        return toolTipText(figureTip(m_figures[static_cast<std::size_t>(section - FirstFigure)]));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Point:
        return knobName(m_sweep.knob, m_sweep.view);
    case Saturated:
        return tr("Saturated");
    case Theory:
        return tr("Wait to order, by theory");
    default:
        return figureName(m_figures[static_cast<std::size_t>(section - FirstFigure)]);
    }
}

} // namespace restaurant

#include "moc_sweepmodel.cpp"
