#pragma once

#include "common/picture.h"
#include "flowboxes.h"
#include "flowplan.h"
#include "flowtraffic.h"

#include <QPointer>

namespace restaurant {

class FlowModel;
class FlowPainter;

/// The data's road, painted, with every message on its way; with a trail, its messages stand on
/// their roads, and the rest is dimmed. A click or the arrow keys choose a box, a message or those
/// who wait on a late road; a double click follows a message; Escape chooses nothing. Frames are
/// only painted while something moves.
class FlowWidget final : public MovingPicture<FlowSubject>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowWidget)

public:
    /// The model must outlive the widget.
    explicit FlowWidget(FlowModel *model, QWidget *parent = nullptr);

    /// As painted last.
    [[nodiscard]] const FlowPlan &plan() const { return m_plan; }
    [[nodiscard]] const FlowTraffic &traffic() const { return m_traffic; }
    /// The messages of the trail that is lit.
    [[nodiscard]] const std::vector<FlowToken> &standing() const { return m_standing; }

    [[nodiscard]] std::optional<FlowSubject> subjectAt(QPointF place) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Somebody wants to see this message's trip.
    void followRequested(qint64 command);

protected:
    void beginAnew() override;
    void frame() override;
    void paintGround(QPainter &painter) override;
    void paintMoving(QPainter &painter, const QRegion &part) override;
    [[nodiscard]] std::vector<FlowSubject> everything() const override;
    [[nodiscard]] std::optional<QPointF> middleOf(const FlowSubject &subject) const override;
    [[nodiscard]] std::optional<FlowSubject> first() const override;
    void activate(const FlowSubject &subject) override;
    [[nodiscard]] QString toolTipAt(QPoint place) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void noticeNews();
    void lightTrail();
    void updateBoxes();
    void updateTraffic();
    void stand(std::vector<FlowToken> &tokens) const;
    [[nodiscard]] QRegion paintedTraffic() const;
    void paintMessages(FlowPainter &painter) const;
    [[nodiscard]] const FlowToken *find(const FlowTraveller &traveller) const;
    [[nodiscard]] const FlowQueue *find(const FlowRoad &road) const;
    void paintChosen(FlowPainter &painter) const;

    FlowModel *m_model;
    QPointer<FlowModel> m_seen; ///< A window hides its panes when its models are gone already.
    FlowPlan m_plan;
    std::vector<FlowBox> m_boxes;
    FlowTraffic m_traffic;
    std::vector<FlowToken> m_standing;
    std::vector<FlowToken> m_trip; ///< The message that is followed.
    bool m_wasOnTrip = false;
    FlowCounts m_counts; ///< As the boxes say them.
    bool m_hasNews = true;
};

} // namespace restaurant
