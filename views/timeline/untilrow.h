#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QSpinBox;
class QToolButton;

namespace restaurant {

/// What playback can run until.
enum class UntilKind { Rejected, Delivered, Behind };

/// "Run until … order 41 is delivered": a condition, a number where it needs one, and a button.
class UntilRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(UntilRow)

public:
    explicit UntilRow(QWidget *parent = nullptr);

signals:
    /// `number` is an order, or how many events a view is behind; 0 where there is none.
    void untilRequested(restaurant::UntilKind kind, int number);

private:
    void follow();

    QComboBox *m_kind;
    QSpinBox *m_number;
    QToolButton *m_go;
};

} // namespace restaurant
