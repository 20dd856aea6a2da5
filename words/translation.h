#pragma once

#include <QTranslator>

class QLocale;

namespace restaurant {

/// The language in which the program speaks as long as this lives: that of the locale, if there is
/// a translation for it, NAME_de.qm in `folder`; else English, which needs none. To be made once
/// there is an application.
class Translation
{
public:
    explicit Translation(const QLocale &locale,
                         const QString &folder = QStringLiteral(":/translations"));
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

private:
    QTranslator m_translator;
};

} // namespace restaurant
