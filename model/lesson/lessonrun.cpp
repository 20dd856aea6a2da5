#include "lessonrun.h"

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

/// Of nothing to be voted on: none.
std::pair<std::size_t, int> votedOn(const LessonStop &stop)
{
    const auto *question = std::get_if<LessonQuestion>(&stop.asks);
    return question ? std::pair(question->choices.size(), question->votes) : std::pair(0UL, 0);
}

/// They stand at the same moments, and ask for as much.
bool leadLikewise(const LessonStop &one, const LessonStop &other)
{
    if (one.reveal.has_value() != other.reveal.has_value())
        return false;
    return one.inCase == other.inCase && one.at == other.at &&
           one.asks.index() == other.asks.index() && votedOn(one) == votedOn(other) &&
           (!one.reveal || one.reveal->until == other.reveal->until);
}

} // namespace

LessonRun::LessonRun(Lesson lesson, std::string name)
    : m_lesson(std::move(lesson))
    , m_name(std::move(name))
{
}

bool LessonRun::retell(Lesson lesson)
{
    const auto &told = m_lesson.stops;
    const auto end = told.begin() + static_cast<std::ptrdiff_t>(m_place) + 1;
    if (lesson.cases != m_lesson.cases || lesson.stops.size() <= m_place ||
        !std::equal(told.begin(), end, lesson.stops.begin(), leadLikewise))
        return false;
    m_lesson = std::move(lesson);
    return true;
}

void LessonRun::arrive()
{
    if (m_phase == LessonPhase::Watching)
        m_phase = LessonPhase::Caption;
    else if (m_phase == LessonPhase::Revealing)
        m_phase = LessonPhase::Happened;
}

void LessonRun::goOn()
{
    switch (m_phase) {
    case LessonPhase::Caption:
        m_phase = afterCaption();
        if (m_phase == LessonPhase::Over)
            leave();
        break;
    case LessonPhase::Voting:
        closeVote(1);
        m_phase = openQuestion()->votes == 2 ? LessonPhase::Talking : LessonPhase::Revealing;
        break;
    case LessonPhase::Talking:
        m_phase = LessonPhase::VotingAgain;
        m_hands.assign(m_hands.size(), 0);
        break;
    case LessonPhase::VotingAgain:
        m_phase = LessonPhase::Revealing;
        closeVote(2);
        break;
    case LessonPhase::Drawing:
        m_phase = LessonPhase::Revealing;
        break;
    case LessonPhase::Happened:
        if (stop().reveal->principle.empty())
            leave();
        else
            m_phase = LessonPhase::Principle;
        break;
    case LessonPhase::Principle:
        leave();
        break;
    case LessonPhase::Watching:
    case LessonPhase::Revealing:
    case LessonPhase::Over:
        break;
    }
}

/// Over: there is nothing more at this stop.
LessonPhase LessonRun::afterCaption() const
{
    if (std::holds_alternative<LessonQuestion>(stop().asks))
        return LessonPhase::Voting;
    if (std::holds_alternative<DrawnGuess>(stop().asks))
        return LessonPhase::Drawing;
    return stop().reveal ? LessonPhase::Revealing : LessonPhase::Over;
}

void LessonRun::leave()
{
    m_votes.clear();
    m_hands.clear();
    const bool isLast = m_place + 1 == m_lesson.stops.size();
    m_phase = isLast ? LessonPhase::Over : LessonPhase::Watching;
    m_place += isLast ? 0 : 1;
}

const LessonQuestion *LessonRun::openQuestion() const
{
    const bool isOpen = m_phase == LessonPhase::Voting || m_phase == LessonPhase::VotingAgain;
    return isOpen ? std::get_if<LessonQuestion>(&stop().asks) : nullptr;
}

void LessonRun::setHands(std::size_t choice, int hands)
{
    const LessonQuestion *question = openQuestion();
    if (!question || choice >= question->choices.size())
        return;
    m_hands.resize(question->choices.size());
    m_hands[choice] = std::max(hands, 0);
}

void LessonRun::addHands(std::size_t choice, int more)
{
    setHands(choice, choice < m_hands.size() ? m_hands[choice] + more : more);
}

std::vector<int> LessonRun::hands() const
{
    std::vector<int> hands = m_hands;
    if (const auto *question = std::get_if<LessonQuestion>(&stop().asks))
        hands.resize(question->choices.size());
    return hands;
}

void LessonRun::closeVote(int number)
{
    ClassVote vote{m_name, static_cast<int>(m_place) + 1, number, {}};
    const auto counted = hands();
    const auto &choices = std::get<LessonQuestion>(stop().asks).choices;
    for (std::size_t i = 0; i < choices.size(); ++i)
        vote.choices.push_back({choices[i].misconception, counted[i]});
    if (vote.hands() == 0)
        return;
    m_votes.push_back(vote);
    m_closed.push_back(std::move(vote));
}

std::optional<ClassVote> LessonRun::vote(int number) const
{
    const auto found = std::find_if(m_votes.begin(), m_votes.end(),
                                    [number](const auto &vote) { return vote.vote == number; });
    return found == m_votes.end() ? std::nullopt : std::optional(*found);
}

std::vector<ClassVote> LessonRun::takeClosed()
{
    return std::exchange(m_closed, {});
}

} // namespace restaurant
