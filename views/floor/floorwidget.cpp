#include "floorwidget.h"

#include "common/documentmarks.h"
#include "floormodels.h"
#include "floorpainter.h"
#include "subjectdocument.h"
#include "subjecttext.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace restaurant {

namespace {

constexpr int frameMilliseconds = 16;

/// Above so many rectangles, painting what lies between them costs less than going around it.
constexpr int mostRectangles = 24;

} // namespace

FloorWidget::FloorWidget(FloorModels *models, const DocumentMarks *marks, QWidget *parent)
    : QWidget(parent)
    , m_models(models)
    , m_marks(marks)
    , m_scene(models)
{
    setObjectName(QStringLiteral("floor"));
    setAccessibleName(tr("Floor"));
    setAccessibleDescription(
        tr("The dining room from above. Arrow keys go from one thing to the next."));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setSingleShot(true);
    connect(&m_frames, &QTimer::timeout, this, &FloorWidget::frame);
    connect(models, &FloorModels::documentsChanged, this, &FloorWidget::noticeDocuments);
    connect(marks, &DocumentMarks::changed, this, qOverload<>(&QWidget::update));
    connect(&Themes::instance(), &Themes::themeChanged, this, &FloorWidget::beginAnew);
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

void FloorWidget::wake()
{
    if (isVisible() && !m_frames.isActive())
        m_frames.start(0);
}

void FloorWidget::frame()
{
    const Instant now = m_clock.at();
    // Every age then changes in its own time, and not all of them in the same frame.
    const bool agesAreNew = !isSameSecond(now, m_refreshed);
    QRegion changed;
    if (m_documentsAreNew || agesAreNew) {
        const int layout = m_scene.layoutNumber();
        changed = m_scene.refresh(now, m_clock.speed());
        if (m_scene.layoutNumber() != layout) {
            changed = rect();
            updateGeometry();
        }
        if (m_marks->areAny()) // what is lit or wrong may look the same, and be other documents
            changed = rect();
        m_documentsAreNew = false;
        m_refreshed = now;
        if (m_chosen && !m_scene.find(*m_chosen))
            choose(std::nullopt);
    } else if (m_somebodyWalked) {
        changed = m_scene.move(now);
    }
    m_somebodyWalked = m_scene.anyoneWalks(now);
    update(changed.rectCount() > mostRectangles ? QRegion(changed.boundingRect()) : changed);
    if (m_clock.isRunning() && m_somebodyWalked)
        m_frames.start(frameMilliseconds);
}

void FloorWidget::beginAnew()
{
    m_scene.resize(size());
    m_scene.refresh(m_clock.at(), m_clock.speed());
    m_documentsAreNew = true;
    update();
    wake();
}

QPixmap FloorWidget::ground()
{
    const QSize pixels = size() * devicePixelRatioF();
    if (m_groundNumber == m_scene.layoutNumber() && m_ground.size() == pixels)
        return m_ground;
    m_ground = QPixmap(pixels);
    m_ground.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&m_ground);
    FloorPainter(painter, m_scene.measures()).paintGround(m_scene.layout(), size());
    m_groundNumber = m_scene.layoutNumber();
    return m_ground;
}

void FloorWidget::paintEvent(QPaintEvent *event)
{
    const QPixmap under = ground();
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, under); // in parts, they would not meet where a pixel is divided
    painter.setRenderHint(QPainter::Antialiasing);
    FloorPainter figures(painter, m_scene.measures());
    const auto isThere = [event](const Figure &figure) {
        return event->region().intersects(figure.painted());
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
    if (const Figure *chosen = m_chosen ? m_scene.find(*m_chosen) : nullptr)
        figures.paintChoice(*chosen);
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

void FloorWidget::resizeEvent(QResizeEvent *)
{
    beginAnew();
}

void FloorWidget::showEvent(QShowEvent *)
{
    settle();
}

void FloorWidget::hideEvent(QHideEvent *)
{
    m_frames.stop();
}

void FloorWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        beginAnew();
}

void FloorWidget::repaintChoice()
{
    if (const Figure *figure = m_chosen ? m_scene.find(*m_chosen) : nullptr)
        update(figure->painted());
}

void FloorWidget::choose(const std::optional<FloorSubject> &subject)
{
    if (subject == m_chosen)
        return;
    repaintChoice();
    m_chosen = subject;
    repaintChoice();
    emit choiceChanged();
}

void FloorWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton && event->button() != Qt::RightButton)
        return QWidget::mousePressEvent(event);
    choose(subjectAt(event->position().toPoint()));
}

std::optional<FloorSubject> FloorWidget::subjectAt(QPoint place) const
{
    const Figure *figure = m_scene.at(place);
    return figure ? std::optional(figure->subject) : std::nullopt;
}

void FloorWidget::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const Figure *figure = m_scene.at(event->position()))
        emit activated(figure->subject);
}

void FloorWidget::keyPressEvent(QKeyEvent *event)
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
            emit activated(*m_chosen);
        return;
    case Qt::Key_Escape:
        return choose(std::nullopt);
    default:
        QWidget::keyPressEvent(event);
    }
}

/// The nearest in that direction; what lies straight ahead is nearer than what lies aside.
void FloorWidget::chooseTowards(QPointF direction)
{
    const Figure *from = m_chosen ? m_scene.find(*m_chosen) : nullptr;
    const Figure *best = nullptr;
    double least = std::numeric_limits<double>::max();
    for (const Figure &figure : m_scene.figures()) {
        if (std::holds_alternative<MoreLook>(figure.look) || (from && &figure == from))
            continue;
        const QPointF way =
            figure.rect.center() - (from ? from->rect.center() : QRectF(rect()).topLeft());
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        if (from && ahead < 2)
            continue;
        const double far = from ? ahead + 3 * aside : way.manhattanLength();
        if (far < least) {
            least = far;
            best = &figure;
        }
    }
    if (best)
        choose(best->subject);
}

bool FloorWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const Figure *figure = m_scene.at(help->pos());
    const auto info = figure ? SubjectText(*m_models, now()).about(figure->subject) : std::nullopt;
    if (!info) {
        QToolTip::hideText();
        return true;
    }
    const QString words = toolTipText(info->title + QLatin1Char('\n') + info->text);
    QToolTip::showText(help->globalPos(),
                       m_marks->toolTip(words, documentsIn(*m_models, figure->subject),
                                        documentBehind(*m_models, figure->subject).has_value()),
                       this);
    return true;
}

} // namespace restaurant
