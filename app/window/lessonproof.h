#pragma once

#include "domain/time.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace restaurant {

/// Finds out in a thread of its own whether lessons show on this machine what they say, one after
/// the other. Deleting it ends that.
class LessonProof final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LessonProof)
public:
    explicit LessonProof(QStringList paths, QObject *parent = nullptr);
    ~LessonProof() override;

signals:
    /// Of one of them; an empty problem: it does.
    void found(const QString &path, const QString &problem);
    /// When it stops, in its order, as long as nobody does anything else in its evenings; nothing:
    /// never. Told before it is found.
    void timed(const QString &path, const std::vector<std::optional<restaurant::Instant>> &stops);

private:
    void work();
    [[nodiscard]] QString problemOf(const QString &path);

    QStringList m_paths;
    std::atomic<bool> m_isOver = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace restaurant
