// The few most important lines of a board, made of the documents that it shows and of nothing else:
// a late board says what is late.
#pragma once

#include "domain/restaurant.h"
#include "heldboard.h"
#include "read/kitchenboard.h"
#include "read/statusboard.h"
#include "read/waiterboard.h"
#include "theme/theme.h"

#include <QString>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace restaurant {

/// A number of the status board, which shows many in one line.
struct BoardNumber
{
    DocumentName document;
    QString text;
    Position changedAt{};
    bool operator==(const BoardNumber &) const = default;
};

/// One line of a board. A value: its age is told by the clock of whoever paints it.
struct BoardLine
{
    /// Behind it, the one that is asked about first; none: it only says how many more there are.
    std::vector<DocumentName> documents;
    QString number;                   ///< "43"; empty: the place says it all.
    QString where;                    ///< "T3", "Counter"; of the status board: "Ready".
    QString what;                     ///< "serve 2 Ramen".
    std::vector<BoardNumber> numbers; ///< Of the status board alone, the most important first.
    std::int64_t more = 0;            ///< So many numbers or lines are not told.
    Hue hue = Hue::Neutral;           ///< As long as it is not old.
    std::optional<Instant> since;     ///< Its age counts from then; nothing: it has none.
    Duration warnAfter = Duration::max();
    Duration lateAfter = Duration::max();
    Position changedAt{}; ///< With this event it changed last; 0: it stood there from the start.

    /// All of it but its age: "T3 serve 2 Ramen", "Ready 43 44 +7 more".
    [[nodiscard]] QString text() const;
    /// "11:32"; empty: it has none.
    [[nodiscard]] QString ageAt(Instant now) const;
    [[nodiscard]] Hue hueAt(Instant now) const;
    bool operator==(const BoardLine &) const = default;
};

// At most so many lines; where there are more, the last one says how many. Their cost is that of
// the documents: to be asked when the board has changed, not for each frame.

/// The numbers that are ready, the latest first, then those in preparation as they are promised.
[[nodiscard]] std::vector<BoardLine> linesOf(const HeldBoard<StatusBoard> &board, std::size_t most);
/// What is to be done next, the longest wait first.
[[nodiscard]] std::vector<BoardLine> linesOf(const HeldBoard<WaiterBoard> &board, std::size_t most);
/// The tickets on which something is still to be cooked, the longest sent first; they are late as
/// `times` say.
[[nodiscard]] std::vector<BoardLine> linesOf(const HeldBoard<KitchenBoard> &board, std::size_t most,
                                             const ServiceTimes &times);

} // namespace restaurant
