#pragma once

#include "domain/architecture.h"

#include <QGroupBox>

#include <vector>

class QCheckBox;

namespace restaurant {

/// A group of boxes below one another.
[[nodiscard]] QGroupBox *groupOf(const QString &title, const std::vector<QCheckBox *> &boxes);

/// A box to check for each architecture.
class ArchitectureChoice final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ArchitectureChoice)
public:
    /// `prefix` begins the names of the boxes: "compare-crud".
    explicit ArchitectureChoice(const QString &prefix, QWidget *parent = nullptr);

    /// In the order in which they are offered.
    [[nodiscard]] std::vector<ArchitectureKind> chosen() const;

private:
    std::vector<QCheckBox *> m_boxes; ///< In the order of allArchitectures.
};

} // namespace restaurant
