#include "libpq.h"

#include "domain/storeerror.h"

#include <QLibrary>
#include <QString>

#include <type_traits>

namespace restaurant {

namespace {

Libpq loadedLibpq()
{
    QLibrary library(QStringLiteral("pq"), 5);
    bool isWhole = true;
    const auto find = [&](auto &function, const char *name) {
        using Function = std::remove_reference_t<decltype(function)>;
        function = reinterpret_cast<Function>(library.resolve(name));
        isWhole = isWhole && function;
    };
    Libpq loaded;
    find(loaded.socket, "PQsocket");
    find(loaded.consumeInput, "PQconsumeInput");
    find(loaded.notifies, "PQnotifies");
    find(loaded.freeMemory, "PQfreemem");
    find(loaded.connectStartParams, "PQconnectStartParams");
    find(loaded.connectPoll, "PQconnectPoll");
    find(loaded.setErrorVerbosity, "PQsetErrorVerbosity");
    find(loaded.status, "PQstatus");
    find(loaded.connectionNeedsPassword, "PQconnectionNeedsPassword");
    find(loaded.errorMessage, "PQerrorMessage");
    find(loaded.finish, "PQfinish");
    if (!isWhole)
        throw StoreError(StoreTrouble::Failed, "connect to the server", "libpq",
                         library.errorString().toStdString());
    return loaded;
}

} // namespace

const Libpq &libpq()
{
    static const Libpq loaded = loadedLibpq();
    return loaded;
}

} // namespace restaurant
