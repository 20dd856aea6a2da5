// Making, checking and removing a log on a server: by an administrator, who can read it first.
#pragma once

#include "serveraddress.h"

#include <string>
#include <vector>

namespace restaurant {

/// All that initServer() runs, as a script for psql: one transaction.
[[nodiscard]] std::string initScript();

/// Makes the log in a database, with its roles, and leaves it without an evening. Refused if there
/// is one. Throws StoreError; nothing was made then.
void initServer(const ServerAddress &address);

/// What this program finds at a server, for a person: a sentence for each thing that is as it
/// should be, or is not.
struct ServerFinding
{
    bool isGood = true;
    std::string sentence;
};
/// Layout, rights of whoever asks, protection of the connection, durability, evening. Throws
/// StoreError if the server cannot be asked.
[[nodiscard]] std::vector<ServerFinding> checkServer(const ServerAddress &address);

/// Removes the log with all that is in it, and the roles if no other database knows them. There is
/// no way back. Throws StoreError.
void dropServer(const ServerAddress &address);

} // namespace restaurant
