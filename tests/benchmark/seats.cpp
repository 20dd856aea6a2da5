// What a class of thirty seats costs: ten commands a second in all, over PostgreSQL, against the
// same commands into a log on this machine alone, in one run. Server, leader and seats share this
// machine, which is more than any of them would have to bear in a class. Prints how long it takes
// until a command is acknowledged, which is durable then, and from there until every seat's copy of
// the log, and its board of numbers, has it.
#include "postgres/cluster.h"

#include "evening/eveningsource.h"
#include "evening/writesidethread.h"
#include "postgres/serversetup.h"
#include "seat/leading.h"
#include "seat/seat.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <map>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace restaurant::bench {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

struct Options
{
    int seats = 30;
    double rate = 10;    ///< Commands a second, of all seats together.
    double seconds = 60; ///< Of each of the two.
};

double milliseconds(Clock::duration length)
{
    return std::chrono::duration<double, std::milli>(length).count();
}

void print(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) {
        return times.empty()
                   ? 0
                   : times[static_cast<std::size_t>(share * static_cast<double>(times.size() - 1))];
    };
    std::printf("  %-40s %6zu  p50 %8.2f ms  p99 %8.2f ms\n", what, times.size(), at(0.5),
                at(0.99));
}

/// Times of one log, from any thread.
class Times
{
public:
    explicit Times(std::size_t seats)
        : m_copies(seats)
        , m_boards(seats)
    {
    }

    void sent(const CommandId &command)
    {
        const std::scoped_lock lock(m_mutex);
        m_sent[command] = Clock::now();
    }
    void acknowledged(const HandledCommand &handled)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_sent.find(handled.sent.id);
        if (found == m_sent.end())
            return;
        m_acknowledgements.push_back(milliseconds(Clock::now() - found->second));
        m_ends.push_back({handled.outcome.last, Clock::now()});
        m_refused += handled.outcome.rejection ? 1 : 0;
        m_sent.erase(found);
    }
    void copyAt(std::size_t seat, Position position) { note(m_copies[seat], position); }
    void boardAt(std::size_t seat, Position position) { note(m_boards[seat], position); }

    /// Of what was recorded a second ago, and can be everywhere by now.
    void tell(const char *log)
    {
        const std::scoped_lock lock(m_mutex);
        std::printf("%s: %zu commands not answered, %d refused\n", log, m_sent.size(), m_refused);
        print("sent until acknowledged", m_acknowledgements);
        print("acknowledged until in a copy", staleness(m_copies));
        print("acknowledged until on a board", staleness(m_boards));
    }

private:
    struct Mark
    {
        Position position{};
        Clock::time_point at;
    };
    using Marks = std::vector<Mark>;

    void note(Marks &marks, Position position)
    {
        const std::scoped_lock lock(m_mutex);
        if (marks.empty() || position > marks.back().position)
            marks.push_back({position, Clock::now()});
    }
    /// None is negative: who hears of it before its sender has it is not late at all.
    [[nodiscard]] std::vector<double> staleness(const std::vector<Marks> &places) const
    {
        std::vector<double> all;
        for (const Marks &marks : places)
            for (const Mark &end : m_ends) {
                const auto has = std::lower_bound(
                    marks.begin(), marks.end(), end.position,
                    [](const Mark &mark, Position wanted) { return mark.position < wanted; });
                if (has != marks.end())
                    all.push_back(std::max(0.0, milliseconds(has->at - end.at)));
            }
        return all;
    }

    std::mutex m_mutex;
    std::map<CommandId, Clock::time_point> m_sent;
    std::vector<double> m_acknowledgements;
    std::vector<Mark> m_ends; ///< Of commands, with the time at which that was told.
    std::vector<Marks> m_copies;
    std::vector<Marks> m_boards;
    int m_refused = 0;
};

Scenario aClass()
{
    Scenario scenario =
        withoutScript(loadScenario(QStringLiteral(SOURCE_DIR "/tests/cli/oneguest.scenario.json")));
    scenario.restaurant.menu.dishes.front().stock = 1'000'000;
    return scenario;
}

SentCommand orderOf(int number)
{
    PlaceOrder order;
    order.order = OrderId{number};
    order.kind = OrderKind::Takeaway;
    order.guest = Name::from("Guest").value();
    WantedLine line;
    line.dish = DishId::from("soup").value();
    order.lines.push_back(line);
    SentCommand sent;
    sent.id = newCommandId();
    sent.correlation = sent.id;
    sent.actor = {Name::from("Ann").value(), Role::Taker};
    sent.command = order;
    return sent;
}

/// Evenly over the time, seat by seat; then a second for what is on its way.
template <typename Send> void sendEvenly(const Options &options, Times &times, Send send)
{
    const auto begun = Clock::now();
    const int count = static_cast<int>(options.rate * options.seconds);
    for (int n = 1; n <= count; ++n) {
        std::this_thread::sleep_until(begun + std::chrono::duration_cast<Clock::duration>(
                                                  std::chrono::duration<double>(n / options.rate)));
        const SentCommand command = orderOf(n);
        times.sent(command.id);
        while (!send(static_cast<std::size_t>((n - 1) % options.seats), command))
            std::this_thread::sleep_for(1ms);
    }
    std::this_thread::sleep_for(2s);
}

WriteSideNews newsOfFailures()
{
    WriteSideNews news;
    news.failed = [](const std::string &message) { std::fprintf(stderr, "%s\n", message.c_str()); };
    return news;
}

/// A log in a file, and one screen.
void measureFile(const Options &options, const QTemporaryDir &folder)
{
    Times times(1);
    std::unique_ptr<Views> views;
    ViewsListeners listeners;
    listeners.progress = [&times](const ViewProgress &progress) {
        if (progress.view == ViewName::Status)
            times.boardAt(0, progress.at);
    };
    WriteSideNews news = newsOfFailures();
    news.opened = [&](WriteSide &writeSide) {
        views = std::make_unique<Views>(writeSide.viewsPlace(), writeSide.scenario().restaurant,
                                        writeSide.feeds(), listeners);
        writeSide.showOn(views.get());
    };
    news.advanced = [&times](const WriteSide::Advance &advance, WriteSide &) {
        for (const HandledCommand &command : advance.commands)
            times.acknowledged(command);
    };
    news.closing = [&views] { views.reset(); };
    const std::string file = folder.filePath(QStringLiteral("one.restaurant")).toStdString();
    WriteSideThread thread([&] { return std::make_unique<WriteSide>(file, aClass()); },
                           std::move(news));
    (void)thread.ask(RunClock{});
    sendEvenly(options, times,
               [&](std::size_t, const SentCommand &command) { return thread.ask(command); });
    times.tell("A log in a file, one machine");
}

/// A log on a server, whoever leads, and the seats.
void measureServer(const Options &options, const QTemporaryDir &folder)
{
    test::Cluster cluster;
    initServer(cluster.address());
    cluster.execute({"CREATE ROLE class_leader LOGIN IN ROLE restaurant_leader",
                     "CREATE ROLE class_counter LOGIN IN ROLE restaurant_counter"});
    const ServerAddress leader = cluster.addressOf("class_leader");
    beginOn(leader, aClass());
    Times times(static_cast<std::size_t>(options.seats));
    WriteSideThread leads(
        [&] {
            return lead(leader, std::nullopt,
                        folder.filePath(QStringLiteral("leader")).toStdString());
        },
        newsOfFailures());
    (void)leads.ask(RunClock{});
    std::vector<std::unique_ptr<Seat>> seats;
    for (std::size_t seat = 0; seat < static_cast<std::size_t>(options.seats); ++seat) {
        SeatNews news;
        news.state = [&times, seat](const SeatState &state) { times.copyAt(seat, state.position); };
        news.failed = [](const std::string &why) { std::fprintf(stderr, "%s\n", why.c_str()); };
        news.commands.handled = [&times](const HandledCommand &done) { times.acknowledged(done); };
        news.commands.dropped = [](const CommandId &, const std::string &why) {
            std::fprintf(stderr, "%s\n", why.c_str());
        };
        ViewsListeners listeners;
        listeners.progress = [&times, seat](const ViewProgress &progress) {
            if (progress.view == ViewName::Status)
                times.boardAt(seat, progress.at);
        };
        const QString place = folder.filePath(QStringLiteral("seat%1").arg(seat));
        seats.push_back(std::make_unique<Seat>(
            SeatPlace{cluster.addressOf("class_counter"), SeatKind::Counter, place.toStdString()},
            listeners, std::move(news)));
    }
    for (const auto &seat : seats)
        while (!seat->state().isThere)
            std::this_thread::sleep_for(5ms);
    sendEvenly(options, times, [&](std::size_t seat, const SentCommand &command) {
        return seats[seat]->send(command);
    });
    times.tell("A log on a server, a leader and the seats");
}

int run(const Options &options)
{
    if (const QString why = test::Cluster::whyNone(); !why.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(why));
        return 2;
    }
    const QTemporaryDir folder;
    std::printf("%d seats, %.1f commands a second in all, %.0f s each\n", options.seats,
                options.rate, options.seconds);
    measureFile(options, folder);
    measureServer(options, folder);
    return 0;
}

} // namespace
} // namespace restaurant::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    restaurant::bench::Options options;
    CLI::App parser("Measures what a class's seats cost; see docs/performance.md.");
    parser.add_option("--seats", options.seats)->check(CLI::Range(1, 100))->capture_default_str();
    parser.add_option("--rate", options.rate)
        ->check(CLI::Range(0.1, 1000.0))
        ->capture_default_str();
    parser.add_option("--seconds", options.seconds)
        ->check(CLI::Range(1.0, 3600.0))
        ->capture_default_str();
    CLI11_PARSE(parser, argc, argv);
    return restaurant::bench::run(options);
}
