#pragma once

#include "evening/mailbox.h"
#include "evening/worker.h"
#include "postgres/presence.h"

#include <QObject>

#include <vector>

namespace restaurant {

/// Asks a class's server once a second who is there, without sitting down.
class PresenceWatch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PresenceWatch)
public:
    explicit PresenceWatch(const ServerAddress &server, QObject *parent = nullptr);

signals:
    /// All who were heard of lately; not told while the server is silent.
    void presentChanged(const std::vector<restaurant::Present> &present);

private:
    void watch(Worker<NoRequest> &worker);

    const ServerAddress m_server;
    FrameGate m_gate;
    Latest<std::vector<Present>> m_present;
    Worker<NoRequest> m_worker; ///< Last: its thread uses the above.
};

} // namespace restaurant
