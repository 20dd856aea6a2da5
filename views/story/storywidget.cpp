#include "storywidget.h"

#include "common/documentmarks.h"
#include "floor/floorpainter.h"
#include "flow/flowpainter.h"
#include "storypainter.h"
#include "storytext.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QWheelEvent>

#include <algorithm>

namespace restaurant {

StoryWidget::StoryWidget(StoryModel *model, QWidget *parent)
    : MovingPicture("story", tr("Story"), parent)
    , m_model(model)
    , m_scene(model)
    , m_seen(&model->flow())
{
    setAccessibleDescription(tr("The room and its boards, and below it the log and the write side. "
                                "Arrow keys go from one thing to the next."));
    connect(model, &StoryModel::changed, this, [this] { wake(); });
    connect(&model->flow(), &FlowModel::trailChanged, this, &StoryWidget::beginAnew);
}

QSize StoryWidget::sizeHint() const
{
    return StoryPlan::leastSize() * 3 / 2;
}

QSize StoryWidget::minimumSizeHint() const
{
    return StoryPlan::leastSize();
}

void StoryWidget::settle()
{
    m_model->settle();
    m_scene.settle();
    wake();
}

void StoryWidget::setThoughts(bool on)
{
    m_scene.setThoughts(on);
    wake();
}

void StoryWidget::setCaptions(bool on)
{
    m_scene.setCaptions(on);
    wake();
}

void StoryWidget::setLessMotion(bool on)
{
    m_scene.setLessMotion(on);
    update();
    wake();
}

void StoryWidget::zoomBy(int steps)
{
    const int nearest = static_cast<int>(StoryZoom::Row);
    const int level = std::clamp(static_cast<int>(m_scene.zoom()) + steps, 0, nearest);
    m_scene.setZoom(static_cast<StoryZoom>(level), chosen());
    wake();
    emit zoomChanged();
}

void StoryWidget::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier) || event->angleDelta().y() == 0)
        return MovingPicture::wheelEvent(event);
    zoomBy(event->angleDelta().y() > 0 ? 1 : -1);
}

void StoryWidget::tellSkipped(const QString &text)
{
    m_scene.tellSkipped(text);
    wake();
}

void StoryWidget::frame()
{
    if (m_scene.isOutgrown())
        beginAnew();
    const int layout = m_scene.floor().layoutNumber();
    const QRegion changed = m_scene.refresh();
    if (m_scene.floor().layoutNumber() != layout) {
        forgetGround();
        update();
    }
    if (m_model->flow().isOnTrip() != std::exchange(m_wasOnTrip, m_model->flow().isOnTrip()))
        update();                       // all others are dimmed, or no longer
    constexpr int mostRectangles = 160; // above, painting what lies between them costs less
    update(changed.rectCount() > mostRectangles ? QRegion(changed.boundingRect()) : changed);
    if (std::exchange(m_isQuiet, m_scene.isQuiet()) != m_isQuiet)
        emit quietChanged(m_isQuiet);
    if (m_scene.isMoving())
        goOn();
}

void StoryWidget::beginAnew()
{
    m_scene.resize(size());
    m_scene.refresh();
    forgetGround();
    update();
    wake();
}

void StoryWidget::paintGround(QPainter &painter)
{
    StoryPainter(painter, m_scene.plan()).paintGround();
    painter.save();
    painter.translate(m_scene.plan().room().topLeft());
    FloorPainter(painter, m_scene.floor().measures())
        .paintGround(m_scene.floor().layout(), m_scene.plan().room().size());
    painter.restore();
}

void StoryWidget::paintMoving(QPainter &painter, const QRegion &part)
{
    painter.setOpacity(1);
    paintRoom(painter, part);
    StoryPainter story(painter, m_scene.plan());
    bool areMessagesPainted = false;
    for (const StoryItem &item : m_scene.items()) {
        const bool isWord = std::holds_alternative<LabelLook>(item.look) ||
                            std::holds_alternative<CaptionLook>(item.look) ||
                            std::holds_alternative<BubbleLook>(item.look);
        if (isWord && !std::exchange(areMessagesPainted, true))
            paintMessages(painter);
        if (part.intersects(m_scene.paintedRect(item)))
            story.paint(item);
    }
    if (!areMessagesPainted)
        paintMessages(painter);
    if (const QRect rect = chosen() ? m_scene.rectOf(*chosen()) : QRect(); !rect.isEmpty())
        story.paintChoice(rect);
}

void StoryWidget::paintRoom(QPainter &painter, const QRegion &part)
{
    const QPoint corner = m_scene.plan().room().topLeft();
    painter.save();
    painter.translate(corner);
    FloorPainter figures(painter, m_scene.floor().measures());
    const DocumentMarks *marks = m_model->floorMarks();
    for (const Figure &figure : m_scene.floor().figures()) {
        if (!part.intersects(figure.painted().translated(corner)))
            continue;
        const auto documents = documentsIn(m_model->floor(), figure.subject);
        const auto any = [&](auto test) {
            return std::any_of(documents.begin(), documents.end(), test);
        };
        const bool isLit = any([&](const auto &one) { return marks->isLit(one); });
        const bool stepsBack = (marks->showTrail() && !isLit) || !m_scene.takesPart(figure.subject);
        painter.setOpacity(stepsBack ? DocumentMarks::dimmedOpacity : 1.0);
        figures.paint(figure);
        painter.setOpacity(1);
        if (isLit)
            figures.paintLit(figure);
        if (any([&](const auto &one) { return !marks->findingsOf(one).empty(); }))
            figures.paintWrong(figure);
    }
    painter.restore();
}

void StoryWidget::paintMessages(QPainter &painter)
{
    FlowPainter messages(painter, m_scene);
    messages.setDimmed(m_model->flow().trail() || m_model->flow().isOnTrip());
    const auto isThere = [this](const FlowRoad &road) { return !m_scene.roadTo(road).isEmpty(); };
    for (const FlowQueue &queue : m_scene.traffic().queues)
        if (isThere(queue.road))
            messages.paint(queue);
    for (const FlowToken &token : m_scene.traffic().tokens) {
        if (m_scene.hasLessMotion())
            paintTrace(painter, token);
        if (isThere(token.traveller.road))
            messages.paint(token);
    }
    messages.setDimmed(false);
    for (const auto *tokens : {&m_scene.standing(), &m_scene.trip()})
        for (const FlowToken &token : *tokens)
            if (isThere(token.traveller.road))
                messages.paint(token);
}

/// The whole way of what is on it, where nothing is to move.
void StoryWidget::paintTrace(QPainter &painter, const FlowToken &token)
{
    const Hue hue = carriesCommands(token.traveller.road) ? Hue::CommandBlue : Hue::EventOrange;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme().colours[hue].strong, 2));
    painter.drawPath(m_scene.roadOf(token));
}

void StoryWidget::paintWhole(QPainter &painter)
{
    if (m_scene.plan().size() != size())
        beginAnew(); // nobody has seen it yet
    paintGround(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintMoving(painter, rect());
}

void StoryWidget::repaintChoice()
{
    if (const QRect rect = chosen() ? m_scene.rectOf(*chosen()) : QRect(); !rect.isEmpty())
        update(rect.adjusted(-4, -4, 4, 4));
}

void StoryWidget::showEvent(QShowEvent *)
{
    m_model->flow().setSeen(this, true);
    m_scene.settle(); // what the boards are told waits for its messages, as ever
    wake();
}

void StoryWidget::hideEvent(QHideEvent *event)
{
    MovingPicture::hideEvent(event);
    if (m_seen)
        m_seen->setSeen(this, false);
}

/// A click with either button chooses: the right one opens a menu about it.
void StoryWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::RightButton)
        choose(subjectAt(event->position()));
    else
        MovingPicture::mousePressEvent(event);
}

std::optional<StorySubject> StoryWidget::subjectAt(QPointF place) const
{
    return m_scene.at(place);
}

std::vector<StorySubject> StoryWidget::everything() const
{
    return m_scene.everything();
}

std::optional<QPointF> StoryWidget::middleOf(const StorySubject &subject) const
{
    return m_scene.middleOf(subject);
}

std::optional<StorySubject> StoryWidget::first() const
{
    return StorySubject(FlowPlace{FlowPlace::Kind::View, storyBoards.front()});
}

void StoryWidget::activate(const StorySubject &subject)
{
    emit activated(subject);
}

QString StoryWidget::toolTipAt(QPoint place)
{
    const auto subject = subjectAt(place);
    const StoryInfo info = subject ? aboutInStory(*m_model, m_scene, *subject) : StoryInfo();
    return info.title.isEmpty() ? QString()
                                : toolTipText(info.title + QLatin1Char('\n') + info.text);
}

} // namespace restaurant

#include "moc_storywidget.cpp"
