#include "filename.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace restaurant {

namespace {

bool hasSuffixOf(const QString &path, const QString &filter)
{
    static const QRegularExpression pattern(QStringLiteral("\\*(\\.\\w+)"));
    auto suffixes = pattern.globalMatch(filter);
    while (suffixes.hasNext()) {
        if (path.endsWith(suffixes.next().captured(1), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace

QString nameToSave(const QString &path, const QString &filter, const QString &suggestion)
{
    if (path.isEmpty() || hasSuffixOf(path, filter))
        return path;
    return path + QLatin1Char('.') + QFileInfo(suggestion).suffix();
}

} // namespace restaurant
