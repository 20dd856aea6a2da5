#pragma once

#include "comparewish.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QFormLayout;

namespace restaurant {

/// "0, 30, 120": numbers from 0 on, sorted, each once. Nothing: that is none.
[[nodiscard]] std::optional<std::vector<double>> numbersFrom(const QString &text);

/// How many evenings are to be played, and the buttons that begin and end it.
class EveningsBox final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EveningsBox)
public:
    /// `prefix` begins the names of its controls: "compare", "sweep".
    EveningsBox(const QString &prefix, const EveningsWish &first, QWidget *parent = nullptr);

    [[nodiscard]] EveningsWish wish() const;
    void setFirstSeed(std::uint64_t seed);
    /// It can be begun; else `why` not, for a person.
    void setReady(const QString &why);
    void setRunning(bool running);
    void setProgress(std::size_t done, std::size_t all);
    /// What has come of it: how long it took, or what went wrong.
    void say(const QString &text);

signals:
    void playRequested();
    void stopRequested();

private:
    QSpinBox *m_replications;
    QSpinBox *m_measured;
    QLineEdit *m_seed;
    QSpinBox *m_precision; ///< In percent.
    QPushButton *m_play;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    QLabel *m_said;
    bool m_isRunning = false;
    bool m_isReady = true;
};

} // namespace restaurant
