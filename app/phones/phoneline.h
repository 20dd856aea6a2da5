#pragma once

#include <QObject>
#include <QString>

#include <array>
#include <chrono>
#include <optional>

class QSslSocket;
class QWebSocket;

namespace restaurant {

/// What a page shows of each kind, of which only the newest counts.
enum class PhoneShown { Menu, Board, Orders, Question, Hold };
inline constexpr std::array allPhoneShown{PhoneShown::Menu, PhoneShown::Board, PhoneShown::Orders,
                                          PhoneShown::Question, PhoneShown::Hold};

/// The connection with one page. A phone that takes nothing costs no more than the newest of what
/// it is to show, and is given up after a while; one that says more than a person can is not heard.
/// Lives as long as its connection: it deletes itself.
class PhoneLine final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PhoneLine)
public:
    using Clock = std::chrono::steady_clock;
    static constexpr qint64 mostWaiting = 64 * 1024; ///< Bytes that are not sent yet.
    static constexpr std::chrono::seconds silence{30};
    static constexpr double perSecond = 4; ///< Messages, over a while.
    static constexpr double atOnce = 20;

    /// Takes the socket over.
    PhoneLine(QWebSocket *socket, QObject *parent);

    /// At once.
    void tell(const QString &message);
    /// Now, or as soon as what was sent before is through; instead of what waits of its kind.
    void show(PhoneShown what, const QString &message);
    /// The last that it hears.
    void end(const QString &message);
    void abort();

    /// Says that we are here, and asks whether it is. False: it has been silent for too long.
    [[nodiscard]] bool beat();
    [[nodiscard]] Clock::time_point since() const { return m_since; }

signals:
    void said(const QString &message);
    void ended();

private:
    void take(const QString &message);
    [[nodiscard]] bool mayTalk();
    void showWaiting();
    [[nodiscard]] bool isBehind() const;

    QWebSocket *m_socket;
    QSslSocket *m_encrypted; ///< What carries it; null: it can be read by others.
    std::array<std::optional<QString>, allPhoneShown.size()> m_waiting;
    Clock::time_point m_since = Clock::now();
    Clock::time_point m_heard = m_since;
    Clock::time_point m_counted = m_since;
    double m_left = atOnce; ///< Messages that it may still say now.
};

} // namespace restaurant
