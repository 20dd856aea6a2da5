#include "flowtables.h"

#include "common/documentmarks.h"
#include "flowmodel.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <QTableView>

namespace restaurant {

namespace {

class DimmingDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        if (index.data(FlowDimmedRole).toBool())
            painter->setOpacity(DocumentMarks::dimmedOpacity);
        QStyledItemDelegate::paint(painter, option, index);
        painter->restore();
    }
};

} // namespace

FlowTables::FlowTables(FlowModel *model, QWidget *parent)
    : TableTwin("flowTableChoice", tr("Which table of the data flow"), parent)
    , m_flow(model)
    , m_messages(model)
    , m_places(model)
{
    m_messageTable = add(tr("Messages"), "flowMessages", &m_messages, FlowMessages::AboutColumn);
    connect(m_messageTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    emit chosen(m_messages.traveller(index.row()));
            });
    m_placeTable = add(tr("Boxes"), "flowPlaces", &m_places, FlowPlaces::SaysColumn);
    connect(m_placeTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    emit chosen(m_places.place(index.row()));
            });
    connect(model, &FlowModel::trailChanged, this, &FlowTables::lightTrail);
    lightTrail();
}

QTableView *FlowTables::add(const QString &title, const char *name, QAbstractItemModel *model,
                            int widestColumn)
{
    return TableTwin::add(
        {title, name, tr("%1 of the data flow").arg(title), tr("No message yet.")}, model,
        widestColumn, new DimmingDelegate(this));
}

void FlowTables::lightTrail()
{
    m_messageTable->setColumnHidden(FlowMessages::StepColumn, !m_flow->trail());
    m_placeTable->setColumnHidden(FlowPlaces::TrailColumn, !m_flow->trail());
}

void FlowTables::refresh()
{
    m_messages.refresh();
    m_places.refresh();
}

} // namespace restaurant
