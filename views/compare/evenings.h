#pragma once

#include "comparewish.h"
#include "runbox.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QSpinBox;

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
    void offer(const EveningsWish &wish);
    void setFirstSeed(std::uint64_t seed);
    [[nodiscard]] RunBox *run() const { return m_run; }

private:
    QSpinBox *m_replications;
    QSpinBox *m_measured;
    QLineEdit *m_seed;
    QSpinBox *m_precision; ///< In percent.
    RunBox *m_run;
};

} // namespace restaurant
