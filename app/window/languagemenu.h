#pragma once

#include "window/prompts.h"

#include <QObject>

class QActionGroup;
class QMenu;

namespace restaurant {

/// The languages that the program can speak, to be chosen from. What is chosen is kept in the
/// settings and spoken from the next start on, because all that is on the screen is said already.
class LanguageMenu final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LanguageMenu)
public:
    /// Adds itself to `menu`.
    LanguageMenu(const Prompts &prompts, QMenu *menu, QWidget *window);

    /// A word of spokenLanguages(); empty: the desktop's, whichever that is.
    [[nodiscard]] static QString chosen();

private:
    void add(QMenu *menu, const QString &language, const QString &text, const QString &tip);
    void choose(const QString &language, const QString &text) const;

    const Prompts &m_prompts;
    QWidget *m_window;
    QActionGroup *m_languages;
};

} // namespace restaurant
