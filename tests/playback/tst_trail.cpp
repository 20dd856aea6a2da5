// Why a document says what it says, and what a command has changed.
#include "evenings.h"
#include "testprogram.h"
#include "words/trailtext.h"

#include "log/codec.h"
#include "playback/boundary.h"
#include "playback/player.h"
#include "playback/stepping.h"
#include "playback/trail.h"
#include "read/documentdiff.h"
#include "read/documentfields.h"

#include <QtTest>

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <map>
#include <random>
#include <set>

namespace restaurant::testing::tst_trail {

using namespace restaurant::test;

namespace {

using ChangeList = std::vector<std::pair<Position, DocumentChange>>;

/// What each event does to each document, found in the plainest way: from the first event on, and
/// with a copy of the whole board before each.
template <typename Board> ChangeList everyChange(Recording &recording)
{
    ChangeList found;
    Board board(recording.scenario().restaurant);
    recording.log().forEachEvent(
        {}, recording.knownEnd().mark.event, [&](const RecordedEvent &event) {
            const Board before = board;
            apply(board, event);
            const auto keys = takeChangedKeys(board);
            forEachKind(board, [&]<typename Doc>(const DocumentSet<Doc> &after) {
                const auto &was = std::get<const DocumentSet<Doc> &>(before.kinds());
                for (const auto &key : std::get<ChangedKeys<Doc>>(keys).keys) {
                    const Doc *then = was.find(key);
                    const Doc *now = after.find(key);
                    if (then && now ? *then != *now : then != now)
                        found.push_back(
                            {event.position, changeOf<Doc>(Board::view, key, then, now)});
                }
            });
        });
    return found;
}

bool isForTheScreen(const DocumentChange &change)
{
    const std::string &kind = change.document.kind;
    return kind != "kitchen_order" && kind != "status_order" && kind != "details_party";
}

/// The last changes of one document up to a position.
ChangeList changesOfDocument(const ChangeList &all, const DocumentName &document, Position upTo)
{
    ChangeList own;
    for (const auto &change : all)
        if (change.second.document == document && change.first <= upTo)
            own.push_back(change);
    return own;
}

/// "waiter table_card 1: stage, since", "adds waiter waiter_order 3".
std::string cellsOf(const DocumentChange &change)
{
    const std::string document = std::string(toWord(change.document.view)) + ' ' +
                                 change.document.kind + ' ' + change.document.key;
    if (change.fate == DocumentFate::Appeared)
        return "adds " + document;
    std::string text = document;
    for (const FieldChange &field : change.fields)
        text += (&field == &change.fields.front() ? ": " : ", ") + field.field;
    return text;
}

/// "OrderAccepted < AcceptOrder of Order fulfilment < Roger".
std::string storyOf(const TrailStep &step)
{
    std::string text(typeWord(step.event.event));
    text.append(" < ").append(typeWord(step.decision.sent.command)).append(" of ");
    text += step.decision.sent.actor.name.text();
    return step.origin ? text + " < " + step.origin->actor.name.text() : text;
}

std::string told(const DocumentChange &change)
{
    std::string text = change.document.kind + ' ' + change.document.key;
    for (const FieldChange &field : change.fields)
        text += ", " + field.field + ' ' + field.before + "->" + field.after;
    return text;
}

} // namespace

class TestTrail : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }

private slots:
    void initTestCase()
    {
        play(livingScenario(true), path("living.restaurant"));
        play(scriptedScenario(), path("scripted.restaurant"));
    }

    void aTicketNamesItsEventsCommandsAndPersons()
    {
        Recording recording(path("scripted.restaurant"));
        const auto trail =
            whyOf(recording, recording.end().cursor(), {ViewName::Kitchen, "ticket", "1"});
        QVERIFY(trail);
        std::string steps;
        for (const TrailStep &step : trail->steps)
            steps += storyOf(step) + '\n';
        QCOMPARE(QString::fromStdString(steps),
                 QStringLiteral("OrderAccepted < AcceptOrder of Order fulfilment < Roger\n"
                                "CookingStarted < StartCooking of Mei\n"
                                "CookingStarted < StartCooking of Ines\n"
                                "LineReady < FinishLine of Ines\n"
                                "LineReady < FinishLine of Mei\n"
                                "OrderReady < FinishLine of Mei\n"
                                "TicketBumped < BumpTicket of Mei\n"
                                "OrderPickedUp < PickUpOrder of Roger\n"));
    }

    void aStepSaysByWhichRuleAndOnWhichState()
    {
        Recording recording(path("scripted.restaurant"));
        const auto trail =
            whyOf(recording, recording.end().cursor(), {ViewName::Kitchen, "ticket", "1"});
        const TrailStep &added = trail->steps.front();
        QCOMPARE(TrailText::rule(added.change, added.event.event),
                 QStringLiteral("On OrderAccepted the kitchen view adds ticket 1."));
        QCOMPARE(added.decision.version, 1); // OrderPlaced
        QCOMPARE(added.decision.head, Position{number(added.event.position) - 1});
        QCOMPARE(added.decision.number, added.event.command);
        QCOMPARE(added.shownAt, added.event.at);
        const TrailStep &ready = trail->steps[5];
        QCOMPARE(
            TrailText::rule(ready.change, ready.event.event),
            QStringLiteral("On OrderReady the kitchen view changes state of ticket 1 from open "
                           "to ready."));
        // Its command wrote LineReady before it: it saw the stream without both.
        QCOMPARE(ready.decision.version, ready.event.version - 2);
        const TrailStep &removed = trail->steps.back();
        QCOMPARE(TrailText::rule(removed.change, removed.event.event),
                 QStringLiteral("On OrderPickedUp the kitchen view removes ticket 1."));
    }

    void atAnEarlierCursorTheTrailEndsEarlier()
    {
        Recording recording(path("living.restaurant"));
        const auto whole =
            whyOf(recording, recording.end().cursor(), {ViewName::Kitchen, "ticket", "2"});
        QVERIFY(whole && whole->steps.size() > 2);
        const Instant heard = whole->steps.front().shownAt;
        QCOMPARE(heard - whole->steps.front().event.at, Duration(std::chrono::seconds(7)));
        const auto justBefore = whyOf(recording, recording.cursorAt(heard - Duration(1)),
                                      {ViewName::Kitchen, "ticket", "2"});
        QVERIFY(justBefore && justBefore->steps.empty());
        const auto then =
            whyOf(recording, recording.cursorAt(heard), {ViewName::Kitchen, "ticket", "2"});
        QVERIFY(then && !then->steps.empty());
        QVERIFY(then->steps.size() < whole->steps.size());
    }

    void placingAnOrderNamesEveryCellItChanged()
    {
        Recording recording(path("scripted.restaurant"));
        const auto placed = recording.log().stream(StreamId::of(OrderId{3})).front();
        const Effects effects = effectsOf(recording, placed.command);
        QCOMPARE(effects.decision.sent.actor.name.text(), std::string("Roger"));
        QCOMPARE(effects.decision.version, 0);
        std::string cells;
        for (const Effect &effect : effects.effects)
            if (effect.event == placed.position)
                cells += cellsOf(effect.change) + '\n';
        QCOMPARE(QString::fromStdString(cells),
                 QStringLiteral("waiter table_card 1: stage, since, orders[0]\n"
                                "adds waiter waiter_order 3\n"
                                "adds details order_details 3\n"));
    }

    /// The command was accepted; what became of the order tells what the process manager made of
    /// it.
    void placingAnOrderLeadsToItsRejection()
    {
        Recording recording(path("scripted.restaurant"));
        recording.end();
        std::set<OrderId> notToBeHad;
        std::optional<OrderRejected> rejected;
        Position last{};
        recording.log().forEachEvent({}, recording.log().head(), [&](const RecordedEvent &event) {
            if (const auto *refused = std::get_if<ReservationRefused>(&event.event))
                notToBeHad.insert(refused->order);
            const auto *found = std::get_if<OrderRejected>(&event.event);
            if (!found || rejected || !notToBeHad.contains(found->order))
                return; // who cannot pay is rejected later, when somebody takes the payment
            rejected = *found;
            last = event.position;
        });
        QVERIFY(rejected);
        const auto placed = recording.log().stream(StreamId::of(rejected->order)).front();
        const Effects effects = effectsOf(recording, placed.command);
        QCOMPARE(effects.events.front().position, placed.position);
        QCOMPARE(effects.events.back().position, last);
        QVERIFY(std::holds_alternative<RejectOrder>(effects.reactions.back().sent.command));
        const auto reaches = [&](ViewName view) {
            return std::any_of(
                effects.effects.begin(), effects.effects.end(), [&](const Effect &effect) {
                    return effect.event == last && effect.change.document.view == view;
                });
        };
        QVERIFY(reaches(ViewName::Waiter));
        QVERIFY(reaches(ViewName::Details));
    }

    void aTrailIsWhatAFoldFromTheBeginningFinds_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("living, late views") << QByteArray("living.restaurant");
        QTest::newRow("scripted") << QByteArray("scripted.restaurant");
    }
    void aTrailIsWhatAFoldFromTheBeginningFinds()
    {
        QFETCH(QByteArray, file);
        Recording recording(path(file.constData()));
        compareTrails<KitchenBoard>(recording);
        compareTrails<WaiterBoard>(recording);
        compareTrails<StatusBoard>(recording);
        compareTrails<DetailsBoard>(recording);
    }

    void effectsAreWhatAFoldFromTheBeginningFinds()
    {
        Recording recording(path("living.restaurant"));
        std::map<Position, std::vector<std::string>> expected;
        const auto add = [&](const ChangeList &changes) {
            for (const auto &[position, change] : changes)
                if (isForTheScreen(change))
                    expected[position].push_back(told(change));
        };
        add(everyChange<KitchenBoard>(recording));
        add(everyChange<WaiterBoard>(recording));
        add(everyChange<StatusBoard>(recording));
        add(everyChange<DetailsBoard>(recording));
        for (int command = 1; command <= number(recording.knownEnd().command); command += 7) {
            std::map<Position, std::vector<std::string>> found;
            const Effects effects = effectsOf(recording, CommandNumber{command});
            for (const Effect &effect : effects.effects)
                found[effect.event].push_back(told(effect.change));
            const CommandRecord record = recording.command(CommandNumber{command});
            for (auto p = number(record.first); p > 0 && p <= number(record.last); ++p)
                QVERIFY2(found[Position{p}] == expected[Position{p}],
                         qPrintable(QStringLiteral("command %1, event %2").arg(command).arg(p)));
        }
    }

    void effectsAreToldAsFarAsTheViewsShowThem()
    {
        Recording recording(path("living.restaurant"));
        const CommandNumber last = recording.end().command;
        for (int command = 1; command <= number(last); command += 11) {
            const Effects all = effectsOf(recording, CommandNumber{command});
            const Cursor answered = recording.cursorAt(CommandNumber{command});
            const auto then = effectsAt(recording, answered, CommandNumber{command});
            QVERIFY(then);
            for (const Effect &effect : all.effects) {
                const auto shown = std::count_if(
                    then->effects.begin(), then->effects.end(), [&](const Effect &one) {
                        return one.event == effect.event && one.change == effect.change;
                    });
                // What the process manager makes of it is not answered yet.
                const bool isThere =
                    effect.shownAt <= answered.at && effect.event <= answered.mark.event;
                QCOMPARE(shown, isThere ? 1 : 0);
            }
            QVERIFY(!effectsAt(recording, recording.start(), CommandNumber{command}));
        }
        QVERIFY(!effectsAt(recording, recording.end().cursor(), CommandNumber{number(last) + 1}));
    }

    void aLateViewNamesTheFirstEventThatItDidNotShow()
    {
        Recording recording(path("living.restaurant"));
        int late = 0;
        for (int command = 1; command <= number(recording.end().command); command += 7) {
            const DecidedCommand decided = effectsOf(recording, CommandNumber{command}).decision;
            const auto &seen = decided.sent.seen;
            QCOMPARE(decided.missed.has_value(), seen && seen->position < decided.head);
            if (!decided.missed)
                continue;
            ++late;
            QCOMPARE(number(decided.missed->position), number(seen->position) + 1);
            QVERIFY(decided.missed->writtenAt <= decided.sent.at);
            QVERIFY(decided.missed->shownAt >= decided.sent.at);
        }
        QVERIFY(late > 0);
    }

    void aDecisionRestsOnTheStreamsThatItLookedAt_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("living, late views") << QByteArray("living.restaurant");
        QTest::newRow("scripted") << QByteArray("scripted.restaurant");
    }
    /// All that it wrote to is among them, and each stood where the log says.
    void aDecisionRestsOnTheStreamsThatItLookedAt()
    {
        QFETCH(QByteArray, file);
        Recording recording(path(file.constData()));
        const auto log = recording.log().read({}, 1'000'000);
        const auto versionAt = [&log](const StreamId &stream, Position upTo) {
            return static_cast<int>(
                std::count_if(log.begin(), log.end(), [&](const RecordedEvent &event) {
                    return event.stream == stream && event.position <= upTo;
                }));
        };
        int moved = 0;
        for (int number = 1; number <= restaurant::number(recording.end().command); number += 3) {
            const CommandRecord record = recording.command(CommandNumber{number});
            const Position head = recording.decidedOn(record.number);
            const std::vector<ReadStream> reads = readBy(recording, record);
            QVERIFY(!reads.empty()); // nobody here says that he is somebody else
            for (const ReadStream &read : reads) {
                QCOMPARE(read.version, versionAt(read.stream, head));
                QCOMPARE(read.seen.has_value(), record.sent.seen.has_value());
                if (read.seen)
                    QCOMPARE(*read.seen, versionAt(read.stream, record.sent.seen->position));
                moved += read.hasMoved() ? 1 : 0;
            }
            for (const RecordedEvent &event : log)
                if (event.command == record.number)
                    QVERIFY(std::any_of(reads.begin(), reads.end(), [&](const ReadStream &read) {
                        return read.stream == event.stream && read.version < event.version;
                    }));
        }
        QVERIFY(file != "living.restaurant" || moved > 0);
    }

    void whoOrdersAtATableIsDecidedOnTableAndOrder()
    {
        Recording recording(path("scripted.restaurant"));
        for (int number = 1; number <= restaurant::number(recording.end().command); ++number) {
            const CommandRecord record = recording.command(CommandNumber{number});
            const auto *placed = std::get_if<PlaceOrder>(&record.sent.command);
            if (!placed || placed->kind != OrderKind::DineIn)
                continue;
            const std::vector<ReadStream> reads = readBy(recording, record);
            QCOMPARE(reads.size(), std::size_t{2});
            QVERIFY(reads[0].stream == StreamId::of(placed->table));
            QVERIFY(reads[0].version > 0);
            QVERIFY(reads[1].stream == StreamId::of(placed->order));
            QCOMPARE(reads[1].version, 0);
            return;
        }
        QFAIL("nobody orders at a table");
    }

    void whoIsRefusedForHisRoleIsDecidedOnNothing()
    {
        Recording recording(path("scripted.restaurant"));
        CommandRecord record = recording.command(CommandNumber{3});
        QVERIFY(!readBy(recording, record).empty());
        record.rejection = Rejection{Reason::NotInRole, "No."};
        QVERIFY(readBy(recording, record).empty());
    }

    void whatIsNoDocumentHasNoTrail()
    {
        Recording recording(path("scripted.restaurant"));
        const Cursor end = recording.end().cursor();
        QVERIFY(!whyOf(recording, end, {ViewName::Kitchen, "ticket", "1x"}));
        QVERIFY(!whyOf(recording, end, {ViewName::Kitchen, "table_card", "1"}));
        QVERIFY(!whyOf(recording, end, {ViewName::Measures, "minute", "1"}));
        const auto none = whyOf(recording, end, {ViewName::Kitchen, "ticket", "4000"});
        QVERIFY(none && none->steps.empty());
    }

private:
    /// For everything that was ever there, at random places.
    template <typename Board> void compareTrails(Recording &recording)
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const ChangeList all = everyChange<Board>(recording);
        const std::int64_t end = number(recording.knownEnd().mark.place());
        for (int i = 0; i < 60; ++i) {
            const DocumentChange &one = all[random() % all.size()].second;
            if (!isForTheScreen(one))
                continue;
            const Cursor cursor =
                recording.cursorAt(StoryPlace{1 + static_cast<std::int64_t>(random()) % end});
            const Position shown = shownAt(recording, cursor, Board::view);
            const auto trail = whyOf(recording, cursor, one.document);
            QVERIFY(trail);
            QCOMPARE(trail->shown, shown);
            const ChangeList expected = changesOfDocument(all, one.document, shown);
            const std::string what = one.document.kind + ' ' + one.document.key;
            QVERIFY2(trail->steps.size() <= expected.size(), what.c_str());
            if (one.document.kind != "table_card" && one.document.kind != "dish_card")
                QCOMPARE(trail->steps.size(), expected.size());
            else
                QVERIFY2(expected.empty() || !trail->steps.empty(), what.c_str());
            auto wanted = expected.end() - std::ssize(trail->steps);
            for (const TrailStep &step : trail->steps) {
                QCOMPARE(step.event.position, wanted->first);
                // What a table or dish was before its first step is not looked for.
                if (&step != &trail->steps.front())
                    QCOMPARE(told(step.change), told(wanted->second));
                ++wanted;
            }
        }
    }
};

RESTAURANT_TEST(TestTrail)

} // namespace restaurant::testing::tst_trail
#include "tst_trail.moc"
