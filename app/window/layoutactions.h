#pragma once

#include "window/layouts.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace restaurant {

/// The layouts as a menu, each with a key.
class LayoutActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayoutActions)
public:
    explicit LayoutActions(QWidget *window);

    [[nodiscard]] QAction *menuAction() const;
    /// Ticks it without telling.
    void show(Layout layout);

signals:
    void chosen(restaurant::Layout layout);

private:
    void add(Layout layout, const char *name, const QString &text, const QString &tip,
             int shortcut);

    QMenu *m_menu;
    QActionGroup *m_group;
};

} // namespace restaurant
