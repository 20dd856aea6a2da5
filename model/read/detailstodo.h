// What the process manager waits for, told from the view: the order-details document says it as the
// events do.
#pragma once

#include "details.h"

#include "domain/todo.h"

#include <vector>

namespace restaurant {

/// The process manager's list for this order, as far as the view has come. What is begun and
/// answered at the same instant may be missing.
[[nodiscard]] std::vector<Todo> todoOf(const OrderDetails &details, const Limits &limits);

} // namespace restaurant
