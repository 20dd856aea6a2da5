// What has become of the rows of a page, told from two looks at it.
#pragma once

#include "inspection/inspection.h"

namespace restaurant {

/// The rows of `now` with what they were in `before`, a look at the same page. Rows that were
/// merely pushed onto the page, or off it, by others have neither appeared nor gone.
[[nodiscard]] ShownRows changedSince(const RowsPage &before, RowsPage now);
/// The page with nothing lit.
[[nodiscard]] ShownRows unchanged(RowsPage page);
/// Whether anything of it is lit.
[[nodiscard]] bool tellsChange(const ShownRows &shown);

/// The table that a statement writes: of INSERT, REPLACE, UPDATE and DELETE. Empty for any other.
[[nodiscard]] std::string tableWrittenBy(const std::string &sql);

} // namespace restaurant
