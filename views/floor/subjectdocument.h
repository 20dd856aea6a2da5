// From what one can point at on the floor to the documents of the floor view.
#pragma once

#include "floorsubject.h"
#include "read/trail.h"

#include <optional>
#include <vector>

namespace restaurant {

class FloorModels;

/// The documents that the figure is made of. None: it only names a place.
[[nodiscard]] std::vector<DocumentName> documentsIn(const FloorModels &models,
                                                    const FloorSubject &subject);
/// What can be asked why: the table or the order that it is about. Guests, staff and stations are
/// told by activities, which nobody decides on, and have no trail of their own.
[[nodiscard]] std::optional<DocumentName> documentBehind(const FloorModels &models,
                                                         const FloorSubject &subject);

} // namespace restaurant
