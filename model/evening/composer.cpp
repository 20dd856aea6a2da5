#include "composer.h"

#include "composition/servicequeries.h"
#include "playback/recording.h"
#include "sqlite/longwork.h"
#include "store/logreader.h"

#include <chrono>

namespace restaurant {

Composer::Composer(std::string log, std::function<void()> notify)
    : m_log(std::move(log))
    , m_notify(std::move(notify))
    , m_worker(
          room, [this](auto &worker) { work(worker); },
          [this](const std::string &message) {
              m_failed.put(message);
              m_notify();
          })
{
}

void Composer::work(Worker<ComposeOrder> &worker)
{
    const LongWork cut({[&worker] { return worker.isStopping(); }, {}});
    const Scenario scenario = storedScenario(LogReader(m_log).header(), m_log);
    ServiceConditions now{};
    const ServicePorts services = servicesOf(m_log, scenario.services, [&now](Service service) {
        return now[static_cast<std::size_t>(service)].pace == ServicePace::Stopped
                   ? std::optional<std::string>("it is stopped")
                   : std::nullopt;
    });
    while (!worker.isStopping()) {
        const auto requests =
            worker.take(room, std::chrono::steady_clock::now() + std::chrono::hours(1));
        if (requests.empty())
            continue;
        now = requests.back().services;
        m_news.put(compose(requests.back().order, scenario.restaurant, services,
                           positionsIn(scenario.services)));
        m_notify();
    }
}

} // namespace restaurant
