#include "eveningparts.h"

#include "bench.h"

#include "domain/permissions.h"
#include "evening/readside.h"
#include "evening/writeside.h"
#include "simulation/engine/engine.h"
#include "workload/workload.h"

namespace restaurant::bench {

namespace {

/// Counts the time of its life.
class Counted
{
public:
    explicit Counted(double &seconds)
        : m_seconds(seconds)
    {
    }
    ~Counted() { m_seconds += m_watch.seconds(); }
    Counted(const Counted &) = delete;
    Counted &operator=(const Counted &) = delete;

private:
    double &m_seconds;
    Stopwatch m_watch;
};

/// Stands for the write side and its views: answers from the record, and takes down what was asked.
class Answers final : public CommandPort, public ActivityPort, public ViewPort
{
public:
    Answers(EventStore &store, const Restaurant &restaurant)
        : m_record(store)
        , m_views(restaurant)
    {
    }

    [[nodiscard]] double secondsTaken() const { return m_seconds; }
    [[nodiscard]] const std::vector<SentCommand> &commands() const { return m_commands; }
    [[nodiscard]] int looks() const { return m_looks; }
    void commit() { m_committed = m_record.position(); }

    Outcome handle(const SentCommand &sent) override
    {
        const Counted counted(m_seconds);
        if (!m_record.nextCommand())
            throw RecordMismatch("More commands than the record has.");
        Outcome outcome = m_record.answer(sent);
        m_views.take(outcome.events);
        m_commands.push_back(sent);
        return outcome;
    }
    void record(const Activity &activity, Instant at) override
    {
        const Counted counted(m_seconds);
        if (!m_record.nextActivity())
            throw RecordMismatch("More activities than the record has.");
        m_record.passOver(activity, at);
    }
    void release(ViewName, Position) override {}
    BoardsInSight::Any boardAt(ViewName view, Position position) override
    {
        const Counted counted(m_seconds);
        look(position);
        return m_views.boardAt(view, position);
    }

private:
    void look(Position position)
    {
        if (position <= m_committed)
            return;
        ++m_looks;
        commit();
    }

    EveningRecord m_record;
    FoldedViews m_views;
    Position m_committed{};
    std::vector<SentCommand> m_commands;
    int m_looks = 0;
    double m_seconds = 0;
};

double engineAlone(Answers &answers, const Scenario &scenario, int group)
{
    const Stopwatch watch;
    Engine engine(scenario, Ports{answers, answers, answers});
    for (int entry = 1; engine.next() && *engine.next() <= scenario.ends; ++entry) {
        static_cast<void>(engine.step());
        if (entry % group == 0)
            answers.commit();
    }
    return watch.seconds() - answers.secondsTaken();
}

double decideAlone(const std::vector<SentCommand> &commands, const Restaurant &restaurant)
{
    MemoryAggregates aggregates;
    const Stopwatch watch;
    for (const SentCommand &sent : commands) {
        if (refusal(restaurant.staff, sent))
            continue;
        const Decision decision =
            decide(aggregates, restaurant, sent.command, {sent.actor.role, sent.at});
        if (const auto *events = std::get_if<std::vector<NewEvent>>(&decision))
            for (const NewEvent &event : *events)
                aggregates.apply(event, sent.at);
    }
    return watch.seconds();
}

} // namespace

EveningParts partsOf(const std::string &recorded, const Scenario &scenario, int group)
{
    const auto store = EventStore::open(recorded);
    Answers answers(*store, scenario.restaurant);
    EveningParts parts;
    parts.engine = engineAlone(answers, scenario, group);
    parts.decide = decideAlone(answers.commands(), scenario.restaurant);
    parts.looks = answers.looks();
    return parts;
}

} // namespace restaurant::bench
