#include "translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace restaurant {

namespace {

const QString program = QStringLiteral("cqrs-restaurant");

} // namespace

QStringList spokenLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("es"),
            QStringLiteral("fr"), QStringLiteral("pt"), QStringLiteral("zh_CN")};
}

QString nameOfLanguage(const QString &word)
{
    if (word == QLatin1String("en"))
        return QStringLiteral("English"); // of no country
    if (word == QLatin1String("es"))
        return QStringLiteral("Español");
    QString name = QLocale(word).nativeLanguageName();
    return name.replace(0, 1, name.left(1).toUpper());
}

QLocale localeOf(const QString &word)
{
    return spokenLanguages().contains(word) ? QLocale(word) : QLocale::system();
}

Translation::Translation(const QLocale &locale, const QString &folder)
{
    if (!install(locale, program, folder)) {
        install(QLocale(QLocale::English), program, folder);
        return;
    }
    install(locale, QStringLiteral("lessons"), folder);
    // Of a language Qt may speak the kind of one country alone.
    const QString qts = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (!install(locale, QStringLiteral("qtbase"), qts))
        install(QLocale(locale.language()), QStringLiteral("qtbase"), qts);
}

Translation::~Translation()
{
    for (const auto &each : m_translators)
        QCoreApplication::removeTranslator(each.get());
}

bool Translation::install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(locale, name, QStringLiteral("_"), folder))
        return false;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
    return true;
}

} // namespace restaurant
