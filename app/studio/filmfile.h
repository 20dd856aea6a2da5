// Where the frames of a film go.
#pragma once

#include <QImage>
#include <QProcess>
#include <QString>

#include <memory>

namespace restaurant {

/// What is not finished is not there: what was begun goes with the object. What goes wrong is
/// thrown as std::runtime_error that names the file.
class FilmFile
{
public:
    virtual ~FilmFile() = default;
    Q_DISABLE_COPY_MOVE(FilmFile)

    /// The same frame so often. All frames are of one size.
    virtual void put(const QImage &frame, int times) = 0;
    virtual void finish() = 0;
    /// What was made, for a person.
    [[nodiscard]] virtual QString made() const = 0;

protected:
    FilmFile() = default;
};

/// Shown so many times a second.
struct FilmFormat
{
    QSize size;
    int framesPerSecond = 25;
};

/// Empty: `path` can be the name of a film; else why not, in words.
[[nodiscard]] QString whyNoFilm(const QString &path);
/// A film that ffmpeg makes, where it is installed; else the frames as numbered pictures in a
/// folder beside it.
[[nodiscard]] std::unique_ptr<FilmFile> filmFile(const QString &path, const FilmFormat &format);

} // namespace restaurant
