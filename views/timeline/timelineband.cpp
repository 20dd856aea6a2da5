#include "timelineband.h"

#include "common/paint.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <algorithm>

namespace restaurant {

namespace {

constexpr int columnWidth = 4; ///< Pixels, with the gap to the next.
constexpr int nearMark = 5;    ///< Pixels from a mark that mean it.

Hue hueOf(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Cue:
    case MarkKind::Staffing:
        return Hue::PolicyLilac;
    case MarkKind::Rejection:
        return Hue::TroubleRed;
    case MarkKind::Noted:
        return Hue::CommandBlue;
    }
    return Hue::Neutral;
}

} // namespace

TimelineBand::TimelineBand(const TimelineModel *model, QWidget *parent)
    : Picture("timelineBand", tr("The evening as a band; the table below tells the same"), parent)
    , m_model(model)
{
    setMouseTracking(true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(model, &TimelineModel::changed, this, qOverload<>(&QWidget::update));
}

void TimelineBand::setLoop(std::optional<std::pair<Instant, Instant>> loop)
{
    m_loop = loop;
    update();
}

QSize TimelineBand::sizeHint() const
{
    return {theme().sizes.ticket * 3, theme().sizes.line * 4};
}

QSize TimelineBand::minimumSizeHint() const
{
    return {theme().sizes.ticket, theme().sizes.line * 3};
}

/// Titles stand above the columns, refusals and notes below them.
QRect TimelineBand::columnsRect() const
{
    const Sizes &sizes = theme().sizes;
    return rect().adjusted(sizes.margin, sizes.smallLine, -sizes.margin, -sizes.smallLine);
}

int TimelineBand::xOf(Instant at) const
{
    const QRect room = columnsRect();
    const double whole =
        std::max(1.0, std::chrono::duration<double>(m_model->ends() - m_model->starts()).count());
    const double part = std::chrono::duration<double>(at - m_model->starts()).count();
    return room.left() + static_cast<int>(std::lround(part / whole * (room.width() - 1)));
}

Instant TimelineBand::instantAt(int x) const
{
    const QRect room = columnsRect();
    const double part =
        std::clamp(double(x - room.left()) / std::max(1, room.width() - 1), 0.0, 1.0);
    const Duration whole = m_model->ends() - m_model->starts();
    return m_model->starts() + Duration(std::llround(part * double(whole.count())));
}

void TimelineBand::seek(int x)
{
    emit seekRequested(std::min(instantAt(x), m_model->cursor().end));
}

void TimelineBand::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        seek(event->position().toPoint().x());
}

void TimelineBand::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        seek(event->position().toPoint().x());
}

QString TimelineBand::described() const
{
    return tr("From %1 to %2. The playhead stands at %3")
        .arg(clockOf(m_model->starts()), clockOf(m_model->ends()),
             tellAbout(xOf(m_model->cursor().now)));
}

QString TimelineBand::toolTipAt(QPoint place)
{
    return toolTipText(tellAbout(place.x()));
}

/// The moment, what happened in it, and the marks that stand there.
QString TimelineBand::tellAbout(int x) const
{
    const Instant at = instantAt(x);
    const auto place = static_cast<std::size_t>((at - m_model->starts()) / TimelineModel::step);
    const std::vector<int> &density = m_model->density();
    const int events = place < density.size() ? density[place] : 0;
    QString text = tr("%1 · %n event(s) in ten seconds", nullptr, events).arg(clockOf(at));
    for (const TimelineMark &mark : m_model->marks()) {
        if (std::abs(xOf(mark.at) - x) <= nearMark)
            text += QStringLiteral("\n%1 %2: %3")
                        .arg(clockOf(mark.at), TimelineModel::nameOf(mark.kind), mark.text);
    }
    return text;
}

void TimelineBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colours.card);
    paintLoop(painter);
    paintColumns(painter);
    paintMarks(painter);
    paintTitles(painter);
    paintPlayhead(painter);
}

void TimelineBand::paintLoop(QPainter &painter) const
{
    if (!m_loop)
        return;
    const QRect room = columnsRect();
    const int from = xOf(m_loop->first);
    painter.fillRect(
        QRect(from, room.top(), std::max(1, xOf(m_loop->second) - from), room.height()),
        theme().colours.selection);
}

/// What lies behind the playhead is still to come again: it is paler.
void TimelineBand::paintColumns(QPainter &painter) const
{
    const QRect room = columnsRect();
    const std::vector<int> &density = m_model->density();
    const double steps =
        std::max(1.0, double((m_model->ends() - m_model->starts()) / TimelineModel::step));
    const int columns = std::max(1, room.width() / columnWidth);
    std::vector<int> heights(static_cast<std::size_t>(columns));
    for (std::size_t place = 0; place < density.size(); ++place) {
        const int column = std::min(columns - 1, int(double(place) / steps * columns));
        heights[static_cast<std::size_t>(column)] += density[place];
    }
    const int most = std::max(1, *std::max_element(heights.begin(), heights.end()));
    const Tint &orange = theme().colours[Hue::EventOrange];
    const int now = xOf(m_model->cursor().now);
    for (int column = 0; column < columns; ++column) {
        const int events = heights[static_cast<std::size_t>(column)];
        if (events == 0)
            continue;
        const int height = std::max(2, events * room.height() / most);
        const int left = room.left() + column * columnWidth;
        painter.fillRect(left, room.bottom() + 1 - height, columnWidth - 1, height,
                         left <= now ? orange.strong : orange.fill);
    }
    painter.fillRect(room.left(), room.bottom() + 1, room.width(), 1, theme().colours.border);
}

void TimelineBand::paintMarks(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const TimelineMark &mark : m_model->marks())
        paintMark(painter, mark);
}

/// Cues: a dashed line. Refusals: a cross. Notes: a flag. So no two differ by colour alone.
void TimelineBand::paintMark(QPainter &painter, const TimelineMark &mark) const
{
    const QRect room = columnsRect();
    const QColor colour = theme().colours[hueOf(mark.kind)].strong;
    const double x = xOf(mark.at) + 0.5;
    const double below = room.bottom() + theme().sizes.smallLine / 2.0 + 1;
    switch (mark.kind) {
    case MarkKind::Cue:
    case MarkKind::Staffing:
        painter.setPen(QPen(colour, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, room.top() - 2), QPointF(x, room.bottom()));
        break;
    case MarkKind::Rejection:
        painter.setPen(QPen(colour, 1.5));
        painter.drawLine(QPointF(x - 2.5, below - 2.5), QPointF(x + 2.5, below + 2.5));
        painter.drawLine(QPointF(x - 2.5, below + 2.5), QPointF(x + 2.5, below - 2.5));
        break;
    case MarkKind::Noted:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawPolygon(
            QPolygonF{QPointF(x, below - 5), QPointF(x + 7, below - 2), QPointF(x, below + 1)});
        painter.fillRect(QRectF(x - 0.5, below - 5, 1, 10), colour);
        break;
    }
}

/// The titles of cues, left to right, as many as do not touch each other.
void TimelineBand::paintTitles(QPainter &painter) const
{
    const auto &[colours, fonts, sizes] = theme();
    int free = 0;
    for (const TimelineMark &mark : m_model->marks()) {
        if (mark.kind != MarkKind::Cue && mark.kind != MarkKind::Staffing)
            continue;
        const int left = xOf(mark.at) + sizes.tight;
        const int needed = ShapedTexts::instance().widthOf(mark.text, fonts.small);
        if (left < free || left + needed > width())
            continue;
        paintLine(painter, QRect(left, 0, needed + 1, sizes.smallLine), mark.text, fonts.small,
                  colours[hueOf(mark.kind)].text);
        free = left + needed + sizes.gap;
    }
}

void TimelineBand::paintPlayhead(QPainter &painter) const
{
    const int x = xOf(m_model->cursor().now);
    const QColor colour = theme().colours.text;
    painter.fillRect(x - 1, theme().sizes.smallLine / 2, 2, height() - theme().sizes.smallLine / 2,
                     colour);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const int top = theme().sizes.smallLine / 2;
    painter.drawPolygon(
        QPolygonF{QPointF(x - 5, top - 5), QPointF(x + 5, top - 5), QPointF(x, top + 2)});
}

} // namespace restaurant

#include "moc_timelineband.cpp"
