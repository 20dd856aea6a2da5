#include "storypainter.h"

#include "common/paint.h"
#include "theme/themes.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace restaurant {

namespace {

constexpr double roadWidth = 1.5;
constexpr double gazeWidth = 2;
constexpr double choiceWidth = 2;

} // namespace

void StoryPainter::paintGround()
{
    const Colours &colours = theme().colours;
    const QRect all({}, m_plan.size());
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillRect(all, colours.card);
    m_painter.fillRect(m_plan.seen(), colours.ground);
    m_painter.setPen(QPen(colours.wood, 1));
    m_painter.drawLine(m_plan.seen().bottomLeft(), m_plan.seen().bottomRight());
    paintTransaction();
    paintRoads();
    paintRelay();
    paintLegend();
}

/// What brings to the log what services keep in stores of their own.
void StoryPainter::paintRelay()
{
    if (m_plan.shape().stores == ServiceStores::One)
        return;
    const bool hasOutbox = m_plan.shape().stores == ServiceStores::Each;
    const QString text = hasOutbox ? tr("relay") : tr("dual write");
    QRect pill(QPoint(), m_plan.measures().pillSize(text));
    pill.moveCenter({(m_plan.chips().back().right() + m_plan.writeSide().left()) / 2,
                     m_plan.chips().back().top() - pill.height() / 2 - 1});
    m_plan.measures().paintPill(m_painter, pill, text,
                                hasOutbox ? Hue::EventOrange : Hue::TroubleRed);
}

void StoryPainter::paintHead(const QRect &line, const QStringList &titles,
                             const QStringList &remarks, const QColor &title, const QColor &remark)
{
    const auto widthOf = [](const QString &text, const QFont &font) {
        return ShapedTexts::instance().widthOf(text, font);
    };
    QString said = titles.last();
    QString beside = remarks.isEmpty() ? QString() : remarks.last();
    const auto fits = [&] {
        return widthOf(said, fonts().strong) + sizes().gap + widthOf(beside, fonts().small) <=
               line.width();
    };
    for (const QString &shorter : remarks) {
        beside = shorter;
        for (const QString &one : titles) {
            said = one;
            if (fits())
                break;
        }
        if (fits())
            break;
    }
    restaurant::paintLine(m_painter, line, said, fonts().strong, title);
    const int taken = widthOf(said, fonts().strong) + sizes().gap;
    restaurant::paintLine(m_painter, line.adjusted(taken, 0, 0, 0), beside, fonts().small, remark,
                          Qt::AlignRight | Qt::AlignVCenter);
}

void StoryPainter::paintRoads()
{
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(theme().colours.outline, roadWidth));
    for (const FlowRoad &road : allRoads())
        if (road.kind != FlowRoad::Kind::ToWriteSide)
            m_painter.drawPath(m_plan.roadTo(road));
}

/// Boards and log in one frame: both are written, or neither.
void StoryPainter::paintTransaction()
{
    const QRect rect = m_plan.transaction();
    if (rect.isEmpty())
        return;
    const Tint &tint = theme().colours[Hue::WriteYellow];
    QPainterPath edge;
    edge.addRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), sizes().radius, sizes().radius);
    paintDashes(m_painter, edge, QPen(tint.strong, 2, Qt::DashLine));
    const QString text = tr("one transaction: log and boards");
    QRect pill(QPoint(), m_plan.measures().pillSize(text));
    pill.moveCenter(
        {m_plan.writeSide().center().x(), (m_plan.seen().bottom() + m_plan.writeSide().top()) / 2});
    m_plan.measures().paintPill(m_painter, pill, text, Hue::WriteYellow);
}

/// The three words of the picture, each beside what it looks like.
void StoryPainter::paintLegend()
{
    const Colours &colours = theme().colours;
    const QRect line = m_plan.legend();
    const int side = sizes().smallLine * 2 / 3;
    int x = line.left();
    const auto say = [&](const QString &text) {
        restaurant::paintLine(m_painter, QRect(x, line.top(), line.right() - x + 1, line.height()),
                              text, fonts().small, colours.dim);
        x += ShapedTexts::instance().widthOf(text, fonts().small) + 2 * sizes().gap;
    };
    const auto mark = [&] { return QRect(x, line.center().y() - side / 2, side, side); };
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours[Hue::CommandBlue].strong);
    m_painter.drawRoundedRect(mark(), 2, 2);
    x += side + sizes().tight;
    say(tr("command"));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(colours[Hue::EventOrange].strong);
    m_painter.drawEllipse(mark());
    x += side + sizes().tight;
    say(m_plan.shape().architecture == ArchitectureKind::EventSourced
            ? tr("event")
            : tr("event; what is copied"));
    QPainterPath dash(QPointF(x, line.center().y()));
    dash.lineTo(x + 2 * side, line.center().y());
    paintDashes(m_painter, dash, QPen(colours[Hue::ReadGreen].strong, gazeWidth, Qt::DashLine));
    x += 2 * side + sizes().tight;
    say(tr("look (query)"));
}

void StoryPainter::paint(const StoryItem &item)
{
    std::visit([&](const auto &look) { paint(item.rect, look); }, item.look);
}

void StoryPainter::paintChoice(const QRect &rect)
{
    paintCard(m_painter, rect.adjusted(-1, -1, 1, 1), Qt::transparent, theme().colours.text,
              choiceWidth);
}

void StoryPainter::paint(const QRect &rect, const BoardLook &look)
{
    const Colours &colours = theme().colours;
    const Hue hue = look.isWrong ? Hue::TroubleRed : look.hue;
    const Tint &tint = colours[hue];
    const int tight = sizes().tight;
    if (look.follows && look.isKept) {
        paintCard(m_painter, rect, tint.fill, tint.strong, 1.5);
    } else { // nothing comes to it
        paintCard(m_painter, rect, tint.fill, Qt::transparent);
        QPainterPath edge;
        edge.addRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), sizes().radius, sizes().radius);
        paintDashes(m_painter, edge, QPen(tint.strong, 1.5, Qt::DashLine));
    }
    QRect line = rect.adjusted(sizes().gap, tight, -sizes().gap, 0);
    line.setHeight(sizes().line);
    const QString light = look.isWrong   ? QStringLiteral("✕ ")
                          : look.isRight ? QStringLiteral("✓ ")
                                         : QString();
    paintHead(line, look.titles, {light + look.state}, tint.text, tint.text);
    int place = 0;
    for (const BoardLineLook &one : look.lines) {
        line = m_plan.lineOn(rect, place++);
        if (line.bottom() > rect.bottom())
            break;
        paintLine(line, one);
    }
}

void StoryPainter::paintLine(QRect line, const BoardLineLook &look)
{
    const Colours &colours = theme().colours;
    m_painter.setOpacity(look.isDimmed ? DocumentMarks::dimmedOpacity : 1);
    const QRect edge = line.adjusted(-sizes().tight, 0, sizes().tight, 0);
    if (look.isNew) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(colours[Hue::EventOrange].fill);
        m_painter.drawRoundedRect(edge, 3, 3);
    }
    const QColor colour = look.hue == Hue::Neutral ? colours.text : colours[look.hue].text;
    const int clock = look.clock.isEmpty() ? 0 : digitsWidth(look.clock, fonts().small);
    restaurant::paintLine(m_painter, line.adjusted(0, 0, -clock - sizes().tight, 0), look.text,
                          fonts().small, colours.text);
    if (clock > 0)
        paintDigits(m_painter, line, look.clock, fonts().small, colour);
    if (look.isLit)
        paintLitRing(m_painter, edge, 3);
    if (look.isWrong)
        paintWrongOutline(m_painter, edge, 3);
    m_painter.setOpacity(1);
}

void StoryPainter::paint(const QRect &rect, const ChipLook &look)
{
    const Tint &tint = theme().colours[Hue::EventOrange];
    paintCard(m_painter, rect, look.isNewest ? tint.strong : tint.fill, tint.strong);
    paintDigits(m_painter, rect.adjusted(2, 0, -2, 0), look.number, fonts().small,
                look.isNewest ? tint.onStrong : tint.text, Qt::AlignCenter);
    if (look.marks.isEmpty())
        return;
    const Tint &view = theme().colours[look.isBehind ? Hue::TroubleRed : Hue::ReadGreen];
    QRect mark(rect.left(), rect.bottom() + 1, rect.width(), sizes().smallLine);
    restaurant::paintLine(m_painter, mark, QStringLiteral("▴ ") + look.marks, fonts().small,
                          view.text, Qt::AlignCenter);
}

void StoryPainter::paint(const QRect &rect, const LogLook &look)
{
    const Colours &colours = theme().colours;
    QRect line(rect.left(), rect.top(), rect.width(), sizes().line);
    restaurant::paintLine(m_painter, line, look.title, fonts().strong, colours.text);
    if (!look.older.isEmpty())
        restaurant::paintLine(m_painter, line, look.older, fonts().small,
                              look.isBehind ? colours[Hue::TroubleRed].text : colours.dim,
                              Qt::AlignRight | Qt::AlignVCenter);
    line = QRect(rect.left(), m_plan.underChips().top() + sizes().smallLine, rect.width(),
                 sizes().smallLine);
    restaurant::paintLine(m_painter, line, look.newest, fonts().small,
                          colours[Hue::EventOrange].text, Qt::AlignRight | Qt::AlignVCenter);
}

void StoryPainter::paint(const QRect &rect, const WriteLook &look)
{
    const Colours &colours = theme().colours;
    const Tint &tint = colours[Hue::WriteYellow];
    paintCard(m_painter, rect, tint.fill,
              look.isRefused ? colours[Hue::TroubleRed].strong : tint.strong, 1.5);
    QRect line = rect.adjusted(sizes().gap, sizes().gap / 2, -sizes().gap, 0);
    line.setHeight(sizes().line);
    paintHead(line, {look.title}, look.counts, colours.text, colours.dim);
    line = QRect(line.left(), line.bottom() + 1, line.width(), sizes().smallLine);
    restaurant::paintLine(m_painter, line, look.doing, fonts().small, colours.text);
    line.translate(0, sizes().smallLine);
    const QRect two(line.left(), line.top(), line.width(), 2 * sizes().smallLine);
    m_painter.setFont(fonts().small);
    m_painter.setPen(look.isRefused ? colours[Hue::TroubleRed].text : colours.text);
    m_painter.drawText(two, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, look.decision);
    line.translate(0, 2 * sizes().smallLine);
    const QString &instead = look.tables.isEmpty() ? look.slips : look.tables;
    if (instead.isEmpty() || look.services.front().hasStore)
        paintServices(line, look);
    else
        restaurant::paintLine(m_painter, line, instead, fonts().small, tint.text);
}

/// By name where all keep it together; else each its own part, over its outbox.
void StoryPainter::paintServices(QRect line, const WriteLook &look)
{
    const Colours &colours = theme().colours;
    const Tint &tint = colours[Hue::WriteYellow];
    int words = 0;
    for (const ServiceLook &one : look.services)
        words += ShapedTexts::instance().widthOf(one.name + one.condition, fonts().small);
    const int between =
        std::max(1, (line.width() - words) / static_cast<int>(look.services.size()));
    int left = line.left();
    for (std::size_t i = 0; i < look.services.size(); ++i) {
        const ServiceLook &one = look.services[i];
        const QColor &colour = one.condition.isEmpty() ? tint.text : colours[Hue::TroubleRed].text;
        const QString text =
            one.condition.isEmpty() ? one.name : tr("%1 %2").arg(one.name, one.condition);
        const int own = ShapedTexts::instance().widthOf(text, fonts().small);
        const int width = words < line.width() ? own + between : own * line.width() / words;
        QRect place(left, line.top(), width, line.height());
        left += width;
        if (one.hasStore) {
            place = m_plan.service(allServices[i]);
            paintCard(m_painter, place, colours.card,
                      one.condition.isEmpty() ? tint.strong : colours[Hue::TroubleRed].strong);
            const QRect outbox = m_plan.outbox(allServices[i]);
            if (!outbox.isEmpty()) {
                paintCard(m_painter, outbox, colours[Hue::EventOrange].fill,
                          colours[Hue::EventOrange].strong);
                restaurant::paintLine(m_painter, outbox, tr("outbox"), fonts().small,
                                      colours[Hue::EventOrange].text, Qt::AlignCenter);
            }
        }
        if (one.isBusy) {
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(tint.strong);
            m_painter.drawRect(QRect(place.left() + 2, place.bottom() - 1, place.width() - 4, 2));
        }
        restaurant::paintLine(m_painter, place, text, fonts().small, colour, Qt::AlignCenter);
    }
}

void StoryPainter::paint(const QRect &rect, const ManagerLook &look)
{
    const Colours &colours = theme().colours;
    const Tint &tint = colours[Hue::PolicyLilac];
    paintCard(m_painter, rect, tint.fill, tint.strong, 1.5);
    QRect line = rect.adjusted(sizes().gap, sizes().gap / 2, -sizes().gap, 0);
    line.setHeight(sizes().line);
    restaurant::paintLine(m_painter, line, look.title, fonts().strong, colours.text);
    line = QRect(line.left(), line.bottom() + 1, line.width(), sizes().smallLine);
    restaurant::paintLine(m_painter, line, look.last, fonts().small, tint.text);
    line.translate(0, sizes().smallLine);
    for (const QString &text : look.waits) {
        restaurant::paintLine(m_painter, line, text, fonts().small, colours.text);
        line.translate(0, sizes().smallLine);
    }
}

void StoryPainter::paint(const QRect &rect, const JobLook &look)
{
    const Colours &colours = theme().colours;
    const Tint &tint = colours[look.isStopped ? Hue::TroubleRed : Hue::PolicyLilac];
    paintCard(m_painter, rect, look.runs ? tint.strong : colours.card, tint.strong);
    if (!look.runs && !look.isStopped && look.percent > 0) {
        QRectF gone = QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5);
        gone.setWidth(gone.width() * look.percent / 100);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(tint.fill);
        m_painter.drawRoundedRect(gone, sizes().radius - 1, sizes().radius - 1);
    }
    restaurant::paintLine(m_painter, rect, look.text, fonts().small,
                          look.runs ? tint.onStrong : tint.text, Qt::AlignCenter);
}

void StoryPainter::paint(const QRect &rect, const RowLook &look)
{
    const Colours &colours = theme().colours;
    const int beak = sizes().gap;
    const QRect plane = rect.adjusted(beak, beak, -beak, -beak);
    paintCard(m_painter, plane, colours.card, colours[Hue::EventOrange].strong, 1.5);
    QRect line = plane.adjusted(sizes().gap, sizes().tight, -sizes().gap, -sizes().tight);
    const QRect inner = line;
    line.setHeight(sizes().line);
    restaurant::paintLine(m_painter, line, look.title, fonts().strong, colours.text);
    line = QRect(line.left(), line.bottom() + 1, line.width(), sizes().smallLine);
    for (const QString &field : look.fields) {
        restaurant::paintLine(m_painter, line, field, fonts().small, colours.text);
        line.translate(0, sizes().smallLine);
    }
    m_painter.setFont(fonts().small);
    m_painter.setPen(colours[Hue::EventOrange].text);
    m_painter.drawText(QRect(inner.left(), line.top(), inner.width(), inner.bottom() - line.top()),
                       Qt::TextWrapAnywhere | Qt::AlignLeft, look.data);
}

QSize rowSize(const FlowMeasures &measures, const RowLook &look, int widest)
{
    const Sizes &sizes = measures.sizes;
    const int inner = widest - 4 * sizes.gap;
    const QRect data =
        QFontMetrics(measures.fonts.small)
            .boundingRect(QRect(0, 0, inner, 10'000), Qt::TextWrapAnywhere, look.data);
    return {widest, sizes.line + static_cast<int>(look.fields.size()) * sizes.smallLine +
                        data.height() + 2 * sizes.tight + 2 * sizes.gap};
}

void StoryPainter::paint(const QRect &rect, const StreamLook &look)
{
    Q_UNUSED(rect)
    const Hue hue = carriesCommands(look.road) ? Hue::CommandBlue : Hue::EventOrange;
    const double reach = m_plan.measures().reach() * 0.45;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(theme().colours[hue].strong);
    for (const QPointF &dot : look.dots) {
        const QRectF place(dot - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
        carriesCommands(look.road) ? m_painter.drawRoundedRect(place, 1, 1)
                                   : m_painter.drawEllipse(place);
    }
    m_plan.measures().paintPill(m_painter, look.pill, look.text, hue);
}

void StoryPainter::paint(const QRect &rect, const GazeLook &look)
{
    Q_UNUSED(rect)
    const Tint &tint = theme().colours[look.isStale ? Hue::TroubleRed : Hue::ReadGreen];
    QPainterPath gone;
    gone.addPolygon(look.seen());
    m_painter.setBrush(Qt::NoBrush);
    paintDashes(m_painter, gone, QPen(tint.strong, gazeWidth, Qt::DashLine, Qt::RoundCap));
}

void StoryPainter::paint(const QRect &rect, const LabelLook &look)
{
    const Colours &colours = theme().colours;
    QColor fill = colours.card;
    fill.setAlphaF(0.85F);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(rect, 3, 3);
    const QRect inner = rect.adjusted(sizes().tight, 0, -sizes().tight, 0);
    const QRect line(inner.left(), inner.top(), inner.width(), sizes().line);
    restaurant::paintLine(m_painter, line, look.word, fonts().strong, colours[look.hue].text);
    restaurant::paintLine(m_painter,
                          QRect(line.left(), line.bottom() + 1, line.width(), sizes().smallLine),
                          look.text, fonts().small, colours.text);
}

QSize captionSize(const FlowMeasures &measures, const QString &title, const QString &text,
                  int widest)
{
    const QFontMetrics strong(measures.fonts.strong);
    const QFontMetrics small(measures.fonts.body);
    const int inner = widest - 2 * measures.sizes.gap;
    const QRect words = small.boundingRect(QRect(0, 0, inner, 10'000), Qt::TextWordWrap, text);
    const int width = std::max(std::min(inner, strong.horizontalAdvance(title) + 1), words.width());
    return {width + 2 * measures.sizes.gap,
            measures.sizes.line + words.height() + 2 * measures.sizes.tight};
}

/// A small beak shows what it is about.
void StoryPainter::paintTip(const QRect &rect, QPointF tip, const QColor &fill,
                            const QColor &outline)
{
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), sizes().radius, sizes().radius);
    const double half = sizes().gap / 2.0;
    const double x = std::clamp(tip.x(), rect.left() + 3 * half, rect.right() - 3 * half);
    const bool isBelow = tip.y() > rect.center().y();
    const double edge = isBelow ? rect.bottom() - 1 : rect.top() + 1;
    const double out = isBelow ? half * 1.6 : -half * 1.6;
    QPainterPath beak;
    beak.moveTo(x - half, edge);
    beak.lineTo(x, edge + out);
    beak.lineTo(x + half, edge);
    beak.closeSubpath();
    m_painter.setPen(QPen(outline, 1));
    m_painter.setBrush(fill);
    m_painter.drawPath(shape.united(beak));
}

void StoryPainter::paint(const QRect &rect, const CaptionLook &look)
{
    const Colours &colours = theme().colours;
    const int beak = sizes().gap;
    const QRect plane = rect.adjusted(beak, beak, -beak, -beak);
    paintTip(plane, look.tip, colours.solid, colours.solid);
    const QRect inner = plane.adjusted(sizes().gap, sizes().tight, -sizes().gap, -sizes().tight);
    const QRect line(inner.left(), inner.top(), inner.width(), sizes().line);
    restaurant::paintLine(m_painter, line, look.title, fonts().strong, colours.onSolid);
    m_painter.setFont(fonts().body);
    m_painter.setPen(colours.onSolid);
    m_painter.drawText(inner.adjusted(0, sizes().line, 0, 0), Qt::TextWordWrap | Qt::AlignLeft,
                       look.text);
}

void StoryPainter::paint(const QRect &rect, const BubbleLook &look)
{
    const Colours &colours = theme().colours;
    const int beak = sizes().gap;
    const QRect plane = rect.adjusted(beak, beak, -beak, -beak);
    paintTip(plane, look.tip, colours.card,
             look.differs ? colours[Hue::TroubleRed].strong : colours.outline);
    QRect line = plane.adjusted(sizes().tight, sizes().tight, -sizes().tight, 0);
    line.setHeight(sizes().smallLine);
    restaurant::paintLine(m_painter, line, look.believed, fonts().small, colours.text);
    line.translate(0, sizes().smallLine);
    restaurant::paintLine(m_painter, line, look.isTrue, fonts().small,
                          look.differs ? colours[Hue::TroubleRed].text : colours.dim);
    if (look.differs)
        paintWrongOutline(m_painter, plane, sizes().radius);
}

} // namespace restaurant
