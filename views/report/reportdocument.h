// The report of an evening as a document: what the window, the paper and a drawing show.
#pragma once

#include "theme/theme.h"
#include "words/reporttext.h"

#include <QString>

class QTextDocument;

namespace restaurant {

/// How a report is set.
struct ReportLook
{
    const Colours *colours = nullptr; ///< Outlives the document's filling.
    Fonts fonts;
};
/// On paper: light, with a body font of so many points.
[[nodiscard]] ReportLook paperLook(qreal points);

/// Fills `document` anew; all that comes from a file stands there letter by letter.
void setReport(QTextDocument &document, const ReportText &text, const ReportLook &look);

} // namespace restaurant
