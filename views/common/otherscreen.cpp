#include "otherscreen.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

namespace restaurant {

QScreen *otherScreen(const QWidget *widget)
{
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen != widget->screen())
            return screen;
    }
    return widget->screen();
}

} // namespace restaurant
