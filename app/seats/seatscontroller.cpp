#include "seatscontroller.h"

#include "presencewatch.h"
#include "seatwindow.h"

#include "common/controls.h"
#include "evening/writeside.h"
#include "floor/floormodels.h"
#include "seat/classplace.h"
#include "seat/leading.h"
#include "words/plaintext.h"

#include <QAction>
#include <QStatusBar>
#include <QWidget>

#include <algorithm>
#include <utility>

namespace restaurant {

namespace {

EveningSource sourceOf(const ClassWish &wish)
{
    EveningSource source;
    source.kind = EveningSource::Kind::Class;
    source.path = toQString(shortText(wish.server));
    source.lead = [wish, folder = classFolder({}, wish.server, wordOf(SeatKind::Leader))] {
        std::optional<Scenario> scenario;
        if (!wish.scenario.isEmpty())
            scenario = loadScenario(wish.scenario);
        if (scenario && wish.withoutScript)
            scenario = withoutScript(*std::move(scenario));
        return lead(wish.server, scenario, folder);
    };
    return source;
}

/// One seat cannot be taken twice on one machine: it has one folder. Null: it is not.
SeatWindow *windowOf(const SeatPlace &place, const QWidget *parent)
{
    const auto windows = parent->findChildren<SeatWindow *>(Qt::FindDirectChildrenOnly);
    const auto found = std::find_if(windows.begin(), windows.end(), [&](const SeatWindow *one) {
        return one->place().folder == place.folder;
    });
    return found == windows.end() ? nullptr : *found;
}

} // namespace

SeatsController::SeatsController(WhereToSave where, const FloorModels *floor, QWidget *window,
                                 QStatusBar *bar)
    : QObject(window)
    , m_where(std::move(where))
    , m_floor(floor)
    , m_window(window)
    , m_sign(new Pill({}, Hue::PolicyLilac))
    , m_lead(namedAction(this, "leadClassAction", tr("&Lead a class…"),
                         tr("Lead an evening whose log stands on a server, with seats on other "
                            "machines")))
    , m_join(namedAction(this, "joinClassAction", tr("&Join a class…"),
                         tr("Take a seat at a class's log: kitchen, waiter, counter, board or "
                            "spectator")))
    , m_seats(namedAction(this, "classSeatsAction", tr("Seats of the &class…"),
                          tr("Who is there, whose last portion it was, and the log to be saved")))
{
    m_seats->setEnabled(false);
    m_sign->setObjectName(QStringLiteral("classSign"));
    m_sign->hide();
    bar->addPermanentWidget(m_sign);
    connect(m_lead, &QAction::triggered, this, &SeatsController::askToLead);
    connect(m_join, &QAction::triggered, this, &SeatsController::askToJoin);
    connect(m_seats, &QAction::triggered, this, &SeatsController::showSeats);
}

SeatsController::~SeatsController() = default;

void SeatsController::ask(ClassDialog::Part part)
{
    auto *dialog = new ClassDialog(part, m_window);
    connect(dialog, &ClassDialog::wanted, this, &SeatsController::carryOut);
    dialog->show();
}

void SeatsController::carryOut(const ClassWish &wish)
{
    if (wish.kind != SeatKind::Leader)
        return openSeat(wish);
    m_asked = wish.server;
    emit leadRequested(sourceOf(wish), wish.speed);
}

void SeatsController::openSeat(const ClassWish &wish, bool isTold)
{
    const SeatPlace place{wish.server, wish.kind, classFolder({}, wish.server, wordOf(wish.kind)),
                          isTold};
    SeatWindow *window = windowOf(place, m_window);
    if (!window)
        window = new SeatWindow(place, wish.delay, m_where, m_window);
    window->show();
    window->raise();
    window->activateWindow();
}

void SeatsController::follow(const EveningSource &source, const Scenario &scenario)
{
    m_hasStaff = !scenario.live.isEmpty();
    const bool leads = source.kind == EveningSource::Kind::Class;
    m_led = leads ? m_asked : std::nullopt;
    m_seats->setEnabled(leads);
    m_steppingBack.begin(staffingOf(scenario.live.pools));
    m_isLive = true;
    m_sign->hide();
    m_watch = leads && m_led ? std::make_unique<PresenceWatch>(*m_led) : nullptr;
    if (m_watch)
        connect(m_watch.get(), &PresenceWatch::presentChanged, this, &SeatsController::showPresent);
}

/// As a spectator: whoever leads has the main window for all else.
void SeatsController::showSeats()
{
    if (!m_led)
        return;
    ClassWish wish;
    wish.server = *m_led;
    wish.kind = SeatKind::Spectator;
    openSeat(wish, false);
}

void SeatsController::showPresent(const std::vector<Present> &present)
{
    QStringList lines;
    for (const Present &one : present)
        if (one.kind != SeatKind::Leader)
            lines += tr("%1 · %2").arg(toQString(one.login), seatKindText(one.kind));
    m_sign->say(counted("SeatsController", "Class · %1 seat",
                        QT_TRANSLATE_N_NOOP("SeatsController", "Class · %1 seats"), lines.size()),
                Hue::PolicyLilac);
    m_sign->setAccessibleName(m_sign->text());
    m_sign->setToolTip(
        toolTipText(lines.isEmpty() ? tr("Nobody has joined yet") : lines.join(QLatin1Char('\n'))));
    m_sign->show();
    leaveWorkTo(present);
}

void SeatsController::leaveWorkTo(const std::vector<Present> &present)
{
    if (!m_hasStaff || !m_isLive)
        return;
    std::vector<SeatKind> there;
    for (const Present &one : present)
        there.push_back(one.kind);
    SteppingBack::Pools working;
    for (const FloorPool *pool : m_floor->pools.documents())
        working.push_back({pool->pool, pool->kinds, pool->staff});
    if (const auto change = m_steppingBack.follow(there, working))
        emit staffingRequested(change->pools, change->why);
}

} // namespace restaurant

#include "moc_seatscontroller.cpp"
