#include "picturerun.h"

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QRegularExpression>

namespace restaurant {

namespace {

constexpr int waitForItsEnd = 5000; ///< Milliseconds.

} // namespace

PictureRun::PictureRun(QObject *parent)
    : QObject(parent)
    , m_program(QCoreApplication::applicationFilePath())
{
    setObjectName(QStringLiteral("pictureRun"));
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    m_process.setProcessEnvironment(environment);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &PictureRun::read);
    connect(&m_process, &QProcess::finished, this, &PictureRun::take);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit failed(m_process.errorString());
    });
}

PictureRun::~PictureRun()
{
    m_process.disconnect(this);
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(waitForItsEnd))
        m_process.kill();
    m_process.waitForFinished();
}

void PictureRun::start(const QStringList &arguments)
{
    m_made.clear();
    m_isStopped = false;
    m_process.start(m_program, QStringList{QStringLiteral("pictures")} + arguments);
}

void PictureRun::stop()
{
    m_isStopped = true;
    m_process.terminate(); // it clears away what it has begun
}

void PictureRun::read()
{
    static const QRegularExpression share(QStringLiteral("^(\\d+) %$"));
    while (m_process.canReadLine()) {
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        if (const auto found = share.match(line); found.hasMatch())
            emit moved(found.captured(1).toInt());
        else
            m_made += line;
    }
}

void PictureRun::take(int exitCode, QProcess::ExitStatus status)
{
    read();
    if (m_isStopped)
        return;
    if (status == QProcess::NormalExit && exitCode == 0)
        return emit made(m_made);
    const QString why = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
    emit failed(why.isEmpty() ? m_process.errorString() : why);
}

} // namespace restaurant

#include "moc_picturerun.cpp"
