#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>
#include <deque>

namespace restaurant {

/// Where connections arrive. Qt's HTTP server keeps whatever it is sent until it is whole, however
/// much that is; so each connection brings no more than fits into a small buffer, and is ended when
/// it has not asked for a page, or become a guest's, in time. To be used in one thread.
class PhoneGate final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhoneGate)
public:
    static constexpr qint64 mostBuffered = 16 * 1024; ///< Bytes of each connection.
    static constexpr int mostStrangers = 256; ///< Connections; the oldest is ended for a new one.
    static constexpr std::chrono::milliseconds patience{10'000};

    /// Connections belong to `owner`: who is told something last is told it when the gate is gone.
    explicit PhoneGate(QObject *owner);

    /// It is somebody's who has his own limits.
    void letThrough(QTcpSocket *connection);
    /// Ends those that were too slow. To be called now and then.
    void sweep();
    void endStrangers();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    using Clock = std::chrono::steady_clock;
    struct Stranger
    {
        QPointer<QTcpSocket> connection;
        Clock::time_point since;
    };
    void end(const Stranger &stranger);

    QObject *m_owner;
    std::deque<Stranger> m_strangers; ///< In the order of coming.
};

/// Whether a request that names this host was sent to this address, and to no name that somebody
/// else has made lead here.
[[nodiscard]] bool isOurHost(const QByteArray &host, const QHostAddress &address, quint16 port);

} // namespace restaurant
