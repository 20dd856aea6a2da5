#include "phonevotes.h"

#include <utility>

namespace restaurant {

PhoneVotes::PhoneVotes(QObject *parent)
    : QObject(parent)
{
}

std::vector<QString> PhoneVotes::reasonTexts()
{
    return {tr("I know the rule behind it"), tr("I have just seen it"), tr("I am guessing")};
}

void PhoneVotes::follow(const std::optional<LessonScene> &scene)
{
    const bool wasOpen = std::exchange(m_isOpen, scene && scene->isOpen);
    if (m_isOpen && !wasOpen) { // each vote is asked anew
        ++m_last;
        m_answers.clear();
    }
    if (wasOpen && !m_isOpen && !m_answers.empty())
        emit closed(reasons());
    tell(scene ? questionOf(*scene) : std::nullopt);
}

/// Closed, it stands there until what happened is told, and no longer than its stop.
std::optional<PhoneQuestion> PhoneVotes::questionOf(const LessonScene &scene)
{
    if (scene.choices.empty())
        return std::nullopt;
    PhoneQuestion question;
    question.id = m_last;
    question.text = scene.ask;
    for (const SceneChoice &choice : scene.choices)
        question.choices.push_back(choice.text);
    question.reasons = reasonTexts();
    question.isLocked = !scene.isOpen;
    question.revealed = scene.happened;
    return question;
}

void PhoneVotes::tell(std::optional<PhoneQuestion> question)
{
    if (question == m_question)
        return;
    m_question = std::move(question);
    emit asked(m_question);
}

void PhoneVotes::take(const PhoneAnswer &answer)
{
    const bool isAsked = m_isOpen && m_question && answer.question == m_question->id &&
                         answer.choice >= 0 &&
                         answer.choice < static_cast<int>(m_question->choices.size());
    if (!isAsked)
        return;
    const auto before = m_answers.find(answer.guest);
    const std::optional<int> old =
        before == m_answers.end() ? std::nullopt : std::optional(before->second.choice);
    m_answers[answer.guest] = answer;
    if (old == answer.choice)
        return;
    if (old)
        emit handsChanged(*old, -1);
    emit handsChanged(answer.choice, 1);
}

std::vector<int> PhoneVotes::reasons() const
{
    std::vector<int> counts(reasonTexts().size());
    for (const auto &[guest, answer] : m_answers)
        if (answer.reason >= 0 && answer.reason < static_cast<int>(counts.size()))
            ++counts[static_cast<std::size_t>(answer.reason)];
    return counts;
}

} // namespace restaurant

#include "moc_phonevotes.cpp"
