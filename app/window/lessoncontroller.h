#pragma once

#include "evening/evening.h"
#include "lesson/lessonrun.h"
#include "lesson/lessonscene.h"
#include "window/lessoncases.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace restaurant {

class FileController;
class LessonFileWatch;
class LessonLocks;
class LessonPace;
class LessonPane;
class LessonPointer;
class LessonProof;
class LogModel;
class OrderController;
class PaneDock;
class PaneSet;
class RunActions;

/// Gives a lesson in the window: opens its evenings, brings them from stop to stop, points at what
/// is to be seen, and keeps in the recording what the class chose. Between the stops the lesson has
/// the clock; what it locks nobody does.
class LessonController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LessonController)
public:
    /// What of the window it needs; all of it outlives the controller.
    struct House
    {
        QMainWindow *window = nullptr;
        PaneSet *panes = nullptr;
        const LogModel *log = nullptr;
        RunActions *run = nullptr;
        OrderController *orders = nullptr;
        FileController *files = nullptr;
    };
    explicit LessonController(const House &house);
    ~LessonController() override;

    /// Reads the lesson, from a file or by its name, and asks for its first evening.
    void open(const QString &nameOrPath);
    /// Leaves it; the evening stays as it is.
    void end();
    /// A lesson is given in the present evening.
    [[nodiscard]] bool isOn() const { return m_run.has_value(); }
    /// Where it is told; null: none was given yet.
    [[nodiscard]] QWidget *pane() const;
    /// On a projector: what it tells takes more room.
    void setPresented(bool on);
    /// How it stands now; nothing: none is given.
    [[nodiscard]] std::optional<LessonScene> scene() const;
    /// Its pane comes to the front, and its question is asked if it stands before one: hands are
    /// counted there. False: no lesson is given.
    bool countHands();
    /// It is one of a lesson's evenings.
    [[nodiscard]] bool isOwn(const EveningSource &source) const;
    [[nodiscard]] bool isLocked(LessonAction action) const;

    /// This evening is on the screen now; before anything is told of it. If it is not the lesson's,
    /// that ends, and says so; if it is one of it, begun anew, the lesson is.
    void serve(Evening *evening, const EveningInfo &info);
    /// It is ready.
    void begin();
    /// So many hands more, or fewer, for a choice of the vote that is open.
    void addHands(int choice, int more);
    /// Why those with phones chose so, in the vote that is open or was closed last.
    void setReasons(const QString &reasons);

signals:
    /// `isNext`: it is the other case of the lesson that is given; else whoever hears it asks first
    /// whether the present evening may go.
    void openRequested(const restaurant::EveningSource &source, bool isNext);
    void failed(const QString &message);
    /// Its file was saved anew, and it goes on as that says now.
    void retold();
    /// It was taken to its end.
    void done(const QString &path);
    /// It stands otherwise than before: see scene().
    void shown();
    /// A lesson begins, and needs room for its pane; or it has ended.
    void givenChanged(bool isGiven);

private:
    struct Given
    {
        LessonRun run;
        QString path;
        std::size_t inCase = 0;         ///< Of the evening that is on the screen.
        std::vector<ClassVote> votes;   ///< All so far.
        std::optional<Instant> stopped; ///< Where the reveal began.
        std::optional<Instant> stands;  ///< Where it came to last.
        /// When its stops are, as its check has found; empty: it has not yet.
        std::vector<std::optional<Instant>> times;
    };

    void makePane();
    void widen();
    void prove();
    void reread();
    void proceed();
    void followGuess();
    void travel();
    void show();
    void goOn();
    void arrive(bool isThere);
    void point();
    void leave(bool isBegunAnew);
    [[nodiscard]] bool isSavedOne() const;
    void again();
    void note(const std::vector<ClassVote> &votes);
    void take();
    void hidePanes(bool hidden);
    [[nodiscard]] LessonMoment goal() const;
    [[nodiscard]] std::optional<Instant> expected() const;

    House m_house;
    LessonCases m_cases;
    LessonLocks *m_locks;
    LessonPace *m_pace;
    LessonPointer *m_pointer;
    LessonFileWatch *m_watch;
    QDockWidget *m_dock = nullptr; ///< Made for the first lesson.
    LessonPane *m_pane = nullptr;
    std::vector<PaneDock *> m_hidden; ///< By the lesson.
    std::optional<Given> m_next;      ///< Asked for, and not open yet.
    std::optional<Given> m_run;
    QString m_reasons; ///< See setReasons().
    bool m_isPresented = false;
    bool m_awaitsCase = false;   ///< Its other evening is being opened.
    bool m_isNewEvening = false; ///< The votes so far do not stand in it yet.
    QPointer<Evening> m_evening;
    std::unique_ptr<LessonProof> m_proof;
};

} // namespace restaurant
