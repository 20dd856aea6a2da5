#pragma once

#include "eveningmodels.h"
#include "orderdesk.h"
#include "prompts.h"
#include "recentfiles.h"
#include "session/evening.h"
#include "windowoptions.h"

#include <QMainWindow>

#include <memory>
#include <optional>

namespace restaurant {

class CursorDesk;
class CursorFrame;
class Diagnostics;
class LayoutKeeper;
class NoticeBar;
class PaneSet;
class RunActions;
class RunBar;
class StaffBar;
class EveningStatus;
class WhyDesk;
class WindowActions;

/// The window: one evening at a time, seen through its panes.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)
public:
    explicit MainWindow(WindowOptions options = {}, Prompts prompts = Prompts::dialogs());
    ~MainWindow() override;

    /// Opens another evening. The present one stays until that has succeeded.
    void open(const EveningSource &source);

signals:
    /// The moment asked for (WindowOptions::at), or else the beginning, is on the screen.
    void settled();

protected:
    /// Notes when a frame is painted.
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void layOut();
    void connectFiles();
    void connectRun();
    void connectNews();

    void begin(const EveningInfo &info);
    void takeOver(const EveningInfo &info);
    void follow();
    void start();
    void settle();
    void openFailed(const QString &message);
    void offerToRead(EveningSource source, const QString &why);
    void openPath(const QString &path);
    void chooseAndOpen(const QString &title, const QString &filter);
    [[nodiscard]] QString whereToSave(const QString &title, const QString &filter,
                                      const QString &suggestion);
    void saveAs();
    void makeBranch();
    void showCursor(const CursorState &cursor);
    void exportChart(const QString &suggestion);
    void setAppearance(Appearance appearance);
    void showAbout();
    void tell(const QString &title, const QString &text);

    WindowOptions m_options;
    Prompts m_prompts;
    EveningModels m_models;
    RecentFiles m_recent;
    RunActions *m_run;
    RunBar *m_bar;
    StaffBar *m_staff;
    NoticeBar *m_notices;
    EveningStatus *m_status;
    OrderDesk *m_desk;
    PaneSet *m_panes;
    WindowActions *m_actions;
    Diagnostics *m_diagnostics;
    CursorDesk *m_cursor;
    CursorFrame *m_frame;
    WhyDesk *m_why;
    std::unique_ptr<LayoutKeeper> m_layout;

    EveningSource m_source;          ///< Of the present evening.
    EveningSource m_opening;         ///< Of the next one.
    QString m_file;                  ///< Of the present evening.
    QString m_branch;                ///< What it is a branch of, in words; empty: of none.
    QString m_opensBranch;           ///< The same of the next one.
    std::unique_ptr<Evening> m_next; ///< While it is being opened.
    std::unique_ptr<Evening> m_evening;
};

} // namespace restaurant
