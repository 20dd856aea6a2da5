#include "lessonfilewatch.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace restaurant {

namespace {

using namespace std::chrono_literals;

constexpr auto quietAfterwards = 200ms;
constexpr qint64 mostBytes = 1 << 20; ///< As many as are compared; whoever reads it has a limit.

} // namespace

LessonFileWatch::LessonFileWatch(QObject *parent)
    : QObject(parent)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(quietAfterwards);
    connect(&m_settled, &QTimer::timeout, this, &LessonFileWatch::look);
    const auto wait = [this] { m_settled.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
}

void LessonFileWatch::watch(const QString &path)
{
    end();
    if (path.startsWith(QLatin1Char(':')))
        return;
    m_path = QFileInfo(path).absoluteFilePath();
    m_text = text();
    m_watcher.addPaths({m_path, QFileInfo(m_path).absolutePath()});
}

void LessonFileWatch::end()
{
    m_settled.stop();
    if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
        m_watcher.removePaths(watched);
    m_path.clear();
}

/// Null: there is no such file just now.
QByteArray LessonFileWatch::text() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? file.read(mostBytes) : QByteArray();
}

void LessonFileWatch::look()
{
    const QByteArray now = text();
    if (now.isNull())
        return;
    m_watcher.addPath(m_path); // a file that was put in its place is another one
    if (std::exchange(m_text, now) != now)
        emit written();
}

} // namespace restaurant

#include "moc_lessonfilewatch.cpp"
