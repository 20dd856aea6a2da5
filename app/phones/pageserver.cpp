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
QByteArray contentPolicy(const QByteArray &host, bool isEncrypted)
{
    return "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; "
           "connect-src 'self' " +
           QByteArray(isEncrypted ? "wss://" : "ws://") + host +
           "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
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
    const QUrl here = m_gate->url();
    if (!isOurHost(host, here) || request.method() != QHttpServerRequest::Method::Get)
        return false;
    const QByteArray path = request.url().path().toLatin1();
    if (path == "/live") {
        const bool isUpgrade =
            request.value("upgrade").compare("websocket", Qt::CaseInsensitive) == 0;
        if (!isUpgrade || request.value("origin") != here.scheme().toLatin1() + "://" + host)
            return false;
        m_gate->letThrough(socket);
        return true;
    }
    const auto file = m_files.find(path);
    if (file == m_files.end())
        return false;
    makeResponder(request, socket)
        .write(file->second.content,
               {{"Content-Type", file->second.type},
                {"Content-Security-Policy", contentPolicy(host, m_gate->isEncrypted())},
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
