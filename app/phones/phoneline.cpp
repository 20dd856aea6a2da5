#include "phoneline.h"

#include "phones/phonemessages.h"

#include <QSslSocket>
#include <QWebSocket>

#include <algorithm>
#include <utility>

namespace restaurant {

PhoneLine::PhoneLine(QWebSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_encrypted(socket->findChild<QSslSocket *>())
{
    socket->setParent(this);
    socket->setMaxAllowedIncomingFrameSize(longestPhoneMessage);
    socket->setMaxAllowedIncomingMessageSize(longestPhoneMessage);
    connect(socket, &QWebSocket::textMessageReceived, this, &PhoneLine::take);
    connect(socket, &QWebSocket::binaryMessageReceived, this, &PhoneLine::abort);
    connect(socket, &QWebSocket::pong, this, [this] { m_heard = Clock::now(); });
    connect(socket, &QWebSocket::bytesWritten, this, &PhoneLine::showWaiting);
    if (m_encrypted)
        connect(m_encrypted, &QSslSocket::encryptedBytesWritten, this, &PhoneLine::showWaiting);
    connect(socket, &QWebSocket::disconnected, this, [this] {
        emit ended();
        deleteLater();
    });
}

void PhoneLine::tell(const QString &message)
{
    m_socket->sendTextMessage(message);
}

void PhoneLine::show(PhoneShown what, const QString &message)
{
    m_waiting[static_cast<std::size_t>(what)] = message;
    showWaiting();
}

/// What is encrypted counts as written, though nobody may have taken it yet.
bool PhoneLine::isBehind() const
{
    const qint64 encrypted = m_encrypted ? m_encrypted->encryptedBytesToWrite() : 0;
    return m_socket->bytesToWrite() + encrypted > mostWaiting;
}

void PhoneLine::showWaiting()
{
    for (std::optional<QString> &each : m_waiting) {
        if (isBehind())
            return;
        if (each)
            tell(*std::exchange(each, std::nullopt));
    }
}

void PhoneLine::end(const QString &message)
{
    tell(message);
    m_socket->close();
}

void PhoneLine::abort()
{
    m_socket->abort();
}

bool PhoneLine::beat()
{
    if (Clock::now() - m_heard > silence)
        return false;
    if (!isBehind()) {
        tell(beatMessage());
        m_socket->ping();
    }
    return true;
}

bool PhoneLine::mayTalk()
{
    const auto now = Clock::now();
    const std::chrono::duration<double> passed = now - std::exchange(m_counted, now);
    m_left = std::min(atOnce, m_left + passed.count() * perSecond) - 1;
    return m_left >= 0;
}

void PhoneLine::take(const QString &message)
{
    m_heard = Clock::now();
    if (mayTalk())
        emit said(message);
    else if (m_left < -atOnce)
        end(byeMessage("slower"));
    // Else it is passed over: the page asks again.
}

} // namespace restaurant

#include "moc_phoneline.cpp"
