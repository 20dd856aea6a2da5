// The program, run as a person at a shell would, and what it answers.
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

struct Answer
{
    int exitCode = -1;
    QString out;
    QString err;
};

inline Answer run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(PROGRAM), arguments);
    program.closeWriteChannel();
    if (!program.waitForFinished(120'000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}
