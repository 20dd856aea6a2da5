// Whether a read store is right: compared with a fold of the log at the store's own checkpoint.
// Where a view has no store of its own, what the write side's file holds for it is compared with a
// fold up to the end that the log has at that very moment: one read transaction answers both.
#pragma once

#include "delivery/linestate.h"
#include "delivery/subscriber.h"
#include "domain/architecture.h"
#include "read/boards.h"
#include "read/finding.h"
#include "read/store/viewfile.h"

#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace restaurant {

struct Restaurant;

/// What one pass over a store found.
struct AuditReport
{
    bool isComplete = false;       ///< False: the fold is not there yet, and nothing was compared.
    Position upTo{};               ///< The event that the store, or the unfinished fold, stands at.
    std::vector<Finding> findings; ///< At most mostFindings of them.
    std::size_t wrongDocuments = 0;
};

inline constexpr std::size_t mostFindings = 200;

/// Audits one read store, again and again: what was folded is kept, so that each pass folds only
/// what is new. Used in one thread. Reads alone; another thread or process may write the store.
class StoreAudit
{
public:
    static constexpr std::size_t everything = std::numeric_limits<std::size_t>::max();

    virtual ~StoreAudit() = default;
    /// Compares the store as it is at one moment with the log, of which it folds at most `atMost`
    /// items: a longer way takes several passes. Throws StoreError, and what the log throws.
    [[nodiscard]] virtual AuditReport pass(std::size_t atMost = everything) = 0;
};

/// Which read store is audited, and the log that it should be of.
struct AuditedStore
{
    std::string path; ///< The write side's file, if the view has no store of its own.
    ViewName view{};
    LogIdentity log;
    Architecture keptBy{};
    /// What the flaws of that make of a view when it has come to a place; nothing: that is not
    /// known.
    std::function<std::optional<EventBoards::Any>(ViewName view, Position at)> flawed{};
    /// What befell the events on their way to the view, by when.
    std::function<std::vector<BentEvent>()> bent{};
};

/// How what keeps the view in step is audited: `file` is the write side's.
[[nodiscard]] AuditedStore auditedStore(const std::string &file, ViewName view,
                                        const LogIdentity &log, const Architecture &keptBy);
/// There is something to be audited. Throws StoreError.
[[nodiscard]] bool isThere(const AuditedStore &store);

/// For the views of events alone. `restaurant` and `log` outlive it.
[[nodiscard]] std::unique_ptr<StoreAudit>
makeStoreAudit(const AuditedStore &store, const Restaurant &restaurant, LogSource &log);
/// For the views of the story: floor and measures.
[[nodiscard]] std::unique_ptr<StoreAudit>
makeStoreAudit(const AuditedStore &store, const Restaurant &restaurant, StorySource &story);

} // namespace restaurant
