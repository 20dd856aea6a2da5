#pragma once

#include "lesson/lessonscene.h"
#include "phones/phones.h"
#include "words/spokenin.h"

#include <QObject>
#include <QString>

#include <map>
#include <vector>

namespace restaurant {

/// A lesson's question on the phones: each answers for itself and may answer otherwise until the
/// vote is closed. Answers are counted as hands, beside those that are raised; nobody's stands
/// anywhere by itself.
class PhoneVotes final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhoneVotes)
public:
    explicit PhoneVotes(QObject *parent = nullptr);

    /// What the phones are asked while the lesson stands like this, in one of the languages; null:
    /// they are quiet.
    [[nodiscard]] const PhoneQuestion *question() const { return saidIn(m_question, {}); }
    [[nodiscard]] const InLanguages<PhoneQuestion> &inLanguages() const { return m_question; }
    /// The lesson is shown like this now, in each language in which it is asked; empty: none is
    /// given.
    void follow(const InLanguages<LessonScene> &scenes);
    /// Of another question, or of one that is closed, it counts for nothing.
    void take(const PhoneAnswer &answer);
    /// How many gave each reason, in the vote that is open or was closed last, in the order in
    /// which they are offered.
    [[nodiscard]] std::vector<int> reasons() const;
    [[nodiscard]] static std::vector<QString> reasonTexts();

signals:
    /// Empty: they are quiet.
    void asked(const restaurant::InLanguages<restaurant::PhoneQuestion> &question);
    /// So many hands more (or fewer) for a choice of the open vote.
    void handsChanged(int choice, int by);
    /// The vote was closed, and somebody has voted by phone: so many gave each reason.
    void closed(const std::vector<int> &reasons);

private:
    [[nodiscard]] PhoneQuestion questionOf(const LessonScene &scene) const;

    InLanguages<PhoneQuestion> m_question;
    bool m_isOpen = false;
    int m_last = 0;                               ///< Vote that was asked about.
    std::map<PhoneNumber, PhoneAnswer> m_answers; ///< Of that vote.
};

} // namespace restaurant
