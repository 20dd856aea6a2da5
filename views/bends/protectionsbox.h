#pragma once

#include "domain/bend.h"

#include <QGroupBox>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace restaurant {

/// What protects a view: four checks, each on or off, three guarantees as sets of them, and what
/// becomes of an event that cannot be shown.
class ProtectionsBox final : public QGroupBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ProtectionsBox)
public:
    explicit ProtectionsBox(QWidget *parent = nullptr);

    void show(const Protections &protections);
    /// See RatesBox.
    void forgetTold() { m_told = false; }

signals:
    void protectRequested(const restaurant::Protections &protections);

private:
    [[nodiscard]] QCheckBox *makeCheck(const char *name, const QString &text, const QString &tip);
    void ask();

    bool m_told = false;
    Protections m_now; ///< As it was told; what has no control of its own stays.
    QComboBox *m_guarantee;
    QCheckBox *m_duplicates;
    QCheckBox *m_gaps;
    QCheckBox *m_order;
    QCheckBox *m_retry;
    QCheckBox *m_singleFlight;
    QComboBox *m_retryKind;
    QSpinBox *m_attempts;
    QComboBox *m_poison;
};

} // namespace restaurant
