// Pictures that are painted by hand, to be pointed at.
#pragma once

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QPixmap>
#include <QTimer>
#include <QWidget>

#include <cmath>
#include <limits>
#include <optional>
#include <vector>

class QHelpEvent;

namespace restaurant {

/// Begins anew in another theme or font, and tells what is under the mouse.
class Picture : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Picture)

signals:
    void choiceChanged();

protected:
    friend class HeardPicture;
    Picture(const char *objectName, const QString &accessibleName, QWidget *parent);

    virtual void beginAnew() { update(); }
    /// What it shows now, for a screen reader: asked for when somebody listens.
    [[nodiscard]] virtual QString described() const { return accessibleDescription(); }
    /// As HTML; empty: there is nothing to be told.
    [[nodiscard]] virtual QString toolTipAt(QPoint place) = 0;

    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;
};

/// Shows what is told (HTML) of the place that somebody points at, or nothing.
void tellToolTip(const QHelpEvent &event, const QString &html, QWidget *on);

/// A picture in which things move over a ground that does not, and one of them can be chosen: by a
/// click, or from one to the next by the arrow keys; Escape chooses nothing, a double click or
/// Enter asks for more. Frames are only painted while something moves.
template <typename Subject> class MovingPicture : public Picture
{
public:
    [[nodiscard]] const std::optional<Subject> &chosen() const { return m_chosen; }
    void choose(const std::optional<Subject> &subject)
    {
        if (subject == m_chosen)
            return;
        repaintChoice();
        m_chosen = subject;
        repaintChoice();
        emit choiceChanged();
    }
    [[nodiscard]] virtual std::optional<Subject> subjectAt(QPointF place) const = 0;
    [[nodiscard]] bool isMoving() const { return m_frames.isActive(); }

protected:
    MovingPicture(const char *objectName, const QString &accessibleName, QWidget *parent)
        : Picture(objectName, accessibleName, parent)
    {
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_OpaquePaintEvent);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
        m_frames.setTimerType(Qt::PreciseTimer);
        m_frames.setSingleShot(true);
        connect(&m_frames, &QTimer::timeout, this, [this] { frame(); });
    }

    /// Updates what has changed since the last one; calls goOn() while more is to come.
    virtual void frame() = 0;
    virtual void paintGround(QPainter &painter) = 0;
    virtual void paintMoving(QPainter &painter, const QRegion &part) = 0;
    virtual void repaintChoice() { update(); }
    /// What the arrow keys go to, and where that is; nothing: it is gone.
    [[nodiscard]] virtual std::vector<Subject> everything() const = 0;
    [[nodiscard]] virtual std::optional<QPointF> middleOf(const Subject &subject) const = 0;
    /// Where the arrow keys begin.
    [[nodiscard]] virtual std::optional<Subject> first() const = 0;
    virtual void activate(const Subject &subject) = 0;

    /// There is news: a frame, as soon as somebody can see it.
    void wake()
    {
        if (!m_frames.isActive())
            begin(0);
    }
    void goOn()
    {
        constexpr int frameMilliseconds = 16;
        begin(frameMilliseconds);
    }
    void forgetGround() { m_ground = {}; }
    void repaintGround(const QRegion &part)
    {
        if (m_ground.isNull())
            return;
        QPainter painter(&m_ground);
        painter.setClipRegion(part);
        paintGround(painter);
    }

    void paintEvent(QPaintEvent *event) override
    {
        if (std::exchange(m_sleeps, false))
            m_frames.start(0);
        const QPixmap under = ground();
        QPainter painter(this);
        painter.setClipRegion(event->region());
        painter.drawPixmap(0, 0, under); // in parts, they would not meet where a pixel is divided
        painter.setRenderHint(QPainter::Antialiasing);
        paintMoving(painter, event->region());
    }
    void resizeEvent(QResizeEvent * /*event*/) override { beginAnew(); }
    void hideEvent(QHideEvent * /*event*/) override { m_frames.stop(); }
    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() != Qt::LeftButton)
            return QWidget::mousePressEvent(event);
        choose(subjectAt(event->position()));
    }
    void mouseDoubleClickEvent(QMouseEvent *event) override
    {
        if (const auto subject = subjectAt(event->position()))
            activate(*subject);
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        switch (event->key()) {
        case Qt::Key_Left:
            return chooseTowards({-1, 0});
        case Qt::Key_Right:
            return chooseTowards({1, 0});
        case Qt::Key_Up:
            return chooseTowards({0, -1});
        case Qt::Key_Down:
            return chooseTowards({0, 1});
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_chosen)
                activate(*m_chosen);
            return;
        case Qt::Key_Escape:
            return choose(std::nullopt);
        default:
            QWidget::keyPressEvent(event);
        }
    }

private:
    /// Qt counts what lies behind others in its place as visible; nobody sees it. It goes on when
    /// it is painted again.
    void begin(int milliseconds)
    {
        if (!isVisible())
            return;
        m_sleeps = visibleRegion().isEmpty();
        if (!m_sleeps)
            m_frames.start(milliseconds);
    }

    /// The nearest in that direction; what lies straight ahead is nearer than what lies aside.
    void chooseTowards(QPointF direction)
    {
        const auto from = m_chosen ? middleOf(*m_chosen) : std::nullopt;
        if (!from)
            return choose(first());
        std::optional<Subject> best;
        double least = std::numeric_limits<double>::max();
        for (const Subject &subject : everything()) {
            const QPointF way = middleOf(subject).value_or(*from) - *from;
            const double ahead = QPointF::dotProduct(way, direction);
            const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
            if (ahead < 2 || subject == *m_chosen || ahead + 3 * aside >= least)
                continue;
            least = ahead + 3 * aside;
            best = subject;
        }
        if (best)
            choose(best);
    }

    [[nodiscard]] QPixmap ground()
    {
        const QSize pixels = size() * devicePixelRatioF();
        if (m_ground.size() != pixels) {
            m_ground = QPixmap(pixels);
            m_ground.setDevicePixelRatio(devicePixelRatioF());
            QPainter painter(&m_ground);
            paintGround(painter);
        }
        return m_ground;
    }

    std::optional<Subject> m_chosen;
    QPixmap m_ground; ///< Null: to be painted anew.
    QTimer m_frames{this};
    bool m_sleeps = false; ///< There is news, and nobody sees it.
};

} // namespace restaurant
