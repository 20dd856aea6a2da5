// A PostgreSQL server of the tests' own: in a temporary folder, on a socket there and on a free
// port of the loopback, run by an unprivileged user, gone at the end whatever that is.
#pragma once

#include "postgres/serveraddress.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <csignal>
#include <string>
#include <vector>

namespace restaurant::test {

class Cluster
{
public:
    /// Why there can be none on this machine; empty: there can.
    [[nodiscard]] static QString whyNone();

    /// Made and started; its database "evening" is empty.
    Cluster();
    ~Cluster();
    Q_DISABLE_COPY_MOVE(Cluster)

    /// Of its administrator, over the socket.
    [[nodiscard]] ServerAddress address() const;
    /// Over the loopback, as others come.
    [[nodiscard]] ServerAddress addressOf(const std::string &user) const;

    /// What it shows of itself to those who ask for TLS: it is called localhost.
    [[nodiscard]] std::string certificate() const;
    /// Of somebody else, who is called the same.
    [[nodiscard]] std::string otherCertificate() const;

    /// As the administrator, statement by statement.
    void execute(const std::vector<const char *> &statements) const;
    /// So that another evening can begin in it.
    void emptyLog() const;

    /// From now on this user of the loopback has to say his password.
    void askForPasswordOf(const char *user) const;

    /// All its processes at once, without a word to anybody ("immediate").
    void stopAtOnce();
    void start();
    /// All its processes stand still, and go on.
    void freeze() const { signalAll(SIGSTOP); }
    void thaw() const { signalAll(SIGCONT); }

private:
    void runAsUser(QProcess &process, const QString &program, const QStringList &arguments) const;
    [[nodiscard]] QString logFile() const;
    void initialise();
    void certify(const QString &name);
    void runToItsEnd(const QString &program, const QStringList &arguments) const;
    void signalAll(int signal) const;

    QTemporaryDir m_folder;
    QString m_programs;
    int m_port = 0;
    QProcess m_server;
};

} // namespace restaurant::test
