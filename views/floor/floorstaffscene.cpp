// The part of the scene that is about the staff.
#include "floorscene.h"

#include "floormodels.h"
#include "words/floortext.h"
#include "words/plaintext.h"

#include <QFontMetrics>

#include <algorithm>

namespace restaurant {

namespace {

bool does(const std::vector<WorkKind> &kinds, WorkKind kind)
{
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

} // namespace

bool FloorScene::isCook(const FloorStaff &staff) const
{
    if (staff.spot.kind == FloorSpotKind::Station)
        return true;
    const FloorPool *pool = m_models->pools.find(staff.pool);
    return staff.spot.kind == FloorSpotKind::Rest && pool && does(pool->kinds, WorkKind::Cook) &&
           !does(pool->kinds, WorkKind::TakeOrder);
}

void FloorScene::addStaff()
{
    for (const FloorStaff *staff : m_models->staff.documents())
        if (!isCook(*staff))
            m_counterStaff.push_back(staff->name);
    std::sort(m_counterStaff.begin(), m_counterStaff.end());
    const QSizeF size(m_measures.badge, m_measures.badge);
    for (const FloorStaff *staff : m_models->staff.documents()) {
        const FloorSubject who = staffSubject(staff->name);
        const Errand errand = errandOf(*staff, spotOf(*staff));
        if (m_settling || m_isStill)
            m_walkers.put(who, errand);
        else
            m_walkers.send(who, errand, m_now, m_speed);
        QRectF rect(QPointF(), size);
        rect.moveCenter(m_walkers.at(who, m_now));
        add(who, rect, lookOf(*staff));
    }
}

/// What is served is fetched from the pass.
Errand FloorScene::errandOf(const FloorStaff &staff, const QPointF &spot) const
{
    Errand errand{spot, staff.since, std::nullopt, std::nullopt};
    if (staff.task && staff.task->kind == WorkKind::Serve) {
        const QRectF pass(m_layout.pass);
        errand.via = QPointF(pass.left() - m_measures.badge / 2.0, pass.center().y());
    }
    return errand;
}

QPointF FloorScene::spotOf(const FloorStaff &staff)
{
    switch (staff.spot.kind) {
    case FloorSpotKind::Rest:
        return isCook(staff) ? spotAtStation(staff, {}) : counterSpot(staff);
    case FloorSpotKind::Counter:
        return counterSpot(staff);
    case FloorSpotKind::Station:
        return spotAtStation(staff, staff.spot.station);
    case FloorSpotKind::Table: {
        const int row = m_models->tables.rowOf(staff.spot.table);
        if (row < 0)
            return counterSpot(staff);
        const int before = m_atTables[staff.spot.table]++;
        return m_layout.besideTable(static_cast<std::size_t>(row), before, m_measures);
    }
    }
    return {};
}

/// At the pan of which he has charge; else at a free one; at the door if there is none.
QPointF FloorScene::spotAtStation(const FloorStaff &staff, const std::string &station)
{
    const double half = m_measures.badge / 2.0;
    const int row = m_models->stations.rowOf(station);
    if (row < 0)
        return spotAtKitchenDoor();
    const auto &cooking = m_models->stations.document(row).cooking;
    const StationPlace &place = m_layout.stations[static_cast<std::size_t>(row)];
    const auto his = std::find_if(cooking.begin(), cooking.end(),
                                  [&](const CookingLine &line) { return line.who == staff.name; });
    std::size_t pan = static_cast<std::size_t>(his - cooking.begin());
    if (his == cooking.end())
        pan = cooking.size() + static_cast<std::size_t>(m_freeCooks[station]++);
    const std::size_t last = place.pans.size() - 1;
    if (his == cooking.end() && pan > last)
        return spotAtKitchenDoor();
    const QRectF rect(place.pans[std::min(pan, last)]);
    return {rect.left() + half, rect.center().y()};
}

QPointF FloorScene::spotAtKitchenDoor()
{
    const int before = m_freeCooks[{}]++;
    const QRectF label(m_layout.kitchenLabel);
    return {label.right() - m_measures.badge / 2.0 - before * m_measures.badge * 0.9,
            label.center().y()};
}

/// Everybody has his own place there, so that nobody steps aside for another.
QPointF FloorScene::counterSpot(const FloorStaff &staff) const
{
    const auto found = std::find(m_counterStaff.begin(), m_counterStaff.end(), staff.name);
    const auto place = static_cast<double>(found - m_counterStaff.begin());
    const auto count = static_cast<double>(std::max<std::size_t>(m_counterStaff.size(), 1));
    const QRectF counter(m_layout.counter);
    const double free = counter.width() - m_measures.badge - 2 * m_measures.sizes.tight;
    const double pitch = std::min(free / count, m_measures.badge * 4.5);
    return {counter.left() + m_measures.sizes.tight + m_measures.badge / 2.0 + place * pitch,
            counter.center().y()};
}

StaffLook FloorScene::lookOf(const FloorStaff &staff) const
{
    StaffLook look;
    look.initial = FloorText::initial(staff.name);
    if (isCook(staff))
        return look;
    look.name = toQString(staff.name);
    look.task = FloorText::briefTask(staff);
    if (const FloorPool *pool = m_models->pools.find(staff.pool)) {
        look.takes = does(pool->kinds, WorkKind::TakeOrder);
        look.serves = does(pool->kinds, WorkKind::Serve) || does(pool->kinds, WorkKind::Answer);
    } else if (staff.task) {
        look.takes = staff.task->kind == WorkKind::TakeOrder;
        look.serves = !look.takes;
    }
    return look;
}

QSizeF FloorScene::labelSize(const StaffLook &look) const
{
    QFont strong = m_measures.fonts.small;
    strong.setWeight(QFont::DemiBold);
    const int width = std::max(QFontMetrics(strong).horizontalAdvance(look.name),
                               QFontMetrics(m_measures.fonts.small).horizontalAdvance(look.task));
    return QSizeF(width + 2 * m_measures.sizes.tight, 2 * m_measures.sizes.smallLine);
}

QRectF FloorScene::numberBelow(const QRectF &guest) const
{
    const int width = m_layout.waiting.cell.width();
    return QRect(int(guest.center().x()) - width / 2, int(guest.bottom()) + 1, width,
                 m_measures.sizes.smallLine);
}

void FloorScene::placeLabels()
{
    for (Figure &figure : m_figures)
        if (const auto *guest = std::get_if<GuestLook>(&figure.look); guest)
            figure.label = guest->number.isEmpty() ? QRectF() : numberBelow(figure.rect);
    placeStaffLabels();
}

/// To the right of the person, else to the left, else nowhere: labels never cover a person, a
/// table or each other.
void FloorScene::placeStaffLabels()
{
    std::vector<QRectF> taken{m_layout.waitingArea};
    const qreal edge = m_measures.sizes.gap; // chairs and the rim do not count
    for (const Figure &figure : m_figures) {
        if (figure.subject.thing == FloorThing::Staff)
            taken.push_back(figure.rect);
        else if (figure.subject.thing == FloorThing::Table)
            taken.push_back(figure.rect.adjusted(0, edge, 0, -edge));
    }
    const QRectF room(0, 0, m_layout.passLabel.left(), m_size.height());
    const auto isFree = [&](const QRectF &label) {
        return room.contains(label) &&
               std::none_of(taken.begin(), taken.end(),
                            [&](const QRectF &other) { return other.intersects(label); });
    };
    for (Figure &figure : m_figures) {
        const auto *look = std::get_if<StaffLook>(&figure.look);
        if (!look)
            continue;
        figure.label = {};
        if (look->name.isEmpty())
            continue;
        QRectF label(QPointF(), labelSize(*look));
        label.moveCenter(figure.rect.center());
        label.moveLeft(figure.rect.right() + 1);
        if (!isFree(label))
            label.moveRight(figure.rect.left() - 1);
        if (!isFree(label))
            continue;
        figure.label = label;
        taken.push_back(label);
    }
}

} // namespace restaurant
