#include "memorywriteside.h"
#include "testprogram.h"

#include "simulation/engine/engine.h"

#include <QtTest>

#include <algorithm>
#include <set>
#include <string>

namespace restaurant::testing::tst_engine {

using namespace std::chrono_literals;

namespace {

const DishId soup = *DishId::from("soup");
const DishId ramen = *DishId::from("ramen");
constexpr Instant noon{12h};

Actor actor(std::string_view name, Role role)
{
    return {*Name::from(name), role};
}
const Actor charlie = actor("Charlie", Role::Taker);
const Actor roger = actor("Roger", Role::Runner);
const Actor mei = actor("Mei", Role::Cook);

WantedLine one(const DishId &dish)
{
    WantedLine line;
    line.dish = dish;
    return line;
}

PlaceOrder dineIn(int order, std::vector<WantedLine> lines)
{
    return {OrderId{order}, OrderKind::DineIn, TableId{1}, {}, std::move(lines)};
}

PlaceOrder takeaway(int order, std::vector<WantedLine> lines)
{
    return {OrderId{order}, OrderKind::Takeaway, {}, *Name::from("Amira"), std::move(lines)};
}

/// A short evening with both kinds of order, a refusal, a cancelled order, and commands at the
/// same instant.
Scenario evening()
{
    Scenario scenario;
    scenario.seed = 7;
    scenario.starts = noon;
    scenario.ends = noon + 1h;
    scenario.restaurant.menu.dishes = {{soup, "Soup", {400}, "wok", 2min, {}, 5},
                                       {ramen, "Ramen", {1200}, "wok", 4min, {"egg"}, 1}};
    scenario.restaurant.tables = {{TableId{1}, 4}};
    scenario.restaurant.staff = StaffList({charlie, roger, mei});
    scenario.cues = {{noon + 2min, "An order", "Charlie takes the first order."}};
    scenario.script = {
        {noon + 1min, roger, SeatParty{TableId{1}, PartyId{3}, 2}},
        {noon + 2min, charlie, dineIn(1, {one(soup), one(ramen)})},
        {noon + 2min, charlie, takeaway(2, {one(soup)})},
        {noon + 3min, charlie, TakePayment{OrderId{2}, PaymentMethod::Card, true}},
        {noon + 3min, mei, StartCooking{OrderId{1}, LineId{1}}},
        {noon + 4min, charlie, takeaway(4, {one(ramen)})},
        {noon + 5min, mei, StartCooking{OrderId{1}, LineId{2}}},
        {noon + 5min, charlie, CancelOrder{OrderId{2}, *WhyText::from("changed her mind")}},
        {noon + 6min, mei, FinishLine{OrderId{1}, LineId{1}}},
        {noon + 9min, mei, FinishLine{OrderId{1}, LineId{2}}},
        {noon + 9min, roger, PickUpOrder{OrderId{1}}},
        {noon + 10min, roger, DeliverOrder{OrderId{1}}},
        {noon + 30min, roger, TakePayment{OrderId{1}, PaymentMethod::Cash, true}},
        {noon + 31min, roger, ClearTable{TableId{1}}},
    };
    return scenario;
}

void play(Engine &engine)
{
    while (engine.next())
        engine.step();
}

/// Plays up to and including what is due at `until`.
void playUntil(Engine &engine, Instant until)
{
    while (engine.next() && *engine.next() <= until)
        engine.step();
}

SentCommand byHand(Command command)
{
    SentCommand sent;
    sent.id = uuidV5({}, "by hand");
    sent.actor = charlie;
    sent.correlation = sent.id;
    sent.command = std::move(command);
    return sent;
}

/// What the people of a script are at, in lines: since when, who, and the command it began with.
struct ToldActivities final : ActivityPort
{
    std::vector<std::string> lines;

    void record(const Activity &activity, Instant at) override
    {
        const std::string when = clockText(at).substr(3) + " ";
        if (const auto *started = std::get_if<WorkStarted>(&activity))
            lines.push_back(when + started->who + " is at " +
                            std::to_string(number(started->work)));
        else if (const auto *ended = std::get_if<WorkEnded>(&activity))
            lines.push_back(when + std::to_string(number(ended->work)) + " ends");
        else if (const auto *staffing = std::get_if<StaffingChanged>(&activity)) {
            lines.push_back(when + "staff");
            for (const StaffingChanged::Pool &pool : staffing->pools)
                lines.back() += " " + pool.name;
        }
    }
};

CommandId idOf(const Engine::Step &step)
{
    return step.commands.at(0).sent.id;
}

/// What is in the file after every command: for a resumption after that command.
struct Moment
{
    std::map<OrderId, Fulfilment> open; ///< At the last checkpoint.
    Position checkpoint{};
};

/// Plays the evening and notes after each command what a file would hold.
std::vector<Moment> momentsOf(const Scenario &scenario, MemoryWriteSide &port)
{
    Engine engine(scenario, port);
    std::vector<Moment> moments{Moment{}};
    while (engine.next()) {
        if (engine.step().cue)
            continue;
        Moment moment = moments.back();
        if (!engine.reactionsPending()) {
            moment.open = engine.fulfilment().open();
            moment.checkpoint = Position{static_cast<std::int64_t>(port.log().size())};
        }
        moments.push_back(std::move(moment));
    }
    return moments;
}

/// The log of such a write side, read two events at a time.
class CausesInMemory final : public CausedLog
{
public:
    explicit CausesInMemory(const MemoryWriteSide &port)
        : m_port(port)
    {
    }
    std::vector<CausedEvent> read(Position after, std::size_t /*atMost*/) override
    {
        std::vector<CausedEvent> caused;
        for (const RecordedEvent &event : m_port.log()) {
            const SentCommand &cause = m_port.commandOf(event);
            if (event.position > after && caused.size() < 2)
                caused.push_back({event, cause.id, cause.correlation});
        }
        return caused;
    }
    Position head() override { return m_port.log().back().position; }

private:
    const MemoryWriteSide &m_port;
};

/// Takes the evening up again over a write side that holds the first commands of it.
void resume(const Scenario &scenario, MemoryWriteSide &port, const Moment &moment)
{
    const Instant now = port.commands().empty() ? scenario.starts : port.commands().back().at;
    Engine engine(scenario, port, ResumePoint{now, moment.open, {}, {}, moment.checkpoint});
    CausesInMemory log(port);
    engine.follow(log);
    play(engine);
}

} // namespace

class TestEngine : public QObject
{
    Q_OBJECT

private slots:
    void theShelfIsStockedWhenTheEveningBegins()
    {
        const Scenario scenario = evening();
        MemoryWriteSide port(scenario.restaurant);
        Engine engine(scenario, port);
        QCOMPARE(engine.now(), noon);
        playUntil(engine, noon);
        QCOMPARE(port.log().size(), std::size_t{2});
        QCOMPARE(port.stock(soup).left, 5);
        QCOMPARE(port.stock(ramen).left, 1);
        QVERIFY(port.commands().front().actor.role == Role::Manager);
    }

    void theEveningRunsToItsEnd()
    {
        const Scenario scenario = evening();
        MemoryWriteSide port(scenario.restaurant);
        Engine engine(scenario, port);
        play(engine);
        QCOMPARE(engine.now(), noon + 31min);
        QVERIFY(!engine.reactionsPending());
        QVERIFY(port.table(TableId{1}).isFree());
        QVERIFY(port.payment(OrderId{1}).stage == PaymentStage::Taken);
        QCOMPARE(port.payment(OrderId{2}).refunded.cents, 400);
        QVERIFY(port.order(OrderId{4}).stage == OrderStage::Rejected);
        QVERIFY(engine.fulfilment().open().empty());
    }

    void theSameScenarioGivesTheSameLogAndTheSameCommands()
    {
        const Scenario scenario = evening();
        MemoryWriteSide first(scenario.restaurant);
        MemoryWriteSide second(scenario.restaurant);
        Engine once(scenario, first);
        Engine again(scenario, second);
        play(once);
        while (again.next()) { // at another pace
            again.advanceTo(again.now() + 7s);
            playUntil(again, again.now());
        }
        QVERIFY(first.log() == second.log());
        QVERIFY(first.commands() == second.commands());
    }

    void thePeopleOfAScriptAreAtWhatTheyCommand()
    {
        const Scenario scenario = evening();
        MemoryWriteSide port(scenario.restaurant);
        ToldActivities told;
        Engine engine(scenario, port, ResumePoint{noon, {}, {}, {}}, told);
        play(engine);
        const std::vector<std::string> expected{"02:00 staff Charlie",
                                                "02:00 Charlie is at 2",
                                                "02:00 2 ends",
                                                "02:00 Charlie is at 3",
                                                "03:00 3 ends",
                                                "03:00 Charlie is at 4",
                                                "03:00 staff Charlie Mei",
                                                "03:00 Mei is at 5",
                                                "04:00 4 ends",
                                                "04:00 Charlie is at 6",
                                                "05:00 5 ends",
                                                "05:00 Mei is at 7",
                                                "05:00 6 ends",
                                                "06:00 7 ends",
                                                "09:00 staff Roger",
                                                "09:00 Roger is at 11",
                                                "10:00 11 ends",
                                                "30:00 Roger is at 13",
                                                "31:00 13 ends"};
        QCOMPARE(told.lines, expected);
    }

    void whatIsIssuedAgainIsNotToldAgain()
    {
        const Scenario scenario = evening();
        MemoryWriteSide port(scenario.restaurant);
        ToldActivities told;
        Engine before(scenario, port, ResumePoint{noon, {}, {}, {}}, told);
        playUntil(before, noon + 5min);
        const ResumePoint from = before.resumePoint();
        Engine after(scenario, port, from, told);
        play(after);
        MemoryWriteSide other(scenario.restaurant);
        ToldActivities atOnce;
        Engine whole(scenario, other, ResumePoint{noon, {}, {}, {}}, atOnce);
        play(whole);
        QCOMPARE(told.lines, atOnce.lines);
    }

    void everyCommandHasAnIdOfItsOwnThatComesFromTheSeed()
    {
        Scenario scenario = evening();
        MemoryWriteSide port(scenario.restaurant);
        Engine engine(scenario, port);
        play(engine);
        std::set<CommandId> ids;
        for (const SentCommand &command : port.commands())
            ids.insert(command.id);
        QCOMPARE(ids.size(), port.commands().size());

        scenario.seed = 8;
        MemoryWriteSide other(scenario.restaurant);
        Engine withOtherSeed(scenario, other);
        play(withOtherSeed);
        for (const SentCommand &command : other.commands())
            QVERIFY(!ids.contains(command.id));
    }

    void aCueIsAStepOfItsOwnBeforeTheCommandsOfItsInstant()
    {
        const Scenario scenario = evening();
        MemoryWriteSide port(scenario.restaurant);
        Engine engine(scenario, port);
        playUntil(engine, noon + 1min);
        const Engine::Step step = engine.step();
        QVERIFY(step.cue);
        QCOMPARE(step.cue->title, std::string("An order"));
        QCOMPARE(engine.now(), noon + 2min);
        QVERIFY(!engine.step().cue);
    }

    void reactionsComeAtTheSameInstantBehindWhatIsQueued()
    {
        const Scenario scenario = evening();
        MemoryWriteSide port(scenario.restaurant);
        Engine engine(scenario, port);
        playUntil(engine, noon + 1min);
        engine.step(); // the cue
        const auto placed = engine.step().commands.at(0);
        QVERIFY(engine.reactionsPending());
        QCOMPARE(*engine.next(), noon + 2min);
        const auto scripted = engine.step().commands.at(0);
        QVERIFY(scripted.sent.actor == charlie);

        const auto reaction = engine.step().commands.at(0);
        const Position cause = placed.outcome.last;
        QVERIFY(std::holds_alternative<ReserveStock>(reaction.sent.command));
        QVERIFY(reaction.sent.actor.role == Role::Policy);
        QCOMPARE(reaction.sent.at, noon + 2min);
        QVERIFY(reaction.sent.id == reactionId(placed.sent.id, cause, noon + 2min, 0));
        QVERIFY(reaction.sent.correlation == placed.sent.id);
        QVERIFY(reaction.sent.causation == cause);
        playUntil(engine, noon + 2min);
        QVERIFY(!engine.reactionsPending());
    }

    void aPersonsCommandEntersAtThePresentInstantBehindWhatIsQueued()
    {
        const Scenario scenario = evening();
        MemoryWriteSide port(scenario.restaurant);
        Engine engine(scenario, port);
        playUntil(engine, noon + 1min);
        engine.advanceTo(noon + 90s);
        const SentCommand person = byHand(takeaway(9, {one(soup)}));
        engine.submit(person);
        QCOMPARE(*engine.next(), noon + 90s);
        const auto handled = engine.step().commands.at(0);
        QVERIFY(handled.sent.id == person.id);
        QCOMPARE(handled.sent.at, noon + 90s);
        QVERIFY(handled.outcome.kind == OutcomeKind::Accepted);

        playUntil(engine, noon + 2min);
        engine.step(); // the first of two scripted commands at 12:03
        engine.submit(byHand(ClearTable{TableId{1}}));
        QVERIFY(idOf(engine.step()) != person.id);
    }

    void aPersonsCommandMayWaitForItsTime()
    {
        const Scenario scenario = evening();
        MemoryWriteSide port(scenario.restaurant);
        Engine engine(scenario, port);
        SentCommand later = byHand(takeaway(9, {one(soup)}));
        later.at = noon + 150s;
        engine.submit(later);
        playUntil(engine, noon + 2min);
        QVERIFY(idOf(engine.step()) == later.id);
        QCOMPARE(engine.now(), noon + 150s);
    }

    void theClockStopsAtWhatIsDueAndNeverGoesBack()
    {
        const Scenario scenario = evening();
        MemoryWriteSide port(scenario.restaurant);
        Engine engine(scenario, port);
        playUntil(engine, noon);
        engine.advanceTo(noon + 20min);
        QCOMPARE(engine.now(), noon + 1min);
        engine.advanceTo(noon);
        QCOMPARE(engine.now(), noon + 1min);
        play(engine);
        engine.advanceTo(noon + 2h);
        QCOMPARE(engine.now(), noon + 2h);
        QVERIFY(!engine.next());
    }

    void numbersForPersonsAreAboveAllThatAreTaken()
    {
        const Scenario scenario = evening();
        MemoryWriteSide port(scenario.restaurant);
        Engine engine(scenario, port);
        QCOMPARE(engine.nextOrder(), OrderId{5});
        QCOMPARE(engine.nextOrder(), OrderId{6});
        QCOMPARE(engine.nextParty(), PartyId{4});
        engine.submit(byHand(takeaway(40, {one(soup)})));
        QCOMPARE(engine.nextOrder(), OrderId{41});

        Engine later(scenario, port, ResumePoint{noon + 1h, {}, OrderId{60}, PartyId{9}});
        QCOMPARE(later.nextOrder(), OrderId{61});
        QCOMPARE(later.nextParty(), PartyId{10});
    }

    void anEveningThatIsOverResumesWithNothingButItsLastInstant()
    {
        const Scenario scenario = evening();
        MemoryWriteSide port(scenario.restaurant);
        Engine engine(scenario, port);
        play(engine);
        const auto recorded = port.log();
        Engine again(scenario, port, ResumePoint{engine.now(), {}, {}, {}});
        const auto repeated = again.step().commands.at(0);
        QVERIFY(repeated.outcome.kind == OutcomeKind::Repeated);
        QVERIFY(!again.next());
        QVERIFY(port.log() == recorded);
    }

    /// A crash after any command, between a command and the reactions to it above all.
    void anEveningInterruptedAnywhereEndsWithTheSameLog()
    {
        const Scenario scenario = evening();
        MemoryWriteSide whole(scenario.restaurant);
        const std::vector<Moment> moments = momentsOf(scenario, whole);
        QCOMPARE(moments.size(), whole.commands().size() + 1);
        for (std::size_t kept = 0; kept < moments.size(); ++kept) {
            MemoryWriteSide port(scenario.restaurant);
            for (std::size_t i = 0; i < kept; ++i)
                port.handle(whole.commands()[i]);
            resume(scenario, port, moments[kept]);
            QVERIFY2(port.log() == whole.log(), qPrintable(QString::number(kept)));
            QVERIFY2(port.commands() == whole.commands(), qPrintable(QString::number(kept)));
        }
    }
};

RESTAURANT_TEST(TestEngine)

} // namespace restaurant::testing::tst_engine
#include "tst_engine.moc"
