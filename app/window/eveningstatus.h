#pragma once

#include "evening/eveninginfo.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace restaurant {

/// What the status bar says of the evening: its state, its throughput, its latency, its name.
class EveningStatus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EveningStatus)
public:
    /// The labels belong to `bar`.
    explicit EveningStatus(QStatusBar *bar);

    void follow(const ClockState &clock);
    /// Instead of where the clock stands, until setEvening() says that it can go.
    void followOpening(const OpeningProgress &progress);
    void giveUpOpening();
    /// What was to be opened is not: the evening before it is told of again, if there was one.
    void stayWithEvening();
    void follow(const Throughput &throughput);
    void setEvening(const EveningInfo &info);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void sayCommands();
    void fit();
    QLabel *add(const char *name, bool right = false);

    QString m_clock; ///< What is told of its state while nothing is opened.
    bool m_isOpening = false;
    bool m_isRunning = false;
    Throughput m_last;
    QStatusBar *m_bar;
    QLabel *m_state;
    QLabel *m_commands;
    QLabel *m_latency;
    QLabel *m_scenario;
};

} // namespace restaurant
