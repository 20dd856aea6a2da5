#include "unsavedfolder.h"

#include "domain/storeerror.h"
#include "sqlite/place.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace restaurant {
namespace {

QString lockIn(const QString &folder)
{
    return folder + QStringLiteral("/held");
}

/// There, and naming the evening, once something would be missed.
QString changeIn(const QString &folder)
{
    return folder + QStringLiteral("/changed");
}

bool canHoldStores(const QString &folder)
{
    try {
        requireFitPlace(folder.toStdString());
        return QDir().mkpath(folder);
    } catch (const StoreError &) {
        return false;
    }
}

/// Among the program's own data; where that lies on a network, beside other passing files.
QString root()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QString own = data + QStringLiteral("/unsaved");
    if (QDir().mkpath(data) && canHoldStores(own))
        return own;
    return QDir::tempPath() + QStringLiteral("/cqrs-restaurant-unsaved");
}

std::unique_ptr<QLockFile> lockOf(const QString &folder)
{
    auto lock = std::make_unique<QLockFile>(lockIn(folder));
    lock->setStaleLockTime(0); // only when its program is gone
    return lock;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(1000)) : QString();
}

} // namespace

QString fileNameFor(const QString &name)
{
    QString safe;
    for (const QChar letter : name)
        safe += letter.isLetterOrNumber() || letter == QLatin1Char(' ') ? letter : QLatin1Char('-');
    safe = safe.simplified().left(80);
    return safe.isEmpty() ? QStringLiteral("evening") : safe;
}

UnsavedFolder::UnsavedFolder()
    : UnsavedFolder(root() + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces))
{
    QDir().mkpath(m_path);
    static_cast<void>(m_lock->tryLock(0));
}

UnsavedFolder::UnsavedFolder(const QString &path)
    : m_path(path)
    , m_lock(lockOf(path))
{
}

UnsavedFolder::~UnsavedFolder()
{
    m_lock->unlock();
    if (!m_isLeft || !m_isChanged)
        QDir(m_path).removeRecursively();
}

std::vector<UnsavedFolder::LeftBehind> UnsavedFolder::leftBehind()
{
    std::vector<LeftBehind> found;
    const QDir all(root());
    for (const QString &name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QString folder = all.filePath(name);
        if (!lockOf(folder)->tryLock(0))
            continue; // its program runs
        const QFileInfo change(changeIn(folder));
        const QStringList files =
            QDir(folder).entryList({QStringLiteral("*.restaurant")}, QDir::Files);
        if (change.exists() && !files.isEmpty())
            found.push_back({folder, folder + QLatin1Char('/') + files.first(),
                             textOf(change.filePath()), change.lastModified()});
        else
            QDir(folder).removeRecursively();
    }
    std::sort(found.begin(), found.end(),
              [](const LeftBehind &a, const LeftBehind &b) { return a.when > b.when; });
    return found;
}

std::unique_ptr<UnsavedFolder> UnsavedFolder::takeOver(const LeftBehind &left)
{
    std::unique_ptr<UnsavedFolder> folder(new UnsavedFolder(left.folder));
    folder->m_isChanged = true;
    folder->m_isLeft = true; // until a person has decided
    if (!folder->m_lock->tryLock(0))
        return nullptr;
    folder->m_isLeft = false;
    return folder;
}

QString UnsavedFolder::fileFor(const QString &name) const
{
    return m_path + QLatin1Char('/') + fileNameFor(name) + QStringLiteral(".restaurant");
}

void UnsavedFolder::noteChange(const QString &name)
{
    m_isChanged = true;
    QFile change(changeIn(m_path));
    if (change.open(QIODevice::WriteOnly))
        change.write(name.toUtf8());
}

void UnsavedFolder::forgetChange()
{
    m_isChanged = false;
    QFile::remove(changeIn(m_path));
}

} // namespace restaurant
