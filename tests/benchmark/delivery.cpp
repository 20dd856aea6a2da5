// From COMMIT to the changed document in a view, against a bare hand-over between two threads.
#include "bench.h"
#include "liveviews.h"
#include "recordedlog.h"
#include "scratch.h"

#include "store/eventstore.h"

#include <atomic>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace restaurant::bench {

namespace {

using Clock = std::chrono::steady_clock;

/// When the last piece of news arrived; read by the thread that sent it.
class Arrival
{
public:
    void note() { m_at.store(Clock::now().time_since_epoch().count(), std::memory_order_release); }
    /// Waits for the next arrival and answers how long after `since` it was, in microseconds.
    double after(Clock::time_point since)
    {
        Clock::rep at = 0;
        while ((at = m_at.exchange(0, std::memory_order_acquire)) == 0)
            std::this_thread::yield();
        return std::chrono::duration<double, std::micro>(Clock::time_point(Clock::duration(at)) -
                                                         since)
            .count();
    }

private:
    std::atomic<Clock::rep> m_at{0};
};

void count(benchmark::State &state, const std::vector<double> &times)
{
    state.counters["p50_us"] = percentile(times, 0.50);
    state.counters["p99_us"] = percentile(times, 0.99);
}

/// Long enough that the receiver sleeps again, as between the commits of an evening.
void pause()
{
    std::this_thread::sleep_for(std::chrono::microseconds(200));
}

std::string emptyLog(const Scratch &scratch)
{
    const std::string file = scratch.file("empty.restaurant");
    EventStore::create(file, {}).reset();
    return file;
}

/// Every event in a batch of its own, to the view that most events change, with its store.
void viewPass(benchmark::State &state, std::size_t events)
{
    const Scratch scratch;
    const std::string log = scratch.file("log.restaurant");
    fillStore(log, events);
    std::vector<RecordedEvent> all = LogReader(log).read({}, static_cast<int>(events));
    EventFeed feed;
    SharedLog shared(1);
    Arrival arrival;
    RunningView<DetailsBoard> view(
        feed, shared, workloadRestaurant(), emptyLog(scratch), scratch.file("details.view"),
        {[&](const BoardChanges<DetailsBoard> &, Position) { arrival.note(); }, {}});
    std::vector<double> times;
    (void)arrival.after(Clock::now()); // the view as it starts
    for (RecordedEvent &event : all) {
        auto batch = std::make_shared<const std::vector<RecordedEvent>>(1, std::move(event));
        pause();
        const auto published = Clock::now();
        feed.publish(std::move(batch));
        times.push_back(arrival.after(published));
    }
    count(state, times);
}

/// A queue, a mutex and a condition variable, with the same batches.
class BareReceiver
{
public:
    explicit BareReceiver(Arrival &arrival)
        : m_arrival(arrival)
        , m_thread([this] { run(); })
    {
    }
    ~BareReceiver()
    {
        give(nullptr);
        m_thread.join();
    }
    void give(EventBatch batch)
    {
        {
            const std::lock_guard guard(m_mutex);
            m_waiting.push_back(std::move(batch));
        }
        m_news.notify_one();
    }

private:
    void run()
    {
        for (;;) {
            std::unique_lock lock(m_mutex);
            m_news.wait(lock, [this] { return !m_waiting.empty(); });
            const EventBatch batch = std::move(m_waiting.front());
            m_waiting.pop_front();
            if (!batch)
                return;
            m_arrival.note();
        }
    }

    Arrival &m_arrival;
    std::mutex m_mutex;
    std::condition_variable m_news;
    std::deque<EventBatch> m_waiting;
    std::thread m_thread;
};

void handOverPass(benchmark::State &state, std::size_t events)
{
    Arrival arrival;
    BareReceiver receiver(arrival);
    std::vector<double> times;
    for (std::size_t n = 0; n < events; ++n) {
        auto batch = std::make_shared<const std::vector<RecordedEvent>>(1);
        pause();
        const auto given = Clock::now();
        receiver.give(std::move(batch));
        times.push_back(arrival.after(given));
    }
    count(state, times);
}

void registerAll(const Effort &effort)
{
    const std::size_t events = effort.of(5'000);
    registerPass("view_ours", effort,
                 [events](benchmark::State &state) { viewPass(state, events); });
    registerPass("view_bare", effort,
                 [events](benchmark::State &state) { handOverPass(state, events); });
}

} // namespace

Group deliveryGroup()
{
    return {{{"commit_to_view_p50",
              "us",
              {"view_ours", "p50_us"},
              {"view_bare", "p50_us"},
              {Goal::Kind::AtMost, 3}},
             {"commit_to_view_p99",
              "us",
              {"view_ours", "p99_us"},
              {"view_bare", "p99_us"},
              {Goal::Kind::AtMost, 2}}},
            registerAll};
}

} // namespace restaurant::bench
