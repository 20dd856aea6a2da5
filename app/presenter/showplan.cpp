#include "showplan.h"

#include "lesson/tally/classvote.h"
#include "words/plaintext.h"
#include "words/toldtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace restaurant {

namespace {

class ShowText
{
    Q_DECLARE_TR_FUNCTIONS(ShowText)
};

} // namespace

std::vector<ShowStop> showStops(const std::vector<StoryNote> &notes,
                                const std::vector<CueMark> &cues)
{
    std::vector<ShowStop> stops;
    for (const CueMark &cue : cues)
        if (!cue.caption.empty())
            stops.push_back(
                {cue.at,
                 ShowText::tr("%1 — %2").arg(scenarioText(cue.title), scenarioText(cue.caption)),
                 false});
    for (const StoryNote &note : notes)
        if (!voteFrom(note.text))
            stops.push_back({note.at, toQString(note.text).simplified(), true});
    std::stable_sort(stops.begin(), stops.end(),
                     [](const ShowStop &a, const ShowStop &b) { return a.at < b.at; });
    return stops;
}

std::vector<ShowStop> chosenStops(const std::vector<ShowStop> &stops)
{
    std::vector<ShowStop> notes;
    std::copy_if(stops.begin(), stops.end(), std::back_inserter(notes),
                 [](const ShowStop &stop) { return stop.isNote; });
    return notes.empty() ? stops : notes;
}

/// Two words in a second, and a moment to look; of what has no spaces, eight signs are a word.
std::chrono::milliseconds readingTime(const QString &caption)
{
    using namespace std::chrono_literals;
    const auto words = std::max(caption.count(QLatin1Char(' ')) + 1, caption.size() / 8);
    return std::clamp<std::chrono::milliseconds>(2s + words * 500ms, 4s, 40s);
}

} // namespace restaurant
