#include "chartspane.h"

#include "chartexport.h"
#include "charttable.h"
#include "chartview.h"
#include "common/emptystate.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/paneheader.h"
#include "common/segmentedcontrol.h"
#include "common/tablefitter.h"
#include "common/tables.h"
#include "figuresmodel.h"
#include "theme/stylesheet.h"
#include "theme/themes.h"

#include <QAction>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace restaurant {

namespace {

constexpr int betweenPictures = 250; ///< Milliseconds.
constexpr int heightForRemark = 260; ///< Of the pane.
constexpr int heightForChart = 150;  ///< Likewise; with less it cannot be read.

} // namespace

ChartsPane::ChartsPane(FiguresModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_header(new PaneHeader(tr("Charts"), PaneSide::Reading))
    , m_kinds(new SegmentedControl)
    , m_view(new ChartView)
    , m_rows(new ChartTable(this))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_remark(plainLabel({}, "chartRemark"))
    , m_asTable(new QAction(iconOf(Picture::Table), tr("Table"), this))
    , m_export(new QAction(tr("Export …"), this))
{
    setObjectName(QStringLiteral("chartsPane"));
    setAccessibleName(tr("Charts"));
    makeKinds();
    makeActions();
    makeTable();
    layOut();
    m_soon.setSingleShot(true);
    m_soon.setInterval(betweenPictures);
    connect(&m_soon, &QTimer::timeout, this, &ChartsPane::refresh);
    connect(model, &FiguresModel::changed, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
}

void ChartsPane::makeKinds()
{
    for (const ChartKind kind :
         {ChartKind::Waits, ChartKind::Queues, ChartKind::Utilisation, ChartKind::Guests})
        m_kinds->add(Charts::nameOf(kind), static_cast<int>(kind))
            ->setObjectName(QStringLiteral("chart-%1").arg(static_cast<int>(kind)));
    connect(m_kinds, &SegmentedControl::chosen, this, &ChartsPane::refresh);
}

void ChartsPane::makeActions()
{
    m_asTable->setObjectName(QStringLiteral("chartTableAction"));
    m_asTable->setCheckable(true);
    m_asTable->setToolTip(tr("Show the chart as a table"));
    m_asTable->setStatusTip(m_asTable->toolTip());
    connect(m_asTable, &QAction::toggled, this, [this](bool table) {
        m_stack->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_view);
    });
    m_export->setObjectName(QStringLiteral("exportChartAction"));
    m_export->setToolTip(tr("Save the chart as a picture, a drawing or a table"));
    m_export->setStatusTip(m_export->toolTip());
    connect(m_export, &QAction::triggered, this, [this] {
        emit exportRequested(Charts::nameOf(static_cast<ChartKind>(m_kinds->current())).toLower() +
                             QStringLiteral(".png"));
    });
    m_header->addAction(m_export);
    m_header->addAction(m_asTable);
}

void ChartsPane::makeTable()
{
    setUpTable(m_table, "chartTable", tr("The chart as a table"));
    m_table->setModel(m_rows);
    new TableFitter(m_table);
    new EmptyState(m_table, tr("Nothing is measured yet."));
}

void ChartsPane::layOut()
{
    const Sizes &sizes = theme().sizes;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    m_remark->setWordWrap(true);
    m_remark->setTextInteractionFlags(Qt::TextSelectableByMouse);
    asKind(m_remark, WidgetKind::Dim);
    asKind(this, WidgetKind::Pane);
    setAttribute(Qt::WA_StyledBackground);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(sizes.margin, sizes.gap, sizes.margin, sizes.gap);
    inner->setSpacing(sizes.gap);
    inner->addWidget(m_kinds, 0, Qt::AlignLeft);
    inner->addWidget(m_stack, 1);
    inner->addWidget(m_remark);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addLayout(inner, 1);
}

void ChartsPane::setAudit(const AuditState &state)
{
    m_header->setAudit(state);
}

void ChartsPane::setProgress(const ViewProgress &progress)
{
    m_header->setProgress(progress);
}

void ChartsPane::choose(ChartKind kind)
{
    m_kinds->setCurrent(static_cast<int>(kind));
    refresh();
}

QString ChartsPane::exportTo(const QString &path)
{
    refresh();
    return exportChart(m_chart, *m_view, path);
}

QList<QAction *> ChartsPane::commands() const
{
    return {m_asTable, m_export};
}

void ChartsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ChartsPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showRemark();
}

/// Where there is no room for both, it is the chart's tool tip alone; where a chart could not be
/// read, it stands instead of it.
void ChartsPane::showRemark()
{
    m_remark->setText(m_chart.remark);
    const bool isStrip = m_stack->currentWidget() == m_view && height() < heightForChart;
    m_stack->setVisible(!isStrip);
    m_remark->setVisible(!m_chart.remark.isEmpty() && (isStrip || height() >= heightForRemark));
}

void ChartsPane::refresh()
{
    m_chart = Charts::of(static_cast<ChartKind>(m_kinds->current()), m_model->figures());
    m_view->setChart(m_chart);
    m_rows->setChart(m_chart);
    showRemark();
}

} // namespace restaurant
