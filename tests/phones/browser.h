// A real browser without windows, led over its DevTools protocol.
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWebSocket>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace restaurant {

class Browser final : public QObject
{
    Q_DISABLE_COPY_MOVE(Browser)
public:
    Browser() = default;
    ~Browser() override
    {
        m_process.kill();
        m_process.waitForFinished(5000);
    }

    /// False: there is none, or it does not speak.
    [[nodiscard]] bool start()
    {
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        // Nothing that it would fetch for itself; without its own sandbox, which root cannot have.
        m_process.start(QStringLiteral("chromium-headless-shell"),
                        {QStringLiteral("--remote-debugging-port=0"),
                         QStringLiteral("--user-data-dir=") + m_folder.path(),
                         QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"),
                         QStringLiteral("--ignore-certificate-errors"), // made here
                         QStringLiteral("--disable-dev-shm-usage"),
                         QStringLiteral("--disable-background-networking"),
                         QStringLiteral("--renderer-process-limit=1"), QStringLiteral("--lang=en"),
                         QStringLiteral("about:blank")});
        const QString address = said(QByteArrayLiteral("DevTools listening on "));
        if (address.isEmpty())
            return false;
        connect(&m_socket, &QWebSocket::textMessageReceived, this, &Browser::take);
        m_socket.open(QUrl(address));
        return QTest::qWaitFor([this] { return m_socket.isValid(); }, 10'000);
    }

    QJsonObject call(const QString &method, const QJsonObject &params = {},
                     const QString &session = {})
    {
        const int id = ++m_last;
        QJsonObject message{{QStringLiteral("id"), id},
                            {QStringLiteral("method"), method},
                            {QStringLiteral("params"), params}};
        if (!session.isEmpty())
            message.insert(QStringLiteral("sessionId"), session);
        m_socket.sendTextMessage(QString::fromUtf8(QJsonDocument(message).toJson()));
        (void)QTest::qWaitFor([&] { return m_answers.count(id) > 0; }, 10'000);
        return m_answers[id].value(QStringLiteral("result")).toObject();
    }

    /// Whatever was asked for, from whom; and what went wrong in a page.
    [[nodiscard]] const std::vector<QUrl> &requested() const { return m_requested; }
    [[nodiscard]] const QStringList &complaints() const { return m_complaints; }

private:
    /// What stands behind `begin` in a line that it prints.
    QString said(const QByteArray &begin)
    {
        QByteArray all;
        (void)QTest::qWaitFor(
            [&] {
                all += m_process.readAll();
                const auto at = all.indexOf(begin);
                return m_process.state() == QProcess::NotRunning ||
                       (at >= 0 && all.indexOf('\n', at) > 0);
            },
            20'000);
        const auto at = all.indexOf(begin);
        if (at < 0)
            return {};
        const auto from = at + begin.size();
        return QString::fromLatin1(all.mid(from, all.indexOf('\n', from) - from).trimmed());
    }

    /// Not that a server is gone: pages outlive theirs here.
    static bool isOurFault(const QJsonObject &params)
    {
        const QJsonObject entry = params.value(QStringLiteral("entry")).toObject();
        return entry.value(QStringLiteral("source")).toString() != QLatin1String("network");
    }

    void take(const QString &text)
    {
        const QJsonObject message = QJsonDocument::fromJson(text.toUtf8()).object();
        if (message.contains(QStringLiteral("id"))) {
            m_answers[message.value(QStringLiteral("id")).toInt()] = message;
            return;
        }
        const QString method = message.value(QStringLiteral("method")).toString();
        const QJsonObject params = message.value(QStringLiteral("params")).toObject();
        if (method == QLatin1String("Network.requestWillBeSent"))
            m_requested.emplace_back(params.value(QStringLiteral("request"))
                                         .toObject()
                                         .value(QStringLiteral("url"))
                                         .toString());
        else if (method == QLatin1String("Network.webSocketCreated"))
            m_requested.emplace_back(params.value(QStringLiteral("url")).toString());
        else if (method == QLatin1String("Runtime.exceptionThrown") ||
                 (method == QLatin1String("Log.entryAdded") && isOurFault(params)))
            m_complaints += QString::fromUtf8(QJsonDocument(params).toJson());
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    QWebSocket m_socket;
    int m_last = 0;
    std::map<int, QJsonObject> m_answers;
    std::vector<QUrl> m_requested;
    QStringList m_complaints;
};

/// One page of it, with storage of its own, as a phone has.
class BrowserPage final
{
    Q_DISABLE_COPY_MOVE(BrowserPage)
public:
    BrowserPage(Browser &browser, const QString &url)
        : m_browser(browser)
    {
        m_target = value(
            browser.call(QStringLiteral("Target.createTarget"), {{QStringLiteral("url"), url}}),
            "targetId");
        m_session = value(browser.call(QStringLiteral("Target.attachToTarget"),
                                       {{QStringLiteral("targetId"), m_target},
                                        {QStringLiteral("flatten"), true}}),
                          "sessionId");
        for (const char *domain : {"Network.enable", "Runtime.enable", "Log.enable"})
            call(domain);
    }

    ~BrowserPage()
    {
        m_browser.call(QStringLiteral("Target.closeTarget"),
                       {{QStringLiteral("targetId"), m_target}});
    }

    QJsonObject call(const char *method, const QJsonObject &params = {})
    {
        return m_browser.call(QLatin1String(method), params, m_session);
    }
    /// What an expression of JavaScript comes to.
    QJsonValue eval(const QString &expression)
    {
        const QJsonObject answer =
            call("Runtime.evaluate", {{QStringLiteral("expression"), expression},
                                      {QStringLiteral("returnByValue"), true},
                                      {QStringLiteral("userGesture"), true}});
        return answer.value(QStringLiteral("result")).toObject().value(QStringLiteral("value"));
    }
    [[nodiscard]] bool waitFor(const QString &expression, int ms = 10'000)
    {
        const QString isSo = QStringLiteral("!!(%1)").arg(expression);
        return QTest::qWaitFor([&] { return eval(isSo).toBool(); }, ms);
    }
    QString textOf(const char *id)
    {
        return eval(QStringLiteral("document.getElementById('%1').textContent")
                        .arg(QLatin1String(id)))
            .toString();
    }
    void click(const QString &selector)
    {
        eval(QStringLiteral("document.querySelector(`%1`).click()").arg(selector));
    }

private:
    static QString value(const QJsonObject &of, const char *name)
    {
        return of.value(QLatin1String(name)).toString();
    }

    Browser &m_browser;
    QString m_target;
    QString m_session;
};

} // namespace restaurant
