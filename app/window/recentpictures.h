#pragma once

#include <QPixmap>
#include <QString>
#include <QStringList>

class QWidget;

namespace restaurant {

/// Pictures of the window as it was when a file was open last, kept among the program's caches:
/// whoever deletes them loses nothing else.
class RecentPictures final
{
public:
    /// Of the window, for the file at this absolute path. What cannot be kept is not.
    static void take(QWidget *window, const QString &path);
    /// Null: there is none.
    [[nodiscard]] static QPixmap of(const QString &path);
    /// Forgets those of all other files.
    static void keepOnly(const QStringList &paths);
};

} // namespace restaurant
