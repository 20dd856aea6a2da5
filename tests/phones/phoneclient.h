// A phone as tests play it: says what the page would say, and keeps what it is told.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>
#include <QUrl>
#include <QWebSocket>

#include <vector>

namespace restaurant {

class PhoneClient final : public QObject
{
    Q_DISABLE_COPY_MOVE(PhoneClient)
public:
    /// `link`: as the code on the projector leads to it.
    explicit PhoneClient(const QString &link)
        : m_link(link)
        , socket(m_link.scheme() + QStringLiteral("://") + m_link.authority())
    {
        QSslConfiguration trusting = socket.sslConfiguration();
        trusting.setPeerVerifyMode(QSslSocket::VerifyNone); // as who goes on when he is warned
        socket.setSslConfiguration(trusting);
        connect(&socket, &QWebSocket::textMessageReceived, this, [this](const QString &text) {
            told.push_back(QJsonDocument::fromJson(text.toUtf8()).object());
        });
        QUrl live(m_link);
        live.setScheme(m_link.scheme() == QLatin1String("https") ? QStringLiteral("wss")
                                                                 : QStringLiteral("ws"));
        live.setPath(QStringLiteral("/live"));
        live.setFragment({});
        socket.open(live);
    }

    void say(QJsonObject message)
    {
        if (!QTest::qWaitFor([&] { return socket.isValid(); }))
            return;
        socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson()));
    }
    void join(const QString &language = {})
    {
        say({{QStringLiteral("do"), QStringLiteral("join")},
             {QStringLiteral("code"), m_link.fragment()},
             {QStringLiteral("language"), language}});
    }
    /// The last that was told of that kind; empty: nothing was, for a while.
    QJsonObject last(const char *kind, int from = 0)
    {
        QJsonObject found;
        (void)QTest::qWaitFor([&] {
            for (auto each = told.begin() + from; each != told.end(); ++each)
                if (each->value(QStringLiteral("is")) == QLatin1String(kind))
                    found = *each;
            return !found.isEmpty();
        });
        return found;
    }
    [[nodiscard]] int count(const char *kind) const
    {
        return static_cast<int>(
            std::count_if(told.begin(), told.end(), [kind](const QJsonObject &each) {
                return each.value(QStringLiteral("is")) == QLatin1String(kind);
            }));
    }

private:
    QUrl m_link;

public:
    QWebSocket socket;
    std::vector<QJsonObject> told;
};

} // namespace restaurant
