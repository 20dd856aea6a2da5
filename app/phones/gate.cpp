#include "gate.h"

#include <QSslSocket>

#include <algorithm>

namespace restaurant {

namespace {

constexpr int plainPort = 80;
constexpr int encryptedPort = 443;

} // namespace

PhoneGate::PhoneGate(QObject *owner, const std::optional<DoorsCertificate> &certificate)
    : m_owner(owner)
    , m_certificate(certificate)
{
    setMaxPendingConnections(mostStrangers);
    if (!certificate)
        return;
    m_encryption = QSslConfiguration::defaultConfiguration();
    m_encryption->setLocalCertificateChain(certificate->chain);
    m_encryption->setPrivateKey(certificate->key);
    m_encryption->setProtocol(QSsl::TlsV1_2OrLater);
    m_encryption->setPeerVerifyMode(QSslSocket::VerifyNone); // phones have none
}

QUrl PhoneGate::url() const
{
    QUrl url;
    url.setScheme(isEncrypted() ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(m_certificate ? nameOf(*m_certificate, serverAddress())
                              : serverAddress().toString());
    url.setPort(serverPort());
    return url;
}

/// Null: it is gone already.
std::unique_ptr<QTcpSocket> PhoneGate::newConnection(qintptr descriptor) const
{
    if (!m_encryption) {
        auto connection = std::make_unique<QTcpSocket>(m_owner);
        return connection->setSocketDescriptor(descriptor) ? std::move(connection) : nullptr;
    }
    auto connection = std::make_unique<QSslSocket>(m_owner);
    if (!connection->setSocketDescriptor(descriptor))
        return nullptr;
    connection->setSslConfiguration(*m_encryption);
    connection->startServerEncryption();
    return connection;
}

void PhoneGate::incomingConnection(qintptr descriptor)
{
    auto made = newConnection(descriptor);
    if (!made)
        return;
    QTcpSocket *connection = made.release(); // its owner's
    connection->setReadBufferSize(mostBuffered);
    connection->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    std::erase_if(m_strangers, [](const Stranger &each) { return each.connection.isNull(); });
    if (m_strangers.size() >= mostStrangers) {
        end(m_strangers.front());
        m_strangers.pop_front();
    }
    m_strangers.push_back({connection, Clock::now()});
    addPendingConnection(connection);
}

void PhoneGate::letThrough(QTcpSocket *connection)
{
    std::erase_if(m_strangers,
                  [connection](const Stranger &each) { return each.connection == connection; });
}

void PhoneGate::sweep()
{
    const auto latest = Clock::now() - patience;
    while (!m_strangers.empty() &&
           (m_strangers.front().connection.isNull() || m_strangers.front().since < latest)) {
        end(m_strangers.front());
        m_strangers.pop_front();
    }
}

void PhoneGate::endStrangers()
{
    for (const Stranger &each : m_strangers)
        end(each);
    m_strangers.clear();
}

void PhoneGate::end(const Stranger &stranger)
{
    if (!stranger.connection)
        return;
    stranger.connection->abort();
    stranger.connection->deleteLater();
}

bool isOurHost(const QByteArray &host, const QUrl &url)
{
    const bool isEncrypted = url.scheme() == QLatin1String("https");
    const QUrl asked(url.scheme() + QStringLiteral("://") + QString::fromLatin1(host),
                     QUrl::StrictMode);
    if (!asked.isValid() || !asked.userInfo().isEmpty() || !asked.path().isEmpty() ||
        asked.port(isEncrypted ? encryptedPort : plainPort) != url.port())
        return false;
    if (asked.host() == url.host())
        return true;
    const QHostAddress here(url.host());
    if (asked.host() == QLatin1String("localhost"))
        return here.isLoopback();
    const QHostAddress named(asked.host());
    return !named.isNull() && named.isEqual(here, QHostAddress::TolerantConversion);
}

} // namespace restaurant

#include "moc_gate.cpp"
