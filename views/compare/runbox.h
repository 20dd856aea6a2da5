#pragma once

#include <QWidget>

#include <cstddef>

class QLabel;
class QProgressBar;
class QPushButton;

namespace restaurant {

/// The buttons that begin and end what takes long, how far it is, and what came of it.
class RunBox final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunBox)
public:
    /// `prefix` begins the names of its controls: "compare", "sweep". `format` says how far it is,
    /// as "%v of %m evenings".
    RunBox(const QString &prefix, const QString &begin, const QString &format,
           QWidget *parent = nullptr);

    /// It can be begun; else `why` not, for a person.
    void setReady(const QString &why);
    void setRunning(bool running);
    void setProgress(std::size_t done, std::size_t all);
    /// What has come of it: how long it took, or what went wrong.
    void say(const QString &text);

signals:
    void beginRequested();
    void stopRequested();

private:
    QPushButton *m_begin;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    QLabel *m_said;
    bool m_isRunning = false;
    bool m_isReady = true;
};

} // namespace restaurant
