// An evening as a read view hears of it: commands go in, recorded events come out.
#pragma once

#include "domain/house.h"
#include "domain/writingside.h"
#include "words/boardlines.h"

#include <QString>

#include <vector>

namespace restaurant::testing {

/// What was played so far, as the log would have it.
[[nodiscard]] std::vector<RecordedEvent> recorded(const WritingSide &evening);

template <typename Board> [[nodiscard]] Board folded(const std::vector<RecordedEvent> &events)
{
    Board board(house());
    for (const RecordedEvent &event : events)
        apply(board, event);
    return board;
}

/// An evening in the house that has 9 of each dish, played one accepted command after the other.
class Story
{
public:
    Story() { m_evening.receive(9); }

    /// With all that the process manager makes of it. The command must be accepted.
    Story &play(const Command &command, Role role = Role::Manager);
    Story &seat(int table, int party, int guests = 2);
    Story &dineIn(int order, int table, std::vector<WantedLine> lines);
    Story &takeaway(int order, std::string_view guest, std::vector<WantedLine> lines);
    Story &cook(int order, int line);
    /// Cooks, carries and delivers everything of a one-course order.
    Story &serve(int order, int lines);

    [[nodiscard]] std::vector<RecordedEvent> log() const { return recorded(m_evening); }
    /// The board's lines, each with a line feed in front, for comparing with a raw string.
    template <typename Board> [[nodiscard]] QString text() const
    {
        QString text;
        for (const std::string &line : linesOf(folded<Board>(log())))
            text += u'\n' + QString::fromStdString(line);
        return text;
    }

private:
    WritingSide m_evening;
};

} // namespace restaurant::testing
