#include "flowtables.h"

#include "common/documentmarks.h"
#include "common/emptystate.h"
#include "common/segmentedcontrol.h"
#include "common/tablefitter.h"
#include "common/tables.h"
#include "flowmodel.h"
#include "theme/themes.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

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
    : QWidget(parent)
    , m_flow(model)
    , m_messages(model)
    , m_places(model)
    , m_choice(new SegmentedControl)
    , m_stack(new QStackedWidget)
{
    m_choice->setObjectName(QStringLiteral("flowTableChoice"));
    m_choice->setAccessibleName(tr("Which table of the data flow"));
    const Sizes &sizes = theme().sizes;
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(sizes.margin, sizes.gap, sizes.margin, sizes.gap);
    bar->addWidget(m_choice);
    bar->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
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
    connect(m_choice, &SegmentedControl::chosen, m_stack, &QStackedWidget::setCurrentIndex);
    connect(model, &FlowModel::trailChanged, this, &FlowTables::lightTrail);
    lightTrail();
}

QTableView *FlowTables::add(const QString &title, const char *name, QAbstractItemModel *model,
                            int widestColumn)
{
    auto *table = new QTableView;
    setUpTable(table, name, tr("%1 of the data flow").arg(title));
    table->setModel(model);
    table->setItemDelegate(new DimmingDelegate(table));
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(widestColumn, QHeaderView::Stretch);
    new TableFitter(table);
    new EmptyState(table, tr("No message yet."));
    m_choice->add(title, m_stack->addWidget(table));
    return table;
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
