#include "film.h"

#include "evening/pace.h"
#include "playback/stepping.h"
#include "story/storypane.h"
#include "studio/studio.h"

#include <algorithm>
#include <optional>

namespace restaurant {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds skippedIsTold = 4s;

/// Goes through the evening frame by frame.
class Shooting final
{
public:
    Shooting(Studio &studio, const FilmPlan &plan, FilmFile &file)
        : m_studio(studio)
        , m_plan(plan)
        , m_file(file)
        , m_stop(plan.stops.begin())
        , m_at(studio.starts())
    {
    }

    void begin();
    [[nodiscard]] bool isOver() const { return m_at >= m_studio.end(); }
    void goOn();
    void standAtStops();
    void stand(std::chrono::milliseconds length);
    [[nodiscard]] double done() const { return m_studio.shareOf(m_at); }

private:
    [[nodiscard]] std::chrono::milliseconds frameTime() const;
    [[nodiscard]] Instant nextStop() const;
    void skipQuiet();
    [[nodiscard]] Instant nextAfter();

    Studio &m_studio;
    const FilmPlan &m_plan;
    FilmFile &m_file;
    std::vector<ShowStop>::const_iterator m_stop; ///< The next.
    Instant m_at;
    std::optional<Instant> m_next; ///< When something happens next,
    Instant m_lastDone{};          ///< and since when nothing does.
    std::chrono::milliseconds m_skippedTold{0};
};

std::chrono::milliseconds Shooting::frameTime() const
{
    return 1000ms / m_plan.format.framesPerSecond;
}

/// Its name stands over the empty room.
void Shooting::begin()
{
    m_studio.goOnTo(m_at, m_plan.speed, 0ms);
    m_studio.say(m_studio.name());
    stand(titleStands);
    standAtStops();
}

void Shooting::stand(std::chrono::milliseconds length)
{
    m_file.put(m_studio.frame(), static_cast<int>(length / frameTime()));
}

Instant Shooting::nextStop() const
{
    return m_stop == m_plan.stops.end() ? m_studio.end() : std::min(m_stop->at, m_studio.end());
}

void Shooting::goOn()
{
    const std::chrono::duration<double> length = frameTime();
    const auto step = std::chrono::duration_cast<Duration>(length * m_plan.speed);
    m_at = std::min(m_at + step, std::max(m_at, nextStop()));
    skipQuiet();
    m_studio.goOnTo(m_at, m_plan.speed, frameTime());
    if (m_skippedTold > 0ms && (m_skippedTold -= frameTime()) <= 0ms)
        m_studio.tellSkipped({});
    m_file.put(m_studio.frame(), 1);
    standAtStops();
}

void Shooting::standAtStops()
{
    for (; m_stop != m_plan.stops.end() && m_stop->at <= m_at; ++m_stop) {
        m_studio.say(m_stop->caption);
        stand(readingTime(m_stop->caption));
    }
}

/// As in the window; a caption, too, is something that comes.
void Shooting::skipQuiet()
{
    if (m_studio.isBehind())
        return m_next.reset();
    if (!m_next || m_at >= *m_next) {
        m_next = nextAfter();
        m_lastDone = m_at;
    }
    const auto skip = quietAhead(m_lastDone, m_at, std::min(*m_next, nextStop()), m_plan.speed);
    if (!skip)
        return;
    m_studio.tellSkipped(StoryPane::skippedText(skip->from, skip->to));
    m_skippedTold = skippedIsTold;
    m_at = skip->to;
}

Instant Shooting::nextAfter()
{
    Instant soonest = m_studio.end();
    const Cursor here = m_studio.recording().cursorAt(m_at);
    for (const StepBy step : {StepBy::OneHappening, StepBy::OneCommand, StepBy::OneCue})
        if (const auto there = next(m_studio.recording(), here, step))
            soonest = std::min(soonest, there->at);
    return soonest;
}

} // namespace

void shootFilm(Studio &studio, const FilmPlan &plan, FilmFile &file,
               const std::function<void(double)> &moved)
{
    QStringList captions{studio.name()};
    for (const ShowStop &stop : plan.stops)
        captions += stop.caption;
    studio.resize(plan.format.size, captions);
    Shooting shooting(studio, plan, file);
    shooting.begin();
    while (!shooting.isOver()) {
        shooting.goOn();
        moved(shooting.done());
    }
    shooting.stand(titleStands);
    file.finish();
}

} // namespace restaurant
