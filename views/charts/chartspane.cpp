#include "chartspane.h"

#include "chartexport.h"
#include "chartguess.h"
#include "chartview.h"
#include "common/controls.h"
#include "common/tables.h"
#include "figuresmodel.h"
#include "querycosts.h"
#include "theme/themes.h"

#include <QAction>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

constexpr int betweenPictures = 250; ///< Milliseconds.
constexpr int heightForRemark = 260; ///< Of the pane.
constexpr int costs = 100;           ///< Among the kinds of charts.
constexpr int heightForChart = 150;  ///< Likewise; with less it cannot be read.

} // namespace

ChartsPane::ChartsPane(FiguresModel *model, QueryCostsModel *costsModel, QWidget *parent)
    : ReadPane(ViewName::Measures, "chartsPane", tr("Charts"), parent)
    , m_model(model)
    , m_kinds(new SegmentedControl)
    , m_view(new ChartView(twin()))
    , m_rows(new ChartTable(this))
    , m_table(new QTableView(twin()))
    , m_costs(new QTableView)
    , m_pages(new QStackedWidget)
    , m_remark(plainLabel({}, "chartRemark"))
    , m_export(namedAction(this, "exportChartAction", tr("Export …"),
                           tr("Save the chart as a picture, a drawing or a table")))
{
    makeKinds();
    makeActions();
    makeTable();
    makeCosts(costsModel);
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
    for (const ChartKind kind : {ChartKind::Waits, ChartKind::Queues, ChartKind::Utilisation,
                                 ChartKind::Guests, ChartKind::Traffic, ChartKind::Questions})
        m_kinds->add(Charts::nameOf(kind), static_cast<int>(kind))
            ->setObjectName(QStringLiteral("chart-%1").arg(static_cast<int>(kind)));
    QToolButton *button = m_kinds->add(tr("Costs"), costs);
    button->setObjectName(QStringLiteral("queryCosts"));
    button->setToolTip(tr("What a query of each view costs now, under this architecture"));
    connect(m_kinds, &SegmentedControl::chosen, this, &ChartsPane::refresh);
}

void ChartsPane::makeActions()
{
    makeTwin(m_view, m_table, "chartTableAction", tr("Show the chart as a table"));
    connect(m_export, &QAction::triggered, this, [this] {
        emit exportRequested(Charts::nameOf(static_cast<ChartKind>(m_kinds->current())).toLower() +
                             QStringLiteral(".png"));
    });
    header()->addAction(m_export);
    header()->addAction(asTable());
}

void ChartsPane::makeTable()
{
    setUpTable(m_table, "chartTable", tr("The chart as a table"));
    m_table->setModel(m_rows);
    new TableFitter(m_table);
    new EmptyState(m_table, tr("Nothing is measured yet."));
}

void ChartsPane::makeCosts(QueryCostsModel *model)
{
    setUpTable(m_costs, "queryCostsTable", tr("What queries cost now"));
    m_costs->setModel(model);
    m_costs->horizontalHeader()->setSectionResizeMode(QueryCostsModel::FromColumn,
                                                      QHeaderView::Stretch);
    new TableFitter(m_costs);
    new EmptyState(m_costs, tr("No query has been counted yet."));
}

bool ChartsPane::showsCosts() const
{
    return m_kinds->current() == costs;
}

void ChartsPane::chooseCosts()
{
    m_kinds->setCurrent(costs);
    refresh();
}

void ChartsPane::setLive(bool live)
{
    if (std::exchange(m_isLive, live) != live && showsCosts())
        refresh();
}

void ChartsPane::layOut()
{
    const Sizes &sizes = theme().sizes;
    m_remark->setWordWrap(true);
    m_remark->setTextInteractionFlags(Qt::TextSelectableByMouse);
    asKind(m_remark, WidgetKind::Dim);
    auto *inner = new QVBoxLayout;
    inner->setContentsMargins(sizes.margin, sizes.gap, sizes.margin, sizes.gap);
    inner->setSpacing(sizes.gap);
    inner->addWidget(m_kinds, 0, Qt::AlignLeft);
    m_pages->addWidget(twin());
    m_pages->addWidget(m_costs);
    inner->addWidget(m_pages, 1);
    inner->addWidget(m_remark);
    column()->addLayout(inner, 1);
}

void ChartsPane::choose(ChartKind kind)
{
    m_kinds->setCurrent(static_cast<int>(kind));
    refresh();
}

void ChartsPane::askGuess(ChartKind kind, Duration ahead)
{
    constexpr double narrowest = 0.25; // of what is known
    asTable()->setChecked(false);
    dropGuess();
    choose(kind);
    m_guessed = kind;
    const double minutes = std::chrono::duration<double, std::ratio<60>>(ahead).count();
    m_guessTo = m_chart.now + std::max(minutes, narrowest * (m_chart.now - m_chart.from));
    m_view->openGuess(m_chart.now, m_guessTo);
    refresh();
}

void ChartsPane::closeGuess()
{
    m_view->guess()->close();
}

void ChartsPane::dropGuess()
{
    m_view->guess()->drop();
}

QString ChartsPane::exportTo(const QString &path)
{
    refresh();
    return exportChart(m_chart, *m_view, path);
}

QList<QAction *> ChartsPane::commands() const
{
    return {asTable(), m_export};
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
    if (showsCosts()) {
        m_remark->setText(
            m_isLive ? tr("Counted on this machine since the evening was opened, or since its "
                          "architecture changed; not recorded.")
                     : tr("The past is on the screen, of which only recorded looks are known: "
                          "these are the queries of the live evening."));
        m_remark->setVisible(height() >= heightForChart);
        m_pages->show();
        return;
    }
    m_remark->setText(m_chart.remark);
    const bool isStrip = twin()->currentWidget() == m_view && height() < heightForChart;
    m_pages->setVisible(!isStrip);
    m_remark->setVisible(!m_chart.remark.isEmpty() && (isStrip || height() >= heightForRemark));
}

void ChartsPane::refresh()
{
    m_pages->setCurrentIndex(showsCosts() ? 1 : 0);
    m_export->setEnabled(!showsCosts());
    asTable()->setEnabled(!showsCosts());
    if (showsCosts())
        return showRemark();
    m_chart = Charts::of(static_cast<ChartKind>(m_kinds->current()), m_model->figures());
    const bool isGuessed =
        !m_view->guess()->isDropped() && static_cast<ChartKind>(m_kinds->current()) == m_guessed;
    if (isGuessed)
        m_chart.to = std::max(m_chart.to, m_guessTo);
    m_view->setChart(m_chart);
    m_view->guess()->setVisible(isGuessed);
    m_rows->setChart(m_chart);
    showRemark();
}

} // namespace restaurant

#include "moc_chartspane.cpp"
