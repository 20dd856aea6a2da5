#include "captiondesk.h"

#include "noticebar.h"
#include "scenario/liveform.h"
#include "words/plaintext.h"

#include <algorithm>

namespace restaurant {
namespace {

bool isBefore(Instant at, const CueMark &mark)
{
    return at < mark.at;
}

} // namespace

CaptionDesk::CaptionDesk(NoticeBar *bar, QObject *parent)
    : QObject(parent)
    , m_bar(bar)
{
    connect(bar, &NoticeBar::captionGone, this, [this] { emit pointedAt({}); });
}

void CaptionDesk::serve(const Evening *evening, const EveningInfo &info)
{
    m_captions = plannedCues(info.scenario);
    m_captions.insert(m_captions.end(), info.staffing.begin(), info.staffing.end());
    std::stable_sort(m_captions.begin(), m_captions.end(),
                     [](const CueMark &a, const CueMark &b) { return a.at < b.at; });
    m_reached = 0;
    m_now = {};
    m_bar->showNoCaption();
    connect(evening, &Evening::cueReached, this, &CaptionDesk::add);
    connect(evening, &Evening::cursorMoved, this,
            [this](const CursorState &cursor) { follow(cursor.now); });
}

/// What the scenario plans is there from the beginning; anything else a person has just done.
void CaptionDesk::add(const Cue &cue)
{
    const bool isKnown =
        std::any_of(m_captions.begin(), m_captions.end(), [&cue](const CueMark &known) {
            return known.at == cue.at && known.title == cue.title;
        });
    if (!isKnown)
        m_captions.insert(std::upper_bound(m_captions.begin(), m_captions.end(), cue.at, isBefore),
                          {CueMark::Kind::Staffing, cue.at, cue.title, cue.caption, cue.pane});
    follow(std::max(m_now, cue.at));
}

/// A caption that was closed comes back only with another one between.
void CaptionDesk::follow(Instant now)
{
    m_now = now;
    const auto reached = static_cast<std::size_t>(
        std::upper_bound(m_captions.begin(), m_captions.end(), now, isBefore) - m_captions.begin());
    if (reached == std::exchange(m_reached, reached))
        return;
    if (reached == 0)
        return m_bar->showNoCaption();
    const CueMark &caption = m_captions[reached - 1];
    m_bar->showCue(toQString(caption.title), toQString(caption.caption));
    emit pointedAt(caption.pane ? toQString(wordOf(*caption.pane)) : QString());
}

} // namespace restaurant
