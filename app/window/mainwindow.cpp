#include "mainwindow.h"

#include "actingas.h"
#include "charts/chartexport.h"
#include "charts/chartspane.h"
#include "common/plaintext.h"
#include "cursordesk.h"
#include "cursorframe.h"
#include "diagnostics.h"
#include "eveningstatus.h"
#include "filedrop.h"
#include "layoutkeeper.h"
#include "noticebar.h"
#include "panedock.h"
#include "paneset.h"
#include "runactions.h"
#include "runbar.h"
#include "session/scenariosource.h"
#include "staffbar.h"
#include "whydesk.h"
#include "windowactions.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>

namespace restaurant {
namespace {

constexpr QSize firstSize(1440, 900);
const auto appearanceKey = QStringLiteral("window/theme");

std::vector<Actor> staffOf(const Scenario &scenario)
{
    std::vector<Actor> staff;
    for (const StaffMember &member : scenario.staff)
        staff.push_back(member.who);
    return staff;
}

bool isShipped(const QString &path)
{
    return path.startsWith(QLatin1Char(':'));
}

} // namespace

MainWindow::MainWindow(WindowOptions options, Prompts prompts)
    : m_options(std::move(options))
    , m_prompts(std::move(prompts))
{
    const auto remembered = static_cast<Appearance>(QSettings().value(appearanceKey).toInt());
    Themes::instance().apply(m_options.appearance.value_or(remembered));
    build();
    layOut();
    connectFiles();
    connectRun();
    connectNews();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("CQRS Restaurant"));
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_run = new RunActions(this);
    m_bar = new RunBar(m_run, this);
    m_staff = new StaffBar(&m_models.floor, this);
    m_notices = new NoticeBar(this);
    m_status = new EveningStatus(statusBar());
    m_desk = new OrderDesk(
        [this](const Command &command) { return m_bar->actingAs()->actorFor(command); }, this);
    m_panes = new PaneSet(&m_models, m_desk, this);
    m_why = new WhyDesk(m_panes, this);
    m_actions = new WindowActions(this);
    m_actions->fill(menuBar(), *m_run, &m_recent, m_panes->docks(),
                    {m_panes->fullScreenStatus(), m_why->endAction()});
    m_actions->showAppearance(Themes::instance().appearance());
    m_diagnostics = new Diagnostics(this);
    m_cursor = new CursorDesk(m_panes->timeline(), &m_models.timeline, m_desk, this);
    m_frame = new CursorFrame(this);
    if (m_options.speed)
        m_run->chooseSpeed(*m_options.speed);
}

void MainWindow::layOut()
{
    addToolBar(m_bar);
    addToolBar(m_staff);
    addToolBarBreak();
    addToolBar(m_notices);
    m_notices->dismiss();
    m_layout = std::make_unique<LayoutKeeper>(this, m_panes->docks());
    resize(m_options.size.value_or(firstSize));
    if (m_options.size)
        m_layout->reset();
    else
        m_layout->restore();
    if (!m_options.pane.isEmpty() && !m_layout->showOnly(m_options.pane))
        m_notices->showTrouble(tr("There is no pane “%1”.").arg(m_options.pane));
}

void MainWindow::connectFiles()
{
    connect(m_actions, &WindowActions::openScenarioRequested, this,
            [this] { chooseAndOpen(tr("Open scenario"), tr("Scenarios (*.scenario.json)")); });
    connect(m_actions, &WindowActions::openRecordingRequested, this,
            [this] { chooseAndOpen(tr("Open recording"), tr("Recordings (*.restaurant)")); });
    connect(m_actions, &WindowActions::shippedChosen, this, &MainWindow::openPath);
    connect(&m_recent, &RecentFiles::chosen, this, &MainWindow::openPath);
    connect(new FileDrop(this), &FileDrop::dropped, this, &MainWindow::openPath);
    connect(m_actions, &WindowActions::saveAsRequested, this, &MainWindow::saveAs);
    connect(m_actions, &WindowActions::quitRequested, this, &QWidget::close);
    connect(m_actions, &WindowActions::appearanceChosen, this, &MainWindow::setAppearance);
    connect(m_actions, &WindowActions::resetLayoutRequested, this, [this] { m_layout->reset(); });
    connect(m_actions, &WindowActions::aboutRequested, this, &MainWindow::showAbout);
    connect(m_actions, &WindowActions::diagnosticsRequested, this,
            [this] { m_diagnostics->gather(m_file); });
    connect(m_diagnostics, &Diagnostics::gathered, this,
            [this](const QString &text) { tell(tr("Diagnostics"), text); });
}

void MainWindow::connectRun()
{
    connect(m_run, &RunActions::resetRequested, this, [this] { open(m_source); });
    connect(m_run, &RunActions::runRequested, this, [this] { m_evening->run(); });
    connect(m_run, &RunActions::pauseRequested, this, [this] { m_evening->pause(); });
    connect(m_run, &RunActions::stepRequested, this, [this] { m_evening->step(); });
    connect(m_run, &RunActions::speedChanged, this, [this](double speed) {
        if (m_evening)
            m_evening->setSpeed(speed);
    });
}

void MainWindow::connectNews()
{
    // Queued: the bar's layout learns of its new width after this.
    connect(
        m_staff, &StaffBar::widthChanged, this, [this] { m_staff->standBeside(m_bar, this); },
        Qt::QueuedConnection);
    connect(m_staff, &StaffBar::staffingRequested, m_desk, &OrderDesk::setStaffing);
    connect(m_cursor, &CursorDesk::cursorMoved, this, &MainWindow::showCursor);
    connect(m_cursor, &CursorDesk::branchWanted, this, &MainWindow::makeBranch);
    connect(m_cursor, &CursorDesk::branchMade, this,
            [this](const QString &path, const QString &where) {
                m_opensBranch = where;
                openPath(path);
            });
    connect(m_why, &WhyDesk::nothingKnown, this,
            [this](const QString &text) { m_notices->showCue(tr("Why?"), text); });
    connect(m_panes->charts(), &ChartsPane::exportRequested, this, &MainWindow::exportChart);
    connect(m_desk, &OrderDesk::refused, this, [this](const HandledCommand &answer) {
        m_notices->showTrouble(toQString(answer.outcome.rejection->sentence));
    });
}

void MainWindow::open(const EveningSource &source)
{
    m_opening = source;
    if (QFileInfo(source.path) == QFileInfo(m_file))
        m_evening.reset(); // it holds the file that is to be opened again
    m_next = std::make_unique<Evening>(source, this);
    connect(m_next.get(), &Evening::opened, this, &MainWindow::begin);
    connect(m_next.get(), &Evening::failed, this, &MainWindow::openFailed);
    m_next->open();
}

/// Called before any other news of the evening; once more, if it has shown its first picture, when
/// it can go on.
void MainWindow::begin(const EveningInfo &info)
{
    if (m_next)
        takeOver(info);
    const bool canRun = !info.readOnly && !info.isOpening;
    m_file = info.file;
    m_status->setEvening(info);
    m_staff->setReadOnly(!canRun);
    m_bar->actingAs()->setStaff(staffOf(info.scenario));
    m_run->enable(canRun, m_source.kind == EveningSource::Kind::Scenario);
    m_actions->enableSaving(!info.isOpening);
    m_notices->dismiss();
    setWindowTitle(tr("%1 — CQRS Restaurant").arg(toQString(info.scenario.name)));
    if (!isShipped(m_source.path))
        m_recent.add(QFileInfo(m_source.path).absoluteFilePath());
    if (!info.isOpening)
        start();
}

void MainWindow::takeOver(const EveningInfo &info)
{
    m_evening = std::move(m_next);
    m_source = m_opening;
    m_models.follow(*m_evening, info);
    m_panes->follow(m_evening.get());
    m_desk->serve(m_evening.get());
    m_branch = std::exchange(m_opensBranch, {});
    m_frame->say(m_branch);
    m_cursor->serve(m_evening.get(), info);
    m_why->serve(m_evening.get());
    follow();
}

void MainWindow::follow()
{
    Evening *evening = m_evening.get();
    evening->disconnect(this);
    connect(evening, &Evening::opened, this, &MainWindow::begin);
    connect(evening, &Evening::openingMoved, m_status, &EveningStatus::followOpening);
    connect(evening, &Evening::openingFailed, this, [this](const QString &message) {
        m_notices->showTrouble(message);
        m_status->giveUpOpening();
        offerToRead(m_source, message);
    });
    connect(evening, &Evening::failed, this,
            [this](const QString &message) { m_notices->showTrouble(message); });
    connect(evening, &Evening::saved, this, [this](const QString &path) {
        m_recent.add(path);
        statusBar()->showMessage(tr("Saved as %1").arg(path), 8000);
    });
    connect(evening, &Evening::clockChanged, this, [this](const ClockState &clock) {
        m_run->follow(clock);
        m_bar->follow(clock);
        m_status->follow(clock);
    });
    connect(evening, &Evening::throughputChanged, this,
            [this](const Throughput &throughput) { m_status->follow(throughput); });
    connect(evening, &Evening::cueReached, this, [this](const Cue &cue) {
        m_notices->showCue(toQString(cue.title), toQString(cue.caption));
    });
}

/// A scenario begins at once; a recording waits.
void MainWindow::start()
{
    m_evening->setSpeed(m_run->speed());
    if (m_options.at) {
        connect(m_evening.get(), &Evening::arrived, this, &MainWindow::settle,
                Qt::SingleShotConnection);
        m_evening->runUntil(*m_options.at);
        return;
    }
    if (m_source.kind == EveningSource::Kind::Scenario && !m_options.paused)
        m_evening->run();
    settle();
}

void MainWindow::settle()
{
    m_options.at.reset(); // only the first evening is to be taken there
    QMetaObject::invokeMethod(
        this,
        [this] {
            repaint();
            emit settled();
        },
        Qt::QueuedConnection);
}

void MainWindow::openFailed(const QString &message)
{
    m_next.release()->deleteLater(); // it is its signal that led here
    m_recent.forget(m_opening.path);
    m_opensBranch.clear();
    if (m_opening.kind == EveningSource::Kind::Recording && !m_opening.readOnly)
        offerToRead(m_opening, message);
    else
        m_notices->showTrouble(message);
}

/// Queued: the evening whose signal led here may be the one that has to make room.
void MainWindow::offerToRead(EveningSource source, const QString &why)
{
    const QString question = tr("%1\n\nIt can still be opened to read.").arg(why);
    if (!m_prompts.confirm(this, question, tr("Open to read")))
        return;
    source.readOnly = true;
    QMetaObject::invokeMethod(
        this, [this, source] { open(source); }, Qt::QueuedConnection);
}

void MainWindow::openPath(const QString &path)
{
    open(eveningSourceFor(path));
}

void MainWindow::chooseAndOpen(const QString &title, const QString &filter)
{
    if (const QString path = m_prompts.openFile(this, title, filter); !path.isEmpty())
        openPath(path);
}

void MainWindow::exportChart(const QString &suggestion)
{
    const QString path = whereToSave(tr("Export chart"), exportFilter(), suggestion);
    if (path.isEmpty())
        return;
    const QString trouble = m_panes->charts()->exportTo(path);
    if (!trouble.isEmpty())
        tell(tr("The chart was not saved"), trouble);
}

/// With the suffix of the suggestion, if it is given none. Empty: nowhere.
QString MainWindow::whereToSave(const QString &title, const QString &filter,
                                const QString &suggestion)
{
    const QString path = m_prompts.saveFile(this, title, filter, suggestion);
    const bool isWhole = path.isEmpty() || !QFileInfo(path).suffix().isEmpty();
    return isWhole ? path : path + QLatin1Char('.') + QFileInfo(suggestion).suffix();
}

void MainWindow::saveAs()
{
    const QString path = whereToSave(tr("Save evening as"), tr("Recordings (*.restaurant)"),
                                     QStringLiteral("evening.restaurant"));
    if (!path.isEmpty() && m_evening)
        m_evening->saveAs(path);
}

/// A new file, which is opened once it is there; the present evening is not touched.
void MainWindow::makeBranch()
{
    const QString path = whereToSave(tr("Branch from here, as"), tr("Recordings (*.restaurant)"),
                                     QStringLiteral("branch.restaurant"));
    if (!path.isEmpty())
        m_cursor->branchTo(path);
}

void MainWindow::showCursor(const CursorState &cursor)
{
    if (cursor.live)
        return m_frame->say(m_branch);
    const QString past =
        tr("The past: event %1 of %2 · nothing is sent, %3 commands are read from "
           "the record")
            .arg(grouped(number(cursor.mark.event)), grouped(number(cursor.endEvent)),
                 grouped(number(cursor.command)));
    m_frame->say(m_branch.isEmpty() ? past : m_branch + QStringLiteral(" · ") + past);
}

void MainWindow::setAppearance(Appearance appearance)
{
    Themes::instance().apply(appearance);
    m_actions->showAppearance(appearance);
    QSettings().setValue(appearanceKey, static_cast<int>(appearance));
}

void MainWindow::showAbout()
{
    tell(tr("About CQRS Restaurant"),
         tr("CQRS Restaurant %1\n\nA restaurant that shows how CQRS and event sourcing work: "
            "orders are commands to a write side; the events it records keep the kitchen, waiter "
            "and status views in step.\n\nGPL-3.0-or-later")
             .arg(QCoreApplication::applicationVersion()));
}

void MainWindow::tell(const QString &title, const QString &text)
{
    m_prompts.tell(this, title, text);
}

bool MainWindow::event(QEvent *event)
{
    const bool isFrame = event->type() == QEvent::UpdateRequest;
    const bool done = QMainWindow::event(event);
    if (isFrame && m_evening)
        m_evening->notePainted();
    return done;
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_staff->standBeside(m_bar, this);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_options.pane.isEmpty() && !m_options.size)
        m_layout->save();
    QMainWindow::closeEvent(event);
}

} // namespace restaurant
