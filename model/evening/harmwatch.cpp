#include "evening/harmwatch.h"

#include "playback/harm.h"

#include <utility>

namespace restaurant {

namespace {

/// Commands and activities between two rests.
constexpr std::int64_t countedInAPass = 2'000;

} // namespace

HarmWatch::HarmWatch(const std::string &file, std::function<void()> notify)
    : m_notify(std::move(notify))
    , m_worker(
          0, [this, file](Worker<NoRequest> &worker) { work(worker, file); },
          [this](const std::string &message) {
              m_failed.put("The harm ledger has stopped: " + message);
              m_notify();
          })
{
}

void HarmWatch::work(Worker<NoRequest> &worker, const std::string &file)
{
    Recording recording(file, LogReader::Origin::Ours);
    RecordedHarm harm(recording);
    RestMeter meter;
    HarmSummary told;
    bool goesOn = true;
    while (goesOn) {
        const RestMeter::Duration before = RestMeter::usedByThread();
        recording.end();
        harm.takeSome(countedInAPass);
        if (HarmSummary ledger = harm.ledger(); ledger != told) {
            m_news.put(told = std::move(ledger));
            m_notify();
        }
        meter.worked(RestMeter::usedByThread() - before);
        do
            goesOn = worker.rest(meter.nextRest());
        while (goesOn && meter.owesMore());
    }
}

} // namespace restaurant
