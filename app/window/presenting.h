#pragma once

#include "evening/evening.h"

#include <QObject>
#include <QString>

#include <functional>

class QAction;
class QMainWindow;
class QMenu;

namespace restaurant {

class FileController;
class LessonController;
class NoticeBar;
class PaneSet;
class PresenterMode;
class ReadingSize;

/// Makes the window ready for a projector: the pane in front alone, no controls, nobody's names;
/// and tells the presenter's mode what it has to know of the window.
class Presenting final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Presenting)
public:
    /// What of the window it needs; all of it outlives this.
    struct House
    {
        QMainWindow *window = nullptr;
        PaneSet *panes = nullptr;
        FileController *files = nullptr;
        NoticeBar *notices = nullptr;
        ReadingSize *reading = nullptr;
        LessonController *lessons = nullptr;
    };
    explicit Presenting(const House &house);

    void serve(const Evening *evening, const EveningInfo &info);
    /// As F5 does.
    void setOn(bool on);
    /// What there is to be said of what is seen; empty: nothing.
    void say(const QString &caption);
    /// Where Page Down (1) and Page Up (-1) lead meanwhile; empty: from cue to cue.
    void setStepping(std::function<void(int direction)> step) { m_step = std::move(step); }

signals:
    void toggled(bool on);
    /// The pane in front is to fill the screen, without bars, or no longer.
    void fillScreenRequested(bool on);

private:
    void present(bool on);
    void bare(bool on);
    void step(int direction);
    void runToCue();
    [[nodiscard]] QWidget *paneAt(QPoint global) const;

    House m_house;
    PresenterMode *m_mode;
    std::function<void(int direction)> m_step;
    QAction *m_run;
    bool m_isLive = true;
    bool m_runsToCue = false;
};

} // namespace restaurant
