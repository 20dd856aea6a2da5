#include "addresses.h"

#include <QFile>
#include <QNetworkInterface>

#include <algorithm>
#include <array>
#include <tuple>

namespace restaurant {

namespace {

/// How interfaces are called that no phone of the room is at: of containers, virtual machines and
/// tunnels.
constexpr std::array inner{"lo",        "docker", "br-", "veth", "virbr",   "vmnet",
                           "vboxnet",   "lxc",    "lxd", "cni",  "flannel", "cali",
                           "podman",    "tun",    "tap", "wg",   "ppp",     "zt",
                           "tailscale", "ipsec",  "sit", "gre",  "dummy",   "ham"};

bool isReachable(const NetworkPlace &place)
{
    if (!place.isUp || place.address.isNull() || place.address.isLoopback() ||
        place.address.isLinkLocal() || place.address.isMulticast() ||
        place.address == QHostAddress::AnyIPv4 || place.address == QHostAddress::AnyIPv6)
        return false;
    return std::none_of(inner.begin(), inner.end(), [&](const char *begin) {
        return place.interface.startsWith(QLatin1String(begin));
    });
}

/// The interface of the route to everywhere, as the kernel lists routes; empty: there is none.
QString defaultInterface()
{
    QFile routes(QStringLiteral("/proc/net/route"));
    if (!routes.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : routes.readAll().split('\n')) {
        const QList<QByteArray> fields = line.split('\t');
        if (fields.size() > 7 && fields[1] == "00000000" && fields[7] == "00000000")
            return QString::fromLatin1(fields[0]);
    }
    return {};
}

} // namespace

std::vector<NetworkPlace> reachablePlaces(std::vector<NetworkPlace> places)
{
    std::erase_if(places, [](const NetworkPlace &place) { return !isReachable(place); });
    std::stable_sort(places.begin(), places.end(), [](const auto &a, const auto &b) {
        const auto rank = [](const NetworkPlace &place) {
            const bool isLong = place.address.protocol() == QAbstractSocket::IPv6Protocol;
            return std::tuple(!place.isDefault, isLong);
        };
        return rank(a) < rank(b);
    });
    return places;
}

std::vector<NetworkPlace> placesHere()
{
    const QString byDefault = defaultInterface();
    std::vector<NetworkPlace> places;
    for (const QNetworkInterface &each : QNetworkInterface::allInterfaces()) {
        const bool isUp = each.flags().testFlag(QNetworkInterface::IsRunning);
        for (const QNetworkAddressEntry &entry : each.addressEntries())
            places.push_back({each.name(), entry.ip(), isUp, each.name() == byDefault});
    }
    return places;
}

} // namespace restaurant
