// What a person reads of the services: how they work, and what waits for them.
#pragma once

#include "domain/command.h"
#include "domain/service.h"

#include <QString>

#include <optional>

namespace restaurant {

/// "Orders", "Stock", "Payment".
[[nodiscard]] QString serviceTitle(Service service);
/// As a person's wish is recorded and told: "Stock stops", "Stock is slow: 0:10", "Stock goes on".
[[nodiscard]] QString serviceWish(Service service, const ServiceCondition &to);
/// "Stock is stopped: 3 commands wait for it."; "Stock is stopped." where nobody knows how many;
/// empty for one that runs.
[[nodiscard]] QString serviceText(Service service, const ServiceCondition &now,
                                  std::optional<int> waiting);
/// "… ReserveStock by Order fulfilment: waits for the service Stock since 12:04:10."; `at` says
/// since when.
[[nodiscard]] QString waitingText(const SentCommand &command);

} // namespace restaurant
