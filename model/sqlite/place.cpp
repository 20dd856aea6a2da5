#include "sqlite/place.h"

#include "sqlite/sqliteerror.h"

#include <QByteArray>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QString>

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace restaurant {

namespace {

constexpr std::string_view opening = "open the store";

constexpr std::array<std::string_view, 14> networks{
    "nfs", "nfs4",        "cifs",  "smb3", "smbfs", "fuse.sshfs", "sshfs",
    "9p",  "fuse.rclone", "davfs", "afs",  "ceph",  "ncpfs",      "fuse.glusterfs"};

QString withoutLinks(const QFileInfo &file)
{
    if (file.exists())
        return file.canonicalFilePath();
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
}

} // namespace

std::string absolutePath(std::string_view path)
{
    const std::string shown(path.substr(0, path.find('\0')));
    if (path.empty())
        throw sqliteError(SQLITE_CANTOPEN, opening, "(no name)", "no file was named");
    if (shown.size() != path.size())
        throw sqliteError(SQLITE_CANTOPEN, opening, shown, "the file's name contains a NUL");
    const QString name = QString::fromUtf8(path.data(), static_cast<qsizetype>(path.size()));
    if (name.toUtf8() != QByteArray::fromRawData(path.data(), static_cast<qsizetype>(path.size())))
        throw sqliteError(SQLITE_CANTOPEN, opening, shown, "the file's name is not UTF-8");
    return withoutLinks(QFileInfo(name)).toStdString();
}

std::optional<std::string> whyUnfit(std::string_view fileSystem, bool readOnly)
{
    if (std::find(networks.begin(), networks.end(), fileSystem) != networks.end())
        return "it lies on a network file system (" + std::string(fileSystem) +
               "), where no store can be kept safely; copy it to a disk of this computer";
    if (readOnly)
        return "it lies on a read-only file system; copy it to a place that can be written to";
    return std::nullopt;
}

namespace {

QStorageInfo storageOf(const std::string &path)
{
    const QFileInfo file(QString::fromStdString(path));
    return QStorageInfo(file.exists() ? file.absoluteFilePath() : file.absolutePath());
}

void requirePlace(const std::string &path, bool toWrite)
{
    const QStorageInfo storage = storageOf(path);
    if (!storage.isValid())
        throw sqliteError(SQLITE_CANTOPEN, opening, path, "its folder does not exist");
    const bool isBarred = toWrite && storage.isReadOnly();
    if (const auto why = whyUnfit(storage.fileSystemType().toStdString(), isBarred))
        throw sqliteError(SQLITE_CANTOPEN, opening, path, *why);
}

} // namespace

void requireFitPlace(const std::string &path)
{
    requirePlace(path, true);
}

void requireReadablePlace(const std::string &path)
{
    requirePlace(path, false);
}

bool liesReadOnly(const std::string &path)
{
    const QFileInfo file(QString::fromStdString(path));
    const QStorageInfo storage = storageOf(path);
    return storage.isReadOnly() || !QFileInfo(file.absolutePath()).isWritable() ||
           (file.exists() && !file.isWritable());
}

} // namespace restaurant
