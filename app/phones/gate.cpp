#include "gate.h"

#include <QUrl>

#include <algorithm>

namespace restaurant {

PhoneGate::PhoneGate(QObject *owner)
    : m_owner(owner)
{
    setMaxPendingConnections(mostStrangers);
}

void PhoneGate::incomingConnection(qintptr descriptor)
{
    auto *connection = new QTcpSocket(m_owner);
    if (!connection->setSocketDescriptor(descriptor)) {
        delete connection;
        return;
    }
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

bool isOurHost(const QByteArray &host, const QHostAddress &address, quint16 port)
{
    const QUrl url(QStringLiteral("http://") + QString::fromLatin1(host), QUrl::StrictMode);
    if (!url.isValid() || url.port(80) != port || !url.userInfo().isEmpty() ||
        !url.path().isEmpty())
        return false;
    if (url.host() == QLatin1String("localhost"))
        return address.isLoopback();
    const QHostAddress named(url.host());
    return !named.isNull() && named.isEqual(address, QHostAddress::TolerantConversion);
}

} // namespace restaurant

#include "moc_gate.cpp"
