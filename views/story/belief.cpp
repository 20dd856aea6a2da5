#include "belief.h"

#include "words/plaintext.h"

#include <algorithm>
#include <set>
#include <utility>

namespace restaurant {

namespace {

Onlooker onlookerOf(const Look &look)
{
    return look.guest ? Onlooker(*look.guest) : Onlooker(look.who);
}

/// The board of the picture that he looked at is read by people who act on it.
bool isOfABoard(const Look &look)
{
    const bool isRead = look.view == ViewName::Kitchen || look.view == ViewName::Waiter ||
                        look.view == ViewName::Status;
    return isRead && (look.by == Asker::Staff || look.by == Asker::Guest);
}

Concern concernOf(const Onlooker &who, const HeldBoard<FloorBoard> &floor)
{
    if (const auto *guest = std::get_if<GuestId>(&who)) {
        const FloorGuest *known = floor.find<FloorGuest>(*guest);
        return known ? concernOf(*known) : Concern();
    }
    const FloorStaff *staff = floor.find<FloorStaff>(std::get<std::string>(who));
    return concernOf(staff ? *staff : FloorStaff(), floor.documents<FloorPool>());
}

bool isOnTheFloor(const Onlooker &who, const HeldBoard<FloorBoard> &floor)
{
    const auto *guest = std::get_if<GuestId>(&who);
    return guest ? floor.find<FloorGuest>(*guest) != nullptr
                 : floor.find<FloorStaff>(std::get<std::string>(who)) != nullptr;
}

QString textOf(const Saying &saying)
{
    return BoardText::said(saying.what, saying.said);
}

/// Of a thing of which the other one says nothing.
Saying nothingOf(const Saying &other)
{
    return {Said::NotThere, other.what, false};
}

BeliefLine lineOf(const Saying &believed, const Saying &isTrue)
{
    return {textOf(believed), textOf(isTrue), believed.said != isTrue.said};
}

/// Of all that is looked for on one of the two sides.
std::vector<BeliefLine> compared(const Sayings &believed, const Sayings &isTrue)
{
    std::vector<BeliefLine> lines;
    for (const auto &[thing, saying] : believed) {
        const auto found = isTrue.find(thing);
        const Saying truth = found == isTrue.end() ? nothingOf(saying) : found->second;
        if (!saying.isLookedFor && !truth.isLookedFor)
            continue;
        if (thing.kind == SaidThing::Kind::Dish)
            lines.push_back({textOf(saying), QString(), false});
        else
            lines.push_back(lineOf(saying, truth));
    }
    for (const auto &[thing, saying] : isTrue)
        if (saying.isLookedFor && !believed.contains(thing))
            lines.push_back(lineOf(nothingOf(saying), saying));
    std::stable_partition(lines.begin(), lines.end(),
                          [](const BeliefLine &line) { return line.differs; });
    return lines;
}

} // namespace

QStringList Belief::believed() const
{
    QStringList texts;
    for (const BeliefLine &line : lines)
        texts += line.believed;
    return texts;
}

QStringList Belief::isTrue() const
{
    QStringList texts;
    for (const BeliefLine &line : lines)
        texts += line.isTrue;
    return texts;
}

bool Belief::isWrong() const
{
    return std::any_of(lines.begin(), lines.end(),
                       [](const BeliefLine &line) { return line.differs; });
}

void Beliefs::look(const Look &seen)
{
    if (!isOfABoard(seen))
        return;
    if (m_waiting.size() >= mostWaiting)
        m_waiting.erase(m_waiting.begin());
    m_waiting.push_back(seen);
}

void Beliefs::replace(const std::vector<Look> &looks)
{
    std::set<ActivityNumber> present;
    for (const Look &one : looks)
        present.insert(one.number);
    std::erase_if(m_last,
                  [&](const auto &known) { return !present.contains(known.second.look.number); });
    m_waiting.clear();
    for (const Look &one : looks)
        look(one);
}

std::optional<Position> Beliefs::awaits(ViewName view) const
{
    std::optional<Position> first;
    for (const Look &waiting : m_waiting)
        if (waiting.view == view && (!first || waiting.position < *first))
            first = waiting.position;
    return first;
}

void Beliefs::hear(const HeldBoard<KitchenBoard> &board, const HeldBoard<FloorBoard> &floor)
{
    hearBoard(board, floor);
}

void Beliefs::hear(const HeldBoard<WaiterBoard> &board, const HeldBoard<FloorBoard> &floor)
{
    hearBoard(board, floor);
}

void Beliefs::hear(const HeldBoard<StatusBoard> &board, const HeldBoard<FloorBoard> &floor)
{
    hearBoard(board, floor);
}

template <typename Board>
void Beliefs::hearBoard(const HeldBoard<Board> &board, const HeldBoard<FloorBoard> &floor)
{
    const auto isReached = [&board](const Look &seen) {
        return seen.view == Board::view && board.hasBegun() && seen.position <= board.position();
    };
    for (const Look &waiting : m_waiting)
        if (isReached(waiting))
            remember(waiting, board, floor);
    std::erase_if(m_waiting, isReached);
}

template <typename Board>
void Beliefs::remember(const Look &seen, const HeldBoard<Board> &board,
                       const HeldBoard<FloorBoard> &floor)
{
    const Onlooker who = onlookerOf(seen);
    const auto known = m_last.find(who);
    if (known != m_last.end() && known->second.look.number >= seen.number)
        return;
    Memory memory{seen, concernOf(who, floor), {}, board.unchangedSince() <= seen.position};
    if (memory.isKnown)
        memory.said = saidBy(board, memory.concern);
    m_last.insert_or_assign(who, std::move(memory));
    if (m_last.size() > mostPeople)
        forgetOldest();
}

void Beliefs::forgetOldest()
{
    m_last.erase(std::min_element(m_last.begin(), m_last.end(), [](const auto &a, const auto &b) {
        return a.second.look.number < b.second.look.number;
    }));
}

void Beliefs::forgetGone(const HeldBoard<FloorBoard> &floor)
{
    std::erase_if(m_last,
                  [&floor](const auto &known) { return !isOnTheFloor(known.first, floor); });
}

std::optional<Belief> Beliefs::of(const Onlooker &who, const HeldBoard<FloorBoard> &floor) const
{
    const auto known = m_last.find(who);
    if (known == m_last.end())
        return std::nullopt;
    const Memory &memory = known->second;
    Belief belief{toQString(memory.look.who),
                  memory.look.view,
                  memory.look.position,
                  memory.look.at,
                  memory.isKnown,
                  {}};
    if (memory.isKnown)
        belief.lines = compared(memory.said, trueOf(floor, memory.look.view, memory.concern));
    return belief;
}

} // namespace restaurant
