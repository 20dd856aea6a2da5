#pragma once

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThread>

#include <atomic>
#include <memory>

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

private:
    void work();

    QStringList m_paths;
    std::atomic<bool> m_isOver = false;
    std::unique_ptr<QThread> m_thread;
};

} // namespace restaurant
