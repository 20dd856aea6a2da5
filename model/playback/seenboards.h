// What views showed at moments of an evening at which that was no fold of the log, and why.
#pragma once

#include "bentfold.h"
#include "carriedlog.h"
#include "retracing.h"

#include "read/harm.h"

#include <memory>
#include <optional>

namespace restaurant {

/// Goes through the evening once more where a view was bent, or what keeps it misses something: on
/// with each question, as the harm ledger asks them. Throws what reading throws.
class SeenBoards
{
public:
    explicit SeenBoards(CarriedLog log)
        : m_log(std::move(log))
    {
    }
    SeenBoards(const SeenBoards &) = delete;
    SeenBoards &operator=(const SeenBoards &) = delete;

    /// Nothing: it was a fold of the log up to its position. What is returned stands until the next
    /// question.
    [[nodiscard]] std::optional<EventBoards::Any> at(const SeenView &seen, const Cursor &cursor);
    /// The last that befell an event about the document. Nothing did: it was lost where nobody
    /// bends lines.
    [[nodiscard]] HarmCause causeOf(ViewName view, const DocumentName &document) const;

private:
    [[nodiscard]] EventBoards::Any retracedAt(Position shown, const Deliveries::Regime &regime,
                                              ViewName view);

    template <typename Board> using Bent = std::unique_ptr<BentFold<Board>>;

    const CarriedLog m_log;
    std::unique_ptr<Retracing> m_retraced; ///< Where what keeps the views misses something.
    EventBoards::Each<Bent> m_bent;        ///< Where the line to a view was bent.
};

} // namespace restaurant
