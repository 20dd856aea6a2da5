#pragma once

#include <QColor>
#include <QTextCharFormat>

class QTextDocument;

namespace restaurant {

/// A bar in a line of text: so much of its ground is filled.
struct ReportBar
{
    double share = 0; ///< 0 to 1.
    QColor colour;
    QColor ground;
};

/// Of the one character that is drawn as a bar; `line` is the height of a line of text.
[[nodiscard]] QTextCharFormat barFormat(const ReportBar &bar, qreal line);
/// From now on the document draws such characters.
void drawBarsIn(QTextDocument &document);

} // namespace restaurant
