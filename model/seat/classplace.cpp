#include "classplace.h"

#include <QDir>
#include <QStandardPaths>

namespace restaurant {

std::string classFolder(const std::string &asked, const ServerAddress &server,
                        std::string_view seat)
{
    if (!asked.empty())
        return asked;
    const QDir caches(QStandardPaths::writableLocation(QStandardPaths::CacheLocation));
    const std::string name =
        server.user.empty() ? std::string(seat) : std::string(seat) + '-' + server.user;
    return caches.filePath(QStringLiteral("class/") + QString::fromStdString(name)).toStdString();
}

} // namespace restaurant
