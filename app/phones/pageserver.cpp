#include "pageserver.h"

#include "phones/gate.h"

#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QTcpSocket>
#include <QUrl>

#include <utility>

namespace restaurant {

namespace {

using Status = QHttpServerResponder::StatusCode;

/// Nothing but what comes from here: no script in the page, no form that goes elsewhere, no frame.
QByteArray contentPolicy(const QByteArray &host)
{
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; "
           "connect-src 'self' ws://" +
           host + " wss://" + host +
           "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

bool isSameOrigin(const QHttpServerRequest &request)
{
    const QByteArray origin = request.value("origin");
    const QByteArray host = request.value("host");
    return origin == "http://" + host || origin == "https://" + host;
}

} // namespace

PageServer::PageServer(Files files, PhoneGate *gate)
    : m_files(std::move(files))
    , m_gate(gate)
{
    bind(gate);
    gate->setParent(this);
}

bool PageServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const QByteArray host = request.value("host");
    if (!isOurHost(host, socket->localAddress(), socket->localPort()) ||
        request.method() != QHttpServerRequest::Method::Get)
        return false;
    const QByteArray path = request.url().path().toLatin1();
    if (path == "/live") {
        const bool isUpgrade =
            request.value("upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
        if (!isUpgrade || !isSameOrigin(request))
            return false;
        m_gate->letThrough(socket);
        return true;
    }
    const auto file = m_files.find(path);
    if (file == m_files.end())
        return false;
    makeResponder(request, socket)
        .write(file->second.content, {{"Content-Type", file->second.type},
                                      {"Content-Security-Policy", contentPolicy(host)},
                                      {"X-Content-Type-Options", "nosniff"},
                                      {"Referrer-Policy", "no-referrer"},
                                      {"Cross-Origin-Resource-Policy", "same-origin"},
                                      {"Cache-Control", "no-cache"},
                                      {"Connection", "close"}});
    socket->disconnectFromHost();
    return true;
}

void PageServer::missingHandler(const QHttpServerRequest &request, QTcpSocket *socket)
{
    makeResponder(request, socket)
        .write(QByteArray("There is nothing here.\n"),
               {{"Content-Type", "text/plain"}, {"Connection", "close"}}, Status::NotFound);
    socket->disconnectFromHost();
}

} // namespace restaurant

#include "moc_pageserver.cpp"
