#pragma once

#include "doors/phonevotes.h"
#include "evening/evening.h"
#include "evening/eveninginfo.h"
#include "phones/doors.h"
#include "phones/phonebridge.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

class QAction;
class QStatusBar;
class QWidget;

namespace restaurant {

class DoorPoster;
class DoorsWindow;
class Pill;

/// Opens and closes the doors for phones when a person wants it, never by itself; as long as they
/// are open it says so in the status bar, or, while that is away, at the top. Who is in stays in
/// when another evening is opened: a lesson has several.
class DoorsController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DoorsController)
public:
    /// Its windows belong to `window`; the sign stands in `bar`.
    DoorsController(QWidget *window, QStatusBar *bar);
    ~DoorsController() override;

    [[nodiscard]] const DoorsState &state() const { return m_doors.state(); }
    /// Shows where they are opened.
    [[nodiscard]] QAction *action() const { return m_action; }
    /// This evening is on the screen now.
    void serve(Evening *evening, const EveningInfo &info);
    /// How a lesson is shown, in the language that is spoken when it is asked for; nothing: none is
    /// given.
    using ShownLesson = std::function<std::optional<LessonScene>()>;
    /// It is shown otherwise than before. What `lesson` speaks of outlives the controller.
    void followLesson(const ShownLesson &lesson);

signals:
    /// While they are open a quiet is waited through: somebody may be about to act.
    void openChanged(bool areOpen);
    /// The class is to vote by hands.
    void handsRequested();
    /// So many hands more, or fewer, for a choice of the vote that is open.
    void handsChanged(int choice, int by);
    /// Why those with phones chose so, as a sentence; empty: it is asked anew.
    void reasonsChanged(const QString &reasons);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectVotes();
    void askPhones();
    void connectWindow();
    void noteReasons(const std::vector<int> &reasons);
    void showWindow();
    void showState(const DoorsState &state);
    void showOnProjector();
    void placeSign();

    QWidget *m_parent;
    QPointer<Evening> m_evening;
    QAction *m_action;
    QStatusBar *m_bar;
    Pill *m_sign;
    Pill *m_signAtTop; ///< While the bar is away: the window is presented.
    Doors m_doors;
    PhoneBridge m_bridge{m_doors};
    PhoneVotes m_votes;
    ShownLesson m_lesson;              ///< Empty: none was given yet.
    DoorsWindow *m_window = nullptr;   ///< Made when it is asked for first.
    DoorPoster *m_projected = nullptr; ///< Likewise.
    bool m_wereOpen = false;
    QString m_remark; ///< What phones cannot do in this evening; empty: nothing.
};

} // namespace restaurant
