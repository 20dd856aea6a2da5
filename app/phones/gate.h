#pragma once

#include "phones/certificate.h"

#include <QHostAddress>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>

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
    /// With a certificate all are encrypted; without, none is.
    explicit PhoneGate(QObject *owner, const std::optional<DoorsCertificate> &certificate = {});

    [[nodiscard]] bool isEncrypted() const { return m_encryption.has_value(); }
    /// Of its certificate; empty: it has none.
    [[nodiscard]] QString fingerprint() const
    {
        return m_certificate ? fingerprintOf(*m_certificate) : QString();
    }
    /// Where it listens, by the name that its certificate gives it: "https://class.example:8080".
    [[nodiscard]] QUrl url() const;
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
    [[nodiscard]] std::unique_ptr<QTcpSocket> newConnection(qintptr descriptor) const;

    QObject *m_owner;
    std::optional<DoorsCertificate> m_certificate;
    std::optional<QSslConfiguration> m_encryption;
    std::deque<Stranger> m_strangers; ///< In the order of coming.
};

/// Whether a request that names this host was sent to where `url` leads, and to no name that
/// somebody else has made lead here.
[[nodiscard]] bool isOurHost(const QByteArray &host, const QUrl &url);

} // namespace restaurant
