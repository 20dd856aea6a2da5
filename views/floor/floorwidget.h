#pragma once

#include "common/runningclock.h"
#include "floorscene.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <optional>

namespace restaurant {

class DocumentMarks;
class FloorModels;
class FloorPainter;

/// The floor, painted. A click or the arrow keys choose something; Enter or a double click asks
/// for the order behind it; Escape chooses nothing.
class FloorWidget final : public QWidget
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

    [[nodiscard]] std::optional<FloorSubject> chosen() const { return m_chosen; }
    void choose(const std::optional<FloorSubject> &subject);
    [[nodiscard]] std::optional<FloorSubject> subjectAt(QPoint place) const;
    [[nodiscard]] const FloorScene &scene() const { return m_scene; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void choiceChanged();
    /// Somebody wants to know more about this.
    void activated(const restaurant::FloorSubject &subject);

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
    void noticeDocuments();
    void wake();
    void frame();
    void beginAnew();
    void repaintChoice();
    [[nodiscard]] bool isDimmed(const Figure &figure) const;
    void paintMarks(FloorPainter &painter, const Figure &figure) const;
    void chooseTowards(QPointF direction);
    [[nodiscard]] QPixmap ground();

    FloorModels *m_models;
    const DocumentMarks *m_marks;
    FloorScene m_scene;
    RunningClock m_clock;
    QTimer m_frames{this}; ///< Runs while anybody walks.
    bool m_documentsAreNew = true;
    bool m_somebodyWalked = false; ///< In the last frame: who arrives since is still to be moved.
    Instant m_refreshed{};         ///< The ages shown are of this moment.
    std::optional<FloorSubject> m_chosen;
    QPixmap m_ground;
    int m_groundNumber = -1; ///< The layout on m_ground.
};

} // namespace restaurant
