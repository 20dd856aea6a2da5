#include "flowwidget.h"

#include "common/motion.h"
#include "flowmodel.h"
#include "flowpainter.h"
#include "flowtext.h"
#include "words/plaintext.h"

namespace restaurant {

FlowWidget::FlowWidget(FlowModel *model, QWidget *parent)
    : MovingPicture("flow", tr("Data flow"), parent)
    , m_model(model)
    , m_seen(model)
{
    setAccessibleDescription(tr("The road of the data, from commands by way of the write side and "
                                "the log to the views. Arrow keys go from one thing to the next."));
    connect(model, &FlowModel::changed, this, &FlowWidget::noticeNews);
    connect(model, &FlowModel::trailChanged, this, &FlowWidget::lightTrail);
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

void FlowWidget::frame()
{
    updateTraffic(); // with it the counts: no number is ahead of its message
    if (m_hasNews || m_counts != m_model->counts())
        updateBoxes();
    m_hasNews = false;
    m_counts = m_model->counts();
    if (m_model->isMoving(m_traffic))
        goOn();
}

void FlowWidget::updateBoxes()
{
    std::vector<FlowBox> boxes = boxesOf(*m_model);
    if (boxes == m_boxes)
        return;
    QRegion changed;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        if (i < m_boxes.size() && boxes[i] == m_boxes[i])
            continue;
        const bool hasRoad =
            i >= m_boxes.size() || boxes[i].insteadOfRoad == m_boxes[i].insteadOfRoad;
        changed += hasRoad ? m_plan.rectOf(boxes[i].place) : rect();
    }
    m_boxes = std::move(boxes);
    repaintGround(changed);
    update(changed);
}

void FlowWidget::paintGround(QPainter &painter)
{
    if (m_boxes.empty())
        m_boxes = boxesOf(*m_model);
    FlowGroundPainter(painter, m_plan).paintGround(m_boxes, size(), m_model->trail());
}

void FlowWidget::updateTraffic()
{
    FlowTraffic traffic = m_model->messages();
    std::vector<FlowToken> trip = m_model->trip();
    if (wantsLessMotion(*this)) {
        stand(traffic.tokens);
        stand(trip);
    }
    if (m_model->isOnTrip() != std::exchange(m_wasOnTrip, m_model->isOnTrip()))
        update(); // all others are dimmed, or no longer
    if (traffic == m_traffic && trip == m_trip)
        return;
    const QRegion before = paintedTraffic();
    m_traffic = std::move(traffic);
    m_trip = std::move(trip);
    update(before + paintedTraffic());
}

/// Where nothing is to move it stands at the end of its road. What is late goes on: where it is
/// says how late.
void FlowWidget::stand(std::vector<FlowToken> &tokens) const
{
    const auto isLate = [this](const FlowToken &token) {
        const FlowRoad &road = token.traveller.road;
        return token.isLate || (road.kind == FlowRoad::Kind::ToView &&
                                m_model->delayOf(road.view) >= 3 * m_model->times().shortest);
    };
    for (FlowToken &token : tokens)
        if (!token.isLost && !isLate(token))
            token.way = 1;
}

QRegion FlowWidget::paintedTraffic() const
{
    QRegion painted;
    for (const auto *tokens : {&m_traffic.tokens, &m_trip})
        for (const FlowToken &token : *tokens)
            painted += paintedRect(m_plan, token);
    for (const FlowQueue &queue : m_traffic.queues)
        painted += paintedRect(m_plan, queue);
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
    forgetGround();
    update();
}

void FlowWidget::paintMoving(QPainter &painter, const QRegion & /*part*/)
{
    FlowPainter messages(painter, m_plan);
    paintMessages(messages);
    paintChosen(messages);
}

void FlowWidget::paintChosen(FlowPainter &painter) const
{
    if (!chosen())
        return;
    if (const auto *place = std::get_if<FlowPlace>(&*chosen()))
        return painter.paintChoice(*place);
    if (const auto *road = std::get_if<FlowRoad>(&*chosen())) {
        if (const FlowQueue *queue = find(*road))
            painter.paintChoice(*queue);
    } else if (const FlowToken *token = find(std::get<FlowTraveller>(*chosen()))) {
        painter.paintChoice(*token);
    }
}

void FlowWidget::paintMessages(FlowPainter &painter) const
{
    painter.setDimmed(m_model->trail() || m_model->isOnTrip());
    for (const FlowStream &stream : m_traffic.streams)
        painter.paint(stream);
    for (const FlowQueue &queue : m_traffic.queues)
        painter.paint(queue);
    for (const FlowToken &token : m_traffic.tokens)
        painter.paint(token);
    painter.setDimmed(false);
    for (const auto *tokens : {&m_standing, &m_trip})
        for (const FlowToken &token : *tokens)
            painter.paint(token);
}

void FlowWidget::showEvent(QShowEvent *)
{
    m_model->setSeen(this, true);
    noticeNews();
}

void FlowWidget::hideEvent(QHideEvent *event)
{
    MovingPicture::hideEvent(event);
    if (m_seen)
        m_seen->setSeen(this, false);
}

/// Where it stands, if it is on the trail; else where it is on its way.
const FlowToken *FlowWidget::find(const FlowTraveller &traveller) const
{
    for (const auto *tokens : {&m_standing, &m_trip, &m_traffic.tokens})
        for (const FlowToken &token : *tokens)
            if (token.traveller == traveller)
                return &token;
    return nullptr;
}

const FlowQueue *FlowWidget::find(const FlowRoad &road) const
{
    for (const FlowQueue &queue : m_traffic.queues)
        if (queue.road == road)
            return &queue;
    return nullptr;
}

/// Messages lie over boxes; of several at one place, the one painted last lies on top.
std::optional<FlowSubject> FlowWidget::subjectAt(QPointF place) const
{
    const double near = m_plan.measures().clickReach();
    for (const auto *tokens : {&m_standing, &m_trip, &m_traffic.tokens}) {
        for (auto token = tokens->rbegin(); token != tokens->rend(); ++token) {
            const QPointF away = m_plan.on(*token) - place;
            if (std::hypot(away.x(), away.y()) <= near)
                return token->traveller;
        }
    }
    for (const FlowQueue &queue : m_traffic.queues)
        if (paintedRect(m_plan, queue).contains(place.toPoint()))
            return queue.road;
    for (const FlowBox &box : m_boxes)
        if (m_plan.rectOf(box.place).contains(place.toPoint()))
            return box.place;
    return std::nullopt;
}

void FlowWidget::activate(const FlowSubject &subject)
{
    if (const auto *traveller = std::get_if<FlowTraveller>(&subject))
        emit followRequested(number(traveller->message.command));
}

std::optional<FlowSubject> FlowWidget::first() const
{
    return FlowPlace{};
}

std::vector<FlowSubject> FlowWidget::everything() const
{
    std::vector<FlowSubject> all;
    for (const FlowBox &box : m_boxes)
        all.emplace_back(box.place);
    for (const FlowQueue &queue : m_traffic.queues)
        all.emplace_back(queue.road);
    for (const auto *tokens : {&m_standing, &m_traffic.tokens})
        for (const FlowToken &token : *tokens)
            all.emplace_back(token.traveller);
    return all;
}

/// A message that is no longer on its way is where it arrived.
std::optional<QPointF> FlowWidget::middleOf(const FlowSubject &subject) const
{
    if (const auto *place = std::get_if<FlowPlace>(&subject))
        return QRectF(m_plan.rectOf(*place)).center();
    if (const auto *road = std::get_if<FlowRoad>(&subject)) {
        const FlowQueue *queue = find(*road);
        return queue ? QRectF(queueRect(m_plan, *queue)).center() : m_plan.on(*road, 0.8);
    }
    const auto &traveller = std::get<FlowTraveller>(subject);
    const FlowToken *token = find(traveller);
    return token ? m_plan.on(*token) : m_plan.on(traveller.road, 1);
}

QString FlowWidget::toolTipAt(QPoint place)
{
    const auto subject = subjectAt(place);
    const FlowInfo info = subject ? infoOf(*m_model, m_traffic, *subject) : FlowInfo();
    return info.title.isEmpty() ? QString()
                                : toolTipText(info.title + QLatin1Char('\n') + info.text);
}

} // namespace restaurant

#include "moc_flowwidget.cpp"
