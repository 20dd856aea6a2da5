#pragma once

#include "postgres/serveraddress.h"

#include <string>
#include <string_view>

namespace restaurant {

/// The folder for what a seat keeps between lessons: the one that was asked for, or one of its own
/// among the program's caches.
[[nodiscard]] std::string classFolder(const std::string &asked, const ServerAddress &server,
                                      std::string_view seat);

} // namespace restaurant
