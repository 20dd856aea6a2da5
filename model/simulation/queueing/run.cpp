#include "run.h"

#include "simulation/distribution.h"
#include "simulation/scheduler.h"
#include "simulation/serverpool.h"

#include <algorithm>
#include <array>
#include <utility>

namespace restaurant {

namespace {

enum class Purpose { Arrivals, Services };
enum class Kind : std::uint32_t { Arrival, Finish };

/// Of the index of a Finish; the station has the others.
constexpr int serverBits = 16;
static_assert(mostServers < 1u << serverBits && mostStations < 1u << (32 - serverBits));

double real(Duration length)
{
    return static_cast<double>(length.count());
}

double minutes(double microseconds)
{
    return microseconds / 6e7;
}

double quotient(double dividend, double divisor)
{
    return divisor == 0 ? 0 : dividend / divisor;
}

/// Lengths drawn one after the other, some ahead of their use to save time.
class Draws
{
public:
    Draws(Distribution distribution, const Generator &generator)
        : m_distribution(std::move(distribution))
        , m_generator(generator)
    {
    }
    Duration next()
    {
        if (m_used == m_ahead.size()) {
            sample(m_distribution, m_generator, m_ahead);
            m_used = 0;
        }
        return m_ahead[m_used++];
    }

private:
    Distribution m_distribution;
    Generator m_generator;
    std::array<Duration, 64> m_ahead{};
    std::size_t m_used = m_ahead.size();
};

/// Guests of one class and what became of them.
struct Flow
{
    Draws gaps;                  ///< Between two arrivals.
    std::vector<Draws> services; ///< One for each station.
    std::int64_t left = 0;
    Duration waited{}; ///< Of all tasks.
    Duration stayed{};
};

struct Station
{
    ServerPool pool;
    QueueStatistics statistics;
};

/// One who is inside. His number is that of his job at every station.
struct Guest
{
    Instant arrived{};
    std::uint32_t flow = 0;
    std::uint32_t tasksLeft = 0;
};

class Simulation
{
public:
    Simulation(const TextbookQueue &queue, std::uint64_t guests, std::uint64_t seed)
        : m_stationCount(static_cast<std::uint32_t>(queue.stations))
        , m_yetToCome(guests)
    {
        for (std::size_t i = 0; i < queue.classes.size(); ++i)
            m_flows.push_back(flowOf(queue, i, seed));
        const std::size_t room = queue.room.value_or(ServerPool::unlimited);
        const ServerPool pool(queue.servers, queue.classes.size(), room);
        m_stations.resize(queue.stations, {pool, QueueStatistics(Instant{}, pool)});
    }

    void play()
    {
        for (std::size_t flow = 0; flow < m_flows.size(); ++flow)
            scheduleArrival(flow);
        while (!m_queue.isEmpty()) {
            const auto entry = m_queue.take();
            m_now = entry.at;
            switch (entry.kind) {
            case Kind::Arrival:
                arrive(entry.index);
                break;
            case Kind::Finish:
                finish(entry.index);
                break;
            }
        }
    }

    [[nodiscard]] Measures measures() const;
    [[nodiscard]] std::optional<std::string> brokenLaw() const;

private:
    void addStations(Measures &measures, double tasks) const;
    void addShares(Measures &measures, double guests) const;

    static Flow flowOf(const TextbookQueue &queue, std::size_t place, std::uint64_t seed)
    {
        const GuestClass &guests = queue.classes[place];
        const auto gap = static_cast<Duration::rep>(3.6e9 / guests.perHour + 0.5);
        Flow flow{{Exponential{Duration{gap}}, generatorFor(seed, Purpose::Arrivals, place)}, {}};
        for (std::size_t station = 0; station < queue.stations; ++station)
            flow.services.emplace_back(
                guests.service,
                generatorFor(seed, Purpose::Services, place * queue.stations + station));
        return flow;
    }

    void scheduleArrival(std::size_t flow)
    {
        m_queue.schedule(m_now + m_flows[flow].gaps.next(), Kind::Arrival, flow);
    }

    void arrive(std::uint32_t flow)
    {
        if (m_yetToCome == 0) // the last of another class has come
            return;
        if (--m_yetToCome > 0)
            scheduleArrival(flow);
        const std::uint32_t guest = freeGuest();
        m_guests[guest] = {m_now, flow, m_stationCount};
        if (m_stations.front().pool.isFull()) { // there is only this one
            refuse(guest);
            return;
        }
        countInside(m_inside + 1);
        for (std::uint32_t station = 0; station < m_stationCount; ++station)
            enter(station, guest);
    }

    /// His service is drawn nevertheless: the next guest has his own.
    void refuse(std::uint32_t guest)
    {
        drawLength(0, guest);
        m_stations.front().statistics.arrived();
        m_stations.front().statistics.refused();
        m_free.push_back(guest);
    }

    std::uint32_t freeGuest()
    {
        if (m_free.empty()) {
            m_free.push_back(static_cast<std::uint32_t>(m_guests.size()));
            m_guests.emplace_back();
            m_lengths.resize(m_lengths.size() + m_stations.size());
        }
        const std::uint32_t guest = m_free.back();
        m_free.pop_back();
        return guest;
    }

    Duration &lengthOf(std::uint32_t guest, std::uint32_t station)
    {
        return m_lengths[guest * m_stationCount + station];
    }

    void drawLength(std::uint32_t station, std::uint32_t guest)
    {
        lengthOf(guest, station) = m_flows[m_guests[guest].flow].services[station].next();
    }

    void enter(std::uint32_t at, std::uint32_t guest)
    {
        Station &station = m_stations[at];
        drawLength(at, guest);
        station.statistics.arrived();
        if (const auto server = station.pool.put(JobId{guest}, m_guests[guest].flow))
            start(at, *server, guest);
        station.statistics.changed(m_now, station.pool);
    }

    void start(std::uint32_t station, ServerId server, std::uint32_t guest)
    {
        const Duration waited = m_now - m_guests[guest].arrived;
        m_stations[station].statistics.started(waited);
        m_flows[m_guests[guest].flow].waited += waited;
        m_queue.schedule(m_now + lengthOf(guest, station), Kind::Finish,
                         station << serverBits | static_cast<std::uint32_t>(server));
    }

    /// At the station and server that make up `place`.
    void finish(std::uint32_t place)
    {
        const std::uint32_t at = place >> serverBits;
        const ServerId server{place & ((1u << serverBits) - 1)};
        Station &station = m_stations[at];
        const auto guest = static_cast<std::uint32_t>(*station.pool.jobAt(server));
        station.statistics.finished(lengthOf(guest, at));
        if (const auto next = station.pool.finish(server))
            start(at, server, static_cast<std::uint32_t>(*next));
        station.statistics.changed(m_now, station.pool);
        if (--m_guests[guest].tasksLeft == 0)
            leave(guest);
    }

    void leave(std::uint32_t guest)
    {
        Flow &flow = m_flows[m_guests[guest].flow];
        ++flow.left;
        flow.stayed += m_now - m_guests[guest].arrived;
        countInside(m_inside - 1);
        m_free.push_back(guest);
    }

    void countInside(std::size_t inside)
    {
        m_timeInside[m_inside] += m_now - m_insideSince;
        m_insideSince = m_now;
        m_inside = inside;
        if (inside == m_timeInside.size())
            m_timeInside.emplace_back();
    }

    std::uint32_t m_stationCount;
    std::uint64_t m_yetToCome;
    Instant m_now{};
    Scheduler<Kind> m_queue;
    std::vector<Flow> m_flows;
    std::vector<Station> m_stations;
    std::vector<Guest> m_guests;
    std::vector<Duration> m_lengths;   ///< Of services, by guest and station.
    std::vector<std::uint32_t> m_free; ///< Of m_guests, to be used again.
    std::size_t m_inside = 0;
    Instant m_insideSince{};
    std::vector<Duration> m_timeInside{Duration{}}; ///< How long so many guests were inside.
};

Measures Simulation::measures() const
{
    Measures measures;
    std::int64_t left = 0;
    Duration waited{};
    Duration stayed{};
    for (const Flow &flow : m_flows) {
        const auto guests = static_cast<double>(flow.left);
        const double tasks = guests * static_cast<double>(m_stations.size());
        measures.waitOfClass.push_back(minutes(quotient(real(flow.waited), tasks)));
        measures.timeOfClass.push_back(minutes(quotient(real(flow.stayed), guests)));
        left += flow.left;
        waited += flow.waited;
        stayed += flow.stayed;
    }
    const auto guests = static_cast<double>(left);
    const double tasks = guests * static_cast<double>(m_stations.size());
    measures.wait = minutes(quotient(real(waited), tasks));
    measures.time = minutes(quotient(real(stayed), guests));
    addStations(measures, tasks);
    addShares(measures, guests);
    return measures;
}

void Simulation::addStations(Measures &measures, double tasks) const
{
    const auto stations = static_cast<double>(m_stations.size());
    for (const Station &station : m_stations) {
        const QueueStatistics &statistics = station.statistics;
        measures.waiting += statistics.meanWaiting() / stations;
        measures.utilisation += statistics.utilisation() / stations;
        measures.delayed += quotient(static_cast<double>(statistics.delayed()), tasks);
        measures.refused += quotient(static_cast<double>(statistics.refusals()),
                                     static_cast<double>(statistics.arrivals()) * stations);
    }
}

void Simulation::addShares(Measures &measures, double guests) const
{
    const double whole = real(m_insideSince - Instant{});
    for (const Duration time : m_timeInside) {
        const auto inside = static_cast<double>(measures.insideShares.size());
        measures.insideShares.push_back(quotient(real(time), whole));
        measures.inside += inside * measures.insideShares.back();
    }
    measures.empty = measures.insideShares.front();
    measures.throughput = quotient(guests * 60, minutes(whole));
}

std::optional<std::string> Simulation::brokenLaw() const
{
    for (const Station &station : m_stations) {
        if (auto broken = station.statistics.brokenLaw(station.pool))
            return broken;
    }
    Duration stayed{};
    for (const Flow &flow : m_flows)
        stayed += flow.stayed;
    Duration overTime{};
    for (std::size_t inside = 0; inside < m_timeInside.size(); ++inside)
        overTime += m_timeInside[inside] * static_cast<Duration::rep>(inside);
    if (overTime == stayed)
        return std::nullopt;
    return "Little's law, of those inside: " + std::to_string(overTime.count()) + " is not " +
           std::to_string(stayed.count());
}

} // namespace

/// Twice what is to be expected: where more arrive than can be served each waits longer than the
/// one before; elsewhere hardly ever a thousand are inside.
std::optional<std::string> problemWith(const TextbookQueue &queue, std::uint64_t guests)
{
    constexpr double countable = 4e18;
    double perHour = 0;
    for (const GuestClass &one : queue.classes)
        perHour += one.perHour;
    const double gap = 3.6e9 / perHour;
    const double growth = queue.room ? 0 : std::max(0.0, offeredUtilisation(queue) - 1) * gap;
    const double inside = 1'000 * std::max(1.0, offeredLoad(queue)) * gap;
    const auto count = static_cast<double>(guests);
    if (count * (count * growth + inside) < countable)
        return std::nullopt;
    return "Times so long cannot be counted for so many guests; fewer guests can be simulated.";
}

Run simulate(const TextbookQueue &queue, std::uint64_t guests, std::uint64_t seed)
{
    Simulation simulation(queue, guests, seed);
    simulation.play();
    return {simulation.measures(), simulation.brokenLaw()};
}

std::vector<Run> simulate(const TextbookQueue &queue, std::uint64_t guests, std::uint64_t firstSeed,
                          std::size_t seeds)
{
    std::vector<Run> runs;
    for (std::size_t i = 0; i < seeds; ++i)
        runs.push_back(simulate(queue, guests, firstSeed + i));
    return runs;
}

} // namespace restaurant
