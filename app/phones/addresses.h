// At which addresses of this computer phones of the same network may reach it.
#pragma once

#include <QHostAddress>
#include <QString>

#include <vector>

namespace restaurant {

/// An address of this computer, with what it can be judged by.
struct NetworkPlace
{
    QString interface; ///< "wlp3s0".
    QHostAddress address;
    bool isUp = true;
    bool isDefault = false; ///< What goes to the outside goes by this interface.
    bool operator==(const NetworkPlace &) const = default;
};

/// Those that a phone may reach, the likeliest first: of the default route; then others of version
/// 4, which can be typed; then version 6. None that is loopback, link-local, of containers and
/// virtual machines, or a tunnel.
[[nodiscard]] std::vector<NetworkPlace> reachablePlaces(std::vector<NetworkPlace> places);

/// All that this computer has now.
[[nodiscard]] std::vector<NetworkPlace> placesHere();

} // namespace restaurant
