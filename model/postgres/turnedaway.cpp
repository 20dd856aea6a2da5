#include "turnedaway.h"

#include "libpq.h"

#include <QRegularExpression>
#include <QString>

#include <poll.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <memory>
#include <string>

namespace restaurant {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

struct EndConnection
{
    void operator()(PGconn *server) const { libpq().finish(server); }
};
using Attempt = std::unique_ptr<PGconn, EndConnection>;

/// Each value by itself: nothing of it is read as text that says more. What is empty is left to
/// libpq.
Attempt begun(const ServerAddress &address)
{
    const std::string port = std::to_string(address.port);
    const std::string mode(sslModeOf(address.tls));
    const std::array<const char *, 8> names{"host",     "port",    "dbname",      "user",
                                            "password", "sslmode", "sslrootcert", nullptr};
    const std::array<const char *, 8> values{
        address.host.c_str(),     port.c_str(), address.database.c_str(),    address.user.c_str(),
        address.password.c_str(), mode.c_str(), address.certificate.c_str(), nullptr};
    Attempt server(libpq().connectStartParams(names.data(), values.data(), 0));
    if (server)
        libpq().setErrorVerbosity(server.get(), PQERRORS_SQLSTATE);
    return server;
}

/// False: it came to no end in time.
bool hasFailed(PGconn *server, Clock::time_point deadline)
{
    PostgresPollingStatusType waitsFor = PGRES_POLLING_WRITING;
    while (waitsFor == PGRES_POLLING_WRITING || waitsFor == PGRES_POLLING_READING) {
        const auto left =
            std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now());
        const auto event = static_cast<short>(waitsFor == PGRES_POLLING_READING ? POLLIN : POLLOUT);
        pollfd news{libpq().socket(server), event, 0};
        if (::poll(&news, 1, std::max(0, static_cast<int>(left.count()))) <= 0)
            return false;
        waitsFor = libpq().connectPoll(server);
    }
    return waitsFor == PGRES_POLLING_FAILED;
}

} // namespace

/// 28: who he is; 3D000: there is no such database.
bool isTurnedAway(const ServerAddress &address)
{
    const Attempt server = begun(address);
    if (!server || libpq().status(server.get()) == CONNECTION_BAD ||
        !hasFailed(server.get(), Clock::now() + 1s))
        return false;
    if (libpq().connectionNeedsPassword(server.get()) != 0)
        return true;
    // At the end of a line; behind it may stand from which file a password was.
    static const QRegularExpression code(QStringLiteral(":\\s+(28[0-9A-Z]{3}|3D000)$"),
                                         QRegularExpression::MultilineOption);
    return code.match(QString::fromUtf8(libpq().errorMessage(server.get()))).hasMatch();
}

} // namespace restaurant
