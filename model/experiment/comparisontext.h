// A comparison or a sweep as text for other programs; docs/formats.md says what stands in it.
#pragma once

#include "experiment/results/sweep.h"

#include <QByteArray>

namespace restaurant {

/// One object, without a line break.
[[nodiscard]] QByteArray jsonOf(const Comparison &comparison);
/// A line for each figure of each column, under a line of headings.
[[nodiscard]] QByteArray csvOf(const Comparison &comparison);
/// The same of a sweep, with its points, where it saturates, and theory.
[[nodiscard]] QByteArray jsonOf(const Sweep &sweep);
[[nodiscard]] QByteArray csvOf(const Sweep &sweep);
/// A test case for each figure of each further column, which fails where it is worse than the
/// first one; for whoever watches over a change.
[[nodiscard]] QByteArray junitOf(const Comparison &comparison);

/// For a cell of a CSV file (RFC 4180): in quotes where it needs them.
[[nodiscard]] QByteArray csvCell(const std::string &text);
/// As short as it reads back equal, with a point; empty: nothing.
[[nodiscard]] QByteArray csvNumber(std::optional<double> value);

} // namespace restaurant
