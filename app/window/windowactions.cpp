#include "windowactions.h"

#include "evening/eveningsource.h"
#include "presenter/lastrow.h"
#include "twin/twinactions.h"
#include "window/architectureactions.h"
#include "window/filecontroller.h"
#include "window/panedock.h"
#include "window/runbar.h"
#include "window/serviceactions.h"
#include "words/plaintext.h"
#include "words/toldtext.h"

#include <QActionGroup>
#include <QEvent>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <array>
#include <cmath>

namespace restaurant {

namespace {

/// Each with Alt, for the panes in their order.
constexpr std::array paneKeys{Qt::Key_1,     Qt::Key_2,      Qt::Key_3,     Qt::Key_4,
                              Qt::Key_5,     Qt::Key_6,      Qt::Key_7,     Qt::Key_8,
                              Qt::Key_9,     Qt::Key_0,      Qt::Key_Minus, Qt::Key_Equal,
                              Qt::Key_Comma, Qt::Key_Period, Qt::Key_Slash};

} // namespace

WindowActions::WindowActions(QObject *parent)
    : QObject(parent)
    , m_openScenario(make("openScenarioAction", tr("Open &scenario…"),
                          tr("Begin an evening from a scenario file"), QKeySequence::Open))
    , m_openRecording(make("openRecordingAction", tr("Open &recording…"),
                           tr("Go on with an evening that was recorded"),
                           {Qt::CTRL | Qt::SHIFT | Qt::Key_O}))
    , m_saveAs(make("saveAsAction", tr("Save &as…"), tr("Keep this evening as a .restaurant file"),
                    {Qt::CTRL | Qt::SHIFT | Qt::Key_S}))
    , m_quit(make("quitAction", tr("&Quit"), tr("Close the restaurant"), {Qt::CTRL | Qt::Key_Q}))
    , m_resetLayout(make("resetLayoutAction", tr("Reset &layout"),
                         tr("Put every pane back where it was at first"), {Qt::CTRL | Qt::Key_0}))
    , m_about(make("aboutAction", tr("&About"), tr("What this program is")))
    , m_diagnostics(make("diagnosticsAction", tr("&Diagnostics"),
                         tr("Versions, and what the store was granted")))
    , m_compare(make("compareAction", tr("&Compare…"),
                     tr("Play this scenario in several ways, many times, with the same guests")))
    , m_sweep(make("sweepAction", tr("&Sweep…"),
                   tr("Turn one knob of this scenario from point to point")))
    , m_load(make("loadAction", tr("Measured &load…"),
                  tr("Measure one who writes and more and more who read, on real files")))
    , m_appearances(new QActionGroup(this))
{
    makeAppearances();
    connect(m_openScenario, &QAction::triggered, this, &WindowActions::openScenarioRequested);
    connect(m_openRecording, &QAction::triggered, this, &WindowActions::openRecordingRequested);
    connect(m_saveAs, &QAction::triggered, this, &WindowActions::saveAsRequested);
    connect(m_quit, &QAction::triggered, this, &WindowActions::quitRequested);
    connect(m_resetLayout, &QAction::triggered, this, &WindowActions::resetLayoutRequested);
    connect(m_about, &QAction::triggered, this, &WindowActions::aboutRequested);
    connect(m_diagnostics, &QAction::triggered, this, &WindowActions::diagnosticsRequested);
    connect(m_compare, &QAction::triggered, this, &WindowActions::compareRequested);
    connect(m_sweep, &QAction::triggered, this, &WindowActions::sweepRequested);
    connect(m_load, &QAction::triggered, this, &WindowActions::loadRequested);
    enableSaving(false);
}

QAction *WindowActions::make(const char *name, const QString &text, const QString &tip,
                             const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setStatusTip(tip);
    action->setShortcut(key);
    return action;
}

void WindowActions::makeAppearances()
{
    const auto add = [this](const char *name, const QString &text, const QString &tip,
                            Appearance appearance) {
        QAction *action = make(name, text, tip);
        action->setCheckable(true);
        action->setData(static_cast<int>(appearance));
        m_appearances->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, appearance] { emit appearanceChosen(appearance); });
    };
    add("systemThemeAction", tr("&System"), tr("Light or dark, as the desktop is"),
        Appearance::System);
    add("lightThemeAction", tr("&Light"), tr("Dark text on light planes"), Appearance::Light);
    add("darkThemeAction", tr("&Dark"), tr("Light text on dark planes"), Appearance::Dark);
}

void WindowActions::showAppearance(Appearance appearance)
{
    const QList<QAction *> actions = m_appearances->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().toInt() == static_cast<int>(appearance));
}

void WindowActions::enableSaving(bool enabled)
{
    m_saveAs->setEnabled(enabled);
}

void WindowActions::fill(QMenuBar *bar, const RunActions &run,
                         const ArchitectureActions &architectures, const ServiceActions &services,
                         const TwinActions &twins, RecentFiles *recent, QAction *back,
                         const std::vector<PaneDock *> &docks, const QList<QAction *> &shown,
                         const QList<QAction *> &timeline)
{
    fillFile(bar->addMenu(tr("&File")), recent, back);
    QMenu *runs = bar->addMenu(tr("&Run"));
    runs->setObjectName(QStringLiteral("runMenu"));
    run.fill(runs);
    architectures.fill(bar->addMenu(tr("&Architecture")));
    services.fill(bar->addMenu(tr("&Services")));
    QMenu *experiments = bar->addMenu(tr("E&xperiments"));
    experiments->addActions({m_compare, m_sweep, m_load});
    experiments->addSeparator();
    twins.fill(experiments);
    QMenu *view = bar->addMenu(tr("&View"));
    view->setObjectName(QStringLiteral("viewMenu"));
    fillView(view, docks, shown);
    QMenu *line = bar->addMenu(tr("&Timeline"));
    line->setObjectName(QStringLiteral("timelineMenu"));
    line->addActions(timeline);
    line->addSeparator();
    m_help = bar->addMenu(tr("&Help"));
    m_help->addActions({m_diagnostics, m_about});
}

void WindowActions::addToHelp(const QList<QAction *> &actions)
{
    m_help->insertActions(m_diagnostics, actions);
    m_help->insertSeparator(m_diagnostics);
}

void WindowActions::fillFile(QMenu *menu, RecentFiles *recent, QAction *back)
{
    menu->addActions({m_openScenario, m_openRecording});
    QMenu *shipped = menu->addMenu(tr("Open s&hipped scenario"));
    // To read them takes its time: not before somebody wants to see them.
    connect(menu, &QMenu::aboutToShow, this, [this, shipped] {
        if (shipped->isEmpty())
            fillShipped(shipped);
    });
    recent->offerIn(menu->addMenu(tr("Recent &files")));
    menu->addSeparator();
    menu->addActions({m_saveAs, back});
    menu->addSeparator();
    menu->addAction(m_quit);
}

void WindowActions::fillShipped(QMenu *menu)
{
    for (const ShippedScenario &shipped : shippedScenarios()) {
        QAction *action = make("shippedAction",
                               buttonText(scenarioText(shipped.name.toStdString()).toStdString()),
                               scenarioText(shipped.about.toStdString()));
        menu->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, path = shipped.path] { emit shippedChosen(path); });
    }
}

void WindowActions::fillView(QMenu *menu, const std::vector<PaneDock *> &docks,
                             const QList<QAction *> &shown)
{
    auto key = paneKeys.begin();
    for (const PaneDock *dock : docks) {
        QAction *action = make("", dock->windowTitle(), dock->about());
        action->setObjectName(dock->name() + QStringLiteral("PaneAction"));
        if (key != paneKeys.end())
            action->setShortcut(Qt::ALT | *key++);
        connect(action, &QAction::triggered, this,
                [this, name = dock->name()] { emit paneRequested(name); });
        menu->addAction(action);
    }
    menu->addSeparator();
    menu->addActions(shown);
    QMenu *themes = menu->addMenu(tr("T&heme"));
    themes->addActions(m_appearances->actions());
    menu->addSeparator();
    menu->addAction(m_resetLayout);
}

namespace {

/// So many lines are read from the last row, six times as far away as the picture is high.
constexpr int linesOnAWall = 34;
constexpr double mostGrowth = 2.2;
constexpr double step = 0.1; ///< Not every pixel counts while a window is pulled larger.

double growthFor(int height)
{
    const double wanted = height / double(linesOnAWall * Themes::instance().plain().sizes.line);
    return std::clamp(std::floor(wanted / step) * step, 1.0, mostGrowth);
}

/// Until a line is as high as the last row needs it.
double presentedGrowth(int height)
{
    const qreal points = Themes::instance().plain().fonts.body.pointSizeF();
    double growth = 1;
    while (QFontMetrics(fontsOf(points * growth).body).height() * linesForTheLastRow < height)
        growth += step;
    return growth;
}

} // namespace

ReadingSize::ReadingSize(QMainWindow *window, std::vector<PaneDock *> docks)
    : QObject(window)
    , m_window(window)
    , m_docks(std::move(docks))
{
    window->installEventFilter(this);
    for (PaneDock *dock : m_docks)
        connect(dock, &QDockWidget::visibilityChanged, this, &ReadingSize::fit,
                Qt::QueuedConnection);
    connect(&Themes::instance(), &Themes::themeChanged, this, &ReadingSize::dress);
}

bool ReadingSize::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

PaneDock *ReadingSize::alone() const
{
    const auto isShown = [](const PaneDock *dock) { return !dock->isHidden(); };
    return std::count_if(m_docks.begin(), m_docks.end(), isShown) == 1
               ? *std::find_if(m_docks.begin(), m_docks.end(), isShown)
               : nullptr;
}

void ReadingSize::fit()
{
    PaneDock *before = std::exchange(m_grown, alone());
    if (before && before != m_grown)
        before->setStyleSheet({});
    Themes::instance().setGrowth(growth());
    dress();
}

void ReadingSize::setPresenting(bool on)
{
    m_isPresenting = on;
    fit();
}

double ReadingSize::growth() const
{
    if (m_grown && m_isPresenting)
        return presentedGrowth(m_window->height());
    return m_grown ? growthFor(m_window->height()) : 1;
}

void ReadingSize::setBeside(QWidget *beside)
{
    if (m_beside)
        m_beside->setStyleSheet({});
    m_beside = beside;
    dress();
}

/// The program's style sheet and font are for everything else, too.
void ReadingSize::dress()
{
    const qreal size = theme().fonts.body.pointSizeF();
    QString sheet;
    if (m_grown && size > Themes::instance().plain().fonts.body.pointSizeF())
        sheet = QStringLiteral("* { font-size: %1pt; }").arg(size) + styleSheetOf(theme());
    if (m_grown && sheet != m_grown->styleSheet())
        m_grown->setStyleSheet(sheet);
    const QString beside = m_isPresenting ? sheet : QString();
    if (m_beside && beside != m_beside->styleSheet())
        m_beside->setStyleSheet(beside);
}

} // namespace restaurant

#include "moc_windowactions.cpp"
