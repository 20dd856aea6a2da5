// A lesson while it is given: which stop it has come to, what is shown there, what may be done, and
// what the class chose. It knows no window, no clock and no evening: who shows it says when the
// evening has come to where it is to go.
#pragma once

#include "lesson.h"
#include "lesson/tally/classvote.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// In this order at each stop; what the stop has not is passed over.
enum class LessonPhase {
    Watching,    ///< The evening runs to the stop.
    Caption,     ///< It stands, and the caption is read.
    Voting,      ///< Each alone; no count is shown.
    Talking,     ///< The first vote is closed; still no count is shown.
    VotingAgain, ///< No count is shown.
    Drawing,     ///< A guess is drawn, before the curve is shown.
    Revealing,   ///< Nothing can be changed any more; the evening runs to the end of the reveal.
    Happened,    ///< It stands: what happened, beside what was predicted and the counts.
    Principle,
    Over ///< Behind the last stop.
};

class LessonRun
{
public:
    /// `name`: the lesson's file, "behind-is-not-wrong".
    LessonRun(Lesson lesson, std::string name);

    [[nodiscard]] const Lesson &lesson() const { return m_lesson; }
    /// Goes on with what its file says now. False, and nothing changes, if that leads elsewhere
    /// than to where it stands: then it is to be begun anew.
    [[nodiscard]] bool retell(Lesson lesson);
    [[nodiscard]] LessonPhase phase() const { return m_phase; }
    /// From 0; the last one once it is over.
    [[nodiscard]] std::size_t place() const { return m_place; }
    [[nodiscard]] const LessonStop &stop() const { return m_lesson.stops[m_place]; }
    /// The evening runs: to the stop, or to the end of its reveal.
    [[nodiscard]] bool runs() const
    {
        return m_phase == LessonPhase::Watching || m_phase == LessonPhase::Revealing;
    }
    /// It has come there. Nothing happens if it was not on its way.
    void arrive();
    /// The next phase, as one key asks for it. Nothing happens while the evening runs, and once it
    /// is over.
    void goOn();

    /// The question that is voted on now; null: there is no vote.
    [[nodiscard]] const LessonQuestion *openQuestion() const;
    /// So many hands for a choice, while its vote is open: it may be counted once more until then.
    void setHands(std::size_t choice, int hands);
    /// So many more, or fewer.
    void addHands(std::size_t choice, int more);
    /// How many are counted in the vote that is open, or was closed last, choice by choice.
    [[nodiscard]] std::vector<int> hands() const;
    /// Only when what happened is told: not between the votes.
    [[nodiscard]] bool showsTally() const
    {
        return m_phase == LessonPhase::Happened || m_phase == LessonPhase::Principle;
    }
    /// At this stop: the first, or the second; nothing: it was not closed, or nobody raised a hand.
    [[nodiscard]] std::optional<ClassVote> vote(int number) const;
    /// Votes that were closed since the last call, to be noted in the recording (see noteOf()).
    [[nodiscard]] std::vector<ClassVote> takeClosed();

private:
    [[nodiscard]] LessonPhase afterCaption() const;
    void closeVote(int number);
    void leave();

    Lesson m_lesson;
    std::string m_name;
    LessonPhase m_phase = LessonPhase::Watching;
    std::size_t m_place = 0;
    std::vector<int> m_hands;
    std::vector<ClassVote> m_votes;  ///< Of this stop.
    std::vector<ClassVote> m_closed; ///< Not taken yet.
};

} // namespace restaurant
