#include "mainwindow.h"

#include "charts/chartspane.h"
#include "closing/closingcontroller.h"
#include "common/controls.h"
#include "doors/doorscontroller.h"
#include "evening/diagnostics.h"
#include "evening/eveningsource.h"
#include "lesson/lessonfolders.h"
#include "report/handout.h"
#include "seats/seatscontroller.h"
#include "timeline/timelinepane.h"
#include "twin/twinactions.h"
#include "window/architectureactions.h"
#include "window/commandpalette.h"
#include "window/comparewindow.h"
#include "window/cursorcontroller.h"
#include "window/decisionwait.h"
#include "window/eveningstatus.h"
#include "window/frontdoor.h"
#include "window/helpdesk.h"
#include "window/languagemenu.h"
#include "window/layoutactions.h"
#include "window/layoutkeeper.h"
#include "window/lessonactions.h"
#include "window/lessoncontroller.h"
#include "window/lessonlocks.h"
#include "window/noticebar.h"
#include "window/panedock.h"
#include "window/paneset.h"
#include "window/pictureactions.h"
#include "window/presenting.h"
#include "window/runbar.h"
#include "window/serviceactions.h"
#include "window/servicebar.h"
#include "window/showcontroller.h"
#include "window/stageline.h"
#include "window/tabstops.h"
#include "window/whycontroller.h"
#include "window/windowactions.h"
#include "words/plaintext.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QStatusBar>
#include <QWidget>

namespace restaurant {

namespace {

constexpr QSize firstSize(1440, 900);
const auto appearanceKey = QStringLiteral("window/theme");

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
    connectOpening();
    connectRun();
    connectNews();
    connectClosing();
    connectLessons();
}

/// The theme outlives it; now the panes still have their models.
MainWindow::~MainWindow()
{
    Themes::instance().setGrowth(1);
}

void MainWindow::build()
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("CQRS Restaurant"));
    setDockNestingEnabled(true);
    setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
    m_files = new FileController(m_prompts, this);
    m_run = new RunActions(this);
    m_architectures = new ArchitectureActions(this);
    m_services = new ServiceActions(this);
    m_twins = new TwinActions(this);
    m_lessonMenu = new LessonActions(m_prompts, this);
    m_serviceBar = new ServiceBar(this);
    m_bar = new RunBar(m_run, m_architectures, this);
    m_staff = new StaffBar(&m_models.floor, this);
    m_notices = new NoticeBar(this);
    m_status = new EveningStatus(statusBar());
    m_orders = new OrderController(
        [this](const Command &command) { return m_bar->actingAs()->actorFor(command); }, this);
    m_panes = new PaneSet(&m_models, m_orders, this);
    connect(m_bar->actingAs(), &QComboBox::currentIndexChanged, this,
            [this] { m_panes->setReader(m_bar->actingAs()->role()); });
    m_why = new WhyController(m_panes, this);
    m_layouts = new LayoutActions(this);
    m_stageLine = new StageLine(&m_models.timeline, m_panes->timeline(), this);
    fillMenus();
    makeControllers();
    if (m_options.speed)
        m_run->chooseSpeed(*m_options.speed);
}

void MainWindow::fillMenus()
{
    m_actions = new WindowActions(this);
    m_actions->fill(menuBar(), *m_run, *m_architectures, *m_services, *m_twins, &m_recent,
                    m_files->back(), m_panes->docks(),
                    QList<QAction *>{m_layouts->menuAction()} + m_panes->shown() +
                        QList<QAction *>{m_why->endAction()},
                    m_panes->timeline()->commands());
    menuBar()->insertMenu(menuBar()->actions().last(), m_lessonMenu->menu()); // before Help
    new LanguageMenu(m_prompts, menuBar()->findChild<QMenu *>(QStringLiteral("viewMenu")), this);
    m_door = new FrontDoor(&m_recent, m_lessonMenu, this);
    m_actions->addToHelp(QList<QAction *>{m_door->action()} + (new HelpDesk(this))->actions() +
                         QList<QAction *>{(new CommandPalette(this))->openAction()});
    m_actions->showAppearance(Themes::instance().appearance());
}

void MainWindow::makeControllers()
{
    auto *runMenu = menuBar()->findChild<QMenu *>(QStringLiteral("runMenu"));
    m_closing = new ClosingController(
        [this](const QString &name) {
            return whereToSave(tr("Save the handout"), handoutFilter(), name);
        },
        this);
    runMenu->addAction(m_closing->action());
    m_phones = new DoorsController(this, statusBar());
    runMenu->addAction(m_phones->action());
    m_seats = new SeatsController(
        [this](QWidget *over) {
            const QString filter = tr("Recordings (*.restaurant)");
            const QString name = QStringLiteral("class.restaurant");
            return nameToSave(m_prompts.saveFile(over, tr("Save the class's log"), filter, name),
                              filter, name);
        },
        &m_models.floor, this, statusBar());
    runMenu->addActions(m_seats->actions());
    m_diagnostics = new Diagnostics(this);
    m_captions = new CaptionController(m_notices, this);
    m_cursor = new CursorController(m_panes->timeline(), &m_models.timeline, m_orders, this);
    m_frame = new CursorFrame(this);
    m_moment = new MomentController(this, m_panes);
    m_decisions = new DecisionWait(&m_prompts, this);
    m_lessons = new LessonController({this, m_panes, &m_models.log, m_run, m_orders, m_files});
    m_presenting = new Presenting(
        {this, m_panes, m_files, m_notices, new ReadingSize(this, m_panes->docks()), m_lessons});
    connect(m_presenting, &Presenting::fillScreenRequested, this, &MainWindow::fillScreen);
    m_show = new ShowController({this, m_presenting, m_panes, m_run, m_captions, m_notices,
                                 [this] { return m_lessons->isOn(); }});
    m_pictures = new PictureActions(
        m_prompts, [this](const auto &...what) { return whereToSave(what...); }, this);
}

void MainWindow::layOut()
{
    addToolBar(m_bar);
    addToolBar(m_staff);
    addToolBarBreak();
    addToolBar(m_notices);
    m_notices->dismiss();
    addToolBarBreak();
    addToolBar(m_serviceBar);
    m_serviceBar->hide();
    addToolBar(Qt::BottomToolBarArea, m_stageLine);
    m_layout = std::make_unique<LayoutKeeper>(this, m_panes->docks());
    connectLayouts();
    connectFrontDoor();
    if (m_options.size) {
        resize(*m_options.size);
        m_layout->reset();
    } else {
        sizeToScreen(this, firstSize);
        m_layout->restore();
        if (windowState() == Qt::WindowNoState)
            sizeToScreen(this, size());
    }
    if (!m_options.pane.isEmpty() && !m_layout->showOnly(m_options.pane))
        m_notices->showTrouble(tr("There is no pane “%1”.").arg(m_options.pane));
}

bool MainWindow::openFrontDoor()
{
    if (FrontDoor::isWantedAtStart())
        m_door->open();
    return m_door->isOpen();
}

/// One pane at a time, beside the lesson's.
void MainWindow::makeRoomForLesson(bool isGiven)
{
    m_captions->setQuiet(isGiven);
    if (isGiven)
        return m_layout->beginStacked();
    m_layout->endStacked();
    hold(false);
}

void MainWindow::openLesson(const QString &nameOrPath)
{
    m_lessons->open(nameOrPath);
}

LessonListModel *MainWindow::lessons()
{
    return m_lessonMenu->lessons();
}

void MainWindow::openAs(const EveningSource &source, FileController::Opening why)
{
    if (QFileInfo(source.path) == QFileInfo(m_file))
        m_evening.reset(); // it holds the file that is to be opened again
    m_next = std::make_unique<Evening>(m_files->prepare(source, why), this);
    connect(m_next.get(), &Evening::opened, this, &MainWindow::takeOver);
    connect(m_next.get(), &Evening::openingMoved, m_status, &EveningStatus::followOpening);
    connect(m_next.get(), &Evening::failed, this, &MainWindow::openFailed);
    m_next->open();
}

/// Once more, if it has shown its first picture, when it can go on.
void MainWindow::begin(const EveningInfo &info)
{
    const bool canRun = !info.readOnly && !info.isOpening;
    m_canRun = canRun;
    m_file = info.file;
    m_twins->setEvening(info.isOpening ? QString() : info.file);
    m_status->setEvening(info);
    m_staff->setReadOnly(!canRun);
    m_staff->setScripted(info.scenario.restaurant.isScripted);
    m_bar->actingAs()->setStaff(info.scenario.restaurant.staff);
    m_run->enable(canRun, m_files->begun().has_value());
    m_closing->setCanBeginAnew(m_files->begun().has_value());
    m_architectures->enable(canRun);
    m_services->enable(canRun);
    m_serviceBar->enable(canRun);
    m_actions->enableSaving(canRun);
    m_files->follow(info);
    m_starts = info.scenario.starts;
    m_scenario = info.scenario;
    if (m_compare)
        m_compare->setScenario(m_scenario);
    remember(m_files->source());
    if (!info.isOpening)
        start();
}

/// A file that a person chose is offered again.
void MainWindow::remember(const EveningSource &source)
{
    const bool isPassing =
        source.kind == EveningSource::Kind::Recording && !source.folder.isEmpty();
    const bool isFile = source.kind != EveningSource::Kind::Class;
    if (isFile && !isPassing && !isShipped(source.path) && !m_lessons->isOwn(source))
        m_recent.add(QFileInfo(source.path).absoluteFilePath());
}

/// Called before any other news of the evening.
void MainWindow::takeOver(const EveningInfo &info)
{
    m_door->takePicture(m_files->source().path);
    m_door->close();
    m_evening = std::move(m_next);
    m_files->takeOver();
    m_notices->dismiss();
    m_serviceBar->setWaiting({});
    m_at = {};
    m_models.follow(*m_evening, info);
    m_panes->follow(m_evening.get(), info);
    m_orders->serve(m_evening.get());
    m_frame->say(m_files->branchOf());
    m_captions->serve(m_evening.get(), info);
    m_cursor->serve(m_evening.get(), info);
    m_why->serve(m_evening.get());
    m_presenting->serve(m_evening.get(), info);
    m_show->serve(m_evening.get(), info);
    m_pictures->serve(info);
    m_closing->serve(m_evening.get(), info, m_files->source().path);
    m_lessons->serve(m_evening.get(), info);
    m_phones->serve(m_evening.get(), info);
    m_seats->follow(m_files->source(), info.scenario);
    follow();
    begin(info);
}

void MainWindow::follow()
{
    Evening *evening = m_evening.get();
    evening->disconnect(this);
    connect(evening, &Evening::opened, this, &MainWindow::begin);
    connect(evening, &Evening::openingFailed, this, [this](const QString &message) {
        m_notices->showTrouble(message);
        m_status->giveUpOpening();
        offerToRead(m_files->source(), message);
    });
    connect(evening, &Evening::failed, this, &MainWindow::showFailure);
    connect(evening, &Evening::saved, this, [this](const QString &path) {
        statusBar()->showMessage(tr("Saved as %1").arg(path), 8000);
        m_files->takeSaved(path);
        if (!m_next)
            hold(false);
    });
    connect(evening, &Evening::clockChanged, this, [this](const ClockState &clock) {
        m_run->follow(clock);
        m_architectures->follow(clock.architecture);
        m_services->follow(clock.services);
        m_serviceBar->follow(clock.services, m_evening->isLive());
        m_bar->follow(clock);
        m_status->follow(clock);
    });
    connect(evening, &Evening::waitingChanged, m_serviceBar, &ServiceBar::setWaiting);
    connect(evening, &Evening::throughputChanged, this,
            [this](const Throughput &throughput) { m_status->follow(throughput); });
}

/// A scenario begins at once, unless a lesson has its clock; a recording stands at its beginning,
/// unless it goes on.
void MainWindow::start()
{
    m_evening->setSpeed(m_run->speed());
    const auto how = m_files->takeGoOn();
    if (const auto at = std::exchange(m_options.at, {});
        at && !m_lessons->isOn()) // only the first is to be taken there
        return m_moment->goTo(*at, m_evening.get(), m_files->source());
    if (m_lessons->isOn())
        m_lessons->begin();
    else if (how)
        goOn(*how);
    else if (m_files->source().kind == EveningSource::Kind::Recording)
        showRecording();
    else if (!m_options.paused)
        m_evening->run();
    m_moment->stayHere();
}

void MainWindow::goOn(const GoOn &how)
{
    if (how.at)
        m_evening->seek(*how.at);
    if (how.running)
        m_evening->run();
}

/// What another program writes is followed where it stands.
void MainWindow::showRecording()
{
    if (m_files->source().readOnly)
        return;
    m_evening->seek(m_starts);
    m_panes->bringForward(QStringLiteral("timeline"));
}

void MainWindow::openFailed(const QString &message)
{
    m_next.release()->deleteLater(); // it is its signal that led here
    const EveningSource source = m_files->opening();
    m_files->giveUpOpening();
    m_status->stayWithEvening();
    m_door->close(); // or it would lie over what is said of it
    m_recent.forget(source.path);
    if (m_evening)
        hold(false);
    const bool isThere = QFileInfo::exists(source.path);
    if (source.kind == EveningSource::Kind::Recording && !source.readOnly && isThere)
        offerToRead(source, message);
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
    if (path.endsWith(QLatin1String(lessonEnding)))
        openLesson(path);
    else
        leaveFor(eveningSourceFor(path));
}

/// The present evening may be asked about first.
void MainWindow::leaveFor(const EveningSource &source)
{
    m_files->leave([this, source] { open(source); });
}

void MainWindow::showFailure(const QString &message)
{
    m_notices->showTrouble(message);
    if (!m_files->isSaving())
        return;
    m_files->giveUpSaving();
    hold(false);
}

void MainWindow::chooseAndOpen(const QString &title, const QString &filter)
{
    if (const QString path = m_prompts.openFile(this, title, filter); !path.isEmpty())
        openPath(path);
}

/// Empty: nowhere.
QString MainWindow::whereToSave(const QString &title, const QString &filter,
                                const QString &suggestion)
{
    return nameToSave(m_prompts.saveFile(this, title, filter, suggestion), filter, suggestion);
}

/// Until the new file is open nothing is done any more: it would be missing there.
void MainWindow::save(const QString &path)
{
    if (!m_files->isOfClass()) {
        m_evening->pause();
        hold(true);
    }
    m_evening->saveAs(path);
}

void MainWindow::hold(bool held)
{
    m_run->enable(!held && m_canRun, !held && m_files->begun());
    m_architectures->enable(!held && m_canRun);
    m_services->enable(!held && m_canRun);
    m_serviceBar->enable(!held && m_canRun);
    m_orders->hold(held);
}

/// A new file, which is opened once it is there; the present evening is not touched.
void MainWindow::makeBranch()
{
    if (m_lessons->isLocked(LessonAction::Branch))
        return m_notices->showTrouble(LessonLocks::whyNot());
    const QString question =
        tr("The past cannot be changed. This begins a new evening that shares events 1 to %1 with "
           "“%2” and goes its own way from there.\n\nIt is kept when you save it. “%2” stays as it "
           "is; the menu File leads back to it.")
            .arg(grouped(number(m_at.mark.event)), m_files->name());
    if (m_prompts.confirm(this, question, tr("&Begin the branch")))
        m_cursor->branchTo(m_files->makeBranchFile());
}

void MainWindow::showCursor(const CursorState &cursor)
{
    m_at = cursor;
    m_seats->setLive(cursor.live);
    const QString &branch = m_files->branchOf();
    if (cursor.live)
        return m_frame->say(branch);
    const QString sentence =
        cursor.again ? tr("Once more, at half the speed: event %1 of %2 · nothing is sent, %3 "
                          "commands are read from the record; then all is where it was")
                     : tr("The past: event %1 of %2 · nothing is sent, %3 commands are read from "
                          "the record");
    const QString past =
        sentence.arg(grouped(number(cursor.mark.event)), grouped(number(cursor.endEvent)),
                     grouped(number(cursor.command)));
    m_frame->say(branch.isEmpty() ? past : branch + QStringLiteral(" · ") + past);
}

/// The pane in front alone, in a lesson the one it points at; or everything as it was before.
void MainWindow::fillScreen(bool on)
{
    const PaneDock *lit = m_lessons->isOn() ? m_panes->pointedAt() : nullptr;
    const PaneDock *pane = lit ? lit : m_panes->current();
    if (on && pane)
        m_layout->beginAlone(pane->name());
    else
        m_layout->endAlone();
    if (on) {
        m_barsAway = findChildren<QToolBar *>(Qt::FindDirectChildrenOnly);
        m_barsAway.removeIf([](const QToolBar *bar) { return bar->isHidden(); });
    }
    for (QToolBar *bar : m_barsAway)
        bar->setVisible(!on);
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, on));
}

void MainWindow::setAppearance(Appearance appearance)
{
    Themes::instance().apply(appearance);
    m_actions->showAppearance(appearance);
    QSettings().setValue(appearanceKey, static_cast<int>(appearance));
}

CompareWindow *MainWindow::compareWindow()
{
    if (!m_compare) {
        m_compare = new CompareWindow(m_prompts, this);
        m_compare->setScenario(m_scenario);
    }
    m_compare->raise();
    m_compare->activateWindow();
    return m_compare;
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

bool MainWindow::focusNextPrevChild(bool next)
{
    return focusNextStop(this, next);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_staff->standBeside(m_bar, this);
    m_layout->followSize(event->spontaneous());
}

void MainWindow::closeUnasked()
{
    m_files->leaveUnasked();
    m_mayClose = true;
    close();
}

/// The one way out. Where something would be missed, the window stays until that is decided; and
/// until what was sent is.
void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && !m_decisions->mayClose(m_evening.get())) {
        event->ignore();
        return;
    }
    if (!m_mayClose && m_files->isUnsaved()) {
        event->ignore();
        m_files->leave([this] {
            m_mayClose = true;
            QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection);
        });
        return;
    }
    m_lessons->end();
    m_door->takePicture(m_files->source().path);
    if (m_options.pane.isEmpty() && !m_options.size)
        m_layout->save();
    QMainWindow::closeEvent(event);
}

} // namespace restaurant

#include "moc_mainwindow.cpp"
