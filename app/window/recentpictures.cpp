#include "recentpictures.h"

#include <QCryptographicHash>
#include <QDir>
#include <QStandardPaths>
#include <QWidget>

namespace restaurant {
namespace {

constexpr QSize most(384, 240); // so that it is sharp where it is shown half as wide

QDir folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
           QStringLiteral("/pictures");
}

/// No path, however long, is no file's name.
QString fileOf(const QString &path)
{
    const QByteArray digest =
        QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(32);
    return QString::fromLatin1(digest) + QStringLiteral(".png");
}

} // namespace

void RecentPictures::take(QWidget *window, const QString &path)
{
    const QDir pictures = folder();
    if (!pictures.mkpath(QStringLiteral(".")))
        return;
    const QPixmap whole = window->grab();
    const QPixmap small = whole.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    small.save(pictures.filePath(fileOf(path)));
}

QPixmap RecentPictures::of(const QString &path)
{
    return QPixmap(folder().filePath(fileOf(path)));
}

void RecentPictures::keepOnly(const QStringList &paths)
{
    QStringList kept;
    for (const QString &path : paths)
        kept += fileOf(path);
    QDir pictures = folder();
    const QStringList all = pictures.entryList({QStringLiteral("*.png")}, QDir::Files);
    for (const QString &name : all)
        if (!kept.contains(name))
            pictures.remove(name);
}

} // namespace restaurant
