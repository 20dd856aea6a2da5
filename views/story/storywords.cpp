// The part of the scene that is about what goes to and fro, and what is said of it.
#include "storyscene.h"

#include "common/paint.h"
#include "storypainter.h"
#include "theme/themes.h"
#include "words/plaintext.h"
#include "words/summaries.h"

#include <QFontMetrics>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace restaurant {

/// As many as tell ten messages a minute from a thousand, and no more than can be borne.
void StoryScene::addStreams()
{
    constexpr int mostDots = 16;
    constexpr double roadsPerSecond = 0.16;
    constexpr std::array order{0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15};
    const std::chrono::duration<double> gone = m_model->flow().wall() - m_begun;
    const double phase = m_lessMotion ? 0.0 : gone.count() * roadsPerSecond * mostDots;
    for (const FlowStream &stream : m_traffic.streams) {
        const QPainterPath &road = m_plan.roadTo(stream.road);
        if (road.isEmpty())
            continue;
        StreamLook look{stream.road, {}, tr("%1/min").arg(grouped(stream.perMinute)), {}};
        look.pill = pillOn(stream.road, look.text);
        const double dots = 4 * std::log10(1.0 + static_cast<double>(stream.perMinute));
        const int count = std::clamp(static_cast<int>(std::lround(dots)), 1, mostDots);
        for (int i = 0; i < count; ++i) { // one more or less moves none of the others
            const double slot = order[static_cast<std::size_t>(i)] + phase;
            look.dots.push_back(m_plan.pointOn(stream.road, std::fmod(slot, mostDots) / mostDots));
        }
        const int reach = measures().reach();
        const QRect rect =
            road.boundingRect().toAlignedRect().adjusted(-reach, -reach, reach, reach);
        const QRect all = rect | look.pill;
        add(std::nullopt, all, std::move(look));
    }
}

// What goes to and fro.

void StoryScene::addGazes()
{
    constexpr std::size_t most = 6;
    const Duration leg = m_model->flow().times().shortest;
    const auto &looks = m_model->looks();
    if (leg == Duration{})
        return;
    std::size_t shown = 0;
    for (auto look = looks.rbegin(); look != looks.rend() && shown < most; ++look) {
        if (look->at > m_moment.now || m_plan.board(look->view).isEmpty())
            continue;
        const Duration since = m_moment.shown - look->at;
        if (since >= 2 * leg)
            break;
        GazeLook gaze;
        gaze.path = m_plan.gaze(placeOf(*look), look->view);
        gaze.way = std::min(1.0, 2 * static_cast<double>(since.count()) /
                                     static_cast<double>(leg.count()));
        gaze.isStale = look->late() > 0;
        const QRect rect = gaze.path.boundingRect().toAlignedRect().adjusted(-8, -8, 8, 8);
        add(LookSubject{look->at, look->who, look->view}, rect, std::move(gaze));
        ++shown;
    }
}

/// Its caption says it all.
bool StoryScene::isTold(const FlowTraveller &traveller) const
{
    return m_showsCaptions && m_caption && m_caption->at == StorySubject(traveller);
}

/// Beside the message, with as much as stays within the picture.
void StoryScene::addLabels()
{
    constexpr int most = 2;
    int shown = 0;
    if (m_trip.empty() && m_model->flow().speed() > 1)
        return; // nobody could read it
    const auto &tokens = m_trip.empty() ? m_traffic.tokens : m_trip;
    for (auto token = tokens.rbegin(); token != tokens.rend() && shown < most; ++token) {
        if (!carriesCommands(token->traveller.road))
            continue;
        const HandledCommand *handled = m_model->flow().find(token->traveller.message.command);
        const bool isAnswered = token->refused && token->way >= 1; // there it is said why
        if (!handled || isAnswered || isTold(token->traveller))
            continue;
        const Summary summary = summaryOf(handled->sent.command);
        LabelLook look{summary.word,
                       tr("%1 · %2").arg(summary.text, toQString(handled->sent.actor.name.text())),
                       token->refused ? Hue::TroubleRed : Hue::CommandBlue};
        const Fonts &fonts = measures().fonts;
        const Sizes &sizes = measures().sizes;
        const int width = std::max(QFontMetrics(fonts.strong).horizontalAdvance(look.word),
                                   QFontMetrics(fonts.small).horizontalAdvance(look.text)) +
                          2 * sizes.tight;
        QRect rect(0, 0, width, sizes.line + sizes.smallLine);
        const QPointF place = on(*token);
        rect.moveCenter(place.toPoint());
        rect.moveLeft(qRound(place.x()) + measures().reach() + sizes.tight);
        if (token->traveller.road.kind == FlowRoad::Kind::FromManager)
            rect.moveCenter(QPoint(qRound(place.x()), m_plan.manager().top() - rect.height()));
        if (rect.right() > m_plan.size().width())
            rect.moveRight(qRound(place.x()) - measures().reach() - sizes.tight);
        add(std::nullopt, rect, std::move(look));
        ++shown;
    }
}

// What is said of it.

namespace {

int overlap(const QRect &one, const QRect &other)
{
    const QRect both = one & other;
    return both.isEmpty() ? 0 : both.width() * both.height();
}

} // namespace

/// Beside what it is about: where it hides least of what can be read.
QRect StoryScene::besides(const QRect &about, QSize size, const std::vector<QPointF> &way) const
{
    const QRect all = QRect({}, m_plan.size()).adjusted(2, 2, -2, -2);
    const QPoint middle = about.center();
    const int w = size.width();
    const int h = size.height();
    QRect best;
    int least = std::numeric_limits<int>::max();
    for (const QPoint &corner :
         {QPoint(middle.x() - w / 2, about.top() - h),
          QPoint(middle.x() - w / 2, about.bottom() + 1),
          QPoint(about.right() + 1, middle.y() - h / 2),
          QPoint(about.left() - w, middle.y() - h / 2), QPoint(about.right() + 1, about.top() - h),
          QPoint(about.left() - w, about.top() - h),
          QPoint(middle.x() - w / 2, about.top() - 2 * h),
          QPoint(about.left() - w, about.top() - 2 * h)}) {
        QRect place(corner, size);
        place.moveLeft(std::clamp(place.left(), all.left(), std::max(all.left(), all.right() - w)));
        place.moveTop(std::clamp(place.top(), all.top(), std::max(all.top(), all.bottom() - h)));
        if (const int hidden = hiddenBy(place, about, way); hidden < least) {
            least = hidden;
            best = place;
        }
    }
    return best;
}

/// What stands there weighs more than what is only room for people.
int StoryScene::hiddenBy(const QRect &place, const QRect &about,
                         const std::vector<QPointF> &way) const
{
    const auto onWay = std::count_if(
        way.begin(), way.end(), [&place](QPointF point) { return QRectF(place).contains(point); });
    const int line = measures().sizes.line;
    int hidden = 20 * (overlap(place, about) + static_cast<int>(onWay) * line * line);
    for (const ViewName view : storyBoards)
        hidden += 4 * overlap(place, m_plan.board(view));
    for (const QRect &box : {m_plan.writeSide(), m_plan.manager(), m_plan.job()})
        hidden += 4 * overlap(place, box);
    hidden += 4 * overlap(place, m_plan.rectOf({FlowPlace::Kind::Events, {}}));
    return hidden + overlap(place, m_plan.room()) / 2;
}

/// Over the heads of those in sight; who believes what is not so comes first, and all that there is
/// room for.
void StoryScene::addThoughts()
{
    if (!m_showsThoughts)
        return;
    constexpr std::size_t most = 6;
    std::vector<std::pair<QPointF, StoryItem>> thoughts;
    for (const Figure &figure : m_floor.figures()) {
        const bool isStaff = figure.subject.thing == FloorThing::Staff;
        if (!isStaff && figure.subject.thing != FloorThing::Guest)
            continue;
        const Onlooker who =
            isStaff ? Onlooker(figure.subject.name) : Onlooker(GuestId{figure.subject.number});
        const auto belief = m_model->beliefs().of(who, m_model->truth());
        if (!belief || belief->lines.empty() || !m_model->refusal(belief->view).isEmpty())
            continue;
        const BeliefLine &line = belief->lines.front();
        const QPointF head = figure.rect.center() + QPointF(m_plan.room().topLeft());
        BubbleLook look{tr("believes: %1").arg(line.believed),
                        line.isTrue.isEmpty() ? QString() : tr("true: %1").arg(line.isTrue),
                        line.differs, head};
        thoughts.emplace_back(head, StoryItem{figure.subject, {}, std::move(look)});
    }
    std::stable_partition(thoughts.begin(), thoughts.end(), [](const auto &one) {
        return std::get<BubbleLook>(one.second.look).differs;
    });
    if (thoughts.size() > most)
        thoughts.resize(most);
    std::vector<QRect> taken;
    for (auto &[head, item] : thoughts) {
        const auto &look = std::get<BubbleLook>(item.look);
        const Fonts &fonts = measures().fonts;
        const Sizes &sizes = measures().sizes;
        const int width = std::max(ShapedTexts::instance().widthOf(look.believed, fonts.small),
                                   ShapedTexts::instance().widthOf(look.isTrue, fonts.small));
        const QSize size(width + 2 * sizes.tight + 2 * sizes.gap,
                         2 * sizes.smallLine + 2 * sizes.tight + 2 * sizes.gap);
        QRect place(QPoint(qRound(head.x()) - size.width() / 2,
                           qRound(head.y()) - sizes.line - size.height() + sizes.gap),
                    size);
        if (place.top() < 0)
            place.moveTop(qRound(head.y()) + sizes.line - sizes.gap);
        place.moveLeft(
            std::clamp(place.left(), 0, std::max(0, m_plan.size().width() - place.width())));
        const bool isFree = std::none_of(taken.begin(), taken.end(),
                                         [&](const QRect &one) { return one.intersects(place); });
        if (!isFree)
            continue;
        taken.push_back(place);
        item.rect = place;
        m_items.push_back(std::move(item));
    }
}

/// Over the log: that nothing came there for so long.
void StoryScene::addSkipped()
{
    if (m_skipped.isEmpty())
        return;
    LabelLook look{m_skipped, {}, Hue::PolicyLilac};
    QRect rect(m_plan.logTitle().left(), m_plan.seen().bottom() + measures().sizes.tight,
               ShapedTexts::instance().widthOf(look.word, measures().fonts.strong) +
                   2 * measures().sizes.gap,
               measures().sizes.line + measures().sizes.tight);
    add(std::nullopt, rect, std::move(look));
}

void StoryScene::addCaption()
{
    const auto &caption = m_caption;
    if (!caption || !m_showsCaptions)
        return;
    QRect about = rectOf(caption->at);
    std::vector<QPointF> way; // what it is about comes by there, and is to be seen
    if (const auto *traveller = std::get_if<FlowTraveller>(&caption->at)) {
        const QPainterPath road = roadOf({*traveller, 0.5});
        about = squareAround(road.pointAtPercent(0.4), measures().reach());
        for (int part = 0; part <= 20 && !road.isEmpty(); ++part)
            way.push_back(road.pointAtPercent(part / 20.0));
    }
    const int widest = std::min(m_plan.size().width() * 2 / 5, 26 * measures().sizes.line);
    const int beak = measures().sizes.gap;
    const int least = ShapedTexts::instance().widthOf(caption->title, measures().fonts.strong) +
                      3 * beak; // on one line
    QRect best;
    for (const int width : {widest, widest * 3 / 4, widest / 2}) { // narrower, it may hide less
        const QSize size = captionSize(measures(), caption->title, caption->text,
                                       std::min(widest, std::max(least, width))) +
                           QSize(2 * beak, 2 * beak);
        const QRect place = besides(about, size, way);
        if (best.isEmpty() || hiddenBy(place, about, way) < hiddenBy(best, about, way))
            best = place;
    }
    add(std::nullopt, best, CaptionLook{caption->title, caption->text, QRectF(about).center()});
}

} // namespace restaurant
