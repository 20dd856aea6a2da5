// What the parts of the main window say to each other.
#include "mainwindow.h"

#include "charts/chartexport.h"
#include "charts/chartspane.h"
#include "closing/closingcontroller.h"
#include "common/picturefile.h"
#include "doors/doorscontroller.h"
#include "evening/diagnostics.h"
#include "seats/seatscontroller.h"
#include "story/storypane.h"
#include "twin/twinactions.h"
#include "window/architectureactions.h"
#include "window/comparewindow.h"
#include "window/cursorcontroller.h"
#include "window/filedrop.h"
#include "window/frontdoor.h"
#include "window/layoutactions.h"
#include "window/layoutkeeper.h"
#include "window/lessonactions.h"
#include "window/lessoncontroller.h"
#include "window/noticebar.h"
#include "window/paneset.h"
#include "window/runbar.h"
#include "window/serviceactions.h"
#include "window/servicebar.h"
#include "window/stageline.h"
#include "window/whycontroller.h"
#include "window/windowactions.h"
#include "words/refusaltext.h"

#include <QGuiApplication>

namespace restaurant {

void MainWindow::connectLayouts()
{
    connect(m_layouts, &LayoutActions::chosen, m_layout.get(), &LayoutKeeper::choose);
    connect(this, &MainWindow::settled, m_layout.get(), &LayoutKeeper::settle);
    connect(m_layout.get(), &LayoutKeeper::arranged, this, [this] {
        m_layouts->show(m_layout->layout());
        m_stageLine->follow(*m_layout);
        m_staff->standBeside(m_bar, this);
    });
}

void MainWindow::connectFrontDoor()
{
    connect(m_door, &FrontDoor::sceneChosen, this,
            [this](const QString &path, Layout layout, double speed) {
                m_layout->choose(layout);
                m_run->chooseSpeed(speed);
                openPath(path);
            });
    connect(m_door, &FrontDoor::fileChosen, this, &MainWindow::openPath);
    connect(m_door, &FrontDoor::openRequested, m_actions, &WindowActions::openScenarioRequested);
    connect(m_door, &FrontDoor::compareRequested, m_twins, &TwinActions::offerAt);
    connect(m_door, &FrontDoor::leadRequested, m_seats, &SeatsController::askToLead);
    connect(m_door, &FrontDoor::joinRequested, m_seats, &SeatsController::askToJoin);
    connect(m_seats, &SeatsController::leadRequested, this,
            [this](const EveningSource &source, double speed) {
                m_run->chooseSpeed(speed);
                leaveFor(source);
            });
    connect(m_door, &FrontDoor::painted, this, &MainWindow::settled);
    connect(m_door, &FrontDoor::opened, this, [this] {
        if (m_evening)
            m_evening->pause();
    });
    const auto goIn = [this] {
        m_door->close();
        if (!m_evening && !m_next)
            openPath(defaultScenarioPath());
    };
    connect(m_door, &FrontDoor::left, this, goIn);
    connect(m_layouts, &LayoutActions::chosen, this, goIn);
    connect(m_actions, &WindowActions::paneRequested, this, goIn);
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
    connect(m_actions, &WindowActions::saveAsRequested, this, [this] {
        m_files->saveAs({m_at.live ? std::nullopt : std::optional(m_at.now), m_run->isRunning()});
    });
    connect(m_actions, &WindowActions::quitRequested, this, &QWidget::close);
    connect(m_actions, &WindowActions::appearanceChosen, this, &MainWindow::setAppearance);
    connect(m_actions, &WindowActions::resetLayoutRequested, this, [this] { m_layout->reset(); });
    connect(m_actions, &WindowActions::paneRequested, m_panes, &PaneSet::bringForward);
    connect(m_panes, &PaneSet::fullScreenRequested, this, &MainWindow::fillScreen);
    connect(m_actions, &WindowActions::aboutRequested, this, &MainWindow::showAbout);
    connect(m_actions, &WindowActions::diagnosticsRequested, this,
            [this] { m_diagnostics->gather(m_file, QGuiApplication::platformName()); });
    connect(m_diagnostics, &Diagnostics::gathered, this,
            [this](const QString &text) { tell(tr("Diagnostics"), text); });
}

void MainWindow::connectOpening()
{
    connect(m_actions, &WindowActions::compareRequested, this, [this] {
        compareWindow()->showCompare();
        compareWindow()->show();
    });
    connect(m_actions, &WindowActions::sweepRequested, this, [this] {
        compareWindow()->showSweep();
        compareWindow()->show();
    });
    connect(m_actions, &WindowActions::loadRequested, this, [this] {
        compareWindow()->showLoad();
        compareWindow()->show();
    });
    connect(m_files, &FileController::openRequested, this, &MainWindow::openAs);
    connect(m_files, &FileController::saveRequested, this, &MainWindow::save);
    connect(m_orders, &OrderController::acted, m_files, &FileController::noteChange);
    connect(m_cursor, &CursorController::noted, m_files, &FileController::noteChange);
    connect(m_moment, &MomentController::settled, this, &MainWindow::settled);
}

void MainWindow::connectRun()
{
    connect(m_run, &RunActions::resetRequested, this, [this] {
        if (const auto begun = m_files->begun())
            leaveFor(*begun);
    });
    connect(m_run, &RunActions::runRequested, this, [this] { m_evening->run(); });
    connect(m_run, &RunActions::pauseRequested, this, [this] { m_evening->pause(); });
    connect(m_run, &RunActions::stepRequested, this, [this] { m_evening->step(); });
    connect(m_run, &RunActions::speedChanged, this, [this](double speed) {
        if (m_evening)
            m_evening->setSpeed(speed);
    });
}

template <typename Pane>
void MainWindow::exportFrom(Pane *pane, const QString &title, const QString &filter,
                            const QString &suggestion)
{
    const QString path = whereToSave(title, filter, suggestion);
    const QString trouble = path.isEmpty() ? QString() : pane->exportTo(path);
    if (!trouble.isEmpty())
        tell(tr("It was not saved"), trouble);
}

void MainWindow::connectNews()
{
    // Queued: the bar's layout learns of its new width after this.
    connect(
        m_staff, &StaffBar::widthChanged, this, [this] { m_staff->standBeside(m_bar, this); },
        Qt::QueuedConnection);
    connect(m_staff, &StaffBar::staffingRequested, m_orders, &OrderController::setStaffing);
    connect(m_seats, &SeatsController::staffingRequested, m_orders, &OrderController::setStaffing);
    connect(m_architectures, &ArchitectureActions::chosen, m_orders,
            &OrderController::changeArchitecture);
    connect(m_services, &ServiceActions::chosen, m_orders, &OrderController::setService);
    connect(m_serviceBar, &ServiceBar::goOnRequested, m_orders,
            [this](Service service) { m_orders->setService(service, {}); });
    connect(m_cursor, &CursorController::cursorMoved, this, &MainWindow::showCursor);
    connect(m_captions, &CaptionController::pointedAt, m_panes, &PaneSet::pointAt);
    connect(m_cursor, &CursorController::branchWanted, this, &MainWindow::makeBranch);
    connect(m_cursor, &CursorController::branchMade, m_files, &FileController::openBranch);
    connect(m_why, &WhyController::nothingKnown, this,
            [this](const QString &text) { m_notices->showCue(tr("Why?"), text); });
    connect(m_panes->charts(), &ChartsPane::exportRequested, this, [this](const QString &name) {
        exportFrom(m_panes->charts(), tr("Export chart"), exportFilter(), name);
    });
    connect(m_panes->story(), &StoryPane::exportRequested, this, [this](const QString &name) {
        exportFrom(m_panes->story(), tr("Save the picture"), pictureFilter(), name);
    });
    connect(m_orders, &OrderController::nothingDone, m_notices, &NoticeBar::showTrouble);
    connect(m_orders, &OrderController::refused, this, [this](const HandledCommand &answer) {
        m_notices->showTrouble(refusalText(answer.outcome));
    });
}

void MainWindow::connectClosing()
{
    connect(m_closing, &ClosingController::over, this, [this](const QString &sentence) {
        m_notices->showCue(tr("The evening is over"), sentence);
        m_notices->offer(m_closing->action());
    });
    connect(m_closing, &ClosingController::againRequested, m_run, &RunActions::resetRequested);
    connect(m_closing, &ClosingController::nextRequested, this, &MainWindow::openPath);
}

void MainWindow::connectLessons()
{
    connect(m_lessonMenu, &LessonActions::chosen, this, &MainWindow::openLesson);
    connect(m_lessons, &LessonController::openRequested, this,
            [this](const EveningSource &source, bool isNext) {
                isNext ? open(source) : leaveFor(source);
            });
    connect(m_lessons, &LessonController::failed, m_door, &FrontDoor::close);
    connect(m_lessons, &LessonController::failed, m_notices, &NoticeBar::showTrouble);
    connect(m_lessons, &LessonController::retold, m_notices, &NoticeBar::dismiss);
    connect(m_lessons, &LessonController::done, m_lessonMenu, &LessonActions::noteDone);
    connect(m_lessons, &LessonController::givenChanged, this, &MainWindow::makeRoomForLesson);
    connect(m_lessons, &LessonController::shown, m_phones,
            [this] { m_phones->followLesson([this] { return m_lessons->scene(); }); });
    connect(m_phones, &DoorsController::handsChanged, m_lessons, &LessonController::addHands);
    connect(m_phones, &DoorsController::openChanged, m_panes,
            [this](bool areOpen) { m_panes->letSkip(!areOpen); });
    connect(m_phones, &DoorsController::reasonsChanged, m_lessons, &LessonController::setReasons);
    connect(m_phones, &DoorsController::handsRequested, this, [this] {
        activateWindow();
        if (!m_lessons->countHands())
            m_notices->showCue(tr("Show of hands"),
                               tr("Take a lesson (Ctrl+L): at each question hands are counted by a "
                                  "click, or by the keys 1 to 6."));
    });
}

} // namespace restaurant
