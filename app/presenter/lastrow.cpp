#include "lastrow.h"

#include <QFontMetrics>

namespace restaurant {

QFont readable(QFont font, int height)
{
    const int wanted = (height + linesForTheLastRow - 1) / linesForTheLastRow;
    int pixels = wanted / 2;
    do
        font.setPixelSize(++pixels);
    while (QFontMetrics(font).height() < wanted);
    return font;
}

} // namespace restaurant
