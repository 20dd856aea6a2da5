#pragma once

#include "experiment/variant.h"

#include <QDialog>

#include <array>

class QComboBox;
class QGroupBox;
class QLabel;
class QSpinBox;

namespace restaurant {

/// Asks in which two ways an evening is to be played.
class TwinChooser final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TwinChooser)
public:
    explicit TwinChooser(QWidget *parent = nullptr);

signals:
    void chosen(const restaurant::Variant &a, const restaurant::Variant &b);

private:
    struct Side
    {
        QComboBox *staffing = nullptr;
        QComboBox *architecture = nullptr;
        QComboBox *view = nullptr;
        QSpinBox *delay = nullptr; ///< Seconds.
        QComboBox *boards = nullptr;
    };
    [[nodiscard]] QGroupBox *makeSide(const char *name, const QString &title, Side &side);
    [[nodiscard]] static Variant variantOf(const Side &side);
    void follow();

    std::array<Side, 2> m_sides;
    QLabel *m_same;
};

} // namespace restaurant
