#include "classvote.h"

#include <algorithm>
#include <charconv>
#include <numeric>

namespace restaurant {

namespace {

constexpr std::string_view rightWord = "right";
constexpr std::size_t mostChoices = 26;

/// Takes a note apart from its front; once something is not as expected, it stays so.
class NoteReader
{
public:
    explicit NoteReader(std::string_view note)
        : m_rest(note)
    {
    }
    [[nodiscard]] bool isWell() const { return m_isWell; }
    [[nodiscard]] bool isAtEnd() const { return m_rest.empty(); }
    void take(std::string_view text)
    {
        if (m_rest.starts_with(text))
            m_rest.remove_prefix(text.size());
        else
            m_isWell = false;
    }
    [[nodiscard]] bool takeIf(std::string_view text)
    {
        const bool isThere = m_rest.starts_with(text);
        if (isThere)
            m_rest.remove_prefix(text.size());
        return isThere;
    }
    [[nodiscard]] int takeNumber()
    {
        int number = 0;
        const auto read = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), number);
        m_isWell = m_isWell && read.ec == std::errc() && number >= 0;
        m_rest.remove_prefix(static_cast<std::size_t>(read.ptr - m_rest.data()));
        return number;
    }
    [[nodiscard]] std::string takeUpTo(char end)
    {
        const std::size_t length = m_rest.find(end);
        m_isWell = m_isWell && length != std::string_view::npos && length > 0;
        std::string taken(m_rest.substr(0, length));
        m_rest.remove_prefix(std::min(taken.size(), m_rest.size()));
        return taken;
    }
    void fail() { m_isWell = false; }

private:
    std::string_view m_rest;
    bool m_isWell = true;
};

/// "A (22 late-is-wrong) 9"
ClassVote::Choice takeChoice(NoteReader &note, std::size_t place)
{
    ClassVote::Choice choice;
    note.take(std::string(1, static_cast<char>('A' + place)));
    note.take(" (");
    if (!note.takeIf(rightWord)) {
        choice.misconception = misconceptionFrom(note.takeNumber());
        if (!choice.misconception)
            note.fail();
        note.take(" ");
        static_cast<void>(note.takeUpTo(')'));
    }
    note.take(") ");
    choice.hands = note.takeNumber();
    return choice;
}

std::string nameOf(const ClassVote::Choice &choice)
{
    return std::string(choice.misconception ? wordOf(*choice.misconception) : rightWord);
}

std::string numberOf(const ClassVote::Choice &choice)
{
    return choice.misconception ? std::to_string(static_cast<int>(*choice.misconception))
                                : std::string();
}

/// In quotes where it needs them (RFC 4180).
std::string cellOf(const std::string &text)
{
    if (text.find_first_of(",\"") == std::string::npos)
        return text;
    std::string cell = "\"";
    for (const char character : text)
        cell.append(character == '"' ? 2 : 1, character);
    return cell + '"';
}

} // namespace

int ClassVote::hands() const
{
    return std::accumulate(choices.begin(), choices.end(), 0,
                           [](int sum, const Choice &choice) { return sum + choice.hands; });
}

int ClassVote::right() const
{
    return std::accumulate(choices.begin(), choices.end(), 0, [](int sum, const Choice &choice) {
        return sum + (choice.misconception ? 0 : choice.hands);
    });
}

std::string noteOf(const ClassVote &vote)
{
    std::string note = "Vote " + std::to_string(vote.vote) + " at stop " +
                       std::to_string(vote.stop) + " of " + vote.lesson + ':';
    char letter = 'A';
    for (const ClassVote::Choice &choice : vote.choices) {
        const std::string number = numberOf(choice);
        note.append(letter == 'A' ? " " : ", ").append(1, letter).append(" (");
        note.append(number).append(number.empty() ? "" : " ").append(nameOf(choice));
        note.append(") ").append(std::to_string(choice.hands));
        ++letter;
    }
    return note;
}

std::optional<ClassVote> voteFrom(std::string_view note)
{
    NoteReader reader(note);
    ClassVote vote;
    reader.take("Vote ");
    vote.vote = reader.takeNumber();
    reader.take(" at stop ");
    vote.stop = reader.takeNumber();
    reader.take(" of ");
    vote.lesson = reader.takeUpTo(':');
    reader.take(": ");
    while (reader.isWell() && vote.choices.size() < mostChoices) {
        vote.choices.push_back(takeChoice(reader, vote.choices.size()));
        if (reader.isAtEnd())
            break;
        reader.take(", ");
    }
    const bool isOne = reader.isWell() && reader.isAtEnd() && (vote.vote == 1 || vote.vote == 2);
    return isOne ? std::optional(vote) : std::nullopt;
}

std::map<Misconception, BeliefCount> beliefsOf(const std::vector<ClassVote> &votes)
{
    std::map<Misconception, BeliefCount> beliefs;
    for (const ClassVote &vote : votes)
        for (const ClassVote::Choice &choice : vote.choices)
            if (choice.misconception) {
                BeliefCount &count = beliefs[*choice.misconception];
                (vote.vote == 1 ? count.first : count.second) += choice.hands;
            }
    return beliefs;
}

std::string csvOf(const std::vector<ClassVote> &votes)
{
    std::string lines = "lesson,stop,vote,choice,misconception,name,hands\n";
    for (const ClassVote &vote : votes) {
        char letter = 'A';
        for (const ClassVote::Choice &choice : vote.choices) {
            const std::string where = cellOf(vote.lesson) + ',' + std::to_string(vote.stop) + ',' +
                                      std::to_string(vote.vote) + ',' + letter++;
            lines.append(where).append(",").append(numberOf(choice)).append(",");
            lines.append(nameOf(choice)).append(",").append(std::to_string(choice.hands));
            lines.append("\n");
        }
    }
    return lines;
}

} // namespace restaurant
