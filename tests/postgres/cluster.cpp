#include "cluster.h"

#include "postgres/serversession.h"

#include <QDir>
#include <QFile>
#include <QtTest>

#include <arpa/inet.h>
#include <grp.h>
#include <pwd.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace restaurant::test {

namespace {

constexpr int longestStart = 60'000; // milliseconds, on a busy machine

/// Debian keeps several versions beside one another.
QString folderOfPrograms()
{
    const QDir versions(QStringLiteral("/usr/lib/postgresql"));
    for (const QString &version :
         versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed)) {
        const QString folder = versions.filePath(version) + QStringLiteral("/bin");
        if (QFile::exists(folder + QStringLiteral("/initdb")))
            return folder;
    }
    return {};
}

/// PostgreSQL refuses to be run by root.
const passwd *unprivilegedUser()
{
    const passwd *found = ::getpwnam("postgres");
    return found ? found : ::getpwnam("nobody");
}

int freePort()
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *any = reinterpret_cast<sockaddr *>(&address);
    if (::bind(socket, any, size) != 0 || ::getsockname(socket, any, &size) != 0)
        qFatal("no port is free");
    ::close(socket);
    return ntohs(address.sin_port);
}

/// In memory where there is some: its processes are stopped, not its machine.
QString place()
{
    return QDir(QStringLiteral("/dev/shm")).exists() ? QStringLiteral("/dev/shm/cluster-XXXXXX")
                                                     : QStringLiteral("/tmp/cluster-XXXXXX");
}

} // namespace

QString Cluster::whyNone()
{
    if (folderOfPrograms().isEmpty())
        return QStringLiteral("postgresql-15 is not installed; script/bootstrap installs it");
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QPSQL")))
        return QStringLiteral("libqt6sql6-psql is not installed; script/bootstrap installs it");
    return {};
}

Cluster::Cluster()
    : m_folder(place())
    , m_programs(folderOfPrograms())
    , m_port(freePort())
{
    if (::geteuid() == 0) {
        const passwd *user = unprivilegedUser();
        if (::chown(QFile::encodeName(m_folder.path()).constData(), user->pw_uid, user->pw_gid) !=
            0)
            qFatal("the cluster's folder cannot be given away");
    }
    initialise();
    start();
    ServerAddress admin = address();
    admin.database = "postgres";
    ServerSession(admin, ServerSession::Pace::Patient)
        .executeOnce("make a database", QStringLiteral("CREATE DATABASE evening"));
}

Cluster::~Cluster()
{
    stopAtOnce();
}

void Cluster::runAsUser(QProcess &process, const QString &program,
                        const QStringList &arguments) const
{
    const passwd *user = ::geteuid() == 0 ? unprivilegedUser() : nullptr;
    const uid_t uid = user ? user->pw_uid : 0;
    const gid_t gid = user ? user->pw_gid : 0;
    process.setChildProcessModifier([uid, gid] {
        if (uid != 0 && (::setgroups(0, nullptr) != 0 || ::setgid(gid) != 0 || ::setuid(uid) != 0))
            ::_exit(127);
        ::prctl(PR_SET_PDEATHSIG, SIGQUIT); // when the test dies, so does the server
    });
    process.setWorkingDirectory(m_folder.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
}

void Cluster::runToItsEnd(const QString &program, const QStringList &arguments) const
{
    QProcess process;
    runAsUser(process, program, arguments);
    if (!process.waitForFinished(longestStart) || process.exitCode() != 0)
        qFatal("%s: %s", qPrintable(program), process.readAll().constData());
}

void Cluster::initialise()
{
    runToItsEnd(m_programs + QStringLiteral("/initdb"),
                {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
                 QStringLiteral("--auth=trust"), QStringLiteral("--no-sync"),
                 QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C"),
                 QStringLiteral("--username=admin")});
    certify(QStringLiteral("own"));
    certify(QStringLiteral("other"));
}

/// A certificate that is signed by nobody else, and its key.
void Cluster::certify(const QString &name)
{
    runToItsEnd(QStringLiteral("openssl"),
                {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"),
                 QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
                 QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-subj"),
                 QStringLiteral("/CN=localhost"), QStringLiteral("-addext"),
                 QStringLiteral("subjectAltName=DNS:localhost"), QStringLiteral("-keyout"),
                 m_folder.filePath(name + QStringLiteral(".key")), QStringLiteral("-out"),
                 m_folder.filePath(name + QStringLiteral(".crt"))});
}

std::string Cluster::certificate() const
{
    return m_folder.filePath(QStringLiteral("own.crt")).toStdString();
}

std::string Cluster::otherCertificate() const
{
    return m_folder.filePath(QStringLiteral("other.crt")).toStdString();
}

QString Cluster::logFile() const
{
    return m_folder.filePath(QStringLiteral("log"));
}

void Cluster::start()
{
    const auto setting = [](const char *name, const QString &value) {
        return QStringLiteral("--%1=%2").arg(QLatin1String(name), value);
    };
    // Not a pipe: it would be full some time, and every error would wait for a reader.
    m_server.setStandardOutputFile(logFile());
    runAsUser(m_server, m_programs + QStringLiteral("/postgres"),
              {QStringLiteral("-D"), m_folder.filePath(QStringLiteral("data")),
               setting("port", QString::number(m_port)),
               setting("listen_addresses", QStringLiteral("127.0.0.1")),
               setting("unix_socket_directories", m_folder.path()),
               setting("shared_buffers", QStringLiteral("16MB")),
               setting("ssl", QStringLiteral("on")),
               setting("ssl_cert_file", m_folder.filePath(QStringLiteral("own.crt"))),
               setting("ssl_key_file", m_folder.filePath(QStringLiteral("own.key")))});
    QFile log(logFile());
    for (int waited = 0;
         !log.open(QIODevice::ReadOnly) || !log.readAll().contains("ready to accept connections");
         waited += 10) {
        log.close();
        if (waited > longestStart || m_server.state() == QProcess::NotRunning)
            qFatal("the server does not start; see %s", qPrintable(logFile()));
        m_server.waitForFinished(10);
    }
}

void Cluster::stopAtOnce()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    ::kill(static_cast<pid_t>(m_server.processId()), SIGQUIT);
    if (!m_server.waitForFinished(longestStart))
        m_server.kill();
    m_server.waitForFinished(longestStart);
}

ServerAddress Cluster::address() const
{
    ServerAddress address;
    address.host = m_folder.path().toStdString();
    address.port = m_port;
    address.database = "evening";
    address.user = "admin";
    address.tls = ServerTls::Preferred;
    return address;
}

ServerAddress Cluster::addressOf(const std::string &user) const
{
    ServerAddress other = address();
    other.host = "127.0.0.1";
    other.user = user;
    return other;
}

void Cluster::execute(const std::vector<const char *> &statements) const
{
    ServerSession session(address(), ServerSession::Pace::Patient);
    for (const char *statement : statements)
        session.executeOnce("prepare a test", QLatin1String(statement));
}

void Cluster::emptyLog() const
{
    execute({"TRUNCATE restaurant.header, restaurant.command, restaurant.event,"
             " restaurant.activity, restaurant.words, restaurant.snapshot,"
             " restaurant.subscription, restaurant.clock, restaurant.presence"});
}

void Cluster::askForPasswordOf(const char *user) const
{
    QFile rules(m_folder.filePath(QStringLiteral("data/pg_hba.conf")));
    if (!rules.open(QIODevice::ReadWrite))
        qFatal("the cluster's rules cannot be changed");
    const QByteArray before = rules.readAll();
    rules.seek(0);
    rules.write("host all " + QByteArray(user) + " 127.0.0.1/32 scram-sha-256\n" + before);
    rules.close();
    execute({"SELECT pg_reload_conf()"});
    QThread::msleep(100); // until its processes have heard of it
}

void Cluster::signalAll(int signal) const
{
    const auto server = static_cast<pid_t>(m_server.processId());
    ::kill(server, signal);
    for (const QString &entry : QDir(QStringLiteral("/proc")).entryList(QDir::Dirs)) {
        QFile stat(QStringLiteral("/proc/%1/stat").arg(entry));
        if (entry.toInt() == 0 || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray behindName = stat.readAll().split(')').last();
        if (behindName.split(' ').value(2).toInt() == server)
            ::kill(entry.toInt(), signal);
    }
}

} // namespace restaurant::test
