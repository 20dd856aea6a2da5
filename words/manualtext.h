// What the manual page says beside what --help says.
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace restaurant {

/// In the order of the page.
enum class ManualSection {
    ProgramName,
    Synopsis,
    Description,
    Options,
    Subcommands,
    ExitStatus,
    Files,
    Examples,
    SeeAlso
};

struct ManualEntry
{
    QString term; ///< A file's name, or what is typed.
    QString about;
};

[[nodiscard]] QString manualHeading(ManualSection section);
/// What stands in the middle of the page's first line.
[[nodiscard]] QString manualTitle();
/// A paragraph each.
[[nodiscard]] QStringList manualDescription();
[[nodiscard]] QList<ManualEntry> manualFiles();
/// Each can be typed after those before it.
[[nodiscard]] QList<ManualEntry> manualExamples();

/// What else is to be said of an option, a sentence each; names and words as they are typed.
[[nodiscard]] QString oneOfText(const QStringList &choices);
[[nodiscard]] QString byDefaultText(const QString &value);
[[nodiscard]] QString onlyWithText(const QStringList &options);
[[nodiscard]] QString notWithText(const QStringList &options);

} // namespace restaurant
