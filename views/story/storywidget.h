#pragma once

#include "common/picture.h"
#include "storyscene.h"

#include <QPointer>

namespace restaurant {

/// The picture of room and data, moving. Whatever stands in it can be pointed at.
class StoryWidget final : public MovingPicture<StorySubject>
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StoryWidget)

public:
    /// The model must outlive the widget.
    explicit StoryWidget(StoryModel *model, QWidget *parent = nullptr);

    [[nodiscard]] const StoryScene &scene() const { return m_scene; }
    [[nodiscard]] std::optional<StorySubject> subjectAt(QPointF place) const override;
    void settle();
    /// What somebody believes stands over his head.
    void setThoughts(bool on);
    void setCaptions(bool on);
    /// See StoryScene::setLessMotion().
    void setLessMotion(bool on);
    /// Nearer to what is chosen, or further from it: room, service, stream, row.
    void zoomBy(int steps);
    /// A long quiet was skipped, in words; empty: that is long past.
    void tellSkipped(const QString &text);
    /// Brings the picture to this moment, for whoever paints it where nobody sees the widget.
    void catchUp() { frame(); }
    /// The whole picture as it is now, as large as the widget, onto anything.
    void paintWhole(QPainter &painter);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// Somebody wants to know more about this.
    void activated(const restaurant::StorySubject &subject);
    /// See StoryScene::isQuiet().
    void quietChanged(bool quiet);
    void zoomChanged();

protected:
    void beginAnew() override;
    void frame() override;
    void paintGround(QPainter &painter) override;
    void paintMoving(QPainter &painter, const QRegion &part) override;
    void repaintChoice() override;
    [[nodiscard]] std::vector<StorySubject> everything() const override;
    [[nodiscard]] std::optional<QPointF> middleOf(const StorySubject &subject) const override;
    [[nodiscard]] std::optional<StorySubject> first() const override;
    void activate(const StorySubject &subject) override;
    [[nodiscard]] QString toolTipAt(QPoint place) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void paintTrace(QPainter &painter, const FlowToken &token);
    void paintRoom(QPainter &painter, const QRegion &part);
    void paintMarks(QPainter &painter, const QRegion &part);
    void paintMessages(QPainter &painter);

    StoryModel *m_model;
    StoryScene m_scene;
    QPointer<FlowModel> m_seen; ///< A window hides its panes when its models are gone already.
    bool m_wasOnTrip = false;
    bool m_isQuiet = true;
};

} // namespace restaurant
