#include "loadmodel.h"

#include "words/architecturetext.h"
#include "words/loadtext.h"
#include "words/plaintext.h"

namespace restaurant {

namespace {

LoadFigure figureAt(int column)
{
    return allLoadFigures[static_cast<std::size_t>(column - LoadModel::FirstFigure)];
}

QString textOf(const LoadPoint &point, int column)
{
    switch (column) {
    case LoadModel::Kind:
        return architectureName(usual(point.kind));
    case LoadModel::Readers:
        return QString::number(point.readers);
    default:
        return loadValueText(point, figureAt(column));
    }
}

} // namespace

void LoadModel::setLoad(const MeasuredLoad &load)
{
    beginResetModel();
    m_load = load;
    endResetModel();
}

int LoadModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_load.points.size());
}

int LoadModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstFigure + static_cast<int>(allLoadFigures.size());
}

QVariant LoadModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::TextAlignmentRole && index.column() >= Readers)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    return textOf(m_load.points[static_cast<std::size_t>(index.row())], index.column());
}

QVariant LoadModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section >= FirstFigure)
        return toolTipText(loadFigureTip(figureAt(section)));
    if (role == Qt::TextAlignmentRole && section >= Readers)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Kind:
        return tr("Architecture");
    case Readers:
        return tr("Readers");
    default:
        return loadFigureName(figureAt(section));
    }
}

} // namespace restaurant

#include "moc_loadmodel.cpp"
