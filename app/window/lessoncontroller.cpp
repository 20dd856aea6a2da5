#include "lessoncontroller.h"

#include "charts/chartspane.h"
#include "lesson/lessonfolders.h"
#include "lesson/lessonpane.h"
#include "log/logmodel.h"
#include "scenario/liveform.h"
#include "window/filecontroller.h"
#include "window/lessonlocks.h"
#include "window/lessonpace.h"
#include "window/lessonpointer.h"
#include "window/lessonproof.h"
#include "window/lessonscenes.h"
#include "window/panedock.h"
#include "window/paneset.h"
#include "window/runbar.h"
#include "words/plaintext.h"

#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

using namespace std::chrono_literals;

/// By the wall's clock: nobody waits longer for a stop, nor looks longer at what happens.
constexpr auto longestWay = 8s;
constexpr auto longestReveal = 20s;
constexpr int widthShare = 28; ///< Of the window, in hundredths.

static_assert(static_cast<int>(ChartKind::Questions) == static_cast<int>(GuessedChart::Questions));

ChartKind chartOf(GuessedChart chart)
{
    return static_cast<ChartKind>(static_cast<int>(chart));
}

} // namespace

LessonController::LessonController(const House &house)
    : QObject(house.window)
    , m_house(house)
    , m_locks(new LessonLocks(house.window, house.orders))
    , m_pace(new LessonPace(this))
    , m_pointer(new LessonPointer(house.panes, house.log, house.window))
{
    connect(m_pace, &LessonPace::arrived, this, &LessonController::arrive);
}

LessonController::~LessonController() = default;

bool LessonController::isOwn(const EveningSource &source) const
{
    return m_cases.placeOf(source).has_value();
}

bool LessonController::isLocked(LessonAction action) const
{
    return m_locks->isLocked(action);
}

void LessonController::open(const QString &path)
{
    const auto lesson = readAnyLesson(path);
    if (!lesson)
        return emit failed(toQString(lesson.error().text()));
    end();
    if (const QString trouble = m_cases.prepare(*lesson, path); !trouble.isEmpty())
        return emit failed(trouble);
    const QString name = LessonFile{LessonFolderKind::Own, path}.name();
    m_next = Given{LessonRun(*lesson, name.toStdString()), path, 0, {}, {}};
    emit openRequested(m_cases.source(m_next->run.stop().inCase), false);
}

void LessonController::serve(Evening *evening, const EveningInfo &info)
{
    const auto place = m_cases.placeOf(m_house.files->source());
    if (m_next && place)
        take();
    else if (!place || !m_awaitsCase)
        end();
    m_next.reset();
    m_awaitsCase = false;
    m_evening = evening;
    if (!m_run)
        return;
    m_run->inCase = *place;
    m_pace->serve(evening, info);
    m_pointer->end();
}

/// The lesson that was asked for is given from now on.
void LessonController::take()
{
    m_run = std::exchange(m_next, std::nullopt);
    makePane();
    emit givenChanged(true);
    hidePanes(true);
    m_dock->show();
    m_house.window->resizeDocks({m_dock}, {m_house.window->width() * widthShare / 100},
                                Qt::Horizontal);
    prove();
    show();
}

void LessonController::makePane()
{
    if (m_pane)
        return;
    m_pane = new LessonPane;
    m_dock = new QDockWidget(m_pane->accessibleName(), m_house.window);
    m_dock->setObjectName(QStringLiteral("lessonDock"));
    m_dock->setTitleBarWidget(new QWidget); // the pane has a header
    m_dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_dock->setWidget(m_pane);
    m_house.window->addDockWidget(Qt::RightDockWidgetArea, m_dock);
    connect(m_pane, &LessonPane::goOnRequested, this, &LessonController::goOn);
    connect(m_pane, &LessonPane::againRequested, this, &LessonController::again);
    connect(m_pane, &LessonPane::endRequested, this, &LessonController::end);
    connect(m_pane, &LessonPane::handRaised, this, [this](int choice) {
        m_run->run.addHand(static_cast<std::size_t>(choice));
        show();
    });
    connect(m_pane, &LessonPane::handsTyped, this, [this](int choice, int hands) {
        m_run->run.setHands(static_cast<std::size_t>(choice), hands);
        show();
    });
}

/// Who opens a lesson that does not show here what it says is told so before the class is.
void LessonController::prove()
{
    m_proof = std::make_unique<LessonProof>(QStringList{m_run->path});
    connect(
        m_proof.get(), &LessonProof::found, this, [this](const QString &, const QString &problem) {
            if (!problem.isEmpty())
                emit failed(
                    tr("This lesson does not show on this machine what it says. %1").arg(problem));
        });
}

void LessonController::hidePanes(bool hidden)
{
    for (PaneDock *dock : std::exchange(m_hidden, {}))
        dock->show();
    if (!hidden)
        return;
    for (const CuePane pane : m_run->run.lesson().hides)
        for (PaneDock *dock : m_house.panes->docks())
            if (dock->name() == toQString(wordOf(pane)) && !dock->isHidden()) {
                dock->hide();
                m_hidden.push_back(dock);
            }
}

/// What the class has chosen so far stands in each of its evenings.
void LessonController::begin()
{
    if (!m_run)
        return;
    m_locks->lock(m_run->run.lesson().locks);
    note(m_run->votes);
    proceed();
}

void LessonController::end()
{
    m_proof.reset();
    if (!m_run)
        return;
    m_pace->stop();
    m_pointer->end();
    m_locks->unlock();
    hidePanes(false);
    m_run.reset();
    if (m_evening)
        m_evening->setSpeed(m_house.run->speed());
    emit givenChanged(false);
    m_dock->hide(); // the layout that comes back may have it
}

void LessonController::show()
{
    m_pane->setScene(LessonScenes::of(m_run->run));
}

void LessonController::goOn()
{
    if (!m_run)
        return;
    if (m_run->run.phase() == LessonPhase::Over)
        return end();
    m_run->run.goOn();
    const std::vector<ClassVote> closed = m_run->run.takeClosed();
    m_run->votes.insert(m_run->votes.end(), closed.begin(), closed.end());
    note(closed);
    proceed();
}

void LessonController::note(const std::vector<ClassVote> &votes)
{
    for (const ClassVote &vote : votes)
        m_evening->writeNote(toQString(noteOf(vote)));
    if (!votes.empty())
        m_house.files->noteChange();
}

void LessonController::proceed()
{
    show();
    LessonRun &run = m_run->run;
    if (run.phase() == LessonPhase::Over) {
        m_pointer->end();
        emit done(m_run->path);
    }
    if (const auto *guess = std::get_if<DrawnGuess>(&run.stop().asks);
        guess && run.phase() == LessonPhase::Drawing)
        m_house.panes->charts()->choose(chartOf(guess->chart));
    if (run.runs())
        travel();
}

/// To the stop, or to the end of its reveal.
void LessonController::travel()
{
    const std::size_t inCase = m_run->run.stop().inCase;
    if (inCase != m_run->inCase) {
        m_awaitsCase = true;
        return emit openRequested(m_cases.source(inCase), true);
    }
    m_pointer->end();
    const bool isReveal = m_run->run.phase() == LessonPhase::Revealing;
    m_pace->go({goal(), m_house.run->speed(), isReveal ? longestReveal : longestWay});
}

LessonMoment LessonController::goal() const
{
    const LessonStop &stop = m_run->run.stop();
    if (m_run->run.phase() == LessonPhase::Watching)
        return stop.at;
    if (const auto *length = std::get_if<Duration>(&stop.reveal->until))
        return m_run->stopped.value_or(m_pace->cursor().now) + *length;
    return std::get<LessonMoment>(stop.reveal->until);
}

void LessonController::arrive(bool isThere)
{
    if (!m_run || !m_run->run.runs())
        return;
    if (!isThere)
        emit failed(tr("What this stop waits for has not come. The lesson goes on all the same."));
    m_run->run.arrive();
    if (m_run->run.phase() == LessonPhase::Caption)
        m_run->stopped = m_pace->cursor().now;
    if (const auto &points = m_run->run.stop().points)
        m_pointer->pointAt(*points, m_dock);
    proceed();
}

/// From the stop to where it stands now.
void LessonController::again()
{
    if (!m_run || !m_evening || !m_run->stopped || m_pace->isOnItsWay())
        return;
    m_pointer->end();
    m_evening->again(m_pace->cursor().now - *m_run->stopped);
}

} // namespace restaurant

#include "moc_lessoncontroller.cpp"
