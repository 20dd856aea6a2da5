// How a decision is judged: the same question to what was shown and to what was true. Only for the
// files of this room.
#pragma once

#include "harmfold.h"

#include <algorithm>
#include <utility>

namespace restaurant {

template <typename Board> const Board &HarmFold::truth()
{
    return std::get<BoardSight<Board>>(m_sights).truth.at(m_mark.event, m_events);
}

template <typename Board> const Board &HarmFold::foldedTo(Position position)
{
    return std::get<BoardSight<Board>>(m_sights).shown.at(std::min(position, m_mark.event),
                                                          m_events);
}

template <typename Board> const Board *HarmFold::bentBoard(const SeenView &seen)
{
    const auto bent = m_bent ? m_bent(seen, m_mark, m_now) : std::nullopt;
    return bent ? std::get<const Board *>(*bent) : nullptr;
}

template <typename Board> const Board &HarmFold::shown(const SeenView &seen)
{
    const Board *bent = bentBoard<Board>(seen);
    return bent ? *bent : foldedTo<Board>(seen.position);
}

/// What was shown leads to the decision, and what was true does not.
template <typename Board, typename Rule>
std::optional<HarmEntry> HarmFold::judge(HarmKind kind, const Decision &decision, Rule rule)
{
    const Grounds wrong = rule(shown<Board>(decision.seen));
    if (wrong.point != Grounds::Point::To)
        return std::nullopt;
    const Grounds right = rule(truth<Board>());
    if (right.point != Grounds::Point::Against)
        return std::nullopt;
    const bool isLag = rule(foldedTo<Board>(decision.seen.position)) == wrong;
    HarmEntry entry;
    entry.kind = kind;
    if (!isLag)
        entry.cause = m_blame ? m_blame(decision.seen.view, wrong.document) : HarmCause::Loss;
    entry.at = decision.at;
    entry.mark = m_mark;
    entry.command = decision.command;
    entry.who = decision.who;
    entry.guest = decision.guest;
    entry.seen = decision.seen;
    entry.head = m_mark.event;
    entry.document = wrong.document;
    entry.differed = {right.field, wrong.value, right.value};
    return entry;
}

} // namespace restaurant
