#pragma once

#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace restaurant {

/// Tells when the file of the lesson that is given has been saved anew: whoever writes a lesson
/// sees at once what it has become.
class LessonFileWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LessonFileWatch)
public:
    explicit LessonFileWatch(QObject *parent = nullptr);

    /// This one, and no other. One that the program brings never changes.
    void watch(const QString &path);
    void end();

signals:
    /// It says something else than before.
    void written();

private:
    [[nodiscard]] QByteArray text() const;
    void look();

    QFileSystemWatcher m_watcher;
    QTimer m_settled; ///< It may be written in pieces, or replaced by another file of its name.
    QString m_path;
    QByteArray m_text;
};

} // namespace restaurant
