#include "serveraddress.h"

#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>
#include <array>
#include <utility>

namespace restaurant {

namespace {

constexpr std::array<std::pair<ServerTls, std::string_view>, 3> tlsWords{
    {{ServerTls::Preferred, "prefer"},
     {ServerTls::Required, "require"},
     {ServerTls::KnownHost, "verify-full"}}};

bool isFolder(std::string_view host)
{
    return host.starts_with('/');
}

bool isThisMachine(std::string_view host)
{
    return isFolder(host) || host == "localhost" || host == "127.0.0.1" || host == "::1";
}

/// libpq would take a comma for a list of hosts; Qt turns a semicolon into a space; a quote or a
/// backslash would end a value.
bool isPlain(std::string_view text, std::string_view forbidden = " ,;'\\\"")
{
    return std::none_of(text.begin(), text.end(), [forbidden](char one) {
        return static_cast<unsigned char>(one) < 32 || one == 127 ||
               forbidden.find(one) != std::string_view::npos;
    });
}

/// Takes the query's parameters; what is wrong with them, or nothing.
std::string takeQuery(const QUrl &url, ServerAddress &address)
{
    for (const auto &[key, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded)) {
        const std::string text = value.toStdString();
        const auto *tls = std::find_if(tlsWords.begin(), tlsWords.end(),
                                       [&](const auto &one) { return one.second == text; });
        if (key == QLatin1String("host") && isFolder(text) && address.host.empty())
            address.host = text;
        else if (key == QLatin1String("port"))
            address.port = value.toInt();
        else if (key == QLatin1String("user") && address.user.empty())
            address.user = text;
        else if (key == QLatin1String("sslmode") && tls != tlsWords.end())
            address.tls = tls->first;
        else if (key == QLatin1String("sslrootcert"))
            address.certificate = text;
        else
            return '"' + key.toStdString() + "=" + text +
                   "\" is not understood; there are sslmode=prefer, require or verify-full, "
                   "sslrootcert=/FILE, and host=/FOLDER, port and user where the host would stand";
    }
    return {};
}

} // namespace

bool isServerUrl(std::string_view text)
{
    return text.starts_with("postgresql://") || text.starts_with("postgres://");
}

tl::expected<ServerAddress, std::string> serverAddressFrom(std::string_view text)
{
    const QUrl url(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())),
                   QUrl::StrictMode);
    if (!isServerUrl(text) || !url.isValid() || url.hasFragment())
        return tl::unexpected(std::string("expected postgresql://USER@HOST:PORT/DATABASE"));
    if (!url.password().isEmpty())
        return tl::unexpected(
            std::string("a password does not belong here, where others see it; it is read from "
                        "your own password file, ~/.pgpass"));
    ServerAddress address;
    address.host = url.host(QUrl::FullyDecoded).toStdString();
    address.port = url.port(address.port);
    address.user = url.userName(QUrl::FullyDecoded).toStdString();
    address.database = url.path(QUrl::FullyDecoded).mid(1).toStdString();
    const bool saysTls = QUrlQuery(url).hasQueryItem(QStringLiteral("sslmode"));
    if (auto wrong = takeQuery(url, address); !wrong.empty())
        return tl::unexpected(std::move(wrong));
    if (!saysTls)
        address.tls = usualTls(address.host);
    if (auto wrong = whyUnusable(address); !wrong.empty())
        return tl::unexpected(std::move(wrong));
    return address;
}

std::string_view sslModeOf(ServerTls tls)
{
    return std::find_if(tlsWords.begin(), tlsWords.end(),
                        [tls](const auto &one) { return one.first == tls; })
        ->second;
}

/// Nobody listens in between on this machine.
ServerTls usualTls(std::string_view host)
{
    return isThisMachine(host) ? ServerTls::Preferred : ServerTls::KnownHost;
}

std::string whyUnusable(const ServerAddress &address)
{
    if (address.host.empty())
        return "the server's host is missing";
    if (!isPlain(address.host))
        return "\"" + address.host + "\" is no name of a host";
    if (address.port < 1 || address.port > 65535)
        return "a port is a number from 1 to 65535";
    if (address.database.empty())
        return "the name of the database is missing, after the host: /DATABASE";
    if (!isPlain(address.database) || !isPlain(address.user))
        return "names of databases and users have no spaces, commas, quotes or backslashes here";
    if (!isPlain(address.certificate, ";'\\") ||
        (!address.certificate.empty() && !isFolder(address.certificate)))
        return "the certificate's file needs an absolute path without semicolons, quotes and "
               "backslashes";
    return {};
}

std::string shortText(const ServerAddress &address)
{
    QUrl url;
    url.setPath(QLatin1Char('/') + QString::fromStdString(address.database));
    const std::string database = url.toString(QUrl::FullyEncoded).toStdString();
    if (isFolder(address.host))
        return "postgresql://" + database;
    url.setScheme(QStringLiteral("postgresql"));
    url.setHost(QString::fromStdString(address.host));
    url.setPort(address.port);
    if (!address.user.empty())
        url.setUserName(QString::fromStdString(address.user));
    return url.toString(QUrl::FullyEncoded).toStdString();
}

std::string toText(const ServerAddress &address)
{
    QUrlQuery query;
    const auto add = [&query](const char *key, std::string_view value) {
        query.addQueryItem(QLatin1String(key),
                           QString::fromUtf8(value.data(), qsizetype(value.size())));
    };
    if (isFolder(address.host)) {
        add("host", address.host);
        add("port", std::to_string(address.port));
        if (!address.user.empty())
            add("user", address.user);
    }
    add("sslmode", sslModeOf(address.tls));
    if (!address.certificate.empty())
        add("sslrootcert", address.certificate);
    return shortText(address) + '?' + query.toString(QUrl::FullyEncoded).toStdString();
}

} // namespace restaurant
