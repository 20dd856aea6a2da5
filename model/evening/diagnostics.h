#pragma once

#include <QObject>
#include <QString>

namespace restaurant {

/// What this program runs with: versions, and what the store's connections were granted. Looks in
/// a thread of its own, through a connection that cannot write; answers each question once.
class Diagnostics final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Diagnostics)
public:
    explicit Diagnostics(QObject *parent = nullptr);

    /// `store` is the file of the evening; empty: none is open. `platform`: of the windows.
    void gather(const QString &store, const QString &platform);

signals:
    void gathered(const QString &text);
};

} // namespace restaurant
