// What a guest orders: by his own taste, among what is shown as available.
#pragma once

#include "draws.h"
#include "guests.h"

#include "domain/restaurant.h"
#include "read/waiterboard.h"

#include <vector>

namespace restaurant::live {

/// One dish for each person of the party, for some two, none that the board shows as sold out.
/// What nobody can have is left out; empty: nothing was to be had.
[[nodiscard]] std::vector<WantedLine> wishesOf(const Guest &guest, const Draws &draws,
                                               const Menu &menu, const WaiterBoard &board);

} // namespace restaurant::live
