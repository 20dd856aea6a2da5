#pragma once

#include "delivery/linestate.h"

#include <QGroupBox>

#include <map>

class QPushButton;
class QSpinBox;

namespace restaurant {

class DelaySlider;

/// What befalls the events of a view from now on: how late they are, how many are bent in which
/// way, and how its projector works.
class RatesBox final : public QGroupBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RatesBox)
public:
    explicit RatesBox(ViewName view, QWidget *parent = nullptr);

    void show(const ViewLineState &line);
    void showDelay(Duration delay, const QString &whyNot);
    /// What was asked for was not done: what is told next is shown whatever it is.
    void forgetTold();

signals:
    void bendRequested(const restaurant::Bend &bend);
    void delayRequested(restaurant::Duration delay);

private:
    [[nodiscard]] QSpinBox *makeRate(BendKind kind);
    [[nodiscard]] QWidget *makeProjector();
    [[nodiscard]] QWidget *makeDiscard();
    void askForProjector(BendKind kind, Duration by);
    void tell(QSpinBox *box, int value);

    ViewName m_view;
    DelaySlider *m_delay;
    std::map<BendKind, QSpinBox *> m_rates;
    std::map<const QSpinBox *, int> m_told; ///< What somebody types meanwhile stays.
    QSpinBox *m_pauseLength;                ///< Seconds.
    QPushButton *m_pause;
    QSpinBox *m_pace; ///< Milliseconds for each event of the log.
    QSpinBox *m_slow; ///< Seconds for each event.
    bool m_isPaused = false;
};

} // namespace restaurant
