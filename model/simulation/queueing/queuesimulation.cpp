#include "queuesimulation.h"

namespace restaurant::queueing {

namespace {

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

/// In minutes.
double mean(Duration sum, std::int64_t count)
{
    return minutes(quotient(real(sum), static_cast<double>(count)));
}

} // namespace

Measures Simulation::measures() const
{
    Measures measures;
    Fates all;
    for (const Fates &fates : m_fates) {
        measures.waitOfClass.push_back(mean(fates.waited, fates.waits));
        measures.timeOfClass.push_back(mean(fates.stayed, fates.left));
        all.waits += fates.waits;
        all.served += fates.served;
        all.left += fates.left;
        all.waited += fates.waited;
        all.stayed += fates.stayed;
    }
    measures.wait = mean(all.waited, all.waits);
    measures.time = mean(all.stayed, all.left);
    addWaits(measures, all.waits);
    addStations(measures);
    addShares(measures, static_cast<double>(all.served));
    return measures;
}

void Simulation::addWaits(Measures &measures, std::int64_t waits) const
{
    measures.longer = quotient(static_cast<double>(m_longer), static_cast<double>(waits));
    for (const int percent : percentiles)
        measures.waitPercentiles.push_back(minutes(m_waits.percentile(percent / 100.0)));
}

void Simulation::addStations(Measures &measures) const
{
    const auto stations = static_cast<double>(m_stations.size());
    for (const Station &station : m_stations) {
        const QueueStatistics counted = station.statistics.since(station.before);
        const auto gaveUp = static_cast<double>(counted.renegings());
        const double waits = static_cast<double>(counted.starts()) + gaveUp;
        measures.waiting += counted.meanWaiting() / stations;
        measures.utilisation += counted.utilisation() / stations;
        measures.delayed +=
            quotient(static_cast<double>(counted.delayed()) + gaveUp, waits) / stations;
        measures.abandoned += quotient(gaveUp, waits) / stations;
        measures.refused += quotient(static_cast<double>(counted.refusals()),
                                     static_cast<double>(counted.arrivals()) * stations);
    }
}

void Simulation::addShares(Measures &measures, double guests) const
{
    const double whole = real(m_insideSince - m_countedSince);
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
    Duration stayed = -m_stayedBefore;
    for (const Fates &fates : m_fates)
        stayed += fates.stayed;
    Duration overTime{};
    for (std::size_t inside = 0; inside < m_timeInside.size(); ++inside)
        overTime += m_timeInside[inside] * static_cast<Duration::rep>(inside);
    if (overTime == stayed)
        return std::nullopt;
    return "Little's law, of those inside: " + std::to_string(overTime.count()) + " is not " +
           std::to_string(stayed.count());
}

} // namespace restaurant::queueing
