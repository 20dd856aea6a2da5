#pragma once

#include "common/picture.h"
#include "common/runningclock.h"
#include "floorscene.h"

namespace restaurant {

class DocumentMarks;
class FloorModels;
class FloorPainter;

/// The floor, painted. A click or the arrow keys choose something; Enter or a double click asks
/// for the order behind it; Escape chooses nothing.
class FloorWidget final : public MovingPicture<FloorSubject>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FloorWidget)

public:
    /// Models and marks must outlive the widget.
    FloorWidget(FloorModels *models, const DocumentMarks *marks, QWidget *parent = nullptr);

    /// Where the restaurant's clock stands. Between two calls it runs on at `speed` restaurant
    /// seconds per second; 0: as fast as it goes.
    void setClock(Instant now, double speed, bool running);
    /// Nobody walks to where the documents say they are: somebody went to another moment.
    void settle();
    [[nodiscard]] Instant now() { return m_clock.at(); }

    [[nodiscard]] std::optional<FloorSubject> subjectAt(QPointF place) const override;
    [[nodiscard]] const FloorScene &scene() const { return m_scene; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Somebody wants to know more about this.
    void activated(const restaurant::FloorSubject &subject);

protected:
    void beginAnew() override;
    void frame() override;
    void paintGround(QPainter &painter) override;
    void paintMoving(QPainter &painter, const QRegion &part) override;
    void repaintChoice() override;
    [[nodiscard]] std::vector<FloorSubject> everything() const override;
    [[nodiscard]] std::optional<QPointF> middleOf(const FloorSubject &subject) const override;
    [[nodiscard]] std::optional<FloorSubject> first() const override;
    void activate(const FloorSubject &subject) override;
    [[nodiscard]] QString toolTipAt(QPoint place) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    void noticeDocuments();
    [[nodiscard]] bool isDimmed(const Figure &figure) const;
    void paintMarks(FloorPainter &painter, const Figure &figure) const;

    FloorModels *m_models;
    const DocumentMarks *m_marks;
    FloorScene m_scene;
    RunningClock m_clock;
    bool m_documentsAreNew = true;
    bool m_somebodyWalked = false; ///< In the last frame: who arrives since is still to be moved.
    Instant m_refreshed{};         ///< The ages shown are of this moment.
};

} // namespace restaurant
