#include "sidemodel.h"

#include "words/fieldtext.h"

namespace restaurant {

SideModel::SideModel(const TwinRows *rows, int side, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rows(rows)
    , m_side(side)
{
    connect(rows, &TwinRows::aboutToInsert, this,
            [this](int first, int last) { beginInsertRows({}, first, last); });
    connect(rows, &TwinRows::inserted, this, [this] { endInsertRows(); });
    connect(rows, &TwinRows::aboutToRemove, this,
            [this](int first, int last) { beginRemoveRows({}, first, last); });
    connect(rows, &TwinRows::removed, this, [this] { endRemoveRows(); });
    connect(rows, &TwinRows::changed, this, &SideModel::tellChanged);
}

void SideModel::setSide(int side)
{
    if (std::exchange(m_side, side) != side)
        tellChanged();
}

void SideModel::tellChanged()
{
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int SideModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows->rows().size());
}

int SideModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows->model(m_side)->columnCount() + FirstColumn;
}

QString SideModel::mark(int row) const
{
    const TwinRow &aligned = m_rows->rows()[static_cast<std::size_t>(row)];
    if (aligned.rows[1] < 0)
        return tr("A only");
    if (aligned.rows[0] < 0)
        return tr("B only");
    return m_rows->differs(row) ? QStringLiteral("≠") : QString();
}

QString SideModel::markTip(int row) const
{
    const TwinRow &aligned = m_rows->rows()[static_cast<std::size_t>(row)];
    const QString document = FieldText::document(aligned.document);
    if (aligned.rows[1] < 0)
        return tr("Only A shows %1").arg(document);
    if (aligned.rows[0] < 0)
        return tr("Only B shows %1").arg(document);
    return m_rows->differs(row) ? tr("A and B say different things of %1").arg(document)
                                : tr("A and B say the same of %1").arg(document);
}

QVariant SideModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column() - FirstColumn;
    if (role == DocumentNameRole)
        return QVariant::fromValue(m_rows->rows()[static_cast<std::size_t>(row)].document);
    const QModelIndex source = m_rows->source(m_side, row, std::max(column, 0));
    if (role == GapRole)
        return !source.isValid();
    if (index.column() == MarkColumn) {
        if (role == Qt::DisplayRole)
            return mark(row);
        return role == Qt::ToolTipRole || role == Qt::AccessibleTextRole ? QVariant(markTip(row))
                                                                         : QVariant();
    }
    if (role == DiffersRole)
        return m_rows->differs(row, column);
    if (role == Qt::ToolTipRole)
        return source.data(Qt::DisplayRole);
    return source.data(role);
}

QVariant SideModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (section == MarkColumn)
        return role == Qt::DisplayRole ? QVariant(QStringLiteral("≠")) : QVariant();
    return m_rows->model(m_side)->headerData(section - FirstColumn, orientation, role);
}

} // namespace restaurant

#include "moc_sidemodel.cpp"
