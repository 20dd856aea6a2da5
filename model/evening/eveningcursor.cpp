// Where an evening's one cursor goes: from the end into the past, in it, and back.
#include "evening.h"

namespace restaurant {

void Evening::seek(Instant at)
{
    enterPastAt(at);
}

void Evening::stepCursor(StepBy step, int direction)
{
    if (isLive() && direction > 0)
        return;
    enterPast();
    askPast(GoBy{step, direction});
}

void Evening::seekUntil(const Condition &condition)
{
    enterPast();
    askPast(GoUntil{condition});
}

void Evening::playBackwards()
{
    enterPast();
    askPast(PlayOn{true});
}

void Evening::loopOver(const std::optional<std::pair<Instant, Instant>> &stretch)
{
    if (stretch)
        enterPast();
    askPast(LoopOver{stretch});
}

void Evening::again(Duration stretch)
{
    if (m_file.isEmpty())
        return;
    const bool wasLive = isLive();
    if (wasLive)
        leaveTheEnd();
    askPast(PlayAgain{stretch, wasLive});
}

void Evening::goLive()
{
    if (!isLive())
        askPast(GoLive{});
}

void Evening::enterPast()
{
    if (isLive())
        enterPastAt(m_cursor.now);
}

/// The live views wait meanwhile: what they tell is kept until the cursor is back at the end.
void Evening::enterPastAt(Instant at)
{
    if (m_file.isEmpty())
        return;
    if (isLive())
        leaveTheEnd();
    askPast(GoTo{at});
}

void Evening::leaveTheEnd()
{
    for (const ViewName view : allViews)
        tell(unaudited(view, "the past is on the screen, made from the log itself: the audit is "
                             "about the live views"));
    m_live->holdScreen();
    m_wasRunning = m_cursor.playing;
    emit underWayChanged({});
    emit waitingChanged({});
    askWriteSide(PauseClock{});
    openRecording();
    m_stage = m_playback.get();
    askPast(SetSpeed{m_speed});
    askPast(SkipQuiet{m_skipsQuiet});
    askPast(LiveStandsAt{m_cursor.now});
}

/// The live evening goes on if it ran when the cursor left.
void Evening::returnToTheEnd()
{
    m_stage = m_live.get();
    m_live->holdScreen();
    emit underWayChanged(m_underWay);
    emit waitingChanged(m_waiting);
    emit deliveriesChanged(m_deliveries);
    ask(SetSpeed{m_speed}); // it may have been changed meanwhile
    if (m_wasRunning)
        ask(RunClock{});
}

/// Looked at by a thread of its own, which begins when it is needed first.
void Evening::openRecording()
{
    if (!m_playback)
        m_playback = std::make_unique<Playback>(m_file.toStdString(), [this] { m_gate.notify(); });
}

} // namespace restaurant
