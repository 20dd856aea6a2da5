// What a truth audit finds wrong with a read view, as plain values: for screens and for messages.
#pragma once

#include "domain/activity.h"
#include "domain/command.h"
#include "domain/ids.h"

#include <chrono>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace restaurant {

/// What went wrong on the way of one event to one view.
enum class DeliveryFault { Skipped, Doubled, Swapped };

/// The event, or activity, whose delivery explains what is wrong.
struct GuiltyEvent
{
    Position position{};       ///< Of the event; of an activity, the event that it came after.
    ActivityNumber activity{}; ///< 0: it is an event.
    std::string type;          ///< The stored word: "LineReady".
    DeliveryFault fault{};
    std::optional<BendKind> bend{}; ///< It was done to it on purpose.
    bool operator==(const GuiltyEvent &) const = default;
};

/// One difference between a read store and the log. Values stand as the JSON of the field.
struct Finding
{
    enum class What {
        Store,           ///< The file as a whole: see `why`.
        Checkpoint,      ///< A field of what the store says of itself.
        MissingDocument, ///< `right` should be there.
        ExtraDocument,   ///< `stored` should not be there.
        Field,           ///< A field of a document.
    };
    What what{};
    ViewName view{};
    std::string kind; ///< Of the document: "ticket".
    std::string key;
    std::string field;  ///< "lines[0].state"
    std::string stored; ///< What the view has.
    std::string right;  ///< What the log says.
    std::optional<GuiltyEvent> guilty;
    std::string why; ///< In words, where no event is to blame.
    /// Just this is what the flaws of this architecture leave undone.
    std::optional<Architecture> missedBy{};
    bool operator==(const Finding &) const = default;
};

// What the truth audit of a running evening knows of one view: its light.

struct AuditState
{
    enum class Verdict {
        Unknown, ///< Not audited, or not any more: see `why`.
        Right,
        Behind, ///< Right for its position, and the log goes on.
        Wrong,
    };
    ViewName view{};
    Verdict verdict = Verdict::Unknown;
    Position upTo{}; ///< The event up to which the view was compared.
    Position head{}; ///< The last event of the log at that time.
    /// When the audit last compared, by this machine's clock; the clock's zero: never.
    std::chrono::steady_clock::time_point lastRun{};
    std::vector<Finding> findings;
    Architecture keptBy; ///< What keeps the view in step.
    std::string why;     ///< Unknown: the reason, for a person.
    bool operator==(const AuditState &) const = default;
};

/// Nothing is known of the view: `why`, for a person.
[[nodiscard]] inline AuditState unaudited(ViewName view, std::string why)
{
    AuditState state;
    state.view = view;
    state.why = std::move(why);
    return state;
}

} // namespace restaurant
