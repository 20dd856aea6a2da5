#pragma once

#include "flowboxes.h"
#include "flowplan.h"
#include "flowtraffic.h"

#include <QPixmap>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <optional>
#include <vector>

namespace restaurant {

class FlowModel;
class FlowPainter;

/// The data's road, painted, with every message on its way; with a trail, its messages stand on
/// their roads, and the rest is dimmed. A click or the arrow keys choose a box, a message or those
/// who wait on a late road; a double click follows a message; Escape chooses nothing. Frames are
/// only painted while something moves.
class FlowWidget final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlowWidget)

public:
    /// The model must outlive the widget.
    explicit FlowWidget(FlowModel *model, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<FlowSubject> &chosen() const { return m_chosen; }
    void choose(const std::optional<FlowSubject> &subject);

    /// As painted last.
    [[nodiscard]] const FlowPlan &plan() const { return m_plan; }
    [[nodiscard]] const FlowTraffic &traffic() const { return m_traffic; }
    /// The messages of the trail that is lit.
    [[nodiscard]] const std::vector<FlowToken> &standing() const { return m_standing; }
    [[nodiscard]] bool isMoving() const { return m_frames.isActive(); }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void choiceChanged();
    /// Somebody wants to see this message's trip.
    void followRequested(qint64 command);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    void noticeNews();
    void wake();
    void frame();
    void beginAnew();
    void lightTrail();
    void updateBoxes();
    void updateTraffic();
    [[nodiscard]] QRegion paintedTraffic() const;
    void paintMessages(FlowPainter &painter) const;
    [[nodiscard]] QPixmap ground();
    void paintGround(const QRegion &part);
    [[nodiscard]] std::optional<FlowSubject> at(QPointF place) const;
    [[nodiscard]] const FlowToken *find(const FlowTraveller &traveller) const;
    [[nodiscard]] const FlowQueue *find(const FlowRoad &road) const;
    void paintChosen(FlowPainter &painter) const;
    [[nodiscard]] QPointF middleOf(const FlowSubject &subject) const;
    [[nodiscard]] std::vector<FlowSubject> everything() const;
    void chooseTowards(QPointF direction);

    FlowModel *m_model;
    QPointer<FlowModel> m_seen; ///< A window hides its panes when its models are gone already.
    FlowPlan m_plan;
    std::vector<FlowBox> m_boxes;
    FlowTraffic m_traffic;
    std::vector<FlowToken> m_standing;
    std::vector<FlowToken> m_trip; ///< The message that is followed.
    bool m_wasOnTrip = false;
    std::optional<FlowSubject> m_chosen;
    QPixmap m_ground; ///< Null: to be painted anew.
    QTimer m_frames{this};
    FlowCounts m_counts; ///< As the boxes say them.
    bool m_hasNews = true;
};

} // namespace restaurant
