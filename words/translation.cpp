#include "translation.h"

#include <QCoreApplication>
#include <QLocale>

namespace restaurant {

Translation::Translation(const QLocale &locale, const QString &folder)
{
    if (m_translator.load(locale, QStringLiteral("cqrs-restaurant"), QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(&m_translator);
}

Translation::~Translation()
{
    QCoreApplication::removeTranslator(&m_translator);
}

} // namespace restaurant
