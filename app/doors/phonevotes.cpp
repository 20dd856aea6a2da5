#include "phonevotes.h"

#include <optional>
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

/// Closed, it stands there until what happened is told, and no longer than its stop.
void PhoneVotes::follow(const InLanguages<LessonScene> &scenes)
{
    const LessonScene *scene = saidIn(scenes, {});
    const bool wasOpen = std::exchange(m_isOpen, scene && scene->isOpen);
    if (m_isOpen && !wasOpen) { // each vote is asked anew
        ++m_last;
        m_answers.clear();
    }
    if (wasOpen && !m_isOpen && !m_answers.empty())
        emit closed(reasons());
    InLanguages<PhoneQuestion> question;
    for (const auto &[language, each] : scenes) {
        const SpokenIn spoken(language);
        if (!each.choices.empty())
            question.emplace(language, questionOf(each));
    }
    if (question == m_question)
        return;
    m_question = std::move(question);
    emit asked(m_question);
}

PhoneQuestion PhoneVotes::questionOf(const LessonScene &scene) const
{
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

void PhoneVotes::take(const PhoneAnswer &answer)
{
    const PhoneQuestion *asked = question();
    const bool isAsked = m_isOpen && asked && answer.question == asked->id && answer.choice >= 0 &&
                         answer.choice < static_cast<int>(asked->choices.size());
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
