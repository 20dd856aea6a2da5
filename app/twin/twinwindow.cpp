#include "twinwindow.h"

#include "common/controls.h"
#include "common/tables.h"
#include "theme/themes.h"
#include "twinpace.h"
#include "variantname.h"
#include "words/names.h"
#include "words/plaintext.h"
#include "words/twintext.h"

#include <QAction>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSlider>
#include <QSplitter>
#include <QTableView>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {

namespace {

constexpr std::array<double, 5> speeds{1, 10, 60, 600, 0};
constexpr std::size_t firstSpeed = 2;
/// Ages that change faster cannot be read.
constexpr std::chrono::milliseconds agesEvery(200);
constexpr QSize firstSize(1280, 720);

int secondsOf(Duration length)
{
    return static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(length).count());
}

bool isBumped(const QModelIndex &index)
{
    const auto *ticket = index.data(KitchenModel::TicketRole).value<const Ticket *>();
    return ticket && ticket->state == TicketState::Bumped;
}

template <typename Model> const Model *modelOf(const QModelIndex &index)
{
    return static_cast<const Model *>(index.model());
}

bool isPaid(const QModelIndex &index)
{
    return modelOf<WaiterOrdersTable>(index)->document(index.row()).stage == CarryStage::Paid;
}

bool isOver(const QModelIndex &index)
{
    return isClosed(modelOf<DetailsTable>(index)->document(index.row()));
}

} // namespace

TwinWindow::TwinWindow(const TwinWish &wish, QWidget *parent)
    : QMainWindow(parent, Qt::Window)
    , m_pace(new TwinPace(this))
{
    setObjectName(QStringLiteral("twinWindow"));
    m_ages.setSingleShot(true);
    m_ages.setInterval(agesEvery);
    connect(&m_ages, &QTimer::timeout, this, &TwinWindow::showAges);
    build(wish);
    m_finder = std::make_unique<TwinFinder>(wish, m_folder.path());
    connect(m_finder.get(), &TwinFinder::prepared, this, &TwinWindow::open);
    connect(m_finder.get(), &TwinFinder::found, this, &TwinWindow::showFindings);
    connect(m_finder.get(), &TwinFinder::failed, this, &TwinWindow::showFailure);
}

TwinWindow::~TwinWindow()
{
    m_finder.reset();
    m_pace->pause();
    delete m_views; // its tables look at the models
}

void TwinWindow::build(const TwinWish &wish)
{
    for (const std::size_t side : {std::size_t{0}, std::size_t{1}})
        m_names[side] = VariantName::of(wish.variants[side]);
    setWindowTitle(tr("Twin run: A, %1; B, %2").arg(m_names[0], m_names[1]));
    makeActions();
    makeBar();
    makeMenus();
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(makePartingLine());
    auto *all = new QSplitter(Qt::Horizontal);
    all->setChildrenCollapsible(false);
    all->addWidget(makeViews());
    all->addWidget(makeFigures());
    all->setStretchFactor(0, 1);
    column->addWidget(all, 1);
    setCentralWidget(content);
    sizeToScreen(this, firstSize);
    connectPace();
}

QAction *TwinWindow::make(const char *name, const QString &text, const QString &tip,
                          const QList<QKeySequence> &keys)
{
    QAction *action = namedAction(this, name, text, tip);
    action->setShortcuts(keys);
    addAction(action);
    return action;
}

void TwinWindow::makeActions()
{
    m_run = make("twinRunAction", tr("&Run"), tr("Let both evenings run, or pause them"),
                 {Qt::Key_Space, Qt::Key_F5});
    m_run->setCheckable(true);
    m_step =
        make("twinStepAction", tr("&Step"), tr("To the next moment at which a view may change"),
             {Qt::Key_Period, Qt::Key_F6});
    m_blink = make("twinBlinkAction", tr("&Blink"), tr("Show B in the place of A, and A again"),
                   {Qt::Key_B});
    m_blink->setCheckable(true);
    m_jump =
        make("twinJumpAction", tr("Go &there"), tr("Go to where A and B first part"), {Qt::Key_J});
    connect(m_run, &QAction::triggered, this, [this](bool run) {
        run ? m_pace->run() : m_pace->pause();
        m_run->setChecked(m_pace->isRunning());
    });
    connect(m_step, &QAction::triggered, this, &TwinWindow::stepOn);
    connect(m_blink, &QAction::toggled, this, &TwinWindow::blink);
    connect(m_jump, &QAction::triggered, this, &TwinWindow::goToParting);
    for (QAction *action : {m_run, m_step, m_jump})
        action->setEnabled(false);
}

void TwinWindow::makeBar()
{
    auto *bar = addToolBar(tr("Clock"));
    bar->setObjectName(QStringLiteral("twinBar"));
    bar->setMovable(false);
    m_speeds = new SegmentedControl;
    nameControl(m_speeds, "twinSpeed", tr("Speed"));
    for (std::size_t i = 0; i < speeds.size(); ++i)
        m_speeds->add(speeds[i] == 0 ? tr("max") : tr("×%1").arg(speeds[i]), static_cast<int>(i));
    connect(m_speeds, &SegmentedControl::chosen, this,
            [this](int id) { m_pace->setSpeed(speeds[static_cast<std::size_t>(id)]); });
    setSpeed(speeds[firstSpeed]);
    m_clock = plainLabel({}, "twinClock");
    m_clock->setFont(theme().fonts.number);
    m_slider = new QSlider(Qt::Horizontal);
    nameControl(m_slider, "twinSlider", tr("Time of both evenings"));
    bar->addAction(m_run);
    bar->addAction(m_step);
    bar->addWidget(m_speeds);
    bar->addWidget(m_clock);
    bar->addWidget(m_slider);
    bar->addAction(m_blink);
}

void TwinWindow::setSpeed(double speed)
{
    const auto found = std::find(speeds.begin(), speeds.end(), speed);
    m_speeds->setCurrent(static_cast<int>(found - speeds.begin()));
    m_pace->setSpeed(speed);
}

void TwinWindow::makeMenus()
{
    menuBar()->addMenu(tr("&Run"))->addActions({m_run, m_step, m_jump});
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_viewMenu->addAction(m_blink);
    m_viewMenu->addSeparator();
}

/// Each name stands over its half.
QWidget *TwinWindow::makeViews()
{
    m_views = new QSplitter(Qt::Vertical);
    m_views->setChildrenCollapsible(false);
    auto *views = new QWidget;
    auto *column = new QVBoxLayout(views);
    column->setContentsMargins({});
    column->addWidget(makeNames());
    column->addWidget(m_views, 1);
    return views;
}

QWidget *TwinWindow::makeNames()
{
    auto *names = new QWidget;
    auto *row = new QHBoxLayout(names);
    row->setContentsMargins({});
    row->setSpacing(theme().sizes.gap); // as between the halves
    m_left = plainLabel({}, "twinNameA");
    m_right = plainLabel({}, "twinNameB");
    for (QLabel *label : {m_left, m_right}) {
        label->setFont(theme().fonts.title);
        label->setWordWrap(true);
        row->addWidget(label, 1);
    }
    blink(false);
    return names;
}

QWidget *TwinWindow::makePartingLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    m_said =
        plainLabel(tr("Both are played to their end, to find where they part …"), "twinParting");
    m_said->setWordWrap(true);
    row->addWidget(m_said, 1);
    row->addWidget(textButton(m_jump, tr("Go to where A and B first part")));
    return line;
}

QWidget *TwinWindow::makeFigures()
{
    auto *table = new QTableView;
    setUpTable(table, "twinFigures", tr("Figures of both evenings so far, simulated"));
    table->setModel(&m_figures);
    table->horizontalHeader()->setStretchLastSection(false);
    table->horizontalHeader()->setSectionResizeMode(TwinFigures::NameColumn, QHeaderView::Stretch);
    new TableFitter(table, Rows::Growing);
    table->setMinimumWidth(15 * theme().sizes.line); // A and B are in sight, too
    return table;
}

void TwinWindow::connectPace()
{
    connect(m_pace, &TwinPace::moved, this, &TwinWindow::showMoment);
    connect(m_pace, &TwinPace::runningChanged, this, [this](bool running) {
        m_run->setChecked(running);
        m_run->setText(running ? tr("&Pause") : tr("&Run"));
        if (!running)
            showAges();
    });
    connect(m_slider, &QSlider::valueChanged, this, [this](int seconds) {
        if (m_infos[0])
            m_pace->goTo(m_infos[0]->scenario.starts + std::chrono::seconds(seconds));
    });
}

void TwinWindow::open(const TwinSources &sources)
{
    setWindowTitle(tr("%1, twice: A, %2; B, %3").arg(sources.name, m_names[0], m_names[1]));
    for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
        auto &evening = m_evenings[side];
        evening = std::make_unique<Evening>(sources.sources[side]);
        connect(evening.get(), &Evening::opened, this,
                [this, side](const EveningInfo &info) { takeOpened(side, info); });
        connect(evening.get(), &Evening::failed, this, &TwinWindow::showFailure);
        evening->open();
    }
}

void TwinWindow::takeOpened(std::size_t side, const EveningInfo &info)
{
    if (m_infos[side])
        return;
    m_infos[side] = info;
    m_models[side] = std::make_unique<HalfModels>(info.scenario.restaurant);
    connect(
        m_evenings[side].get(), &Evening::boardChanged, this,
        [models = m_models[side].get()](const ChangesOfABoard &changes) { models->take(changes); });
    if (m_infos[0] && m_infos[1])
        begin(info);
}

void TwinWindow::begin(const EveningInfo &info)
{
    const Scenario &scenario = info.scenario;
    addTables();
    m_slider->setRange(0, secondsOf(scenario.ends - scenario.starts));
    m_slider->setPageStep(300);
    m_run->setEnabled(true);
    m_pace->begin({m_evenings[0].get(), m_evenings[1].get()}, info);
    emit opened();
}

void TwinWindow::addTables()
{
    const HalfModels &a = *m_models[0];
    const HalfModels &b = *m_models[1];
    addView("twinKitchen", tr("Kitchen"), &a.kitchen, &b.kitchen, 2, isBumped, true);
    addView("twinTables", tr("Waiter: tables"), &a.tables, &b.tables, 4, {}, true);
    addView("twinOrders", tr("Waiter: orders"), &a.orders, &b.orders, 4, isPaid, false);
    addView("twinDishes", tr("Waiter: dishes"), &a.dishes, &b.dishes, 0, {}, false);
    addView("twinStatus", tr("Status"), &a.status, &b.status, 4, {}, true);
    addView("twinDetails", tr("Order details"), &a.details, &b.details, 5, isOver, false);
}

void TwinWindow::addView(const char *name, const QString &title, const QAbstractItemModel *a,
                         const QAbstractItemModel *b, int widest, TwinRows::IsOver isOver,
                         bool isShown)
{
    auto *tables = new TwinTables(name, title, a, b, widest, std::move(isOver));
    m_views->addWidget(tables); // first: without a parent it would be a window of its own
    tables->setVisible(isShown);
    m_tables.push_back(tables);
    QAction *shown = namedAction(this, (QByteArray(name) + "Action").constData(), title,
                                 tr("Show what both say here, or leave it out"));
    shown->setCheckable(true);
    shown->setChecked(isShown);
    connect(shown, &QAction::toggled, tables, &QWidget::setVisible);
    m_viewMenu->addAction(shown);
}

void TwinWindow::showMoment(Instant now)
{
    sayInPlace(m_clock, clockOf(now));
    {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(secondsOf(now - m_infos[0]->scenario.starts));
    }
    if (!m_pace->isRunning())
        showAges();
    else if (!m_ages.isActive())
        m_ages.start();
    if (m_isRevealing && m_findings.parting && now == m_findings.parting->at)
        revealParting();
}

void TwinWindow::showAges()
{
    if (!m_models[0] || !m_models[1])
        return;
    for (const auto &models : m_models)
        models->setNow(m_pace->now());
    m_figures.show(m_models[0]->measures(), m_models[1]->measures());
}

void TwinWindow::showFindings(const TwinFindings &findings)
{
    m_findings = findings;
    m_step->setEnabled(true);
    m_jump->setEnabled(findings.parting.has_value());
    if (!findings.parting)
        m_said->setText(tr("What A and B show is the same all evening."));
    else {
        const Parting &parting = *findings.parting;
        const bool isByA = parting.by == TwinSide::A;
        const ViewName view = parting.difference.document.view;
        m_said->setText(tr("They part at %1 on %2: %3. %4")
                            .arg(clockOf(parting.at), ViewNames::inSentence(view),
                                 TwinText::difference(parting.difference),
                                 TwinText::cause(view, parting.event, parting.isOneOfMany,
                                                 isByA ? tr("A") : tr("B"),
                                                 isByA ? tr("B") : tr("A"), parting.otherKnows)));
    }
    emit searched();
}

void TwinWindow::showFailure(const QString &message)
{
    m_said->setText(message);
    emit searched();
}

void TwinWindow::blink(bool showsB)
{
    const QString a = tr("A  %1").arg(m_names[0]);
    const QString b = tr("B  %1").arg(m_names[1]);
    m_left->setText(showsB ? tr("◆ %1, in the place of A").arg(b) : a);
    m_right->setText(b);
    for (TwinTables *tables : m_tables)
        tables->blink(showsB);
}

void TwinWindow::goToParting()
{
    if (!m_findings.parting || !m_infos[0])
        return;
    m_isRevealing = true;
    m_pace->goTo(m_findings.parting->at);
}

/// The view is shown, if it is not, and the document chosen in it.
void TwinWindow::revealParting()
{
    m_isRevealing = false;
    for (TwinTables *tables : m_tables) {
        if (!tables->reveal(m_findings.parting->difference.document))
            continue;
        if (auto *shown = findChild<QAction *>(tables->objectName() + QStringLiteral("Action")))
            shown->setChecked(true);
        return;
    }
}

void TwinWindow::stepOn()
{
    const auto next =
        std::upper_bound(m_findings.times.begin(), m_findings.times.end(), m_pace->now());
    if (next != m_findings.times.end())
        m_pace->goTo(*next);
}

} // namespace restaurant

#include "moc_twinwindow.cpp"
