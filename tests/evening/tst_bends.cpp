// Faults on the way to a view, on purpose: guests and staff go by what such a view shows, again
// when the evening is run again; the past shows it, however it was played, and the audit names it.
#include "sameevening.h"
#include "testprogram.h"

#include "evening/evening.h"
#include "playback/player.h"
#include "playback/portable.h"
#include "playback/stepping.h"
#include "playback/trail.h"
#include "read/documentdiff.h"
#include "read/documentfields.h"
#include "read/store/documenttable.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace restaurant::testing::tst_bends {

using namespace std::chrono_literals;

namespace {

constexpr std::array bentViews{ViewName::Kitchen, ViewName::Waiter, ViewName::Status,
                               ViewName::Details};

/// What a person does at a time of the evening.
struct Deed
{
    Instant at{};
    LineChange what;
    std::optional<ViewDelay> delay; ///< This instead.
    bool reopened = false;          ///< The evening is closed and opened again before it.
};

Bend anyBend(Dice &dice, ViewName view)
{
    const BendKind kind = allBendKinds[static_cast<std::size_t>(dice.below(allBendKinds.size()))];
    Bend bend = usualBend(view, kind);
    if (!isOfProjector(kind) && dice.below(2) == 0)
        bend.perMille = dice.below(150);
    else if (!isOfProjector(kind))
        bend.event = Position{1 + dice.below(400)};
    return bend;
}

Protections anyProtections(Dice &dice)
{
    const std::array some{Protections{}, atMostOnce(), atLeastOnce(), effectivelyOnce()};
    Protections protections = some[static_cast<std::size_t>(dice.below(4))];
    protections.poison = static_cast<PoisonPolicy>(dice.below(4));
    return protections;
}

LineChange anyChange(Dice &dice)
{
    const ViewName view = bentViews[static_cast<std::size_t>(dice.below(4))];
    switch (dice.below(8)) {
    case 0:
        return ViewProtected{view, anyProtections(dice), "A person protects it"};
    case 1:
        return ParkedHandled{view, {}, static_cast<ParkedHandling>(dice.below(3)), "Handled"};
    case 2:
        return ViewRebuilt{view, "Made anew"};
    default:
        return ViewBent{anyBend(dice, view), "A person bends it"};
    }
}

std::vector<Deed> deedsIn(const Scenario &scenario, Dice &dice)
{
    std::vector<Deed> deeds;
    for (int n = 0; n < 24; ++n) {
        Deed deed;
        deed.at = anyInstant(scenario, dice);
        deed.what = anyChange(dice);
        if (dice.below(8) == 0)
            deed.delay = ViewDelay{viewOf(deed.what), std::chrono::seconds(dice.below(40))};
        deed.reopened = dice.below(6) == 0;
        deeds.push_back(deed);
    }
    sortByTime(deeds);
    return deeds;
}

void carryOut(const Deed &deed, WriteSide &writeSide)
{
    if (deed.delay)
        (void)writeSide.delayView({deed.delay->view, deed.delay->delay, "A person sets it"});
    else if (writeSide.whyNot(deed.what).empty())
        (void)writeSide.changeLine(deed.what);
}

template <typename Doc> QString textOf(const Doc &doc)
{
    std::string json;
    encode(doc, json);
    return QString::fromStdString(json);
}

template <typename Board> QStringList documentsOf(const Board &board)
{
    QStringList documents;
    forEachShown<Board>([&]<typename Doc>(std::type_identity<Doc>) {
        for (const Doc &doc : restaurant::documentsOf<Doc>(board).sorted())
            documents += textOf(doc);
    });
    return documents;
}

/// What the screen shows at the end is what the recording tells of that moment.
void compareWithThePast(const Shown &evening, const std::string &file)
{
    Recording recording(file, LogReader::Origin::Ours);
    const Cursor cursor = recording.cursorAt(evening.writeSide.now());
    const ViewMarks marks = evening.writeSide.reach();
    for (const ViewName view : bentViews)
        QCOMPARE(number(shownAt(recording, cursor, view)),
                 number(marks[static_cast<std::size_t>(view)].event));
    Player player(recording);
    player.moveTo(cursor);
    forEachBoard(BoardsInSight(), [&]<typename Board>(BoardType<Board>) {
        if (player.positionOf(Board::view) == Position{})
            return; // a store before the first event is empty
        const Connection store(viewFilePath(file, Board::view), Purpose::ReadOnly);
        QStringList stored;
        forEachShown<Board>([&]<typename Doc>(std::type_identity<Doc>) {
            DocumentReader<Doc>(store).forEach([&](const Doc &doc) { stored += textOf(doc); });
        });
        QCOMPARE(documentsOf(player.board<Board>()), stored);
    });
}

/// A script in which this befalls the waiter view from the beginning.
Scenario bentLunch(const std::vector<Bend> &bends)
{
    Scenario scenario = scriptedEvening({});
    for (const Bend &bend : bends)
        scenario.bends.push_back({scenario.starts, "It is bent", "On purpose.", bend, {}});
    return scenario;
}

/// What stands in the fields of which no part was changed alone, as the steps of a trail leave it.
std::map<std::string, std::string> fieldsAfter(const Trail &trail)
{
    std::map<std::string, std::string> fields;
    for (const TrailStep &step : trail.steps) {
        if (step.change.fate == DocumentFate::Removed)
            fields.clear();
        for (const FieldChange &change : step.change.fields) {
            const std::size_t whole = change.field.find_first_of(".[");
            if (whole == std::string::npos)
                fields[change.field] = change.after;
            else
                fields.erase(change.field.substr(0, whole));
        }
    }
    return fields;
}

/// Each document that a board shows is as its trail says, field by field.
template <typename Board, typename Doc>
void compareTrails(Recording &recording, const Cursor &cursor, const Board &board, int &bent)
{
    for (const Doc &doc : restaurant::documentsOf<Doc>(board).sorted()) {
        const DocumentChange whole = changeOf<Doc>(Board::view, keyOf(doc), nullptr, &doc);
        const auto trail = whyOf(recording, cursor, whole.document);
        QVERIFY(trail);
        for (const auto &[field, told] : fieldsAfter(*trail)) {
            const auto shown =
                std::find_if(whole.fields.begin(), whole.fields.end(),
                             [&name = field](const auto &one) { return one.field == name; });
            if (shown != whole.fields.end())
                QCOMPARE(told, shown->after);
        }
        for (const BentStep &step : trail->bent)
            QVERIFY(!step.isShown || step.kind != BendKind::Drop);
        bent += static_cast<int>(trail->bent.size());
    }
}

ViewLineState stateOf(const WriteSide &writeSide)
{
    return writeSide.lines().at(0);
}

} // namespace

class TestBends : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char *name) const { return fileOfRow(m_folder, name); }

private slots:
    void anEveningIsTheSameHoweverItIsPlayed_data() { addEvenings(2); }
    void anEveningIsTheSameHoweverItIsPlayed()
    {
        QFETCH(QString, what);
        QFETCH(quint32, seed);
        const Scenario scenario = eveningOf(what);
        Dice dice(seed);
        expectTheSameEvening(path("unseen"), path("shown"), scenario, deedsIn(scenario, dice), dice,
                             compareWithThePast);
    }

    void thePastIsTheSameOnAndBack()
    {
        const std::string file = path("past");
        {
            WriteSide writeSide(file,
                                bentLunch({usualBend(ViewName::Kitchen, BendKind::Drop, 100),
                                           usualBend(ViewName::Waiter, BendKind::Delay, 300)}));
            playTo(writeSide, writeSide.scenario().ends);
        }
        Recording recording(file, LogReader::Origin::Ours);
        Player onAndBack(recording);
        Dice dice(7);
        for (int n = 0; n < 20; ++n) {
            const auto place = dice.below(int(number(recording.end().mark.place())));
            const Cursor cursor = recording.cursorAt(StoryPlace{place});
            onAndBack.moveTo(cursor);
            Player anew(recording);
            anew.moveTo(cursor);
            forEachBoard(EventBoards(), [&]<typename Board>(BoardType<Board>) {
                QCOMPARE(documentsOf(onAndBack.board<Board>()), documentsOf(anew.board<Board>()));
            });
        }
    }

    void whyTellsWhatABentViewHasShown_data()
    {
        QTest::addColumn<BendKind>("kind");
        for (const BendKind kind : {BendKind::Drop, BendKind::Duplicate, BendKind::Swap,
                                    BendKind::Delay, BendKind::Unpublished})
            QTest::newRow(std::string(toWord(kind)).c_str()) << kind;
    }
    void whyTellsWhatABentViewHasShown()
    {
        QFETCH(BendKind, kind);
        const std::string file = path("why");
        {
            WriteSide writeSide(file, bentLunch({usualBend(ViewName::Waiter, kind, 200)}));
            playTo(writeSide, writeSide.scenario().ends);
        }
        Recording recording(file, LogReader::Origin::Ours);
        const Instant starts = recording.scenario().starts;
        int bent = 0;
        for (const auto after : {10min, 25min, 40min, 90min}) {
            Player player(recording);
            const Cursor cursor = recording.cursorAt(starts + after);
            player.moveTo(cursor);
            const auto &board = player.board<WaiterBoard>();
            compareTrails<WaiterBoard, TableCard>(recording, cursor, board, bent);
            compareTrails<WaiterBoard, WaiterOrder>(recording, cursor, board, bent);
        }
        QVERIFY(bent > 0);
    }
    void aViewThatMissesEverythingIsChangedByNoCommand()
    {
        const std::string file = path("effects");
        {
            WriteSide writeSide(file,
                                bentLunch({usualBend(ViewName::Waiter, BendKind::Drop, 1000)}));
            playTo(writeSide, writeSide.scenario().ends);
        }
        Recording recording(file, LogReader::Origin::Ours);
        bool kitchenKnows = false;
        const auto last = number(recording.knownEnd().command);
        for (std::int64_t command = 1; command <= last; ++command)
            for (const Effect &effect : effectsOf(recording, CommandNumber{command}).effects) {
                if (effect.shownAt == recording.scenario().starts)
                    continue; // it may have been shown before the view was bent
                QVERIFY(effect.change.document.view != ViewName::Waiter);
                kitchenKnows = kitchenKnows || effect.change.document.view == ViewName::Kitchen;
            }
        QVERIFY(kitchenKnows);
    }

    void whatIsExportedShowsTheSame()
    {
        const std::string file = path("original");
        {
            WriteSide writeSide(file,
                                bentLunch({usualBend(ViewName::Waiter, BendKind::Swap, 200)}));
            playTo(writeSide, writeSide.scenario().ends);
        }
        const std::string portable = path("portable") + ".json";
        const std::string copy = path("copy");
        exportRecording(file, portable);
        const auto imported = importRecording(portable, copy);
        QVERIFY2(imported.has_value(), imported ? "" : imported.error().text().c_str());
        QCOMPARE(digestOf(copy), digestOf(file));
        Recording first(file, LogReader::Origin::Ours);
        Recording second(copy, LogReader::Origin::Ours);
        Player one(first);
        Player other(second);
        one.moveTo(first.end().cursor());
        other.moveTo(second.end().cursor());
        QCOMPARE(documentsOf(other.board<WaiterBoard>()), documentsOf(one.board<WaiterBoard>()));
    }

    void theAuditNamesWhatWasDoneOnPurpose_data()
    {
        QTest::addColumn<BendKind>("kind");
        for (const BendKind kind :
             {BendKind::Drop, BendKind::Unpublished, BendKind::Duplicate, BendKind::Swap,
              BendKind::CrashBeforeCheckpoint, BendKind::Busy, BendKind::Delay})
            QTest::newRow(std::string(toWord(kind)).c_str()) << kind;
    }
    /// By rate, so that one befalls where its turn or number counts.
    void theAuditNamesWhatWasDoneOnPurpose()
    {
        QFETCH(BendKind, kind);
        const std::string file = path("named");
        Shown evening(file, bentLunch({usualBend(ViewName::Waiter, kind, 400),
                                       usualBend(ViewName::Details, kind, 400)}));
        bool isNamed = false;
        for (int minute = 0; !isNamed && minute < 60; ++minute) {
            playTo(evening.writeSide, evening.writeSide.scenario().starts + minute * 1min);
            for (const Finding &finding : findingsIn(evening.writeSide)) {
                QVERIFY(finding.what != Finding::What::Checkpoint);
                isNamed = isNamed || (finding.guilty && finding.guilty->bend == kind);
            }
        }
        QVERIFY(isNamed);
    }

    void aDroppedEventShowsNoLagAndIsWrongUntilTheViewIsMadeAnew()
    {
        Shown evening(path("dropped"),
                      bentLunch({usualBend(ViewName::Waiter, BendKind::Drop, 200)}));
        playTo(evening.writeSide, evening.writeSide.scenario().starts + 30min);
        QVERIFY(stateOf(evening.writeSide).wrongOrders > 0);
        QVERIFY(!auditFindings(evening.writeSide).isEmpty());
        (void)evening.writeSide.changeLine(
            ViewBent{usualBend(ViewName::Waiter, BendKind::Drop, 0), "No more"});
        (void)evening.writeSide.rebuild(ViewName::Waiter);
        QCOMPARE(stateOf(evening.writeSide).wrongOrders, 0);
        QCOMPARE(auditFindings(evening.writeSide), QStringList());
    }

    /// In an evening of commands nobody looks: only a person's hand brings it back.
    void aViewThatIsThrownAwayStaysEmptyUntilItIsMadeAnew()
    {
        Shown evening(path("thrown"), scriptedEvening({}));
        WriteSide &writeSide = evening.writeSide;
        const Instant starts = writeSide.scenario().starts;
        playTo(writeSide, starts + 20min);
        (void)writeSide.changeLine(
            ViewBent{usualBend(ViewName::Details, BendKind::Discard), "Thrown away"});
        playTo(writeSide, starts + 30min);
        QVERIFY(stateOf(writeSide).isEmpty);
        QVERIFY(stateOf(writeSide).staleOrders > 0);
        QCOMPARE(stateOf(writeSide).wrongOrders, 0);
        const auto findings = findingsIn(writeSide);
        QVERIFY(!findings.empty());
        for (const Finding &finding : findings) {
            QCOMPARE(finding.what, Finding::What::MissingDocument);
            QCOMPARE(finding.guilty.value().bend, std::optional(BendKind::Discard));
        }
        (void)writeSide.rebuild(ViewName::Details);
        QVERIFY(!stateOf(writeSide).isEmpty);
        QCOMPARE(stateOf(writeSide).staleOrders + stateOf(writeSide).wrongOrders, 0);
        QCOMPARE(auditFindings(writeSide), QStringList());
    }

    void whatIsExpectedAndWhatIsShownAreTold()
    {
        WriteSide writeSide(path("tally"),
                            bentLunch({usualBend(ViewName::Details, BendKind::Drop, 300)}));
        playTo(writeSide, writeSide.scenario().ends);
        const ViewLineState state = stateOf(writeSide);
        QVERIFY(state.portionsLeft.expected != state.portionsLeft.actual);
        QVERIFY(state.moneyTaken.expected > state.moneyTaken.actual);
    }

    void whatRepairWouldChangeIsWhatItChanges()
    {
        Scenario scenario =
            bentLunch({usualBend(ViewName::Details, BendKind::Poison, Position{72})});
        Protections parks;
        parks.poison = PoisonPolicy::ParkStream;
        scenario.protections = {
            {scenario.starts, "It parks", "What it cannot show.", ViewName::Details, parks, {}}};
        WriteSide writeSide(path("parked"), scenario);
        playTo(writeSide, scenario.ends);
        QVERIFY(!stateOf(writeSide).parked.empty());
        QVERIFY(stateOf(writeSide).staleOrders > 0);
        const ParkedHandled repair{ViewName::Details, {}, ParkedHandling::Repair, "Mended"};
        QVERIFY(!writeSide.preview(repair).empty());
        (void)writeSide.changeLine(repair);
        QVERIFY(stateOf(writeSide).parked.empty());
        QVERIFY(writeSide.preview(repair).empty());
        QCOMPARE(stateOf(writeSide).staleOrders + stateOf(writeSide).wrongOrders, 0);
    }

    void whereViewsDoNotFollowTheLogNothingCanBeBent()
    {
        const ViewBent bent{usualBend(ViewName::Waiter, BendKind::Drop, 100), {}};
        WriteSide pushed(path("pushed"), scriptedEvening(usual(ArchitectureKind::Push)));
        QCOMPARE(pushed.whyNot(bent), std::string("no view follows the log now"));
        WriteSide followed(path("followed"), scriptedEvening({}));
        QCOMPARE(followed.whyNot(bent), std::string());
        ViewBent told = bent;
        told.bend.view = ViewName::Floor;
        QVERIFY(!followed.whyNot(told).empty());
        told.bend = usualBend(ViewName::Waiter, BendKind::Drop, Position{1});
        playTo(followed, followed.scenario().starts + 10min);
        QCOMPARE(followed.whyNot(told),
                 std::string("event 1 is not on its way to the waiter view any more"));
    }

    void anotherArchitectureEndsWhatWasBent()
    {
        Scenario scenario = bentLunch({usualBend(ViewName::Waiter, BendKind::Duplicate, 300)});
        scenario.architectures = {{scenario.starts + 20min,
                                   "It is pushed",
                                   "From now on.",
                                   usual(ArchitectureKind::Push),
                                   {}}};
        WriteSide writeSide(path("changed"), scenario);
        playTo(writeSide, scenario.starts + 15min);
        QCOMPARE(writeSide.lines().size(), std::size_t{1});
        playTo(writeSide, scenario.ends);
        QCOMPARE(writeSide.lines().size(), std::size_t{0});
        QCOMPARE(writeSide.reach()[static_cast<std::size_t>(ViewName::Waiter)].event,
                 writeSide.reach()[static_cast<std::size_t>(ViewName::Kitchen)].event);
    }

    void whatWrongAtNoLagSaysIsSo()
    {
        const Scenario scenario = loadScenario(
            QStringLiteral(SOURCE_DIR "/resources/scenarios/wrong-at-no-lag.scenario.json"));
        Shown evening(path("no-lag"), scenario);
        const WriteSide &writeSide = evening.writeSide;
        const auto lag = [&](ViewName view) {
            return number(writeSide.head().event) -
                   number(writeSide.reach()[static_cast<std::size_t>(view)].event);
        };
        playTo(evening.writeSide, scenario.starts + 24min); // what is said at 12:19
        QCOMPARE(lag(ViewName::Details), 0);
        QVERIFY(lag(ViewName::Status) > 0);
        for (const Duration after : {24min, 36min}) {
            playTo(evening.writeSide, scenario.starts + after);
            const ViewLineState line = stateOf(writeSide);
            QCOMPARE(line.wrongOrders, 1);
            QCOMPARE(line.moneyTaken.expected - line.moneyTaken.actual, 2400);
            for (const Finding &finding : findingsIn(writeSide)) {
                QCOMPARE(finding.view, ViewName::Details);
                QCOMPARE(finding.key, std::string("5"));
                QCOMPARE(finding.guilty.value().bend, std::optional(BendKind::Drop));
                QCOMPARE(finding.guilty->type, std::string("PaymentTaken"));
            }
        }
        playTo(evening.writeSide, scenario.ends + 2min);
        QCOMPARE(lag(ViewName::Status), 0);
        QCOMPARE(stateOf(writeSide).wrongOrders, 1);
    }

    void aPersonAtTheWindowHearsOfIt()
    {
        Evening evening(eveningSourceFor(
            QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json")));
        QSignalSpy opened(&evening, &Evening::opened);
        QSignalSpy failed(&evening, &Evening::failed);
        QSignalSpy lines(&evening, &Evening::lineChanged);
        evening.open();
        QVERIFY(opened.wait(20'000));
        evening.bendView(usualBend(ViewName::Floor, BendKind::Drop, 100), {});
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        evening.protectView(ViewName::Waiter, effectivelyOnce(), QStringLiteral("Protected"));
        QTRY_VERIFY_WITH_TIMEOUT(!lines.empty(), 20'000);
        QVERIFY(lines.back().at(0).value<ViewLineState>().protections == effectivelyOnce());
        QCOMPARE(failed.size(), 1);
    }
};

RESTAURANT_TEST(TestBends)

} // namespace restaurant::testing::tst_bends
#include "tst_bends.moc"
