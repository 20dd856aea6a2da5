#include "flowtables.h"

#include "common/emptystate.h"
#include "common/segmentedcontrol.h"
#include "common/tablefitter.h"
#include "common/tables.h"
#include "flowmodel.h"
#include "theme/themes.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace restaurant {

FlowTables::FlowTables(FlowModel *model, QWidget *parent)
    : QWidget(parent)
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
    QTableView *messages =
        add(tr("Messages"), "flowMessages", &m_messages, FlowMessages::AboutColumn);
    connect(messages->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    emit chosen(m_messages.traveller(index.row()));
            });
    QTableView *places = add(tr("Boxes"), "flowPlaces", &m_places, FlowPlaces::SaysColumn);
    connect(places->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    emit chosen(m_places.place(index.row()));
            });
    connect(m_choice, &SegmentedControl::chosen, m_stack, &QStackedWidget::setCurrentIndex);
}

QTableView *FlowTables::add(const QString &title, const char *name, QAbstractItemModel *model,
                            int widestColumn)
{
    auto *table = new QTableView;
    setUpTable(table, name, tr("%1 of the data flow").arg(title));
    table->setModel(model);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(widestColumn, QHeaderView::Stretch);
    new TableFitter(table);
    new EmptyState(table, tr("No message yet."));
    m_choice->add(title, m_stack->addWidget(table));
    return table;
}

void FlowTables::refresh()
{
    m_messages.refresh();
    m_places.refresh();
}

} // namespace restaurant
