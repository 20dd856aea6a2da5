// Thought bubbles: what somebody believes, because a board said so when he looked at it last,
// beside what is true.
#pragma once

#include "heldboard.h"
#include "read/query.h"
#include "sayings.h"

#include <QString>
#include <QStringList>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace restaurant {

/// One of the staff, by name, or a guest.
using Onlooker = std::variant<std::string, GuestId>;

struct BeliefLine
{
    QString believed;     ///< "43 is being prepared"
    QString isTrue;       ///< "43 is ready"; empty: the floor does not tell.
    bool differs = false; ///< To be outlined.
    bool operator==(const BeliefLine &) const = default;
};

/// What the last board that somebody looked at said then of what concerns him.
struct Belief
{
    QString who;
    ViewName view{};
    Position position{}; ///< That the view had reached when he looked,
    Instant at{};        ///< and when that was.
    /// False: what the view showed then has gone by unseen, as where somebody went to a moment
    /// behind it. No lines.
    bool isKnown = true;
    std::vector<BeliefLine> lines; ///< Those that differ first. None: there is nothing to do.

    [[nodiscard]] QStringList believed() const;
    [[nodiscard]] QStringList isTrue() const;
    /// Something that he believes is not so.
    [[nodiscard]] bool isWrong() const;
};

/// Remembers of each person what the board said at the moment of his last look. A value of the GUI
/// thread; a look costs a run through the documents of its board.
class Beliefs
{
public:
    /// More people and looks than these are not remembered: the oldest are forgotten.
    static constexpr std::size_t mostPeople = 500;
    static constexpr std::size_t mostWaiting = 2000;

    /// Somebody looked. What he saw is remembered when the picture has come as far: by hear().
    void look(const Look &seen);
    /// These are the last looks there are, as where somebody went to another moment. What is
    /// remembered of them stays.
    void replace(const std::vector<Look> &looks);
    void clear() { *this = {}; }

    /// Where a board is to stand for a moment before it goes on, because somebody looked at it
    /// there; nothing: nowhere. releaseTo() sees to it.
    [[nodiscard]] std::optional<Position> awaits(ViewName view) const;
    /// A board has come further.
    void hear(const HeldBoard<KitchenBoard> &board, const HeldBoard<FloorBoard> &floor);
    void hear(const HeldBoard<WaiterBoard> &board, const HeldBoard<FloorBoard> &floor);
    void hear(const HeldBoard<StatusBoard> &board, const HeldBoard<FloorBoard> &floor);
    /// Forgets who is not on the floor any more.
    void forgetGone(const HeldBoard<FloorBoard> &floor);

    /// Nothing: he has looked at no board yet.
    [[nodiscard]] std::optional<Belief> of(const Onlooker &who,
                                           const HeldBoard<FloorBoard> &floor) const;
    /// Who believes something.
    [[nodiscard]] std::size_t size() const { return m_last.size(); }

private:
    struct Memory
    {
        Look look;
        Concern concern;
        Sayings said;
        bool isKnown = false;
    };

    template <typename Board>
    void hearBoard(const HeldBoard<Board> &board, const HeldBoard<FloorBoard> &floor);
    template <typename Board>
    void remember(const Look &seen, const HeldBoard<Board> &board,
                  const HeldBoard<FloorBoard> &floor);
    void forgetOldest();

    std::map<Onlooker, Memory> m_last;
    std::vector<Look> m_waiting; ///< Until the picture has come as far; in the order in which told.
};

/// Releases what has arrived, with a stop wherever somebody looked at the board. Returns whether
/// anything is shown that was not.
template <typename Board>
bool releaseTo(HeldBoard<Board> &board, Position arrived, Beliefs &beliefs,
               const HeldBoard<FloorBoard> &floor)
{
    bool hasChanged = false;
    for (auto stop = beliefs.awaits(Board::view); stop && *stop < arrived;) {
        hasChanged = board.release(*stop) || hasChanged;
        beliefs.hear(board, floor);
        const auto next = beliefs.awaits(Board::view);
        stop = next == stop ? std::nullopt : next;
    }
    hasChanged = board.release(arrived) || hasChanged;
    beliefs.hear(board, floor);
    return hasChanged;
}

} // namespace restaurant
