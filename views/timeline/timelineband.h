#pragma once

#include "common/picture.h"
#include "timelinemodel.h"

namespace restaurant {

/// The evening from left to right: columns as high as there are events, the marks above and below
/// them, and the playhead, which can be dragged anywhere where the evening has been.
class TimelineBand final : public Picture
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TimelineBand)

public:
    /// The model must outlive the band.
    explicit TimelineBand(const TimelineModel *model, QWidget *parent = nullptr);

    /// The stretch that is played again and again; nothing: none.
    void setLoop(std::optional<std::pair<Instant, Instant>> loop);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// Where a moment stands, in pixels from the left; and the moment that stands there.
    [[nodiscard]] int xOf(Instant at) const;
    [[nodiscard]] Instant instantAt(int x) const;

signals:
    /// The playhead was put here.
    void seekRequested(restaurant::Instant at);

protected:
    [[nodiscard]] QString described() const override;
    [[nodiscard]] QString toolTipAt(QPoint place) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect columnsRect() const;
    [[nodiscard]] QString tellAbout(int x) const;
    void seek(int x);
    void paintColumns(QPainter &painter) const;
    void paintLoop(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintMark(QPainter &painter, const TimelineMark &mark) const;
    void paintTitles(QPainter &painter) const;
    void paintPlayhead(QPainter &painter) const;

    const TimelineModel *m_model;
    std::optional<std::pair<Instant, Instant>> m_loop;
};

} // namespace restaurant
