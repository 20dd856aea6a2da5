#pragma once

#include "read/status.h"

#include <QWidget>

#include <utility>
#include <vector>

namespace restaurant {

class StatusModel;

/// Preparing on the left, Ready on the right, in numbers as large as there is room for. Fills
/// whatever it is given: a pane or a monitor. Takeaway orders carry a bag.
class StatusBoardWidget final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusBoardWidget)

public:
    explicit StatusBoardWidget(const StatusModel *model, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void orderActivated(OrderId order);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    void paintHalf(QPainter &painter, const QRect &half, StatusStage stage);
    [[nodiscard]] const StatusNumber *numberAt(QPoint place) const;
    void sayAll();

    const StatusModel *m_model;
    /// What was painted where.
    std::vector<std::pair<QRect, StatusNumber>> m_painted;
};

} // namespace restaurant
