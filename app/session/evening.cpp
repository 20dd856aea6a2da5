#include "evening.h"

#include "session/eveningthreads.h"

#include "read/store/viewfile.h"
#include "write/storeheader.h"

namespace restaurant {

namespace {

constexpr int oneSecond = 1000;

} // namespace

Evening::Evening(EveningSource source, QObject *parent)
    : QObject(parent)
    , m_source(std::move(source))
    , m_lookup([this](std::optional<OrderDetails> found) {
        m_news.found.put(std::move(found));
        m_gate.knock();
    })
{
    connect(&m_gate, &FrameGate::opened, this, &Evening::deliver);
    connect(&m_second, &QTimer::timeout, this, &Evening::measure);
    m_second.setInterval(oneSecond);
}

Evening::~Evening() = default;

void Evening::open()
{
    m_threads = std::make_unique<EveningThreads>(m_source, m_news, [this] { m_gate.knock(); });
    m_second.start();
}

void Evening::run()
{
    ask(RunClock{});
}

void Evening::pause()
{
    ask(PauseClock{});
}

void Evening::step()
{
    ask(StepOnce{});
}

void Evening::setSpeed(double speed)
{
    ask(SetSpeed{speed});
}

void Evening::runUntil(Instant until)
{
    ask(RunUntil{until});
}

void Evening::notePainted()
{
    if (m_threads)
        m_threads->painted(m_shown[static_cast<std::size_t>(ViewName::Kitchen)]);
}

void Evening::setStaffing(const std::vector<StaffingChanged::Pool> &pools, const QString &why)
{
    ask(SetStaffing{pools, why.toStdString()});
}

void Evening::saveAs(const QString &path)
{
    ask(SaveCopy{path.toStdString()});
}

void Evening::ask(Request request)
{
    if (m_threads && !m_threads->ask(std::move(request)))
        emit failed(tr("Too much is waiting already. Nothing was done; try again."));
}

CommandId Evening::send(Command command, const Actor &actor, std::optional<ViewName> seen)
{
    SentCommand sent;
    sent.id = newStoreId();
    sent.correlation = sent.id;
    sent.actor = actor;
    if (seen)
        sent.seen = SeenView{*seen, m_shown[static_cast<std::size_t>(*seen)]};
    sent.command = std::move(command);
    const CommandId id = sent.id;
    m_unanswered.insert(id);
    ask(std::move(sent));
    return id;
}

OrderId Evening::takeOrderNumber()
{
    return m_numbers.nextOrder();
}

PartyId Evening::takePartyNumber()
{
    return m_numbers.nextParty();
}

void Evening::rebuild(ViewName view)
{
    if (m_threads)
        m_threads->rebuild(view);
}

void Evening::requestDetails(OrderId order)
{
    m_lookup.ask(order);
}

void Evening::deliver()
{
    if (const auto info = m_news.opened.take()) {
        m_numbers.take(info->lastOrder);
        m_numbers.take(info->lastParty);
        if (!info->readOnly)
            m_lookup.setStore(viewFilePath(info->file.toStdString(), ViewName::Details));
        emit opened(*info);
    }
    // What has arrived is asked for first: it was put last, after all that it announces.
    const bool hasArrived = m_news.arrived.take().has_value();
    if (const auto history = m_news.history.take(); !history.empty())
        emit logged(history);
    deliverCommands(m_news.commands.take());
    deliverViews();
    deliverStory();
    if (const auto clock = m_news.clock.take())
        emit clockChanged(*clock);
    for (const Cue &cue : m_news.cues.take())
        emit cueReached(cue);
    for (const auto &found : m_news.found.take())
        emit detailsFound(found);
    for (const QString &path : m_news.saved.take())
        emit saved(path);
    for (const QString &message : m_news.failed.take())
        emit failed(message);
    if (hasArrived)
        emit arrived();
}

void Evening::deliverViews()
{
    if (const auto changes = m_news.tickets.take(); !changes.isEmpty())
        emit kitchenChanged(changes);
    if (const auto changes = m_news.tables.take(); !changes.isEmpty())
        emit tablesChanged(changes);
    if (const auto changes = m_news.waiterOrders.take(); !changes.isEmpty())
        emit waiterOrdersChanged(changes);
    if (const auto changes = m_news.dishes.take(); !changes.isEmpty())
        emit dishesChanged(changes);
    if (const auto changes = m_news.status.take(); !changes.isEmpty())
        emit statusChanged(changes);
    if (const auto changes = m_news.details.take(); !changes.isEmpty()) {
        m_lookup.remember(changes);
        emit detailsChanged(changes);
    }
    for (auto &latest : m_news.progress) {
        if (const auto progress = latest.take()) {
            m_shown[static_cast<std::size_t>(progress->view)] = progress->at;
            emit progressChanged(*progress);
        }
    }
}

void Evening::deliverStory()
{
    const FloorChanges floor{m_news.floorGuests.take(), m_news.floorStaff.take(),
                             m_news.floorPools.take(),  m_news.floorStations.take(),
                             m_news.floorTables.take(), m_news.floorOrders.take()};
    if (!floor.isEmpty())
        emit floorChanged(floor);
    const MeasuresChanges measures{m_news.waits.take(), m_news.pools.take(), m_news.guests.take(),
                                   m_news.orders.take(), m_news.minutes.take()};
    if (!measures.isEmpty())
        emit measuresChanged(measures);
}

void Evening::deliverCommands(const std::vector<HandledCommand> &commands)
{
    if (commands.empty())
        return;
    emit logged(commands);
    for (const HandledCommand &command : commands) {
        ++m_throughput.commands;
        if (command.outcome.kind == OutcomeKind::Rejected)
            ++m_throughput.rejected;
        if (m_unanswered.erase(command.sent.id) > 0)
            emit commandAnswered(command);
    }
}

void Evening::measure()
{
    const LatencyMeter::Summary latency = m_threads->latencyToView();
    const LatencyMeter::Summary screen = m_threads->latencyToScreen();
    m_throughput.perSecond = static_cast<double>(m_throughput.commands - m_commandsBefore);
    m_throughput.commitToViewP50 = latency.p50;
    m_throughput.commitToViewP99 = latency.p99;
    m_throughput.commitToScreenP50 = screen.p50;
    m_throughput.commitToScreenP99 = screen.p99;
    m_commandsBefore = m_throughput.commands;
    emit throughputChanged(m_throughput);
}

} // namespace restaurant
