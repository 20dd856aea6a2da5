#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace restaurant {

/// Has the program draw a recording, as on the command line, in a process of its own: however long
/// that takes, the window goes on. One at a time.
class PictureRun final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureRun)
public:
    explicit PictureRun(QObject *parent);
    ~PictureRun() override;

    /// Another than this one.
    void setProgram(const QString &program) { m_program = program; }
    /// What stands behind "pictures"; see --help.
    void start(const QStringList &arguments);
    [[nodiscard]] bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    /// Nothing is told of it any more; what was begun goes.
    void stop();

signals:
    /// Which part of a film is made.
    void moved(int percent);
    /// What was made, in words, as it was told.
    void made(const QStringList &what);
    void failed(const QString &why);

private:
    void read();
    void take(int exitCode, QProcess::ExitStatus status);

    QString m_program;
    QProcess m_process;
    QStringList m_made;
    bool m_isStopped = false;
};

} // namespace restaurant
