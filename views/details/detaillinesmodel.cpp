#include "detaillinesmodel.h"

#include "common/documentroles.h"
#include "common/plaintext.h"
#include "detailstext.h"

#include <QStringList>

namespace restaurant {

namespace {

/// "Ramen · no onion · Allergy: nuts"
QString dishText(const DetailsLine &line)
{
    QStringList parts{toQString(line.name)};
    if (!line.note.empty())
        parts.append(toQString(line.note));
    if (!line.allergy.empty())
        parts.append(DetailLinesModel::tr("Allergy: %1").arg(toQString(line.allergy)));
    return parts.join(QStringLiteral(" · "));
}

QString textOf(const DetailsLine &line, int column)
{
    switch (column) {
    case DetailLinesModel::QuantityColumn:
        return QString::number(line.quantity);
    case DetailLinesModel::DishColumn:
        return dishText(line);
    case DetailLinesModel::StateColumn:
        return DetailsText::line(line.state);
    case DetailLinesModel::StockColumn:
        return DetailsText::stock(line.stock);
    case DetailLinesModel::PriceColumn:
        return moneyOf(line.price * line.quantity);
    }
    return {};
}

} // namespace

DetailLinesModel::DetailLinesModel(QObject *parent)
    : DocumentModel<DetailsLine, LineId>(parent)
{
}

void DetailLinesModel::show(const OrderDetails &details)
{
    m_order = details.order;
    m_places.clear();
    for (const DetailsLine &line : details.lines)
        m_places.emplace(line.line, static_cast<int>(m_places.size()));
    applyWhole(details.lines);
}

QStringList DetailLinesModel::fieldsIn(const DetailsLine &line, int column) const
{
    static const std::map<int, QStringList> names{
        {QuantityColumn, {QStringLiteral("quantity"), QStringLiteral("line")}},
        {DishColumn,
         {QStringLiteral("dish"), QStringLiteral("name"), QStringLiteral("note"),
          QStringLiteral("allergy"), QStringLiteral("course")}},
        {StateColumn, {QStringLiteral("state")}},
        {StockColumn, {QStringLiteral("stock")}},
        {PriceColumn, {QStringLiteral("price")}}};
    QStringList fields;
    const auto place = m_places.find(line.line);
    if (place == m_places.end()) // it is about to go
        return fields;
    for (const QString &name : names.at(column))
        fields.append(QStringLiteral("lines[%1].%2").arg(QString::number(place->second), name));
    return fields;
}

int DetailLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DetailLinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DetailsLine &line = document(index.row());
    const bool isNumber = index.column() == QuantityColumn || index.column() == PriceColumn;
    switch (role) {
    case Qt::DisplayRole:
        return textOf(line, index.column());
    case Qt::ToolTipRole:
        return toolTipText(textOf(line, index.column()));
    case Qt::TextAlignmentRole:
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case VoidRole:
        return line.state == LineState::Void;
    case DocumentNameRole:
        return QVariant::fromValue(nameOf<OrderDetails>(ViewName::Details, m_order));
    case ShownFieldsRole:
        return fieldsIn(line, index.column());
    }
    return {};
}

QVariant DetailLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool isNumber = section == QuantityColumn || section == PriceColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case QuantityColumn:
        return tr("×");
    case DishColumn:
        return tr("Dish");
    case StateColumn:
        return tr("State");
    case StockColumn:
        return tr("Stock");
    case PriceColumn:
        return tr("Price");
    }
    return {};
}

bool DetailLinesModel::comesBefore(const DetailsLine &a, const DetailsLine &b) const
{
    return a.line < b.line;
}

} // namespace restaurant
