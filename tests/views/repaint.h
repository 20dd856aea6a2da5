// Whether what was painted bit by bit looks as if it had been painted at once.
#pragma once

#include <QAbstractItemView>
#include <QBackingStore>
#include <QCoreApplication>
#include <QEvent>
#include <QImage>
#include <QWidget>

#include <cstdlib>
#include <cstring>

namespace restaurant::repaint {

/// What lies on the screen. The window is one of the raster platforms, as in all tests.
inline QImage shown(const QWidget &window)
{
    return static_cast<QImage *>(window.backingStore()->paintDevice())->copy();
}

/// What waits to be laid out and painted. Views of items lay out when somebody asks where an item
/// is.
inline void paintPending(QWidget &window)
{
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>())
        if (view->model())
            static_cast<void>(view->visualRect(view->model()->index(0, 0)));
    QCoreApplication::sendPostedEvents(&window, QEvent::UpdateRequest);
}

/// All of it, by each widget.
inline void paintAnew(QWidget &window)
{
    window.update();
    for (QWidget *widget : window.findChildren<QWidget *>())
        widget->update();
    paintPending(window);
}

/// Qt rounds the edge of a large letter otherwise where a clip cuts through its path: by 12 of 255.
inline bool looksAlike(QRgb a, QRgb b)
{
    constexpr int rounding = 20;
    return std::abs(qRed(a) - qRed(b)) <= rounding && std::abs(qGreen(a) - qGreen(b)) <= rounding &&
           std::abs(qBlue(a) - qBlue(b)) <= rounding;
}

inline QRect differenceOf(const QImage &a, const QImage &b)
{
    QRect different;
    for (int y = 0; y < a.height(); ++y) {
        if (std::memcmp(a.constScanLine(y), b.constScanLine(y), std::size_t(a.width()) * 4) == 0)
            continue;
        for (int x = 0; x < a.width(); ++x)
            if (!looksAlike(a.pixel(x, y), b.pixel(x, y)))
                different |= QRect(x, y, 1, 1);
    }
    return different;
}

/// Empty, or in words where the window looks other than it would if all of it were painted now.
/// Two pictures then tell the rest.
inline QString leftBehind(QWidget &window, const QString &pictures)
{
    paintPending(window);
    const QImage partial = shown(window);
    paintAnew(window);
    const QImage full = shown(window);
    const QRect different = differenceOf(partial, full);
    if (different.isEmpty())
        return {};
    partial.save(pictures + QStringLiteral("-partial.png"));
    full.save(pictures + QStringLiteral("-full.png"));
    return QStringLiteral("%1 by %2 pixels at %3, %4 look different: %5-*.png")
        .arg(different.width())
        .arg(different.height())
        .arg(different.x())
        .arg(different.y())
        .arg(pictures);
}

} // namespace restaurant::repaint
