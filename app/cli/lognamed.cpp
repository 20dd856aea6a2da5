#include "cli/lognamed.h"

#include "postgres/servercopy.h"

#include <QTemporaryDir>

#include <stdexcept>

namespace restaurant::cli {

ServerAddress serverNamed(const std::string &url)
{
    auto address = serverAddressFrom(url);
    if (!address)
        throw std::runtime_error("this is no server's address: " + address.error());
    return *std::move(address);
}

LogNamed::LogNamed(const std::string &name)
    : m_path(name)
{
    if (!isServerUrl(name))
        return;
    const ServerAddress address = serverNamed(name);
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("server.restaurant")).toStdString();
    copyToFile(address, m_path);
}

LogNamed::~LogNamed() = default;

} // namespace restaurant::cli
