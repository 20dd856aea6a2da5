// A textbook queue while it is simulated. Inline: every guest passes through all of it.
#pragma once

#include "run.h"
#include "simulation/scheduler.h"
#include "simulation/serverpool.h"
#include "waitcounts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace restaurant::queueing {

enum class Purpose { Arrivals, Services, Patience };
enum class Kind : std::uint32_t { Arrival, Finish, GiveUp };

/// Of the index of a Finish; the station has the others.
constexpr int serverBits = 16;
static_assert(mostServers < 1u << serverBits && mostStations < 1u << (32 - serverBits));

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

/// Guests of one class.
struct Flow
{
    Draws gaps;                    ///< Between two arrivals.
    std::vector<Draws> services;   ///< One for each station.
    std::optional<Draws> patience; ///< Empty: they wait for ever.
};

/// What became of guests of one class.
struct Fates
{
    std::int64_t waits = 0; ///< Tasks begun, or given up.
    std::int64_t served = 0;
    std::int64_t left = 0;
    Duration waited{};
    Duration stayed{};
};

struct Station
{
    ServerPool pool;
    QueueStatistics statistics;
    QueueStatistics before; ///< As they were when counting began.
};

/// One who is inside. His number is that of his job at every station.
struct Guest
{
    Instant arrived{};
    Instant givesUp{}; ///< Unless he is served by then; zero: never.
    std::uint32_t flow = 0;
    std::uint32_t tasksLeft = 0; ///< 0: he has left.
};

class Simulation
{
public:
    Simulation(const TextbookQueue &queue, const RunPlan &plan, std::uint64_t seed)
        : m_stationCount(static_cast<std::uint32_t>(queue.stations))
        , m_yetToCome(plan.guests)
        , m_toComeCounted(plan.warmUp > 0 ? plan.guests - plan.warmUp : 0)
        , m_tail(plan.tail)
        , m_fates(queue.classes.size())
    {
        for (std::size_t i = 0; i < queue.classes.size(); ++i)
            m_flows.push_back(flowOf(queue, i, seed));
        const std::size_t room = queue.room.value_or(ServerPool::unlimited);
        const ServerPool pool(queue.servers, queue.classes.size(), room);
        const QueueStatistics none(Instant{}, pool);
        m_stations.resize(queue.stations, {pool, none, none});
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
            case Kind::GiveUp:
                giveUp(entry.index);
                break;
            }
        }
    }

    [[nodiscard]] Measures measures() const;
    [[nodiscard]] std::optional<std::string> brokenLaw() const;

private:
    void addWaits(Measures &measures, std::int64_t waits) const;
    void addStations(Measures &measures) const;
    void addShares(Measures &measures, double guests) const;

    static Flow flowOf(const TextbookQueue &queue, std::size_t place, std::uint64_t seed)
    {
        const GuestClass &guests = queue.classes[place];
        const auto gap = static_cast<Duration::rep>(3.6e9 / guests.perHour + 0.5);
        Flow flow{
            {Exponential{Duration{gap}}, generatorFor(seed, Purpose::Arrivals, place)}, {}, {}};
        for (std::size_t station = 0; station < queue.stations; ++station)
            flow.services.emplace_back(
                guests.service,
                generatorFor(seed, Purpose::Services, place * queue.stations + station));
        if (guests.patience)
            flow.patience.emplace(*guests.patience, generatorFor(seed, Purpose::Patience, place));
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
        if (m_yetToCome == m_toComeCounted)
            beginCounting();
        if (--m_yetToCome > 0)
            scheduleArrival(flow);
        const std::uint32_t guest = freeGuest();
        m_guests[guest] = {m_now, endOfPatience(flow), flow, m_stationCount};
        if (m_stations.front().pool.isFull()) { // there is only this one
            refuse(guest);
            return;
        }
        countInside(m_inside + 1);
        for (std::uint32_t station = 0; station < m_stationCount; ++station)
            enter(station, guest);
    }

    Instant endOfPatience(std::uint32_t flow)
    {
        auto &patience = m_flows[flow].patience;
        return patience ? m_now + patience->next() : Instant{};
    }

    /// All that was counted up to now was warming up.
    void beginCounting()
    {
        std::fill(m_fates.begin(), m_fates.end(), Fates{});
        m_waits = WaitCounts();
        m_longer = 0;
        for (Station &station : m_stations) {
            station.statistics.changed(m_now, station.pool);
            station.before = station.statistics;
        }
        m_countedSince = m_insideSince = m_now;
        std::fill(m_timeInside.begin(), m_timeInside.end(), Duration{});
        for (const Guest &guest : m_guests) {
            if (guest.tasksLeft > 0)
                m_stayedBefore += m_now - guest.arrived;
        }
    }

    /// His service is drawn nevertheless: the next guest has his own.
    void refuse(std::uint32_t guest)
    {
        drawLength(0, guest);
        m_guests[guest].tasksLeft = 0;
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
        else if (m_guests[guest].givesUp != Instant{})
            m_queue.schedule(m_guests[guest].givesUp, Kind::GiveUp, guest);
        station.statistics.changed(m_now, station.pool);
    }

    void countWait(std::uint32_t guest, Duration waited)
    {
        Fates &fates = m_fates[m_guests[guest].flow];
        ++fates.waits;
        fates.waited += waited;
        m_waits.add(waited);
        if (waited > m_tail)
            ++m_longer;
    }

    void start(std::uint32_t station, ServerId server, std::uint32_t guest)
    {
        const Duration waited = m_now - m_guests[guest].arrived;
        m_stations[station].statistics.started(waited);
        countWait(guest, waited);
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
        if (--m_guests[guest].tasksLeft > 0)
            return;
        ++m_fates[m_guests[guest].flow].served;
        leave(guest);
    }

    /// Unless he is served already, or has left and another has his number. There is one station.
    void giveUp(std::uint32_t guest)
    {
        Station &station = m_stations.front();
        if (m_guests[guest].givesUp != m_now || !station.pool.remove(JobId{guest}))
            return;
        const Duration waited = m_now - m_guests[guest].arrived;
        station.statistics.gaveUp(waited);
        station.statistics.changed(m_now, station.pool);
        countWait(guest, waited);
        m_guests[guest].tasksLeft = 0;
        leave(guest);
    }

    void leave(std::uint32_t guest)
    {
        Fates &fates = m_fates[m_guests[guest].flow];
        ++fates.left;
        fates.stayed += m_now - m_guests[guest].arrived;
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
    std::uint64_t m_toComeCounted; ///< With so many counting begins; 0: it has from the start.
    Duration m_tail;
    Instant m_now{};
    Scheduler<Kind> m_queue;
    std::vector<Flow> m_flows;
    std::vector<Station> m_stations;
    std::vector<Guest> m_guests;
    std::vector<Duration> m_lengths;   ///< Of services, by guest and station.
    std::vector<std::uint32_t> m_free; ///< Of m_guests, to be used again.
    std::vector<Fates> m_fates;        ///< By flow; since counting began, as is what follows.
    WaitCounts m_waits;
    std::int64_t m_longer = 0; ///< Waits longer than m_tail.
    Instant m_countedSince{};
    Duration m_stayedBefore{}; ///< Of those inside when counting began, until then.
    std::size_t m_inside = 0;
    Instant m_insideSince{};
    std::vector<Duration> m_timeInside{Duration{}}; ///< How long so many guests were inside.
};

} // namespace restaurant::queueing
