#pragma once

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QMainWindow;
class QWidget;

namespace restaurant {

class GlossaryWindow;
class GuideWindow;
class WhatCard;

/// By which the glossary knows a widget, or what it stands in; empty: it knows neither.
[[nodiscard]] QString glossaryNameOf(const QWidget *widget);

/// The glossary, the teacher's guide, and *What is this?*: it explains what has the focus, and then
/// whatever is clicked, until it is closed.
class HelpDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpDesk)
public:
    explicit HelpDesk(QMainWindow *window);

    /// For a menu.
    [[nodiscard]] QList<QAction *> actions() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void explain(QWidget *widget);
    void end();
    void look(const QString &word);
    void openGuide();

    QMainWindow *m_window;
    QAction *m_glossaryAction;
    QAction *m_guideAction;
    QAction *m_what;
    WhatCard *m_card;
    GlossaryWindow *m_glossary = nullptr; ///< Made when it is asked for first.
    GuideWindow *m_guide = nullptr;       ///< Likewise.
};

} // namespace restaurant
