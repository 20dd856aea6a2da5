// Logs carried between a server and files, with the same chain at both ends.
#pragma once

#include "logcarrier.h"
#include "serveraddress.h"

#include "store/eventstore.h"

#include <string>
#include <string_view>

namespace restaurant {

/// Makes `path`, a .restaurant file that must not be there yet, of the log on a server, row by row
/// with its hashes: nothing of it is believed, so that what is wrong there is wrong in the file,
/// and verifyLog() names it. The file gets a store id of its own. Throws StoreError.
Carried copyToFile(const ServerAddress &from, std::string_view path);

/// Appends all that a file holds to a log on a server that holds no evening yet, through the
/// function that appends: afterwards both have the same digest, or it throws StoreError, and
/// nothing was appended. By the seat that leads. Notes, hashes of the boards and read stores stay
/// behind.
Carried copyToServer(std::string_view path, const ServerAddress &to);

} // namespace restaurant
