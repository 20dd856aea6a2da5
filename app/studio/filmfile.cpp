#include "filmfile.h"

#include "sqlite/longwork.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <array>
#include <stdexcept>

namespace restaurant {

namespace {

class FilmText
{
    Q_DECLARE_TR_FUNCTIONS(FilmText)
};

[[noreturn]] void fail(const QString &message)
{
    throw std::runtime_error(message.toStdString());
}

/// Another program makes the film of frames that it is fed with.
class FfmpegFilm final : public FilmFile
{
public:
    FfmpegFilm(const QString &ffmpeg, const QString &path, const FilmFormat &format);
    ~FfmpegFilm() override;
    Q_DISABLE_COPY_MOVE(FfmpegFilm)

    void put(const QImage &frame, int times) override;
    void finish() override;
    [[nodiscard]] QString made() const override { return m_path; }

private:
    [[nodiscard]] QStringList arguments(const FilmFormat &format) const;
    [[noreturn]] void tellWhatItSaid();

    QString m_path;
    QString m_part; ///< Where it grows, beside it.
    QProcess m_ffmpeg;
};

FfmpegFilm::FfmpegFilm(const QString &ffmpeg, const QString &path, const FilmFormat &format)
    : m_path(path)
{
    const QFileInfo info(path);
    m_part = QStringLiteral("%1/.%2-%3.part.%4")
                 .arg(info.absolutePath(), info.completeBaseName())
                 .arg(QCoreApplication::applicationPid())
                 .arg(info.suffix());
    m_ffmpeg.setStandardOutputFile(QProcess::nullDevice());
    m_ffmpeg.start(ffmpeg, arguments(format));
    if (!m_ffmpeg.waitForStarted(-1))
        fail(FilmText::tr("%1: ffmpeg cannot be started: %2").arg(path, m_ffmpeg.errorString()));
}

/// "file:": a name with a colon is no protocol.
QStringList FfmpegFilm::arguments(const FilmFormat &format) const
{
    const auto text = [](const char *word) { return QString::fromLatin1(word); };
    QStringList all{text("-hide_banner"), text("-loglevel"), text("error"),    text("-y"),
                    text("-f"),           text("rawvideo"),  text("-pix_fmt"), text("bgr0")};
    all << text("-s") << QStringLiteral("%1x%2").arg(format.size.width()).arg(format.size.height())
        << text("-r") << QString::number(format.framesPerSecond) << text("-i") << text("pipe:0")
        << text("-pix_fmt") << text("yuv420p") << QStringLiteral("file:") + m_part;
    return all;
}

FfmpegFilm::~FfmpegFilm()
{
    if (m_ffmpeg.state() != QProcess::NotRunning) {
        m_ffmpeg.kill();
        m_ffmpeg.waitForFinished(-1);
    }
    QFile::remove(m_part);
}

/// No more waits to be taken than it can take at once.
void FfmpegFilm::put(const QImage &frame, int times)
{
    constexpr int milliseconds = 200;
    const auto *bytes = reinterpret_cast<const char *>(frame.constBits());
    for (int i = 0; i < times; ++i) {
        m_ffmpeg.write(bytes, frame.sizeInBytes());
        while (m_ffmpeg.bytesToWrite() > 0) {
            endIfGivenUp("be drawn", m_path.toStdString());
            if (!m_ffmpeg.waitForBytesWritten(milliseconds) &&
                m_ffmpeg.state() != QProcess::Running)
                tellWhatItSaid();
        }
    }
}

void FfmpegFilm::finish()
{
    constexpr int milliseconds = 200;
    m_ffmpeg.closeWriteChannel();
    while (m_ffmpeg.state() != QProcess::NotRunning && !m_ffmpeg.waitForFinished(milliseconds))
        endIfGivenUp("be drawn", m_path.toStdString());
    if (m_ffmpeg.exitStatus() != QProcess::NormalExit || m_ffmpeg.exitCode() != 0)
        tellWhatItSaid();
    QFile::remove(m_path);
    if (!QFile::rename(m_part, m_path))
        fail(FilmText::tr("%1: the film cannot be written there").arg(m_path));
}

void FfmpegFilm::tellWhatItSaid()
{
    m_ffmpeg.waitForFinished();
    const QString said = QString::fromLocal8Bit(m_ffmpeg.readAllStandardError()).trimmed();
    const QString last = said.section(QLatin1Char('\n'), -1);
    fail(FilmText::tr("%1: ffmpeg could not make the film: %2")
             .arg(m_path, last.isEmpty() ? m_ffmpeg.errorString() : last));
}

/// Every frame as a picture.
class NumberedFrames final : public FilmFile
{
public:
    explicit NumberedFrames(const QString &path, const FilmFormat &format);
    ~NumberedFrames() override;
    Q_DISABLE_COPY_MOVE(NumberedFrames)

    void put(const QImage &frame, int times) override;
    void finish() override { m_isFinished = true; }
    [[nodiscard]] QString made() const override;

private:
    QDir m_folder;
    QString m_film;
    FilmFormat m_format;
    int m_count = 0;
    bool m_isFinished = false;
};

NumberedFrames::NumberedFrames(const QString &path, const FilmFormat &format)
    : m_film(QFileInfo(path).fileName())
    , m_format(format)
{
    const QFileInfo info(path);
    m_folder.setPath(info.absolutePath() + QLatin1Char('/') + info.completeBaseName() +
                     QStringLiteral("-frames"));
    if (m_folder.exists())
        fail(FilmText::tr("%1 is there already").arg(m_folder.path()));
    if (!m_folder.mkpath(QStringLiteral(".")))
        fail(FilmText::tr("%1: the folder cannot be made").arg(m_folder.path()));
}

NumberedFrames::~NumberedFrames()
{
    if (!m_isFinished)
        m_folder.removeRecursively(); // made here, and empty then
}

/// Encoded once.
void NumberedFrames::put(const QImage &frame, int times)
{
    QString first;
    for (int i = 0; i < times; ++i) {
        const QString name =
            m_folder.filePath(QStringLiteral("%1.png").arg(++m_count, 6, 10, QLatin1Char('0')));
        if (first.isEmpty() ? !frame.save(name, "PNG") : !QFile::copy(first, name))
            fail(FilmText::tr("%1 cannot be written").arg(name));
        first = name;
        endIfGivenUp("be drawn", m_folder.path().toStdString());
    }
}

QString NumberedFrames::made() const
{
    return FilmText::tr("%1: %2 frames, because ffmpeg is not installed here. Where it is, this "
                        "makes the film of them: ffmpeg -r %3 -i %4 -pix_fmt yuv420p %5")
        .arg(m_folder.path(), QString::number(m_count), QString::number(m_format.framesPerSecond),
             QStringLiteral("%06d.png"), m_film);
}

} // namespace

QString whyNoFilm(const QString &path)
{
    const std::array endings{QLatin1String("mp4"), QLatin1String("mkv"), QLatin1String("webm"),
                             QLatin1String("mov")};
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const QLatin1String &one : endings)
        if (ending == one)
            return {};
    return FilmText::tr("%1: a film is saved as .mp4, .mkv, .webm or .mov").arg(path);
}

std::unique_ptr<FilmFile> filmFile(const QString &path, const FilmFormat &format)
{
    const QString ffmpeg = QStandardPaths::findExecutable(QStringLiteral("ffmpeg"));
    if (ffmpeg.isEmpty())
        return std::make_unique<NumberedFrames>(path, format);
    return std::make_unique<FfmpegFilm>(ffmpeg, path, format);
}

} // namespace restaurant
