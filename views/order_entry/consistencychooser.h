#pragma once

#include "domain/architecture.h"
#include "domain/consistency.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QSpinBox;

namespace restaurant {

/// What is waited for before the next order can be taken, and for how long at most.
class ConsistencyChooser final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConsistencyChooser)
public:
    static constexpr int usualSeconds = 5;
    static constexpr int mostSeconds = 600;

    explicit ConsistencyChooser(QWidget *parent = nullptr);

    /// Nothing: only the decision is waited for, however long.
    [[nodiscard]] std::optional<ConsistencyChoice> choice() const;
    /// What the architecture cannot give is not offered, and says why. Whoever had chosen it is
    /// back at waiting for the answer.
    void setArchitecture(const Architecture &architecture);

private:
    void refresh();

    std::vector<std::optional<ConsistencyChoice>> m_choices; ///< By row, each without its limit.
    QComboBox *m_choice;
    QSpinBox *m_limit;
};

} // namespace restaurant
