#include "flowwidget.h"

#include "common/plaintext.h"
#include "flowmodel.h"
#include "flowpainter.h"
#include "flowtext.h"
#include "theme/themes.h"

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

} // namespace

FlowWidget::FlowWidget(FlowModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("flow"));
    setAccessibleName(tr("Data flow"));
    setAccessibleDescription(tr("The road of the data, from commands by way of the write side and "
                                "the log to the views. Arrow keys go from one thing to the next."));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setSingleShot(true);
    connect(&m_frames, &QTimer::timeout, this, &FlowWidget::frame);
    connect(model, &FlowModel::changed, this, &FlowWidget::noticeNews);
    connect(model, &FlowModel::trailChanged, this, &FlowWidget::lightTrail);
    connect(&Themes::instance(), &Themes::themeChanged, this, &FlowWidget::beginAnew);
}

QSize FlowWidget::sizeHint() const
{
    return minimumSizeHint() * 5 / 4;
}

QSize FlowWidget::minimumSizeHint() const
{
    return FlowPlan::leastSize();
}

void FlowWidget::noticeNews()
{
    m_hasNews = true;
    wake();
}

void FlowWidget::wake()
{
    if (isVisible() && !m_frames.isActive())
        m_frames.start(0);
}

void FlowWidget::frame()
{
    if (m_hasNews)
        updateBoxes();
    m_hasNews = false;
    updateTraffic();
    if (m_model->isMoving(m_traffic))
        m_frames.start(frameMilliseconds);
}

void FlowWidget::updateBoxes()
{
    std::vector<FlowBox> boxes = boxesOf(*m_model);
    if (boxes == m_boxes)
        return;
    QRegion changed;
    for (std::size_t i = 0; i < boxes.size(); ++i)
        if (i >= m_boxes.size() || boxes[i] != m_boxes[i])
            changed += m_plan.rectOf(boxes[i].place);
    m_boxes = std::move(boxes);
    m_ground = {};
    update(changed);
}

void FlowWidget::updateTraffic()
{
    FlowTraffic traffic = m_model->traffic();
    if (traffic == m_traffic)
        return;
    const QRegion before = paintedTraffic();
    m_traffic = std::move(traffic);
    update(before + paintedTraffic());
}

QRegion FlowWidget::paintedTraffic() const
{
    QRegion painted;
    for (const FlowToken &token : m_traffic.tokens)
        painted += paintedRect(m_plan, token);
    for (const FlowStream &stream : m_traffic.streams)
        painted += paintedRect(m_plan, stream);
    return painted;
}

void FlowWidget::beginAnew()
{
    m_plan = FlowPlan(size());
    m_hasNews = true;
    lightTrail();
    wake();
}

void FlowWidget::lightTrail()
{
    const FlowTrail *trail = m_model->trail();
    m_standing = trail ? m_plan.standing(*trail) : std::vector<FlowToken>();
    m_ground = {};
    update();
}

QPixmap FlowWidget::ground()
{
    const QSize pixels = size() * devicePixelRatioF();
    if (m_ground.size() == pixels)
        return m_ground;
    if (m_boxes.empty())
        m_boxes = boxesOf(*m_model);
    m_ground = QPixmap(pixels);
    m_ground.setDevicePixelRatio(devicePixelRatioF());
    QPainter painter(&m_ground);
    FlowPainter(painter, m_plan).paintGround(m_boxes, size(), m_model->trail());
    return m_ground;
}

void FlowWidget::paintEvent(QPaintEvent *event)
{
    const QPixmap under = ground();
    QPainter painter(this);
    painter.setClipRegion(event->region());
    painter.drawPixmap(0, 0, under);
    painter.setRenderHint(QPainter::Antialiasing);
    FlowPainter messages(painter, m_plan);
    paintMessages(messages);
    if (!m_chosen)
        return;
    if (const auto *place = std::get_if<FlowPlace>(&*m_chosen))
        messages.paintChoice(*place);
    else if (const FlowToken *token = find(std::get<FlowTraveller>(*m_chosen)))
        messages.paintChoice(*token);
}

void FlowWidget::paintMessages(FlowPainter &painter) const
{
    painter.setDimmed(m_model->trail());
    for (const FlowStream &stream : m_traffic.streams)
        painter.paint(stream);
    for (const FlowToken &token : m_traffic.tokens)
        painter.paint(token);
    painter.setDimmed(false);
    for (const FlowToken &token : m_standing)
        painter.paint(token);
}

void FlowWidget::resizeEvent(QResizeEvent *)
{
    beginAnew();
}

void FlowWidget::showEvent(QShowEvent *)
{
    noticeNews();
}

void FlowWidget::hideEvent(QHideEvent *)
{
    m_frames.stop();
}

void FlowWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        beginAnew();
}

void FlowWidget::choose(const std::optional<FlowSubject> &subject)
{
    if (subject == m_chosen)
        return;
    m_chosen = subject;
    update();
    emit choiceChanged();
}

/// Where it stands, if it is on the trail; else where it is on its way.
const FlowToken *FlowWidget::find(const FlowTraveller &traveller) const
{
    for (const auto *tokens : {&m_standing, &m_traffic.tokens})
        for (const FlowToken &token : *tokens)
            if (token.traveller == traveller)
                return &token;
    return nullptr;
}

/// Messages lie over boxes; of several at one place, the one painted last lies on top.
std::optional<FlowSubject> FlowWidget::at(QPointF place) const
{
    for (const auto *tokens : {&m_standing, &m_traffic.tokens}) {
        const double near = tokens == &m_standing ? FlowPlan::litReach() : 1.5 * FlowPlan::reach();
        for (auto token = tokens->rbegin(); token != tokens->rend(); ++token) {
            const QPointF away = m_plan.on(token->traveller.road, token->way) - place;
            if (std::hypot(away.x(), away.y()) <= near)
                return token->traveller;
        }
    }
    for (const FlowBox &box : m_boxes)
        if (m_plan.rectOf(box.place).contains(place.toPoint()))
            return box.place;
    return std::nullopt;
}

void FlowWidget::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    choose(at(event->position()));
}

void FlowWidget::keyPressEvent(QKeyEvent *event)
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
    case Qt::Key_Escape:
        return choose(std::nullopt);
    default:
        QWidget::keyPressEvent(event);
    }
}

std::vector<FlowSubject> FlowWidget::everything() const
{
    std::vector<FlowSubject> all;
    for (const FlowBox &box : m_boxes)
        all.emplace_back(box.place);
    for (const auto *tokens : {&m_standing, &m_traffic.tokens})
        for (const FlowToken &token : *tokens)
            all.emplace_back(token.traveller);
    return all;
}

/// A message that is no longer on its way is where it arrived.
QPointF FlowWidget::middleOf(const FlowSubject &subject) const
{
    if (const auto *place = std::get_if<FlowPlace>(&subject))
        return QRectF(m_plan.rectOf(*place)).center();
    const auto &traveller = std::get<FlowTraveller>(subject);
    const FlowToken *token = find(traveller);
    return m_plan.on(traveller.road, token ? token->way : 1);
}

/// The nearest in that direction; what lies straight ahead is nearer than what lies aside.
void FlowWidget::chooseTowards(QPointF direction)
{
    if (!m_chosen)
        return choose(FlowPlace{});
    const QPointF from = middleOf(*m_chosen);
    std::optional<FlowSubject> best;
    double least = std::numeric_limits<double>::max();
    for (const FlowSubject &subject : everything()) {
        const QPointF way = middleOf(subject) - from;
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

bool FlowWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto subject = at(help->pos());
    const FlowInfo info = subject ? infoOf(*m_model, *subject) : FlowInfo();
    if (info.title.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
                           toolTipText(info.title + QLatin1Char('\n') + info.text), this);
    return true;
}

} // namespace restaurant
