#pragma once

#include "window/layouts.h"

#include <QObject>
#include <QPointer>

class QAction;
class QMainWindow;

namespace restaurant {

class LessonActions;
class RecentFiles;
class StartPage;

/// The start page over the window: made when it is asked for first, gone when something else is
/// wanted. It leads; whoever owns the window opens.
class FrontDoor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrontDoor)
public:
    /// Files and lessons outlive it.
    FrontDoor(const RecentFiles *recent, LessonActions *lessons, QMainWindow *window);

    /// For a menu.
    [[nodiscard]] QAction *action() const { return m_action; }
    /// Whether it is to be shown when the program is started without a file.
    [[nodiscard]] static bool isWantedAtStart();
    void open();
    void close();
    [[nodiscard]] bool isOpen() const;
    /// The window shows a file for the last time now: a picture of it is kept, if a person chose
    /// the file and the page does not lie over it.
    void takePicture(const QString &file);

signals:
    /// This evening is wanted, in that layout, running at that speed.
    void sceneChosen(const QString &path, restaurant::Layout layout, double speed);
    /// A file that was open lately, or a lesson's.
    void fileChosen(const QString &path);
    void openRequested();
    void compareRequested(const QPoint &place);
    void leadRequested();
    void joinRequested();
    /// It has gone, and nothing was chosen.
    void left();
    void opened();
    /// It is on the screen for the first time.
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void make();
    void place();
    void showRecent();
    void showLessons();
    void countLessons();

    const RecentFiles *m_recent;
    LessonActions *m_lessons;
    QMainWindow *m_window;
    QAction *m_action;
    StartPage *m_page = nullptr;
    bool m_isPainted = false;   ///< Once.
    QPointer<QWidget> m_before; ///< Had the focus.
};

} // namespace restaurant
