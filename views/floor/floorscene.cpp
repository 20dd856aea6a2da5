#include "floorscene.h"

#include "common/tablesmodel.h"
#include "floormodels.h"
#include "words/floortext.h"
#include "words/plaintext.h"
#include "words/toldtext.h"

#include <QFontMetrics>

#include <algorithm>

namespace restaurant {

namespace {

using namespace std::chrono_literals;

constexpr Duration longOnPass = 2min;

QRectF around(QPointF middle, QSizeF size)
{
    return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

Instant waitsSince(const FloorGuest &guest)
{
    return guest.waits.empty() ? guest.since : guest.waits.front().since;
}

Mood moodAfter(Duration wait)
{
    return wait >= upsetAfter ? Mood::Upset : wait >= restlessAfter ? Mood::Restless : Mood::Calm;
}

} // namespace

FloorScene::FloorScene(const FloorModels *models, FloorForm form)
    : m_models(models)
    , m_form(form)
    , m_measures(floorMeasures({}))
{
}

FloorPlan FloorScene::plan() const
{
    FloorPlan plan{m_models->tables.rowCount(), {}, m_form};
    for (const FloorStation *station : m_models->stations.documents())
        plan.places.push_back(m_models->stations.placesAt(station->station));
    return plan;
}

void FloorScene::resize(QSize size)
{
    m_size = size;
    m_measures = floorMeasures(size, m_form);
    placeAll(plan());
}

void FloorScene::placeAll(const FloorPlan &plan)
{
    m_plan = plan;
    m_layout = FloorLayout::of(plan, m_size, m_measures);
    m_walkers = FloorWalkers(m_layout.aisles);
    m_settling = true;
    ++m_layoutNumber;
}

QRegion FloorScene::refresh(Instant now, double speed)
{
    if (const FloorPlan present = plan(); present != m_plan)
        placeAll(present);
    m_now = now;
    m_speed = speed;
    m_crowds.clear();
    m_atTables.clear();
    m_freeCooks.clear();
    m_counterStaff.clear();
    std::vector<Figure> before = std::exchange(m_figures, {});
    m_walkers.begin();
    for (const FloorGuest *guest : m_models->guests.documents())
        ++m_crowds[guest->place];
    addSigns();
    addStations();
    addPass();
    addTables();
    addGuests();
    addStaff();
    m_walkers.end();
    m_settling = false;
    placeLabels();
    return changesSince(std::move(before));
}

QRegion FloorScene::move(Instant now)
{
    m_now = now;
    const std::vector<Figure> before = m_figures;
    for (Figure &figure : m_figures) {
        const bool isPerson =
            figure.subject.thing == FloorThing::Guest || figure.subject.thing == FloorThing::Staff;
        if (isPerson)
            figure.rect.moveCenter(m_walkers.at(figure.subject, now));
    }
    placeLabels();
    QRegion changed;
    for (std::size_t i = 0; i < m_figures.size(); ++i)
        if (m_figures[i] != before[i]) // by less than a pixel, too
            changed += QRegion(before[i].painted()) + m_figures[i].painted();
    return changed;
}

const Figure *FloorScene::find(const FloorSubject &subject) const
{
    const auto found = std::find_if(m_figures.begin(), m_figures.end(), [&](const Figure &figure) {
        return figure.subject == subject && !std::holds_alternative<MoreLook>(figure.look);
    });
    return found == m_figures.end() ? nullptr : &*found;
}

const Figure *FloorScene::at(QPointF place) const
{
    const auto found =
        std::find_if(m_figures.rbegin(), m_figures.rend(), [place](const Figure &figure) {
            return figure.rect.contains(place) || figure.label.contains(place) ||
                   figure.hit.contains(place);
        });
    return found == m_figures.rend() ? nullptr : &*found;
}

/// Those who were there before, look the same, and lie over the same others as before have not
/// changed; all else has, and where it was.
QRegion FloorScene::changesSince(std::vector<Figure> before) const
{
    std::multimap<std::pair<FloorSubject, std::size_t>, const Figure *> old;
    for (const Figure &figure : before)
        old.emplace(std::pair(figure.subject, figure.look.index()), &figure);
    QRegion changed;
    const Figure *uppermost = nullptr; // of those seen so far, as they lay before
    for (const Figure &figure : m_figures) {
        const auto known = old.find({figure.subject, figure.look.index()});
        if (known == old.end()) {
            changed += figure.painted();
            continue;
        }
        const bool laidUnder = known->second < uppermost;
        if (laidUnder || *known->second != figure)
            changed += QRegion(figure.painted()) + known->second->painted();
        if (!laidUnder)
            uppermost = known->second;
        old.erase(known);
    }
    for (const auto &[key, figure] : old)
        changed += figure->painted();
    return changed;
}

void FloorScene::add(FloorSubject subject, const QRectF &rect, decltype(Figure::look) look,
                     const QRectF &hit)
{
    m_figures.push_back({std::move(subject), rect, {}, hit, std::move(look)});
}

void FloorScene::addSigns()
{
    add({FloorThing::Counter, 0, {}, {}}, m_layout.counterLabel,
        signOf({tr("Takeaway counter"), tr("Counter")}, GuestPlace::CounterQueue,
               m_layout.counterLabel.width()),
        m_layout.counterLabel.united(m_layout.counterQueue.area));
    add({FloorThing::WaitingArea, 0, {}, {}}, m_layout.waitingLabel,
        signOf({tr("Waiting area"), tr("Wait")}, GuestPlace::WaitingArea,
               m_layout.waitingLabel.width()),
        m_layout.waitingLabel.united(m_layout.waitingArea));
    add({FloorThing::Entrance, 0, {}, {}}, m_layout.entranceLabel,
        signOf({tr("Entrance")}, GuestPlace::Entrance, m_layout.entranceLabel.width()),
        m_layout.entranceLabel.united(m_layout.entrance.area).united(m_layout.door));
    add({FloorThing::Kitchen, 0, {}, {}}, m_layout.kitchenLabel, SignLook{tr("Kitchen"), {}},
        m_layout.kitchen);
}

/// In the longest words for which there is room.
SignLook FloorScene::signOf(const QStringList &titles, GuestPlace place, int width) const
{
    const auto crowd = m_crowds.find(place);
    if (crowd == m_crowds.end())
        return {titles.first(), {}};
    std::optional<Instant> longest;
    for (const FloorGuest *guest : m_models->guests.documents())
        if (guest->place == place)
            longest = longest ? std::min(*longest, waitsSince(*guest)) : waitsSince(*guest);
    const QString count = QString::number(crowd->second);
    const QString age = FloorText::age(*longest, m_now, m_speed);
    SignLook sign;
    sign.isLong = m_now - *longest >= upsetAfter;
    const QFontMetrics metrics(m_measures.fonts.small);
    for (const QString &remark :
         {tr("%1 waiting, %2").arg(count, age), tr("%1, %2").arg(count, age), count}) {
        for (const QString &title : titles) {
            sign.title = title;
            sign.remark = remark;
            if (metrics.horizontalAdvance(title + remark) + 2 * m_measures.sizes.gap <= width)
                return sign;
        }
    }
    return sign;
}

void FloorScene::addStations()
{
    const auto &stations = m_models->stations.documents();
    for (std::size_t i = 0; i < stations.size(); ++i) {
        const FloorStation &station = *stations[i];
        const StationPlace &place = m_layout.stations[i];
        StationLook look;
        look.name = scenarioText(station.station);
        look.name[0] = look.name.at(0).toUpper();
        look.tickets = m_models->pools.waitingFor(station.station);
        const int hidden =
            static_cast<int>(station.cooking.size()) - static_cast<int>(place.pans.size());
        QStringList remarks;
        if (hidden > 0)
            remarks.append(tr("+%1 cooking").arg(hidden));
        if (look.tickets > 0)
            remarks.append(tr("%1 waiting").arg(look.tickets));
        look.remark = remarks.join(QStringLiteral(" · "));
        add(stationSubject(station.station), place.head, look, place.block);
        addPans(station, place);
    }
}

void FloorScene::addPans(const FloorStation &station, const StationPlace &place)
{
    const int forCook = m_measures.badge + m_measures.sizes.tight;
    for (std::size_t i = 0; i < place.pans.size(); ++i) {
        const QRectF pan = place.pans[i].adjusted(forCook, 0, 0, 0);
        if (i >= station.cooking.size()) {
            FloorSubject free = stationSubject(station.station);
            free.number = static_cast<int>(i) + 1;
            add(free, pan, PanLook{});
            continue;
        }
        const CookingLine &line = station.cooking[i];
        PanLook look{FloorText::dish(line), FloorText::age(line.since, m_now, m_speed), 0};
        if (line.until && *line.until > line.since) {
            const auto part = (m_now - line.since) * 100 / (*line.until - line.since);
            look.percent = static_cast<int>(std::clamp<Duration::rep>(part, 1, 100));
        }
        add({FloorThing::Pan, number(line.order), line.line, {}}, pan, look);
    }
}

void FloorScene::addPass()
{
    const auto &ready = m_models->pass.documents();
    const int count = static_cast<int>(ready.size());
    add({FloorThing::Pass, 0, {}, {}}, m_layout.passLabel,
        SignLook{tr("the pass"), count > 0 ? tr("%1 ready").arg(count) : QString(), true},
        m_layout.pass.united(m_layout.passLabel));
    const int height = m_measures.sizes.smallLine + m_measures.sizes.tight;
    const Crowd pass{m_layout.pass.adjusted(0, m_measures.sizes.tight, 0, -m_measures.sizes.tight),
                     {m_layout.pass.width(), height + 3}};
    for (int i = 0; i < pass.shown(count); ++i) {
        const WaiterOrder &order = *ready[static_cast<std::size_t>(i)];
        add({FloorThing::Plate, number(order.order), {}, {}},
            QRectF(pass.slot(i)).adjusted(2, 1, -2, -2),
            PlateLook{FloorText::order(order.order), m_now - order.readyAt >= longOnPass});
    }
    addMore(pass, count, FloorThing::Pass);
}

void FloorScene::addMore(const Crowd &crowd, int count, FloorThing thing)
{
    const int hidden = count - crowd.shown(count);
    if (hidden > 0)
        add({thing, 0, {}, {}}, crowd.slot(crowd.room() - 1),
            MoreLook{QStringLiteral("+%1").arg(hidden)});
}

void FloorScene::addTables()
{
    const auto &tables = m_models->tables.documents();
    std::map<TableId, const FloorGuest *> seated;
    for (const FloorGuest *guest : m_models->guests.documents())
        if (guest->place == GuestPlace::Table)
            seated.emplace(guest->table, guest);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        const auto guest = seated.find(tables[i]->table);
        add(subjectOf(tables[i]->table), m_layout.tables[i],
            lookOf(*tables[i], guest == seated.end() ? nullptr : guest->second));
    }
}

TableLook FloorScene::lookOf(const TableCard &card, const FloorGuest *guest) const
{
    const TableState state = tableStateOf(card, guest);
    TableLook look;
    look.number = QStringLiteral("T%1").arg(number(card.table));
    look.hue = TableStateText::hue(state);
    look.isFree = state == TableState::Free;
    look.seats = card.seats;
    look.guests = look.isFree ? 0 : card.guests;
    if (m_layout.detail == TableDetail::Number)
        look.number += TableStateText::mark(state);
    if (m_layout.detail == TableDetail::Brief)
        look.word = TableStateText::brief(state);
    if (m_layout.detail == TableDetail::Full) {
        look.word = TableStateText::full(state);
        if (!look.isFree)
            look.clock = FloorText::age(tableSince(card, guest), m_now, m_speed);
    }
    return look;
}

const Crowd *FloorScene::crowdAt(GuestPlace place) const
{
    switch (place) {
    case GuestPlace::Entrance:
        return &m_layout.entrance;
    case GuestPlace::CounterQueue:
        return &m_layout.counterQueue;
    case GuestPlace::WaitingArea:
        return &m_layout.waiting;
    case GuestPlace::Table:
    case GuestPlace::Gone:
        return nullptr;
    }
    return nullptr;
}

void FloorScene::addGuests()
{
    for (const FloorGuest *guest : m_models->guests.documents())
        addGuest(*guest);
    for (const auto &[place, thing] : {std::pair(GuestPlace::Entrance, FloorThing::Entrance),
                                       std::pair(GuestPlace::CounterQueue, FloorThing::Counter),
                                       std::pair(GuestPlace::WaitingArea, FloorThing::WaitingArea)})
        if (const auto crowd = m_crowds.find(place); crowd != m_crowds.end())
            addMore(*crowdAt(place), crowd->second, thing);
}

/// Who sits at a table or is gone is seen on the way there only.
void FloorScene::addGuest(const FloorGuest &guest)
{
    const FloorSubject who = subjectOf(guest.guest);
    const Errand errand = errandOf(guest);
    if (m_settling || m_isStill)
        m_walkers.put(who, errand);
    else
        m_walkers.send(who, errand, m_now, m_speed);
    const Crowd *crowd = crowdAt(guest.place);
    if (!crowd && !m_walkers.walks(who, m_now))
        return;
    if (crowd && guest.queuePlace > crowd->shown(m_crowds[guest.place]))
        return;
    add(who, around(m_walkers.at(who, m_now), m_measures.person), lookOf(guest));
}

Errand FloorScene::errandOf(const FloorGuest &guest) const
{
    const QPointF door = QRectF(m_layout.door).center();
    Errand errand{door, guest.placeSince, std::nullopt, door};
    if (const Crowd *crowd = crowdAt(guest.place)) {
        const QRectF slot = crowd->slot(guest.queuePlace - 1);
        errand.spot = {slot.center().x(), slot.top() + m_measures.person.height() / 2.0};
    } else if (guest.place == GuestPlace::Table) {
        const int row = m_models->tables.rowOf(guest.table);
        if (row >= 0)
            errand.spot = QRectF(m_layout.tables[static_cast<std::size_t>(row)]).center();
    }
    return errand;
}

GuestLook FloorScene::lookOf(const FloorGuest &guest) const
{
    GuestLook look;
    look.onPhone = !guest.name.empty();
    const bool isGone = guest.place == GuestPlace::Gone;
    if (isGone)
        look.mood = guest.whyGone == LeaveReason::Served ? Mood::Calm : Mood::Upset;
    else if (crowdAt(guest.place))
        look.mood = moodAfter(m_now - waitsSince(guest));
    if (isGone && look.mood == Mood::Upset)
        look.mark = QStringLiteral("×");
    else if (!guest.waits.empty() && guest.waits.back().kind == WaitKind::Answer)
        look.mark = QStringLiteral("?");
    else if (guest.kind == GuestKind::DineIn)
        look.mark = QString::number(guest.size);
    if (guest.place == GuestPlace::WaitingArea && guest.order)
        look.number = FloorText::order(*guest.order);
    return look;
}

} // namespace restaurant
