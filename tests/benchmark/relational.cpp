// The normalised tables: what they cost the write side beside a log and without one, and what a
// refresh of a board costs that is made from them by joins.
#include "bench.h"
#include "recordedlog.h"
#include "scratch.h"

#include "relational/crudhandler.h"
#include "relational/read/relationalreader.h"
#include "sqlite/query.h"
#include "sqlite/statementcost.h"
#include "store/eventstore.h"
#include "store/normalised.h"
#include "workload/workload.h"
#include "write/commandhandler.h"

#include <concepts>
#include <optional>
#include <stdexcept>

namespace restaurant::bench {

namespace {

constexpr std::size_t warmUp = 1'024;
constexpr std::size_t measured = 2'000;

/// The workload breaks no rule; refused commands would be measured as fast ones.
const Outcome &accepted(const Outcome &outcome)
{
    if (outcome.rejection)
        throw std::logic_error(outcome.rejection->sentence);
    return outcome;
}

/// One commit for each command.
template <typename Handle>
void measureCommands(benchmark::State &state, std::size_t count, Handle handle)
{
    const auto all = commands(warmUp + count);
    for (const SentCommand &command : all.first(warmUp))
        handle(command);
    const Stopwatch watch;
    for (const SentCommand &command : all.subspan(warmUp))
        handle(command);
    state.counters["per_second"] = static_cast<double>(count) / watch.seconds();
}

void logPass(benchmark::State &state, std::size_t count)
{
    const Scratch scratch;
    const auto store = EventStore::create(scratch.file("log.restaurant"), {});
    CommandHandler handler(*store, workloadRestaurant());
    measureCommands(state, count, [&](const SentCommand &command) {
        accepted(handler.handle(command));
        handler.commit();
    });
}

void logAndTablesPass(benchmark::State &state, std::size_t count)
{
    const Scratch scratch;
    const auto store = EventStore::create(scratch.file("both.restaurant"), {});
    store->beginGroup();
    buildNormalised(*store, workloadRestaurant());
    store->commitGroup();
    RelationalModel model(store->connection(), workloadRestaurant());
    CommandHandler handler(*store, workloadRestaurant());
    measureCommands(state, count, [&](const SentCommand &command) {
        const Outcome outcome = handler.handle(command);
        for (const RecordedEvent &event : accepted(outcome).events)
            model.apply(event);
        handler.commit();
    });
}

void tablesPass(benchmark::State &state, std::size_t count)
{
    const Scratch scratch;
    const Connection connection(scratch.file("tables.db"), Purpose::WriteStore, IfMissing::Create);
    {
        Transaction transaction(connection);
        RelationalModel::create(connection, workloadRestaurant());
        transaction.commit();
    }
    CrudHandler handler(connection, workloadRestaurant());
    measureCommands(state, count, [&](const SentCommand &command) {
        Transaction transaction(connection);
        accepted(handler.handle(command));
        transaction.commit();
    });
}

/// A log on disk, and what is done with its events from first to last.
template <typename Do> void measureEvents(benchmark::State &state, std::size_t events, Do work)
{
    const Scratch scratch;
    const std::string file = scratch.file("log.restaurant");
    fillStore(file, events);
    const auto store = EventStore::open(file);
    store->beginGroup();
    const Stopwatch watch;
    work(*store);
    store->commitGroup();
    state.counters["per_second"] =
        static_cast<double>(number(store->head().position)) / watch.seconds();
}

/// The switch to an architecture that reads the tables.
void buildPass(benchmark::State &state, std::size_t events)
{
    measureEvents(state, events,
                  [](EventStore &store) { buildNormalised(store, workloadRestaurant()); });
}

void scanPass(benchmark::State &state, std::size_t events)
{
    measureEvents(state, events, [](EventStore &store) {
        Position after{};
        for (auto read = store.events().read(after, 512); !read.empty();
             read = store.events().read(after, 512))
            after = read.back().position;
    });
}

/// Tables with so many open orders, and commands that go on with them.
class BusyTables
{
public:
    static constexpr std::size_t openOrders = 50;

    BusyTables()
        : m_connection(m_scratch.file("busy.db"), Purpose::ReadStore, IfMissing::Create)
    {
        Transaction transaction(m_connection);
        RelationalModel::create(m_connection, m_workload.restaurant());
        transaction.commit();
        m_handler.emplace(m_connection, m_workload.restaurant());
        while (integer(m_connection, "SELECT count(*) FROM guest_order WHERE closed = 0") <
               std::int64_t{openOrders})
            next();
    }
    Touched next()
    {
        Transaction transaction(m_connection);
        m_events = accepted(m_handler->handle(m_workload.next())).events;
        transaction.commit();
        return m_handler->touched();
    }
    [[nodiscard]] const std::vector<RecordedEvent> &events() const { return m_events; }
    [[nodiscard]] const Restaurant &restaurant() const { return m_workload.restaurant(); }
    [[nodiscard]] const Connection &connection() const { return m_connection; }

private:
    Scratch m_scratch;
    Workload m_workload{64};
    Connection m_connection;
    std::optional<CrudHandler> m_handler;
    std::vector<RecordedEvent> m_events;
};

/// Calls `work(touched)` after each of some commands; what one call costs at the mean.
template <typename Work>
void measureReads(benchmark::State &state, BusyTables &tables, const Connection &reading,
                  std::size_t count, Work work)
{
    double seconds = 0;
    StatementCost cost;
    for (std::size_t i = 0; i < count; ++i) {
        const Touched touched = tables.next();
        const StatementCost before = costOfStatements(reading);
        const Stopwatch watch;
        work(touched);
        seconds += watch.seconds();
        const StatementCost one = costOfStatements(reading) - before;
        cost = {cost.runs + one.runs, cost.steps + one.steps, cost.scanned + one.scanned};
    }
    const auto mean = [&](auto sum) {
        return static_cast<double>(sum) / static_cast<double>(count);
    };
    state.counters["us"] = mean(seconds * 1e6);
    state.counters["statements"] = mean(cost.runs);
    state.counters["steps"] = mean(cost.steps);
    state.counters["scanned"] = mean(cost.scanned);
}

/// As LiveView does once it has saved them.
template <typename Board> void forgetClosed(Board &board)
{
    if constexpr (std::same_as<Board, DetailsBoard>)
        for (const OrderDetails &details : board.details.sorted())
            if (isClosed(details))
                board.details.forget(details.order);
}

template <typename Board> void readPass(benchmark::State &state, std::size_t count, bool whole)
{
    BusyTables tables;
    const Connection reading(tables.connection().path(), Purpose::ReadOnly);
    RelationalReader reader(reading);
    Board board(tables.restaurant());
    reader.read(board);
    reader.refresh(board, tables.next());
    measureReads(state, tables, reading, count, [&](const Touched &touched) {
        if (whole)
            reader.read(board);
        else
            reader.refresh(board, touched);
        (void)takeChangedKeys(board);
        forgetClosed(board);
    });
}

/// The same from events.
template <typename Board> void foldedPass(benchmark::State &state, std::size_t count)
{
    BusyTables tables;
    Board board(tables.restaurant());
    measureReads(state, tables, tables.connection(), count, [&](const Touched &) {
        for (const RecordedEvent &event : tables.events())
            apply(board, event);
        (void)takeChangedKeys(board);
    });
}

std::string nameOf(const char *what, ViewName view)
{
    return std::string(what).append("_").append(toWord(view));
}

void registerAll(const Effort &effort)
{
    const std::size_t count = effort.of(measured);
    const auto add = [&](const std::string &name, auto pass) {
        registerPass(name, effort, [=](benchmark::State &state) { pass(state, count); });
    };
    add("log_alone", logPass);
    add("log_and_tables", logAndTablesPass);
    add("tables_alone", tablesPass);
    const std::size_t events = effort.of(10'000);
    registerPass("tables_built", effort,
                 [events](benchmark::State &state) { buildPass(state, events); });
    registerPass("events_scanned", effort,
                 [events](benchmark::State &state) { scanPass(state, events); });
    forEachBoard(EventBoards(), [&]<typename Board>(BoardType<Board>) {
        add(nameOf("joined", Board::view), [](benchmark::State &state, std::size_t reads) {
            readPass<Board>(state, reads, true);
        });
        add(nameOf("refreshed", Board::view), [](benchmark::State &state, std::size_t reads) {
            readPass<Board>(state, reads, false);
        });
        add(nameOf("folded", Board::view), foldedPass<Board>);
    });
}

Figure costOf(const std::string &pass, ViewName view, double goal)
{
    const std::string name = nameOf(pass.c_str(), view);
    return {name,
            "us",
            {name, "us"},
            {nameOf("folded", view), "us"},
            {Goal::Kind::AtMost, goal},
            {{"statements", "", {name, "statements"}},
             {"steps", "", {name, "steps"}},
             {"rows scanned", "", {name, "scanned"}}}};
}

} // namespace

Group relationalGroup()
{
    const Source log{"log_alone", "per_second"};
    std::vector<Figure> figures{
        {"log_and_tables",
         "1/s",
         {"log_and_tables", "per_second"},
         log,
         {Goal::Kind::AtLeast, 0.5}},
        {"tables_built",
         "1/s",
         {"tables_built", "per_second"},
         {"events_scanned", "per_second"},
         {Goal::Kind::AtLeast, 0.02}},
        {"tables_alone", "1/s", {"tables_alone", "per_second"}, log, {Goal::Kind::AtLeast, 0.5}}};
    for (const ViewName view : EventBoards::views)
        for (const auto &[pass, goal] : {std::pair{"joined", 2'000.0}, {"refreshed", 100.0}})
            figures.push_back(costOf(pass, view, goal));
    return {std::move(figures), registerAll};
}

} // namespace restaurant::bench
