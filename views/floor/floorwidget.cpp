#include "floorwidget.h"

#include "common/documentmarks.h"
#include "common/motion.h"
#include "floormodels.h"
#include "floorpainter.h"
#include "floorsubject.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <algorithm>

namespace restaurant {

namespace {

/// Above so many rectangles, painting what lies between them costs less than going around it.
constexpr int mostRectangles = 24;

} // namespace

FloorWidget::FloorWidget(FloorModels *models, const DocumentMarks *marks, QWidget *parent)
    : MovingPicture("floor", tr("Floor"), parent)
    , m_models(models)
    , m_marks(marks)
    , m_scene(models)
{
    setAccessibleDescription(
        tr("The dining room from above. Arrow keys go from one thing to the next."));
    connect(models, &FloorModels::documentsChanged, this, &FloorWidget::noticeDocuments);
    connect(marks, &DocumentMarks::changed, this, qOverload<>(&QWidget::update));
}

QSize FloorWidget::sizeHint() const
{
    return minimumSizeHint() * 3 / 2;
}

QSize FloorWidget::minimumSizeHint() const
{
    return FloorLayout::leastSize(m_scene.plan(), floorMeasures({}));
}

void FloorWidget::setClock(Instant now, double speed, bool running)
{
    if (m_clock.set(now, speed, running))
        settle();
    wake();
}

void FloorWidget::settle()
{
    m_scene.settle();
    m_documentsAreNew = true;
    wake();
}

void FloorWidget::noticeDocuments()
{
    m_documentsAreNew = true;
    wake();
}

void FloorWidget::frame()
{
    const Instant now = m_clock.at();
    // Every age then changes in its own time, and not all of them in the same frame.
    const bool agesAreNew = !isSameSecond(now, m_refreshed);
    QRegion changed;
    if (m_documentsAreNew || agesAreNew) {
        const int layout = m_scene.layoutNumber();
        m_scene.setStill(wantsLessMotion(*this));
        changed = m_scene.refresh(now, m_clock.speed());
        if (m_scene.layoutNumber() != layout) {
            changed = rect();
            forgetGround();
            updateGeometry();
        }
        if (m_marks->areAny()) // what is lit or wrong may look the same, and be other documents
            changed = rect();
        m_documentsAreNew = false;
        m_refreshed = now;
        if (chosen() && !m_scene.find(*chosen()))
            choose(std::nullopt);
    } else if (m_somebodyWalked) {
        changed = m_scene.move(now);
    }
    m_somebodyWalked = m_scene.anyoneWalks(now);
    update(changed.rectCount() > mostRectangles ? QRegion(changed.boundingRect()) : changed);
    if (m_clock.isRunning() && m_somebodyWalked)
        goOn();
}

void FloorWidget::beginAnew()
{
    m_scene.resize(size());
    m_scene.refresh(m_clock.at(), m_clock.speed());
    m_documentsAreNew = true;
    forgetGround();
    update();
    wake();
}

void FloorWidget::paintGround(QPainter &painter)
{
    FloorPainter(painter, m_scene.measures()).paintGround(m_scene.layout(), size());
}

void FloorWidget::paintMoving(QPainter &painter, const QRegion &part)
{
    FloorPainter figures(painter, m_scene.measures());
    const auto isThere = [&part](const Figure &figure) {
        return part.intersects(figure.painted());
    };
    for (const Figure &figure : m_scene.figures()) {
        if (!isThere(figure))
            continue;
        painter.setOpacity(isDimmed(figure) ? DocumentMarks::dimmedOpacity : 1.0);
        figures.paint(figure);
    }
    painter.setOpacity(1.0);
    if (m_marks->areAny()) {
        for (const Figure &figure : m_scene.figures())
            if (isThere(figure))
                paintMarks(figures, figure);
    }
    if (const Figure *figure = chosen() ? m_scene.find(*chosen()) : nullptr)
        figures.paintChoice(*figure);
}

bool FloorWidget::isDimmed(const Figure &figure) const
{
    if (!m_marks->showTrail())
        return false;
    const auto documents = documentsIn(*m_models, figure.subject);
    return std::none_of(documents.begin(), documents.end(),
                        [this](const DocumentName &document) { return m_marks->isLit(document); });
}

void FloorWidget::paintMarks(FloorPainter &painter, const Figure &figure) const
{
    for (const DocumentName &document : documentsIn(*m_models, figure.subject)) {
        if (m_marks->isLit(document))
            painter.paintLit(figure);
        if (!m_marks->findingsOf(document).empty())
            painter.paintWrong(figure);
    }
}

void FloorWidget::showEvent(QShowEvent *)
{
    settle();
}

void FloorWidget::repaintChoice()
{
    if (const Figure *figure = chosen() ? m_scene.find(*chosen()) : nullptr)
        update(figure->painted());
}

/// A click with either button chooses: the right one opens a menu about it.
void FloorWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::RightButton)
        choose(subjectAt(event->position()));
    else
        MovingPicture::mousePressEvent(event);
}

std::optional<FloorSubject> FloorWidget::subjectAt(QPointF place) const
{
    const Figure *figure = m_scene.at(place);
    return figure ? std::optional(figure->subject) : std::nullopt;
}

void FloorWidget::activate(const FloorSubject &subject)
{
    emit activated(subject);
}

std::vector<FloorSubject> FloorWidget::everything() const
{
    std::vector<FloorSubject> all;
    for (const Figure &figure : m_scene.figures())
        if (!std::holds_alternative<MoreLook>(figure.look))
            all.push_back(figure.subject);
    return all;
}

std::optional<QPointF> FloorWidget::middleOf(const FloorSubject &subject) const
{
    const Figure *figure = m_scene.find(subject);
    return figure ? std::optional(figure->rect.center()) : std::nullopt;
}

/// What is nearest to the upper left corner.
std::optional<FloorSubject> FloorWidget::first() const
{
    const std::vector<FloorSubject> all = everything();
    const auto nearest =
        std::min_element(all.begin(), all.end(), [this](const auto &a, const auto &b) {
            return middleOf(a)->manhattanLength() < middleOf(b)->manhattanLength();
        });
    return nearest == all.end() ? std::nullopt : std::optional(*nearest);
}

QString FloorWidget::toolTipAt(QPoint place)
{
    const auto subject = subjectAt(place);
    const auto info = subject ? SubjectText(*m_models, now()).about(*subject) : std::nullopt;
    if (!info)
        return {};
    return m_marks->toolTip(toolTipText(info->title + QLatin1Char('\n') + info->text),
                            documentsIn(*m_models, *subject),
                            documentBehind(*m_models, *subject).has_value());
}

} // namespace restaurant

#include "moc_floorwidget.cpp"
