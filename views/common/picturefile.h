// A picture that stands on the screen, as a file.
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QPainter;
class QWidget;

namespace restaurant {

struct PictureToSave
{
    /// Where it stands: its size, and the resolution by which its texts were measured. It must
    /// outlive the call.
    const QWidget *on = nullptr;
    QString title;       ///< What a drawing calls itself.
    QString description; ///< What a drawing says of itself to who cannot see it.
    QString caption; ///< Stands below the picture, on as many lines as it needs; empty: nothing.
    /// Paints all of it, as large as `on` is.
    std::function<void(QPainter &)> paint;
};

/// Whether writePicture() knows the ending of `path`.
[[nodiscard]] bool isPicture(const QString &path);

/// Writes it as the ending of `path` says: .png (at twice the size on the screen) or .svg, in the
/// theme that is shown. The answer is empty, or says in words for a person what went wrong.
[[nodiscard]] QString writePicture(const QString &path, const PictureToSave &picture);

/// Writes all of it, or nothing; the answer as of writePicture().
[[nodiscard]] QString writeFile(const QString &path, const QByteArray &bytes);

/// "Pictures (*.png);;..." for a file dialog.
[[nodiscard]] QString pictureFilter();

} // namespace restaurant
