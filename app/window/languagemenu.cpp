#include "languagemenu.h"

#include "words/translation.h"

#include <QActionGroup>
#include <QMenu>
#include <QSettings>

namespace restaurant {

namespace {

const auto languageKey = QStringLiteral("window/language");

} // namespace

LanguageMenu::LanguageMenu(const Prompts &prompts, QMenu *menu, QWidget *window)
    : QObject(window)
    , m_prompts(prompts)
    , m_window(window)
    , m_languages(new QActionGroup(this))
{
    QMenu *languages = menu->addMenu(tr("La&nguage"));
    languages->setObjectName(QStringLiteral("languageMenu"));
    add(languages, {}, tr("&As the desktop"),
        tr("In the language of the desktop, or else in English"));
    for (const QString &language : spokenLanguages())
        add(languages, language, nameOfLanguage(language),
            tr("From the next start on in this language"));
}

QString LanguageMenu::chosen()
{
    return QSettings().value(languageKey).toString();
}

void LanguageMenu::add(QMenu *menu, const QString &language, const QString &text,
                       const QString &tip)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QStringLiteral("languageAction_") + language);
    action->setStatusTip(tip);
    action->setCheckable(true);
    action->setChecked(language == chosen());
    m_languages->addAction(action);
    connect(action, &QAction::triggered, this, [=, this] { choose(language, text); });
}

void LanguageMenu::choose(const QString &language, const QString &text) const
{
    if (language == chosen())
        return;
    QSettings().setValue(languageKey, language);
    m_prompts.tell(m_window, tr("Language"),
                   tr("“%1” holds from the next start of the program on.")
                       .arg(QString(text).remove(QLatin1Char('&'))));
}

} // namespace restaurant

#include "moc_languagemenu.cpp"
