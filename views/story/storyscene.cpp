#include "storyscene.h"

#include "flow/flowpainter.h"
#include "theme/themes.h"
#include "words/plaintext.h"

#include <algorithm>
#include <cmath>

namespace restaurant {

namespace {

/// A message stands still for a moment before it sets out, and comes to rest where it arrives.
double eased(double way)
{
    constexpr double anticipation = 0.12;
    const double gone = std::clamp((way - anticipation) / (1 - anticipation), 0.0, 1.0);
    return gone * gone * (3 - 2 * gone);
}

} // namespace

StoryScene::StoryScene(StoryModel *model)
    : m_model(model)
    , m_floor(&model->floor(), FloorForm::Wide)
    , m_begun(model->flow().wall())
{
}

void StoryScene::resize(QSize size)
{
    m_plan = StoryPlan(size, m_model->shape());
    m_floor.resize(m_plan.room().size());
    m_model->setMostLines(m_plan.boardLines());
    const FlowTrail *trail = m_model->flow().trail();
    m_standing = trail ? FlowMap::standing(*trail) : std::vector<FlowToken>();
    m_room = -1;
}

QRegion StoryScene::refresh()
{
    const QRegion tokensBefore = paintedTokens();
    FlowModel &flow = m_model->flow();
    const FlowTraffic before = std::exchange(m_traffic, m_model->advance());
    const std::vector<FlowToken> tripBefore = std::exchange(m_trip, flow.trip());
    m_moment = flow.moment();
    QRegion changed;
    if (std::exchange(m_room, m_model->roomNumber()) != m_model->roomNumber() ||
        !isSameSecond(m_moment.now, m_aged))
        changed = m_floor.refresh(m_moment.now, flow.speed());
    else if (m_somebodyWalked)
        changed = m_floor.move(m_moment.now);
    // Who sends a command may walk meanwhile: its way begins with him.
    if (before != m_traffic || tripBefore != m_trip || !changed.isEmpty())
        changed += tokensBefore + paintedTokens();
    m_somebodyWalked = m_floor.anyoneWalks(m_moment.now);
    m_aged = m_moment.now;
    const std::vector<StoryItem> old = std::exchange(m_items, {});
    m_caption = captionAt(*m_model, m_moment.now, m_moment.shown);
    addStreams();
    addGazes();
    addBoards();
    addWriteSide();
    addManager();
    addChips();
    addJob();
    addRow();
    addLabels();
    addThoughts();
    addCaption();
    addSkipped();
    return changed + changesSince(old);
}

bool StoryScene::isQuiet() const
{
    const FlowModel &flow = m_model->flow();
    const auto isShort = [&flow](const FlowToken &token) {
        const FlowRoad &road = token.traveller.road;
        return road.kind != FlowRoad::Kind::ToView ||
               (!token.isLate && flow.delayOf(road.view) < 3 * flow.times().shortest);
    };
    return m_trip.empty() &&
           std::none_of(m_traffic.tokens.begin(), m_traffic.tokens.end(), isShort);
}

bool StoryScene::isMoving() const
{
    const bool anyGaze = std::any_of(m_items.begin(), m_items.end(), [](const StoryItem &item) {
        return std::holds_alternative<GazeLook>(item.look);
    });
    const FlowModel &flow = m_model->flow();
    const bool flows = !m_traffic.streams.empty() && flow.isRunning() && !m_lessMotion;
    const bool walks = m_somebodyWalked && flow.isRunning(); // nobody does while time stands still
    return flow.isMoving(m_traffic) || walks || ((anyGaze || flows) && !flow.isHeld());
}

void StoryScene::add(std::optional<StorySubject> subject, const QRect &rect,
                     decltype(StoryItem::look) look)
{
    m_items.push_back({std::move(subject), rect, std::move(look)});
}

/// With its edge; the boards that have come so far are marked below an event.
QRect StoryScene::paintedRect(const StoryItem &item) const
{
    const bool isChip = std::holds_alternative<ChipLook>(item.look);
    return item.rect.adjusted(-3, -3, 3, isChip ? measures().sizes.smallLine : 3);
}

/// Where it covers anything: of what is thin and long, not all that lies around it.
QRegion StoryScene::paintedBy(const StoryItem &item) const
{
    QRegion painted;
    if (const auto *stream = std::get_if<StreamLook>(&item.look)) {
        for (const QPointF &dot : stream->dots)
            painted += squareAround(dot, measures().reach());
        return painted + stream->pill.adjusted(-3, -3, 3, 3);
    }
    if (const auto *gaze = std::get_if<GazeLook>(&item.look)) {
        const QPolygonF seen = gaze->seen();
        for (qsizetype i = 1; i < seen.size(); ++i)
            painted +=
                QRectF(seen[i - 1], seen[i]).normalized().toAlignedRect().adjusted(-5, -5, 5, 5);
        return painted;
    }
    return paintedRect(item);
}

/// Both lists are short.
QRegion StoryScene::changesSince(const std::vector<StoryItem> &before) const
{
    QRegion changed;
    const auto addMissing = [this, &changed](const auto &from, const auto &in) {
        for (const StoryItem &item : from)
            if (std::find(in.begin(), in.end(), item) == in.end())
                changed += paintedBy(item);
    };
    addMissing(before, m_items);
    addMissing(m_items, before);
    return changed;
}

QRegion StoryScene::paintedTokens() const
{
    QRegion painted;
    for (const auto *tokens : {&m_traffic.tokens, &m_trip}) {
        for (const FlowToken &token : *tokens) {
            painted += restaurant::paintedRect(*this, token);
            if (m_lessMotion)
                painted += roadOf(token).boundingRect().toAlignedRect().adjusted(-4, -4, 4, 4);
        }
    }
    for (const FlowQueue &queue : m_traffic.queues)
        painted += restaurant::paintedRect(*this, queue);
    return painted;
}

const StoryItem *StoryScene::find(const StorySubject &subject) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [&](const StoryItem &item) { return item.subject == subject; });
    return found == m_items.end() ? nullptr : &*found;
}

// Where people are.

std::optional<QPointF> StoryScene::placeOf(const FloorSubject &somebody) const
{
    const Figure *figure = m_floor.find(somebody);
    return figure ? std::optional(figure->rect.center() + QPointF(m_plan.room().topLeft()))
                  : std::nullopt;
}

QPointF StoryScene::placeOf(const Actor &actor) const
{
    if (actor.role == Role::Guest)
        for (const FloorGuest *guest : m_model->floor().guests.documents())
            if (!guest->name.empty() && guest->name == actor.name.text())
                return placeOf(subjectOf(guest->guest)).value_or(m_plan.visitor());
    return placeOf(staffSubject(actor.name.text())).value_or(m_plan.visitor());
}

QPointF StoryScene::placeOf(const Look &look) const
{
    if (!look.guest)
        return placeOf(staffSubject(look.who)).value_or(m_plan.visitor());
    if (const auto place = placeOf(subjectOf(*look.guest)))
        return *place;
    const FloorGuest *guest = m_model->floor().guests.find(*look.guest); // at a table
    const auto table = guest ? placeOf(subjectOf(guest->table)) : std::nullopt;
    return table.value_or(m_plan.visitor());
}

QPointF StoryScene::senderOf(const FlowToken &token) const
{
    const HandledCommand *handled = m_model->flow().find(token.traveller.message.command);
    return handled ? placeOf(handled->sent.actor) : m_plan.visitor();
}

bool StoryScene::takesPart(const FloorSubject &somebody) const
{
    if (m_trip.empty())
        return true;
    const HandledCommand *handled = m_model->flow().find(m_trip.front().traveller.message.command);
    return handled && somebody == staffSubject(handled->sent.actor.name.text());
}

void StoryScene::setZoom(StoryZoom zoom, const std::optional<StorySubject> &about)
{
    m_zoom = zoom;
    const auto *traveller = about ? std::get_if<FlowTraveller>(&*about) : nullptr;
    const FlowHistory &history = m_model->flow().history();
    const RecordedEvent *event = traveller ? history.findEvent(traveller->message) : nullptr;
    if (!event && traveller) // of a command, the first that came of it
        if (const auto *entry = history.find(traveller->message.command);
            entry && !entry->handled.outcome.events.empty())
            event = &entry->handled.outcome.events.front();
    if (!event && m_stream.empty()) {
        const std::size_t known = history.upTo(m_moment.now);
        for (std::size_t i = known; i-- > 0 && !event;)
            if (!history.entries()[i].handled.outcome.events.empty())
                event = &history.entries()[i].handled.outcome.events.back();
    }
    if (!event)
        return;
    m_service = ownerOf(event->stream);
    m_stream = event->stream.toText();
    m_row = event->position;
}

/// Roads come to a board from below, not from the side.
QRect StoryScene::pillOn(const FlowRoad &road, const QString &text) const
{
    QRect pill({}, measures().pillSize(text));
    pill.moveCenter(on(road, 0.7).toPoint());
    if (road.kind == FlowRoad::Kind::ToView)
        pill.moveTop(std::max(pill.top(), m_plan.board(road.view).bottom() + 2));
    const QRect way = m_plan.roadTo(road).boundingRect().toAlignedRect();
    if (road.kind == FlowRoad::Kind::ToLog &&
        way.width() < pill.width()) { // above, or it is covered
        pill.moveCenter(way.center());
        pill.moveBottom(m_plan.writeSide().top() - 2);
    }
    return pill;
}

QPainterPath StoryScene::roadOf(const FlowToken &token) const
{
    return token.traveller.road.kind == FlowRoad::Kind::ToWriteSide
               ? m_plan.roadFrom(senderOf(token))
               : m_plan.roadTo(token.traveller.road);
}

QPointF StoryScene::on(const FlowToken &token) const
{
    const FlowRoad &road = token.traveller.road;
    const bool isLate = token.isLate || (road.kind == FlowRoad::Kind::ToView &&
                                         m_model->flow().delayOf(road.view) >=
                                             3 * m_model->flow().times().shortest);
    const double way = token.step > 0 || isLate ? token.way : m_lessMotion ? 1.0 : eased(token.way);
    if (road.kind != FlowRoad::Kind::ToWriteSide && !token.isLost)
        return m_plan.roadTo(road).isEmpty() ? QPointF() : m_plan.pointOn(road, way);
    const QPainterPath path = roadOf(token);
    if (path.isEmpty())
        return {};
    if (!token.isLost)
        return path.pointAtPercent(std::clamp(way, 0.0, 1.0));
    return path.pointAtPercent(std::clamp(way, 0.0, token.falls)) + fallOf(token);
}

// What one can point at.

namespace {

/// To the line that is seen of it.
bool isNear(const GazeLook &gaze, QPointF place, double reach)
{
    constexpr int steps = 48;
    for (int i = 0; i <= steps; ++i) {
        const QPointF away = gaze.path.pointAtPercent(gaze.way * i / steps) - place;
        if (std::hypot(away.x(), away.y()) <= reach)
            return true;
    }
    return false;
}

} // namespace

/// Nothing: there is no board, or no line of it there that tells of something.
std::optional<StorySubject> StoryScene::lineAt(const StoryItem &board, QPoint place) const
{
    const auto *look = std::get_if<BoardLook>(&board.look);
    for (std::size_t i = 0; look && i < look->lines.size(); ++i) {
        const auto &documents = look->lines[i].documents;
        if (!documents.empty() && m_plan.lineOn(board.rect, static_cast<int>(i)).contains(place))
            return documents.front();
    }
    return std::nullopt;
}

QRect StoryScene::rectOfLine(const DocumentName &document) const
{
    for (const StoryItem &item : m_items) {
        const auto *look = std::get_if<BoardLook>(&item.look);
        for (std::size_t i = 0; look && i < look->lines.size(); ++i) {
            const auto &documents = look->lines[i].documents;
            if (std::find(documents.begin(), documents.end(), document) != documents.end())
                return m_plan.lineOn(item.rect, static_cast<int>(i));
        }
    }
    return {};
}

std::optional<StorySubject> StoryScene::at(QPointF place) const
{
    const double near = measures().clickReach();
    for (const auto *tokens : {&m_standing, &m_trip, &m_traffic.tokens}) {
        for (auto token = tokens->rbegin(); token != tokens->rend(); ++token) {
            if (roadOf(*token).isEmpty())
                continue;
            const QPointF away = on(*token) - place;
            if (std::hypot(away.x(), away.y()) <= near)
                return token->traveller;
        }
    }
    for (const FlowQueue &queue : m_traffic.queues)
        if (restaurant::paintedRect(*this, queue).contains(place.toPoint()))
            return queue.road;
    for (auto item = m_items.rbegin(); item != m_items.rend(); ++item)
        if (std::holds_alternative<CaptionLook>(item->look) && item->rect.contains(place.toPoint()))
            return m_caption->at;
        else if (item->subject && item->rect.contains(place.toPoint()) &&
                 !std::holds_alternative<GazeLook>(item->look)) {
            const auto line = lineAt(*item, place.toPoint());
            return line ? line : item->subject;
        }
    const Figure *figure = m_floor.at(place - QPointF(m_plan.room().topLeft()));
    if (figure)
        return figure->subject;
    for (const StoryItem &item : m_items)
        if (const auto *gaze = std::get_if<GazeLook>(&item.look);
            gaze && isNear(*gaze, place, near))
            return item.subject;
    return std::nullopt;
}

std::vector<StorySubject> StoryScene::everything() const
{
    std::vector<StorySubject> all;
    for (const Figure &figure : m_floor.figures())
        if (!std::holds_alternative<MoreLook>(figure.look))
            all.emplace_back(figure.subject);
    for (const StoryItem &item : m_items) {
        if (item.subject)
            all.push_back(*item.subject);
        if (const auto *board = std::get_if<BoardLook>(&item.look))
            for (const BoardLineLook &line : board->lines)
                if (!line.documents.empty())
                    all.emplace_back(line.documents.front());
    }
    for (const FlowQueue &queue : m_traffic.queues)
        all.emplace_back(queue.road);
    for (const auto *tokens : {&m_standing, &m_traffic.tokens})
        for (const FlowToken &token : *tokens)
            if (!roadOf(token).isEmpty())
                all.emplace_back(token.traveller);
    return all;
}

std::optional<QPointF> StoryScene::middleOf(const StorySubject &subject) const
{
    if (const auto *traveller = std::get_if<FlowTraveller>(&subject))
        for (const auto *tokens : {&m_standing, &m_trip, &m_traffic.tokens})
            for (const FlowToken &token : *tokens)
                if (token.traveller == *traveller)
                    return on(token);
    if (const StoryItem *item = find(subject))
        if (const auto *gaze = std::get_if<GazeLook>(&item->look))
            return gaze->path.pointAtPercent(gaze->way / 2);
    const QRect rect = rectOf(subject);
    return rect.isEmpty() ? std::nullopt : std::optional(QRectF(rect).center());
}

QRect StoryScene::rectOf(const StorySubject &subject) const
{
    if (const auto *somebody = std::get_if<FloorSubject>(&subject)) {
        const Figure *figure = m_floor.find(*somebody);
        return figure ? figure->ring().toAlignedRect().translated(m_plan.room().topLeft())
                      : QRect();
    }
    if (const auto *road = std::get_if<FlowRoad>(&subject)) {
        for (const FlowQueue &queue : m_traffic.queues)
            if (queue.road == *road)
                return queueRect(*this, queue);
        return {};
    }
    if (const auto *traveller = std::get_if<FlowTraveller>(&subject)) {
        for (const auto *tokens : {&m_standing, &m_trip, &m_traffic.tokens})
            for (const FlowToken &token : *tokens)
                if (token.traveller == *traveller)
                    return restaurant::paintedRect(*this, token);
    }
    if (const auto *document = std::get_if<DocumentName>(&subject))
        return rectOfLine(*document);
    const StoryItem *item = find(subject);
    return item ? item->rect : QRect();
}

} // namespace restaurant
