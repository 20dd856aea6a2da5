// How a class voted on a question, and what that says of what it believes.
#pragma once

#include "lesson/tally/misconception.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace restaurant {

/// One show of hands.
struct ClassVote
{
    struct Choice
    {
        std::optional<Misconception> misconception; ///< Nothing: it is the right one.
        int hands = 0;
        bool operator==(const Choice &) const = default;
    };
    std::string lesson; ///< Its name, "behind-is-not-wrong".
    int stop = 0;       ///< Of the lesson, from 1.
    int vote = 1;       ///< 1: each alone; 2: once they had talked.
    std::vector<Choice> choices;
    bool operator==(const ClassVote &) const = default;

    [[nodiscard]] int hands() const;
    [[nodiscard]] int right() const;
};

/// The note that keeps it in a recording: "Vote 1 at stop 2 of behind-is-not-wrong: A (right) 12,
/// B (22 late-is-wrong) 9".
[[nodiscard]] std::string noteOf(const ClassVote &vote);
/// Nothing: the note is another.
[[nodiscard]] std::optional<ClassVote> voteFrom(std::string_view note);

/// How many chose it, in all first votes and in all second ones.
struct BeliefCount
{
    int first = 0;
    int second = 0;
    bool operator==(const BeliefCount &) const = default;
};
/// Of all votes together. Those that nobody chose, but could have, count 0.
[[nodiscard]] std::map<Misconception, BeliefCount> beliefsOf(const std::vector<ClassVote> &votes);

/// The line of headings "lesson,stop,vote,choice,misconception,name,hands", then one for each
/// choice; of the right one the number is empty, and its name is "right".
[[nodiscard]] std::string csvOf(const std::vector<ClassVote> &votes);

} // namespace restaurant
