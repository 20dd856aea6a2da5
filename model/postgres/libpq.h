#pragma once

#include <libpq-fe.h>

namespace restaurant {

/// What is asked of libpq beside Qt's driver. The driver has loaded it; linked to the program it
/// would be loaded, with the twenty libraries behind it, at every start, of those, too, who have no
/// server.
struct Libpq
{
    decltype(&PQsocket) socket = nullptr;
    decltype(&PQconsumeInput) consumeInput = nullptr;
    decltype(&PQnotifies) notifies = nullptr;
    decltype(&PQfreemem) freeMemory = nullptr;
    decltype(&PQconnectStartParams) connectStartParams = nullptr;
    decltype(&PQconnectPoll) connectPoll = nullptr;
    decltype(&PQsetErrorVerbosity) setErrorVerbosity = nullptr;
    decltype(&PQstatus) status = nullptr;
    decltype(&PQconnectionNeedsPassword) connectionNeedsPassword = nullptr;
    decltype(&PQerrorMessage) errorMessage = nullptr;
    decltype(&PQfinish) finish = nullptr;
};

/// Throws StoreError if the library has not all of it.
[[nodiscard]] const Libpq &libpq();

} // namespace restaurant
