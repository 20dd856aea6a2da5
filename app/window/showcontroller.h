#pragma once

#include "evening/evening.h"
#include "presenter/showplan.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <vector>

class QAction;
class QMainWindow;

namespace restaurant {

class CaptionController;
class NoticeBar;
class PaneSet;
class Presenting;
class RunActions;

/// Plays what there is of the present evening as a show that runs by itself, as on a projector: it
/// stands still at notes and captions until they can have been read. Page Down and Page Up go from
/// one to the next and back. When it ends, by itself or by Esc, everything is where it was.
class ShowController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShowController)
public:
    /// What of the window it needs; all of it outlives this.
    struct House
    {
        QMainWindow *window = nullptr;
        Presenting *presenting = nullptr;
        PaneSet *panes = nullptr;
        RunActions *run = nullptr;
        CaptionController *captions = nullptr;
        NoticeBar *notices = nullptr;
        std::function<bool()> isLessonOn; ///< Then there is no show.
    };
    explicit ShowController(House house);

    /// From now on it plays this evening; one that was played has gone.
    void serve(Evening *evening, const EveningInfo &info);
    [[nodiscard]] bool isOn() const { return m_isOn; }

private:
    void play();
    void begin();
    void end();
    void follow(const CursorState &cursor);
    void goOn();
    void step(int direction);
    void standAt(std::size_t stop);
    void standFor(std::chrono::milliseconds length);
    void beOver();
    void collect();

    House m_house;
    QAction *m_play;
    QAction *m_again;
    QPointer<Evening> m_evening;
    QString m_name; ///< Of the evening.
    Instant m_starts{};
    std::vector<CueMark> m_cues;
    std::vector<StoryNote> m_notes;
    CursorState m_cursor;
    bool m_isOn = false;
    bool m_isOver = false; ///< It stands at its end.
    std::vector<ShowStop> m_stops;
    std::size_t m_next = 0; ///< The stop that comes.
    QTimer m_standing;      ///< Until it goes on.
    CursorState m_before;   ///< When it began;
    double m_speedBefore = 1;
};

} // namespace restaurant
