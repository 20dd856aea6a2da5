#pragma once

#include "read/finding.h"
#include "touches.h"

namespace restaurant {

/// What explains the wrong documents of a store.
template <typename Board> struct Guilt
{
    /// All documents are those of this place, which is not the checkpoint.
    std::optional<PlaceOf<Board>> documentsOf;
    /// The documents for which an item is to blame. No single one explains the others.
    std::map<DocumentRef<Board>, GuiltyEvent> guilty;
};

/// Folds the log again with one fault after the other until one gives the documents that are
/// there. Bounded: in a long log without a base close to the fault it may give up. Throws what the
/// log throws.
template <typename Board> [[nodiscard]] Guilt<Board> findGuilt(const GuiltQuestion<Board> &);

} // namespace restaurant
