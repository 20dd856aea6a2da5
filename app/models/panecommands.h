// What somebody asks for in the panes of the views, as commands, wherever they go.
#pragma once

#include "domain/command.h"
#include "read/waiter.h"

#include <functional>
#include <optional>

class QObject;

namespace restaurant {

class KitchenPane;
class WaiterPane;

/// `seen`: the view on which it was decided.
using SendCommand = std::function<void(const Command &command, ViewName seen)>;

/// From now on, until `context` is deleted: all that the pane asks for.
void sendFrom(const KitchenPane *pane, const QObject *context, const SendCommand &send);
/// The same, but for seating a party and for what has to be done next.
void sendFrom(const WaiterPane *pane, const QObject *context, const SendCommand &send);

/// That it is done; nothing: the order has to be taken first.
[[nodiscard]] std::optional<Command> commandOf(const WaiterTask &task);

} // namespace restaurant
