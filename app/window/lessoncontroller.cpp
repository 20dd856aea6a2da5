#include "lessoncontroller.h"

#include "charts/chartspane.h"
#include "lesson/lessonfolders.h"
#include "lesson/lessonpane.h"
#include "log/logmodel.h"
#include "scenario/liveform.h"
#include "story/storypane.h"
#include "window/filecontroller.h"
#include "window/lessonfilewatch.h"
#include "window/lessonlocks.h"
#include "window/lessonpace.h"
#include "window/lessonpointer.h"
#include "window/lessonproof.h"
#include "window/lessonscenes.h"
#include "window/panedock.h"
#include "window/paneset.h"
#include "window/runbar.h"
#include "words/plaintext.h"
#include "words/toldtext.h"

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
/// Of the window, in hundredths.
constexpr int widthShare = 28;
constexpr int presentedShare = 40;

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
    , m_watch(new LessonFileWatch(this))
{
    connect(m_watch, &LessonFileWatch::written, this, &LessonController::reread);
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

void LessonController::open(const QString &nameOrPath)
{
    const QString found = lessonPath(nameOrPath, teachersFolder());
    const QString path = found.isEmpty() ? nameOrPath : found;
    const auto lesson = readAnyLesson(path);
    if (!lesson)
        return emit failed(toQString(lesson.error().text()));
    end();
    if (const QString trouble = m_cases.prepare(*lesson, path); !trouble.isEmpty())
        return emit failed(trouble);
    const QString name = LessonFile{LessonFolderKind::Own, path}.name();
    m_next = Given{LessonRun(*lesson, name.toStdString()), path, 0, {}, {}, {}, {}};
    emit openRequested(m_cases.source(m_next->run.stop().inCase), false);
}

void LessonController::serve(Evening *evening, const EveningInfo &info)
{
    const auto place = m_cases.placeOf(m_house.files->source());
    const bool isNew = m_next && place;
    const bool isCase = m_run && m_awaitsCase && place;
    if (isNew)
        take();
    else if (!isCase && !isSavedOne())
        leave(place.has_value());
    m_next.reset();
    m_awaitsCase = false;
    m_evening = evening;
    if (!m_run)
        return;
    m_isNewEvening = isNew || isCase;
    if (place)
        m_run->inCase = *place;
    m_house.panes->letSkip(false);
    m_pace->serve(evening, info);
    m_pointer->end();
}

/// The evening of the lesson, under the name by which it was just saved.
bool LessonController::isSavedOne() const
{
    const auto begun = m_house.files->begun();
    return m_run && begun && m_cases.placeOf(m_house.files->source()) == std::nullopt &&
           m_cases.placeOf(*begun) == m_run->inCase;
}

/// Another evening came instead of it; or its own, begun anew, and so is the lesson.
void LessonController::leave(bool isBegunAnew)
{
    if (!m_run)
        return;
    const bool isOver = m_run->run.phase() == LessonPhase::Over;
    const QString name = lessonText(m_run->run.lesson().name);
    const QString path = m_run->path;
    end();
    if (isBegunAnew)
        QMetaObject::invokeMethod(
            this, [this, path] { open(path); }, Qt::QueuedConnection);
    else if (!isOver)
        emit failed(tr("The lesson “%1” has ended: another evening was opened.").arg(name));
}

/// The lesson that was asked for is given from now on.
void LessonController::take()
{
    m_run = std::exchange(m_next, std::nullopt);
    makePane();
    emit givenChanged(true);
    hidePanes(true);
    m_house.window->addDockWidget(Qt::LeftDockWidgetArea, m_dock, Qt::Horizontal);
    m_dock->show();
    QMetaObject::invokeMethod(this, &LessonController::widen, Qt::QueuedConnection);
    m_watch->watch(m_run->path);
    prove();
    show();
}

/// Once the docks have taken their places.
void LessonController::widen()
{
    if (m_run)
        m_house.window->resizeDocks(
            {m_dock},
            {m_house.window->width() * (m_isPresented ? presentedShare : widthShare) / 100},
            Qt::Horizontal);
}

QWidget *LessonController::pane() const
{
    return m_pane;
}

void LessonController::setPresented(bool on)
{
    m_isPresented = on;
    QMetaObject::invokeMethod(this, &LessonController::widen, Qt::QueuedConnection);
}

/// Whoever writes it sees what it has become; where that leads elsewhere, from the beginning.
void LessonController::reread()
{
    auto lesson = readAnyLesson(m_run->path);
    if (!lesson)
        return emit failed(toQString(lesson.error().text()));
    if (!m_run->run.retell(std::move(*lesson)))
        return open(QString(m_run->path));
    emit retold();
    m_locks->lock(m_run->run.lesson().locks);
    hidePanes(true);
    prove();
    show();
    if (!m_run->run.runs())
        point();
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
    m_house.window->addDockWidget(Qt::LeftDockWidgetArea, m_dock);
    m_dock->hide();
    connect(m_pane, &LessonPane::goOnRequested, this, &LessonController::goOn);
    connect(m_pane, &LessonPane::againRequested, this, &LessonController::again);
    connect(m_pane, &LessonPane::endRequested, this, &LessonController::end);
    connect(m_pane, &LessonPane::handRaised, this, [this](int choice) { addHands(choice, 1); });
    connect(m_pane, &LessonPane::handsTyped, this, [this](int choice, int hands) {
        m_run->run.setHands(static_cast<std::size_t>(choice), hands);
        show();
    });
}

/// Who opens a lesson that does not show here what it says is told so before the class is.
void LessonController::prove()
{
    m_proof = std::make_unique<LessonProof>(QStringList{m_run->path});
    connect(m_proof.get(), &LessonProof::timed, this,
            [this](const QString &, const auto &times) { m_run->times = times; });
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
    if (std::exchange(m_isNewEvening, false))
        note(m_run->votes);
    if (m_run->run.runs())
        return travel();
    if (m_run->stands) // a recording ends with what happened last
        m_evening->runUntil(*m_run->stands);
    point();
}

void LessonController::point()
{
    const auto &points = m_run->run.stop().points;
    if (points && m_run->run.phase() != LessonPhase::Over)
        m_pointer->pointAt(*points, m_dock);
}

void LessonController::end()
{
    m_proof.reset();
    if (!m_run)
        return;
    m_watch->end();
    m_pace->stop();
    m_pointer->end();
    m_locks->unlock();
    hidePanes(false);
    m_run.reset();
    m_house.panes->letSkip(true);
    m_house.panes->charts()->dropGuess();
    if (m_evening) {
        m_evening->setSpeed(m_house.run->speed());
        m_evening->setSkipsQuiet(m_house.panes->story()->isIdle());
    }
    emit givenChanged(false);
    emit shown();
    m_dock->hide(); // the layout that comes back may have it
}

std::optional<LessonScene> LessonController::scene() const
{
    if (!m_run)
        return std::nullopt;
    LessonScene scene = LessonScenes::of(m_run->run);
    if (scene.isTold)
        scene.reasons = m_reasons;
    return scene;
}

void LessonController::show()
{
    m_pane->setScene(scene().value());
    emit shown();
}

bool LessonController::countHands()
{
    if (!m_run)
        return false;
    m_dock->show();
    m_dock->raise();
    m_pane->setFocus();
    const bool asksNext = std::holds_alternative<LessonQuestion>(m_run->run.stop().asks);
    if (m_run->run.phase() == LessonPhase::Caption && asksNext)
        goOn();
    return true;
}

void LessonController::setReasons(const QString &reasons)
{
    m_reasons = reasons;
}

void LessonController::addHands(int choice, int more)
{
    if (!m_run)
        return;
    m_run->run.addHands(static_cast<std::size_t>(choice), more);
    show();
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
    followGuess();
    if (run.runs())
        travel();
}

/// It is drawn before anything moves, and stays until the next stop.
void LessonController::followGuess()
{
    ChartsPane *charts = m_house.panes->charts();
    const LessonRun &run = m_run->run;
    if (run.phase() == LessonPhase::Drawing) {
        m_house.panes->bringForward(toQString(wordOf(CuePane::Charts)));
        const LessonMoment until = goal();
        const auto *end = std::get_if<Instant>(&until);
        charts->askGuess(chartOf(std::get<DrawnGuess>(run.stop().asks).chart),
                         end ? *end - m_pace->cursor().now : Duration{});
    } else if (run.phase() == LessonPhase::Revealing) {
        charts->closeGuess();
    } else if (run.phase() == LessonPhase::Watching || run.phase() == LessonPhase::Over) {
        charts->dropGuess();
    }
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
    m_pace->go({goal(), m_house.run->speed(), isReveal ? longestReveal : longestWay, expected()});
}

/// An event of an evening in which nobody does anything else happens when the check has seen it.
std::optional<Instant> LessonController::expected() const
{
    const LessonRun &run = m_run->run;
    const bool isKnown = run.phase() == LessonPhase::Watching &&
                         std::holds_alternative<Position>(run.stop().at) &&
                         run.place() < m_run->times.size();
    return isKnown ? m_run->times[run.place()] : std::nullopt;
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
    m_house.panes->settle(); // it stands: nothing is on its way any more
    m_run->run.arrive();
    m_run->stands = m_pace->cursor().now;
    if (m_run->run.phase() == LessonPhase::Caption)
        m_run->stopped = m_run->stands;
    point();
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
