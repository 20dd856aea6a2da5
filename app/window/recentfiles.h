#pragma once

#include <QObject>
#include <QStringList>

class QMenu;

namespace restaurant {

/// The files opened last, the latest first, kept in the settings, and the menu that offers them.
class RecentFiles final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RecentFiles)
public:
    static constexpr int most = 8;

    explicit RecentFiles(QObject *parent = nullptr);

    /// `path` is absolute.
    void add(const QString &path);
    void forget(const QString &path);
    [[nodiscard]] QStringList paths() const;
    /// Fills `menu` each time it is about to be shown.
    void offerIn(QMenu *menu);

signals:
    void chosen(const QString &path);

private:
    void fill(QMenu *menu);
};

} // namespace restaurant
