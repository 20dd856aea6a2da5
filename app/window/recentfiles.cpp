#include "recentfiles.h"

#include "words/plaintext.h"

#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace restaurant {
namespace {

const auto key = QStringLiteral("recentFiles");

} // namespace

RecentFiles::RecentFiles(QObject *parent)
    : QObject(parent)
{
}

void RecentFiles::add(const QString &path)
{
    QStringList all = paths();
    all.removeAll(path);
    all.prepend(path);
    QSettings().setValue(key, QStringList(all.mid(0, most)));
}

void RecentFiles::forget(const QString &path)
{
    QStringList all = paths();
    all.removeAll(path);
    QSettings().setValue(key, all);
}

QStringList RecentFiles::paths() const
{
    return QSettings().value(key).toStringList();
}

void RecentFiles::offerIn(QMenu *menu)
{
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fill(menu); });
    fill(menu);
}

void RecentFiles::fill(QMenu *menu)
{
    menu->clear();
    const QStringList all = paths();
    for (const QString &path : all) {
        const QString name = buttonText(QFileInfo(path).fileName().toStdString());
        QAction *action = menu->addAction(name);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit chosen(path); });
    }
    if (all.isEmpty())
        menu->addAction(tr("No files yet"))->setEnabled(false);
}

} // namespace restaurant
