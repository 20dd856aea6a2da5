#include "presencewatch.h"

#include "domain/storeerror.h"

namespace restaurant {

PresenceWatch::PresenceWatch(const ServerAddress &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_worker(
          0, [this](Worker<NoRequest> &worker) { watch(worker); }, [](const std::string &) {})
{
    connect(&m_gate, &FrameGate::opened, this, [this] {
        if (const auto present = m_present.take())
            emit presentChanged(*present);
    });
}

/// Whoever leads is told of a lost server by his own log.
void PresenceWatch::watch(Worker<NoRequest> &worker)
{
    ServerSession session(m_server);
    Presence presence(session, std::nullopt);
    do {
        try {
            m_present.put(presence.read());
            m_gate.notify();
        } catch (const StoreError &) {
            // Once more in a second.
        }
    } while (worker.rest(Presence::tellEvery));
}

} // namespace restaurant

#include "moc_presencewatch.cpp"
