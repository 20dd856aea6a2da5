#pragma once

#include <QAbstractHttpServer>
#include <QByteArray>

#include <functional>
#include <map>

namespace restaurant {

class PhoneGate;

/// Gives out the page, and makes of a connection that asks for it a WebSocket: of one port, so that
/// the page may speak to where it came from and to nobody else. Knows a few paths, all held in
/// memory: no path leads to a file.
class PageServer final : public QAbstractHttpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageServer)
public:
    struct File
    {
        QByteArray type;
        QByteArray content;
    };
    using Files = std::map<QByteArray, File>; ///< By path: "/page.css".

    /// Owns the gate, which listens already.
    PageServer(Files files, PhoneGate *gate);

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Files m_files;
    PhoneGate *m_gate;
};

} // namespace restaurant
