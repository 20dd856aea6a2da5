// What stands on the lesson's pane, as a value. Whoever makes one decides what may be seen already.
#pragma once

#include "lesson/tally/misconception.h"

#include <QString>

#include <optional>
#include <vector>

namespace restaurant {

/// How many hands a choice had: in the first vote, and in the second if there was one.
struct ToldHands
{
    std::optional<int> first;
    std::optional<int> second;
    bool operator==(const ToldHands &) const = default;
};

struct SceneChoice
{
    QString text;
    std::optional<Misconception> misconception; ///< Nothing: it is the right one.
    int hands = 0;                              ///< Counted so far; not to be shown.
    ToldHands told;                             ///< Once the tally may be seen.
    bool operator==(const SceneChoice &) const = default;
};

/// A stop of a lesson at one of its steps. An empty text is not there.
struct LessonScene
{
    QString lesson;
    QString place; ///< "Stop 2 of 4"
    QString caption;
    QString hint; ///< Shown when it is asked for.
    QString ask;
    std::vector<SceneChoice> choices;
    bool isOpen = false; ///< Hands are raised, and counted.
    bool isTold = false; ///< Tally and misconceptions may be seen.
    QString reasons;     ///< Why those with phones chose so; with the tally.
    QString doing;       ///< What is to be done now.
    QString happened;
    QString principle;
    bool canRepeat = false; ///< The last stretch may be played again.
    QString goOn;           ///< What the one key leads to; empty: the evening runs.
    bool operator==(const LessonScene &) const = default;
};

} // namespace restaurant
