#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QAbstractItemView;

namespace restaurant {

/// Tells when somebody points at a view's rows, so that they stay under the pointer: from its first
/// move there until it has gone, has rested for long, or has clicked.
class PointerHold final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PointerHold)
public:
    /// Belongs to the view. `hold` is called with true and false in turn.
    PointerHold(QAbstractItemView *view, std::function<void(bool)> hold);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(bool held);

    std::function<void(bool)> m_hold;
    bool m_isHeld = false;
    QTimer m_rest;
};

} // namespace restaurant
