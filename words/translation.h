// In which languages the program can speak, and in which it does.
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>
#include <vector>

namespace restaurant {

/// The words by which they are asked for: "en", "de", "zh_CN".
[[nodiscard]] QStringList spokenLanguages();
/// As it calls itself: "Deutsch".
[[nodiscard]] QString nameOfLanguage(const QString &word);
/// What a word of that list stands for; an empty one, or one that is not of it: the system's.
[[nodiscard]] QLocale localeOf(const QString &word);

/// The language in which the program speaks as long as this lives: that of the locale if there are
/// catalogues of it in `folder`, NAME_de.qm, with Qt's own words where they are installed; else
/// English, of which only plurals have a catalogue. To be made once there is an application.
class Translation
{
public:
    explicit Translation(const QLocale &locale,
                         const QString &folder = QStringLiteral(":/translations"));
    ~Translation();
    Q_DISABLE_COPY_MOVE(Translation)

private:
    bool install(const QLocale &locale, const QString &name, const QString &folder);

    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace restaurant
