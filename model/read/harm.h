// The harm ledger: decisions that were made on a view that did not show what was true, and that
// the truth would have refused or changed, with their price. Counted, not estimated.
#pragma once

#include "domain/activity.h"
#include "domain/story.h"
#include "thrownaway.h"
#include "trail.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

/// What was done, or said.
enum class HarmKind {
    SoldOut,  ///< A dish was sold that was out: the view still had enough of it.
    InVain,   ///< The view invited to a command that the truth refused: walked or cooked in vain.
    Promised, ///< A guest read a time that had been put off.
    StillCooking, ///< A guest was told that it is cooking, by staff or a board, and it was ready.
    Asked         ///< A guest asked for what a board up to date would have told him.
};
inline constexpr std::array allHarmKinds{HarmKind::SoldOut, HarmKind::InVain, HarmKind::Promised,
                                         HarmKind::StillCooking, HarmKind::Asked};

/// Why the view did not show what was true.
enum class HarmCause {
    Lag,        ///< It was behind, and all that it had been brought it showed.
    Loss,       ///< It had missed something.
    Order,      ///< It was brought events in another order.
    Duplication ///< It was brought an event more than once.
};
inline constexpr std::array allHarmCauses{HarmCause::Lag, HarmCause::Loss, HarmCause::Order,
                                          HarmCause::Duplication};

/// What it came to.
struct HarmPrice
{
    Duration worked{}; ///< Of the staff: the whole piece of work that was done for nothing.
    Duration waited{}; ///< Of guests: longer than they were told, or would have had to.
    int plates = 0;    ///< Sold and not to be had, or cooked for nobody.
    Money money;       ///< Their price on the menu.

    HarmPrice &operator+=(const HarmPrice &other);
    bool operator==(const HarmPrice &) const = default;
};

/// One decision that the truth would have refused or changed.
struct HarmEntry
{
    HarmKind kind = HarmKind::SoldOut;
    HarmCause cause = HarmCause::Lag;
    Instant at{};
    StoryMark mark;                       ///< When it had just been made: where to jump to.
    std::optional<CommandNumber> command; ///< Nothing: nobody gave one; he looked.
    std::string who;                      ///< Who decided.
    std::optional<GuestId> guest;         ///< Who decided, or was told, if it was a guest.
    bool onPhone = false;                 ///< And it was a person, on a phone.
    SeenView seen;                        ///< What he had before his eyes.
    Position head{};                      ///< Of the log at that instant.
    DocumentName document;                ///< What it was about.
    FieldChange differed;                 ///< Before: what was shown. After: what was true.
    HarmPrice price;
    bool operator==(const HarmEntry &) const = default;
};

/// So many of them, and what they come to together.
struct HarmSum
{
    std::int64_t count = 0;
    HarmPrice price;

    HarmSum &operator+=(const HarmEntry &entry);
    bool operator==(const HarmSum &) const = default;
};

/// The ledger of an evening so far.
struct HarmSummary
{
    std::vector<HarmEntry> entries; ///< In the order in which they were decided.
    std::int64_t decisions = 0;     ///< Commands and looks that went by a view: so many in all.
    std::int64_t late = 0;          ///< Of these: by one that did not show everything.
    std::int64_t refused = 0;       ///< Commands that were refused, for whatever reason.
    ThrownAway thrownAway;

    [[nodiscard]] HarmSum all() const;
    [[nodiscard]] HarmSum of(HarmKind kind) const;
    [[nodiscard]] HarmSum of(HarmCause cause) const;
    /// What befell persons, who were guests on phones.
    [[nodiscard]] HarmSum ofPersons() const;
    bool operator==(const HarmSummary &) const = default;
};

} // namespace restaurant
