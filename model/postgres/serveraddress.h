// Where a log on a server is, in typed fields: nothing of it reaches the driver as free text.
#pragma once

#include <tl/expected.hpp>

#include <string>
#include <string_view>

namespace restaurant {

/// How a connection is protected on its way; see libpq's sslmode.
enum class ServerTls {
    Preferred, ///< Where the server offers it; nobody is asked who he is.
    Required,  ///< Encrypted; any certificate will do.
    KnownHost  ///< Encrypted, and the server shows a certificate for its name that is signed by one
               ///< we know: what a class on a network needs.
};

struct ServerAddress
{
    std::string host; ///< A name, a number, or the absolute path of the folder with its socket.
    int port = 5432;
    std::string database;
    std::string user; ///< Empty: the one who runs the program.
    /// Only ever in memory. Empty: libpq looks into the user's own password file, ~/.pgpass.
    std::string password;
    ServerTls tls = ServerTls::KnownHost;
    std::string certificate; ///< The file of the class's certificate; empty: libpq's own place.
    bool operator==(const ServerAddress &) const = default;
};

/// "postgresql://..." or "postgres://...": a server, where a file could stand as well.
[[nodiscard]] bool isServerUrl(std::string_view text);

/// Reads postgresql://USER@HOST:PORT/DATABASE?sslmode=...&sslrootcert=...; in place of a
/// host there may be ?host=/FOLDER&port=...&user=.... The error is a sentence for a person. A
/// password in it is refused: it would stand in the shell's history and in the list of processes.
[[nodiscard]] tl::expected<ServerAddress, std::string> serverAddressFrom(std::string_view url);

/// As libpq calls it: "verify-full".
[[nodiscard]] std::string_view sslModeOf(ServerTls tls);

/// Where nothing is said of it: whoever is on another machine has to show who he is.
[[nodiscard]] ServerTls usualTls(std::string_view host);

/// Why a connection cannot be made of these fields; empty: it can.
[[nodiscard]] std::string whyUnusable(const ServerAddress &address);

/// As serverAddressFrom() reads it; never with the password.
[[nodiscard]] std::string toText(const ServerAddress &address);

/// "postgresql://USER@HOST:PORT/DATABASE": as errors name it.
[[nodiscard]] std::string shortText(const ServerAddress &address);

} // namespace restaurant
