// Moving in a long recording: what a seek and a step cost, against a bare snapshot of the same four
// boards that is copied and folded on; and opening it, as the window does.
#include "bench.h"
#include "opening.h"
#include "recordedlog.h"
#include "scratch.h"

#include "evening/resumefields.h"
#include "playback/player.h"
#include "playback/stepping.h"
#include "scenario/scenariofile.h"
#include "store/eventstore.h"
#include "workload/workload.h"
#include "write/commandhandler.h"
#include "json/encode.h"

#include <filesystem>
#include <memory>
#include <random>

namespace restaurant::bench {

namespace {

double since(const Stopwatch &watch)
{
    return watch.seconds() * 1e3;
}

void followFour(Player &player)
{
    player.follow(ViewName::Floor, false);
    player.follow(ViewName::Measures, false);
}

/// The boards alone, copied every 1,000 events without orders that are closed: a seek copies the
/// last before the place and folds what comes after. Nothing is told, and nothing comes back.
class BareSnapshots
{
public:
    BareSnapshots(const std::string &file, const Restaurant &restaurant)
        : m_log(file)
        , m_boards(restaurant)
    {
        m_snapshots.push_back(m_boards);
        m_log.forEachEvent({}, m_log.head(), [&](const RecordedEvent &event) {
            m_boards.take(event);
            if (number(event.position) % spacing != 0)
                return;
            m_boards.tidy();
            m_snapshots.push_back(m_boards);
        });
    }
    void seek(Position place)
    {
        const auto before = number(place) / spacing;
        m_boards = m_snapshots[static_cast<std::size_t>(before)];
        m_log.forEachEvent(Position{before * spacing}, place,
                           [&](const RecordedEvent &event) { m_boards.take(event); });
    }

private:
    static constexpr std::int64_t spacing = 1000;
    struct Boards
    {
        explicit Boards(const Restaurant &restaurant)
            : kitchen(restaurant)
            , waiter(restaurant)
            , status(restaurant)
            , details(restaurant)
        {
        }
        void take(const RecordedEvent &event)
        {
            apply(kitchen, event);
            apply(waiter, event);
            apply(status, event);
            apply(details, event);
        }
        void tidy()
        {
            std::vector<OrderId> closed;
            details.details.forEach([&](OrderId order, const OrderDetails &known) {
                if (isClosed(known))
                    closed.push_back(order);
            });
            for (const OrderId order : closed)
                details.details.forget(order);
            static_cast<void>(takeChangedKeys(kitchen));
            static_cast<void>(takeChangedKeys(waiter));
            static_cast<void>(takeChangedKeys(status));
            static_cast<void>(takeChangedKeys(details));
        }
        KitchenBoard kitchen;
        WaiterBoard waiter;
        StatusBoard status;
        DetailsBoard details;
    };

    LogReader m_log;
    Boards m_boards;
    std::vector<Boards> m_snapshots;
};

/// A recording on disk as an evening leaves it that was closed: with its scenario, the process
/// manager's checkpoint, and the read stores beside it.
struct Recorded
{
    explicit Recorded(std::size_t events)
    {
        record(events);
        static_cast<void>(openRecording(file)); // its views catch up, and are saved
    }
    Scratch scratch;
    std::string file = scratch.file("long.restaurant");

private:
    void record(std::size_t events)
    {
        Workload workload;
        Scenario scenario;
        scenario.name = "Workload";
        scenario.restaurant = workload.restaurant();
        scenario.ends = Instant{std::chrono::hours(47)};
        StoreHeader header;
        header.seed = scenario.seed;
        header.scenario = scenarioText(scenario);
        const auto store = EventStore::create(file, header);
        CommandHandler handler(*store, workload.restaurant());
        OrderFulfilment fulfilment; // what is open at the end
        while (number(store->head().position) < static_cast<std::int64_t>(events)) {
            for (int i = 0; i < 512; ++i)
                for (const RecordedEvent &event : handler.handle(workload.next()).events)
                    (void)fulfilment.react(event);
            handler.commit();
        }
        Subscription checkpoint{store->head().position, {}};
        encode(ResumePoint{{}, fulfilment.open(), {}, {}}, checkpoint.state);
        handler.saveSubscription(keptFulfilment, checkpoint);
        handler.commit();
    }
};

std::vector<Position> randomPlaces(std::int64_t last, std::size_t count)
{
    std::mt19937_64 random(7);
    std::vector<Position> places;
    while (places.size() < count)
        places.push_back(Position{static_cast<std::int64_t>(random() % std::uint64_t(last)) + 1});
    return places;
}

template <typename Work> std::vector<double> timesOf(const std::vector<Position> &places, Work work)
{
    std::vector<double> times;
    for (const Position place : places) {
        const Stopwatch watch;
        work(place);
        times.push_back(since(watch));
    }
    return times;
}

void ourPass(benchmark::State &state, const Recorded &recorded, std::size_t seeks)
{
    Recording recording(recorded.file);
    Player player(recording);
    followFour(player);
    player.moveTo(recording.knownEnd().cursor());
    while (player.indexSome(10'000)) {
    }
    const auto places = randomPlaces(number(recording.knownEnd().mark.event), seeks);
    const auto seek =
        timesOf(places, [&](Position place) { player.moveTo(recording.cursorAt(place)); });
    const auto step = timesOf(places, [&](Position) {
        if (const auto there = previous(recording, player.cursor(), StepBy::OneEvent))
            player.moveTo(*there);
    });
    state.counters["seek_ms"] = percentile(seek, 0.99);
    state.counters["step_ms"] = percentile(step, 0.99);
    state.counters["bytes"] = static_cast<double>(std::filesystem::file_size(recorded.file)) /
                              static_cast<double>(number(recording.knownEnd().mark.event));
    state.counters["frame_ms"] = 1000.0 / 60;
    state.counters["five_ms"] = 5;
    state.counters["row_bytes"] = 310; // SPEED: the bare tables with their indices
}

void openPass(benchmark::State &state, const Recorded &recorded)
{
    const Opening opening = openRecording(recorded.file);
    state.counters["picture_s"] = opening.picture;
    state.counters["ready_s"] = opening.ready;
    state.counters["indexed_s"] = opening.indexed;
    state.counters["two_s"] = 2;
    state.counters["mb"] = opening.megabytes;
    state.counters["most_mb"] = 400;
}

void barePass(benchmark::State &state, const Recorded &recorded, std::size_t seeks)
{
    BareSnapshots bare(recorded.file, workloadRestaurant());
    const auto places = randomPlaces(number(LogReader(recorded.file).head()), seeks);
    state.counters["seek_ms"] =
        percentile(timesOf(places, [&](Position place) { bare.seek(place); }), 0.99);
}

const Recorded &recordedOf(std::size_t events)
{
    static const Recorded recorded(events);
    return recorded;
}

void registerAll(const Effort &effort)
{
    const Effort few{std::min(effort.repetitions, 3), effort.small};
    const std::size_t events = effort.of(1'000'000);
    const std::size_t seeks = effort.of(2'000);
    registerPass("playback_ours", few,
                 [=](benchmark::State &state) { ourPass(state, recordedOf(events), seeks); });
    registerPass("playback_open", few,
                 [=](benchmark::State &state) { openPass(state, recordedOf(events)); });
    registerPass("playback_bare", few,
                 [=](benchmark::State &state) { barePass(state, recordedOf(events), seeks); });
}

} // namespace

Group playbackGroup()
{
    const auto own = [](const char *name, const char *unit, const char *ours, const char *limit) {
        return Figure{
            name, unit, {"playback_ours", ours}, {"playback_ours", limit}, {Goal::Kind::AtMost, 1}};
    };
    return {{{"seek_p99",
              "ms",
              {"playback_ours", "seek_ms"},
              {"playback_bare", "seek_ms"},
              {Goal::Kind::AtMost, 2}},
             own("seek_frame", "ms", "seek_ms", "frame_ms"),
             own("step_p99", "ms", "step_ms", "five_ms"),
             {"open_million",
              "s",
              {"playback_open", "picture_s"},
              {"playback_open", "two_s"},
              {Goal::Kind::AtMost, 1},
              {{"can go on", "s", {"playback_open", "ready_s"}},
               {"indexed", "s", {"playback_open", "indexed_s"}}}},
             {"open_memory",
              "MB",
              {"playback_open", "mb"},
              {"playback_open", "most_mb"},
              {Goal::Kind::AtMost, 1}},
             own("recording_bytes", "bytes", "bytes", "row_bytes")},
            registerAll};
}

} // namespace restaurant::bench
