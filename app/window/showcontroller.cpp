#include "showcontroller.h"

#include "common/controls.h"
#include "window/lessonlocks.h"
#include "window/noticebar.h"
#include "window/paneset.h"
#include "window/presenting.h"
#include "window/runbar.h"
#include "words/toldtext.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <utility>

namespace restaurant {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds endStands = 5s;

} // namespace

ShowController::ShowController(House house)
    : QObject(house.window)
    , m_house(std::move(house))
    , m_play(namedAction(this, "showAction", tr("Play as a sho&w"),
                         tr("From the beginning, by itself, with captions at notes; Esc ends it")))
    , m_again(namedAction(this, "showAgainAction", tr("Show again and again"),
                          tr("A show that has ended begins anew, until Esc ends it")))
{
    m_play->setShortcut(Qt::SHIFT | Qt::Key_F5);
    m_play->setEnabled(false);
    m_again->setCheckable(true);
    m_standing.setSingleShot(true);
    m_house.window->menuBar()
        ->findChild<QMenu *>(QStringLiteral("timelineMenu"))
        ->addActions({m_play, m_again});
    connect(m_play, &QAction::triggered, this, &ShowController::play);
    connect(&m_standing, &QTimer::timeout, this, &ShowController::goOn);
    connect(m_house.presenting, &Presenting::toggled, this, [this](bool on) {
        if (!on)
            end();
    });
}

void ShowController::serve(Evening *evening, const EveningInfo &info)
{
    if (m_isOn)
        m_house.presenting->setOn(false);
    m_evening = evening;
    m_name = scenarioText(info.scenario.name);
    m_starts = info.scenario.starts;
    m_cues = plannedCues(info.scenario);
    m_notes.clear();
    m_cursor = {};
    m_play->setEnabled(!info.isOpening);
    connect(evening, &Evening::opened, this,
            [this](const EveningInfo &now) { m_play->setEnabled(!now.isOpening); });
    connect(evening, &Evening::cursorMoved, this, &ShowController::follow);
    connect(evening, &Evening::notesChanged, this, [this](const std::vector<StoryNote> &notes) {
        m_notes = notes;
        if (m_isOn)
            collect();
    });
}

void ShowController::collect()
{
    m_stops = showStops(m_notes, m_cues);
    std::erase_if(m_stops, [this](const ShowStop &stop) { return stop.at > m_cursor.end; });
}

void ShowController::play()
{
    if (!m_evening || m_isOn)
        return;
    if (m_house.isLessonOn())
        return m_house.notices->showTrouble(LessonLocks::whyNot());
    m_isOn = true;
    m_before = m_cursor;
    m_speedBefore = m_house.run->speed();
    m_house.captions->setQuiet(true);
    m_house.panes->bringForward(QStringLiteral("story"));
    m_house.presenting->setOn(true);
    m_house.presenting->setStepping([this](int direction) { step(direction); });
    m_house.run->chooseSpeed(showSpeed);
    begin();
}

/// Its name stands over the empty room.
void ShowController::begin()
{
    collect();
    m_next = 0;
    m_isOver = false;
    m_evening->pause();
    m_evening->seek(m_starts);
    m_house.presenting->say(m_name);
    standFor(titleStands);
}

void ShowController::standFor(std::chrono::milliseconds length)
{
    m_standing.start(length);
}

void ShowController::standAt(std::size_t stop)
{
    m_next = stop + 1;
    m_isOver = false;
    m_evening->pause();
    m_evening->seek(m_stops[stop].at);
    m_house.presenting->say(m_stops[stop].caption);
    standFor(readingTime(m_stops[stop].caption));
}

/// To the next stop at once, if it stands at the same moment.
void ShowController::goOn()
{
    if (!m_isOn || !m_evening)
        return;
    if (m_isOver && !m_again->isChecked())
        return m_house.presenting->setOn(false);
    if (m_isOver)
        return begin();
    if (m_next < m_stops.size() && m_stops[m_next].at <= m_cursor.now)
        return standAt(m_next);
    m_evening->run();
}

/// News of where it stood before it was sent elsewhere counts for nothing: it stands then.
void ShowController::follow(const CursorState &cursor)
{
    m_cursor = cursor;
    if (!m_isOn || m_standing.isActive() || m_isOver || cursor.live)
        return;
    if (m_next < m_stops.size() && m_stops[m_next].at <= cursor.now)
        standAt(m_next);
    else if (!cursor.playing && cursor.now >= cursor.end)
        beOver();
}

void ShowController::beOver()
{
    m_isOver = true;
    m_house.presenting->say(tr("%1 — the end").arg(m_name));
    standFor(endStands);
}

/// The stop whose caption stands there is the one before the next.
void ShowController::step(int direction)
{
    if (direction > 0 && m_next < m_stops.size())
        standAt(m_next);
    else if (direction < 0 && m_next > 1)
        standAt(m_next - 2);
    else if (direction < 0)
        begin();
}

void ShowController::end()
{
    if (!std::exchange(m_isOn, false))
        return;
    m_standing.stop();
    m_house.presenting->setStepping({});
    m_house.presenting->say({});
    m_house.captions->setQuiet(false);
    m_house.run->chooseSpeed(m_speedBefore);
    if (!m_evening)
        return;
    m_evening->pause();
    if (m_before.live)
        m_evening->goLive();
    else
        m_evening->seek(m_before.now);
}

} // namespace restaurant

#include "moc_showcontroller.cpp"
