#include "windowactions.h"

#include "evening/eveningsource.h"
#include "panedock.h"
#include "recentfiles.h"
#include "runactions.h"
#include "words/plaintext.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

#include <array>

namespace restaurant {
namespace {

/// Each with Alt, for the panes in their order.
constexpr std::array paneKeys{Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5,    Qt::Key_6,
                              Qt::Key_7, Qt::Key_8, Qt::Key_9, Qt::Key_0, Qt::Key_Minus};

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

void WindowActions::fill(QMenuBar *bar, const RunActions &run, RecentFiles *recent, QAction *back,
                         const std::vector<PaneDock *> &docks, const QList<QAction *> &shown,
                         const QList<QAction *> &timeline)
{
    fillFile(bar->addMenu(tr("&File")), recent, back);
    run.fill(bar->addMenu(tr("&Run")));
    fillView(bar->addMenu(tr("&View")), docks, shown);
    bar->addMenu(tr("&Timeline"))->addActions(timeline);
    bar->addMenu(tr("&Help"))->addActions({m_diagnostics, m_about});
}

void WindowActions::fillFile(QMenu *menu, RecentFiles *recent, QAction *back)
{
    menu->addActions({m_openScenario, m_openRecording});
    fillShipped(menu->addMenu(tr("Open s&hipped scenario")));
    recent->offerIn(menu->addMenu(tr("Recent &files")));
    menu->addSeparator();
    menu->addActions({m_saveAs, back});
    menu->addSeparator();
    menu->addAction(m_quit);
}

void WindowActions::fillShipped(QMenu *menu)
{
    for (const ShippedScenario &shipped : shippedScenarios()) {
        QAction *action =
            make("shippedAction", buttonText(shipped.name.toStdString()), shipped.about);
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
        QAction *action =
            make("", dock->windowTitle(),
                 tr("Bring the pane %1 to the front, and go there").arg(dock->windowTitle()));
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

} // namespace restaurant
