#include "tables.h"

#include "emptystate.h"
#include "segmentedcontrol.h"
#include "tablefitter.h"
#include "theme/themes.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace restaurant {

void setUpTable(QTableView *table, const char *objectName, const QString &accessibleName)
{
    table->setObjectName(QLatin1String(objectName));
    table->setAccessibleName(accessibleName);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const auto measure = [rows = table->verticalHeader()] {
        rows->setDefaultSectionSize(theme().sizes.row);
    };
    measure();
    QObject::connect(&Themes::instance(), &Themes::themeChanged, table, measure);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
}

QSize WrappingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem narrower = option;
    narrower.rect.setWidth(option.rect.width() - 2 * theme().sizes.tight);
    return QStyledItemDelegate::sizeHint(narrower, index);
}

TableTwin::TableTwin(const char *choiceName, const QString &choiceAccessibleName, QWidget *parent)
    : QWidget(parent)
    , m_choice(new SegmentedControl)
    , m_stack(new QStackedWidget)
{
    m_choice->setObjectName(QLatin1String(choiceName));
    m_choice->setAccessibleName(choiceAccessibleName);
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
    connect(m_choice, &SegmentedControl::chosen, m_stack, &QStackedWidget::setCurrentIndex);
}

QTableView *TableTwin::add(const Table &table, QAbstractItemModel *model, int widestColumn,
                           QAbstractItemDelegate *delegate)
{
    auto *view = new QTableView;
    setUpTable(view, table.objectName, table.accessibleName);
    view->setModel(model);
    if (delegate)
        view->setItemDelegate(delegate);
    view->horizontalHeader()->setStretchLastSection(false);
    view->horizontalHeader()->setSectionResizeMode(widestColumn, QHeaderView::Stretch);
    new TableFitter(view);
    new EmptyState(view, table.whenEmpty);
    m_choice->add(table.title, m_stack->addWidget(view));
    return view;
}

} // namespace restaurant
