// Asking why with mouse and keys, as a person does, and looking at what became of the colours: for
// tests of the marks on a pane's documents.
#pragma once

#include "read/trail.h"
#include "views/audits.h"

#include <QApplication>
#include <QHelpEvent>
#include <QImage>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWidget>
#include <QWindow>

namespace restaurant::samples {

/// "kitchen ticket 41"
inline QString wordsOf(const DocumentName &name)
{
    return QStringLiteral("%1 %2 %3")
        .arg(QString::fromUtf8(toWord(name.view).data()), QString::fromStdString(name.kind),
             QString::fromStdString(name.key));
}

/// What was asked about, in that order.
inline QStringList askedAbout(const QSignalSpy &spy)
{
    QStringList words;
    for (const QList<QVariant> &values : spy)
        words.append(wordsOf(values.first().value<DocumentName>()));
    return words;
}

inline bool showActive(QWidget &pane)
{
    pane.show();
    pane.activateWindow();
    return QTest::qWaitForWindowActive(&pane);
}

/// Comes from outside, so that focus and menus follow as they do for a person.
inline void clickOn(QWidget *widget, QPoint place, Qt::MouseButton button = Qt::LeftButton)
{
    QTest::mouseClick(widget->window()->windowHandle(), button, {},
                      widget->mapTo(widget->window(), place));
}

/// Whoever has the focus gets the key.
inline void pressW(const QWidget &pane)
{
    QTest::keyClick(pane.window()->windowHandle(), Qt::Key_W);
}

inline QMenu *openMenu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

/// Takes "Why does it say this?" from the menu that is open; false: there is none.
inline bool askInMenu()
{
    QMenu *menu = openMenu();
    if (!menu)
        return false;
    for (QAction *action : menu->actions()) {
        if (action->objectName() != QStringLiteral("whyAction"))
            continue;
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        return true;
    }
    return false;
}

inline QString toolTipAt(QWidget *widget, QPoint place)
{
    QHelpEvent wish(QEvent::ToolTip, place, widget->mapToGlobal(place));
    QApplication::sendEvent(widget, &wish);
    return QToolTip::text();
}

/// A part of what a widget shows now, in its own pixels.
inline QImage lookOf(QWidget &widget, const QRect &part)
{
    return widget.grab(part).toImage();
}

/// How much of it differs from `ground`: what steps back keeps its shape, and less of its colour.
inline double inkOf(const QImage &image, const QColor &ground)
{
    double ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            ink += std::abs(colour.red() - ground.red()) +
                   std::abs(colour.green() - ground.green()) +
                   std::abs(colour.blue() - ground.blue());
        }
    }
    return ink;
}

} // namespace restaurant::samples
