#pragma once

#include "domain/time.h"
#include "evening/evening.h"
#include "models/eveningmodels.h"
#include "theme/themes.h"
#include "window/filecontroller.h"
#include "window/ordercontroller.h"
#include "window/prompts.h"

#include <QMainWindow>
#include <QObject>
#include <QSize>
#include <QString>

#include <memory>
#include <optional>

class QWidget;

namespace restaurant {

class CaptionController;
class ClosingController;
class CompareWindow;
class CursorController;
class CursorFrame;
class DecisionWait;
class Diagnostics;
class DoorsController;
class EveningStatus;
class FrontDoor;
class LayoutActions;
class LayoutKeeper;
class LessonActions;
class LessonController;
class LessonListModel;
class MomentController;
class NoticeBar;
class PaneSet;
class PictureActions;
class Presenting;
class ShowController;
class ArchitectureActions;
class SeatsController;
class ServiceActions;
class ServiceBar;
class RunActions;
class RunBar;
class StaffBar;
class StageLine;
class WhyController;
class TwinActions;
class WindowActions;

/// What the command line may ask of the window.
struct WindowOptions
{
    std::optional<Appearance> appearance; ///< Else as last time.
    std::optional<QSize> size;            ///< Else as last time; given, the layout is as at first.
    QString pane;                         ///< Only this pane: "kitchen", "log" ... Empty: all.
    std::optional<Instant> at;            ///< Shown paused; a scenario is run to it.
    std::optional<double> speed;          ///< 0: as fast as it goes.
    bool paused = false;                  ///< A scenario, too, waits to be started.
};

/// The window: one evening at a time, seen through its panes.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)
public:
    explicit MainWindow(WindowOptions options = {}, Prompts prompts = Prompts::dialogs());
    ~MainWindow() override;

    /// Opens another evening. The present one stays until that has succeeded.
    void open(const EveningSource &source) { openAs(source, FileController::Opening::Another); }
    /// Opens the first evening of a lesson and gives it: of a file, "NAME.lesson.json", or by name.
    void openLesson(const QString &nameOrPath);
    /// Those that can be taken, with what was done.
    [[nodiscard]] LessonListModel *lessons();
    /// Offers an evening that an earlier program left unsaved. Whether one is opened now.
    bool offerLeftBehind() { return m_files->offerLeftBehind(); }
    /// The start page, with nothing opened yet, unless it was switched off. Whether it is shown.
    bool openFrontDoor();
    /// The same as closing it by hand, but nobody is asked: what would be missed is offered at the
    /// next start.
    void closeUnasked();

signals:
    /// The moment asked for (WindowOptions::at), or else the beginning, is on the screen.
    void settled();

protected:
    /// Notes when a frame is painted.
    bool event(QEvent *event) override;
    /// The order of Tab.
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void fillMenus();
    void makeControllers();
    void layOut();
    void connectFiles();
    void connectOpening();
    void connectRun();
    void connectNews();
    void connectClosing();
    void connectLessons();
    void makeRoomForLesson(bool isGiven);
    void connectLayouts();
    void connectFrontDoor();

    void openAs(const EveningSource &source, FileController::Opening why);
    void leaveFor(const EveningSource &source);
    void begin(const EveningInfo &info);
    void takeOver(const EveningInfo &info);
    void follow();
    void start();
    void goOn(const GoOn &how);
    void showRecording();
    void openFailed(const QString &message);
    void showFailure(const QString &message);
    void remember(const EveningSource &source);
    void offerToRead(EveningSource source, const QString &why);
    void openPath(const QString &path);
    void chooseAndOpen(const QString &title, const QString &filter);
    [[nodiscard]] QString whereToSave(const QString &title, const QString &filter,
                                      const QString &suggestion);
    void save(const QString &path);
    void hold(bool held);
    void makeBranch();
    void showCursor(const CursorState &cursor);
    void fillScreen(bool on);
    /// What the pane shows, as a file that a person chooses.
    template <typename Pane>
    void exportFrom(Pane *pane, const QString &title, const QString &filter,
                    const QString &suggestion);
    void setAppearance(Appearance appearance);
    [[nodiscard]] CompareWindow *compareWindow();
    void showAbout();
    void tell(const QString &title, const QString &text);

    WindowOptions m_options;
    Prompts m_prompts;
    EveningModels m_models;
    RecentFiles m_recent;
    FrontDoor *m_door;
    FileController *m_files;
    RunActions *m_run;
    ArchitectureActions *m_architectures;
    ServiceActions *m_services;
    TwinActions *m_twins;
    LessonActions *m_lessonMenu;
    LessonController *m_lessons;
    ServiceBar *m_serviceBar;
    RunBar *m_bar;
    StaffBar *m_staff;
    NoticeBar *m_notices;
    EveningStatus *m_status;
    OrderController *m_orders;
    PaneSet *m_panes;
    LayoutActions *m_layouts;
    StageLine *m_stageLine;
    WindowActions *m_actions;
    Diagnostics *m_diagnostics;
    CaptionController *m_captions;
    ClosingController *m_closing;
    DoorsController *m_phones;
    SeatsController *m_seats;
    CursorController *m_cursor;
    CursorFrame *m_frame;
    MomentController *m_moment;
    WhyController *m_why;
    DecisionWait *m_decisions;
    Presenting *m_presenting;
    ShowController *m_show;
    PictureActions *m_pictures;
    CompareWindow *m_compare = nullptr; ///< Made when it is asked for first.
    QList<QToolBar *> m_barsAway;       ///< While a pane fills the screen.
    Scenario m_scenario;                ///< Of the present evening.
    std::unique_ptr<LayoutKeeper> m_layout;

    QString m_file; ///< Of the present evening.
    Instant m_starts{};
    CursorState m_at;                ///< Where its cursor stands.
    bool m_canRun = false;           ///< It is ready, and ours to write.
    bool m_mayClose = false;         ///< Everything has been asked.
    std::unique_ptr<Evening> m_next; ///< While it is being opened.
    std::unique_ptr<Evening> m_evening;
};

} // namespace restaurant
