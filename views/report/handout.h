// A report on paper, in a PDF or as a drawing.
#pragma once

#include "words/reporttext.h"

#include <QSizeF>
#include <QString>

#include <array>

class QPagedPaintDevice;

namespace restaurant {

enum class HandoutSize { A4, A4Wide, A5, Letter, Slide };
inline constexpr std::array allHandoutSizes{HandoutSize::A4, HandoutSize::A4Wide, HandoutSize::A5,
                                            HandoutSize::Letter, HandoutSize::Slide};
/// "A4, upright", "Slide, 16 to 9".
[[nodiscard]] QString handoutName(HandoutSize size);
[[nodiscard]] QSizeF handoutMillimetres(HandoutSize size);

/// Writes it as the ending of `path` says: .pdf, on as many pages as it needs, or .svg, all of it
/// in one picture of that size. Always light. The answer is empty, or says in words for a person
/// what went wrong; then nothing is left half written.
[[nodiscard]] QString saveHandout(const QString &path, const ReportText &text, HandoutSize size);
/// On pages as large as the device's.
void printHandout(QPagedPaintDevice &device, const ReportText &text);
/// "Pages (*.pdf);;Drawings (*.svg)".
[[nodiscard]] QString handoutFilter();

} // namespace restaurant
