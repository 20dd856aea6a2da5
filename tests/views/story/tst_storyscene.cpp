// What stands where in the picture at a given moment, and what is said there: values, without a
// widget. At the pace of life a message is on each road for a second.
#include "story/storycaption.h"
#include "story/storyscene.h"
#include "storysamples.h"
#include "testprogram.h"
#include "words/plaintext.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace restaurant::testing::tst_storyscene {

using namespace restaurant::samples;
using namespace std::chrono_literals;

namespace {

constexpr QSize usualSize(1150, 640);
constexpr FlowPlace writeSide{FlowPlace::Kind::WriteSide, {}};
constexpr FlowPlace theLog{FlowPlace::Kind::Events, {}};
constexpr FlowPlace manager{FlowPlace::Kind::Manager, {}};

constexpr FlowPlace boardOf(ViewName view)
{
    return {FlowPlace::Kind::View, view};
}

/// An evening and its picture.
struct Drawn
{
    explicit Drawn(const Architecture &architecture = {}, ServiceStores stores = ServiceStores::One,
                   const std::vector<ViewDelay> &late = {}, QSize size = usualSize)
        : evening(architecture, stores, late)
        , scene(&evening.story)
    {
        scene.resize(size);
        scene.settle();
    }

    /// The picture as it is so long after 20:14:05.
    StoryScene &at(Duration since, double speed = 1)
    {
        evening.goTo(since, speed);
        static_cast<void>(scene.refresh());
        return scene;
    }
    template <typename Look> [[nodiscard]] const Look &look(const StorySubject &subject) const
    {
        const StoryItem *item = scene.find(subject);
        if (!item || !std::holds_alternative<Look>(item->look))
            qFatal("no such thing in the picture");
        return std::get<Look>(item->look);
    }
    template <typename Look> [[nodiscard]] std::vector<const StoryItem *> all() const
    {
        std::vector<const StoryItem *> found;
        for (const StoryItem &item : scene.items())
            if (std::holds_alternative<Look>(item.look))
                found.push_back(&item);
        return found;
    }
    [[nodiscard]] std::size_t on(const FlowRoad &road) const
    {
        const auto &tokens = scene.traffic().tokens;
        return static_cast<std::size_t>(
            std::count_if(tokens.begin(), tokens.end(),
                          [&](const FlowToken &token) { return token.traveller.road == road; }));
    }
    /// "title: text"; empty: nothing is told.
    [[nodiscard]] QString caption() const
    {
        const auto told = captionAt(evening.story, scene.now(), scene.now());
        return told ? told->title + QStringLiteral(": ") + told->text : QString();
    }

    StoryEvening evening;
    StoryScene scene;
};

QString inWords(const ChipLook &look)
{
    QString said = look.number;
    said.remove(QChar(0x202f));
    return look.marks.isEmpty() ? said : said + u' ' + look.marks;
}

/// From the oldest to the newest.
QStringList chipsOf(const Drawn &drawn)
{
    std::map<int, QString> byPlace;
    for (const StoryItem *item : drawn.all<ChipLook>())
        byPlace[item->rect.left()] = inWords(std::get<ChipLook>(item->look));
    QStringList said;
    for (const auto &[place, text] : byPlace)
        said += text;
    return said;
}

QString plain(QString text)
{
    return text.remove(QChar(0x202f));
}

} // namespace

class TestStoryScene final : public QObject
{
    Q_OBJECT

private slots:
    void itIsQuietWhenNothingIsToBeWatchedButWhatWaitsOnALateRoad()
    {
        Drawn drawn({}, ServiceStores::One, {{ViewName::Waiter, 30s}});
        QVERIFY(!drawn.at(300ms).isQuiet());
        QVERIFY(!drawn.at(2500ms).isQuiet());
        QVERIFY(drawn.at(10s).isQuiet());
        const FlowRoad late{FlowRoad::Kind::ToView, ViewName::Waiter};
        QCOMPARE(drawn.on(late), std::size_t{3});
        const QRect many = drawn.scene.pillOn(late, QStringLiteral("9 wait"));
        const QRect board = drawn.scene.plan().board(ViewName::Waiter);
        QVERIFY(many.top() > board.bottom()); // below its board, and no other
        QVERIFY(many.left() > board.left() && many.right() < board.right());
        QVERIFY(drawn.at(40s).isQuiet());
    }

    /// Its road is the shortest of all.
    void howManyEventsGoToTheLogIsNotCovered()
    {
        Drawn drawn;
        drawn.at(10s);
        const QRect rate =
            drawn.scene.pillOn({FlowRoad::Kind::ToLog, {}}, QStringLiteral("88/min"));
        QVERIFY(!rate.intersects(drawn.scene.plan().writeSide()));
        QVERIFY(!drawn.all<ChipLook>().empty());
        for (const StoryItem *chip : drawn.all<ChipLook>())
            QVERIFY(!rate.intersects(chip->rect));
    }

    void whoIsOnHisWayWhenTimeStandsDoesNotKeepThePictureMoving()
    {
        Drawn drawn;
        drawn.at(10s);
        FloorStaff roger =
            busy(staff("Roger", "runners"), task(12, WorkKind::Bill), samples::at(TableId{1}));
        roger.since = drawn.scene.now();
        ShownChanges<FloorBoard> moved;
        std::get<Changes<FloorStaff>>(moved) = one(roger);
        drawn.evening.floor.apply(moved);
        drawn.at(11s);
        QVERIFY(drawn.scene.floor().anyoneWalks(drawn.scene.now()));
        QVERIFY(!drawn.scene.isMoving());
    }

    // The way of an order, second by second.

    void aCommandIsOnItsWayFromWhoeverGaveItToTheWriteSide()
    {
        Drawn drawn;
        const StoryScene &scene = drawn.at(300ms);
        QCOMPARE(drawn.on({FlowRoad::Kind::ToWriteSide, {}}), 1u);
        QCOMPARE(scene.traffic().tokens.size(), 1u);
        const FlowToken &token = scene.traffic().tokens.front();
        QCOMPARE(token.way, 0.3);
        QVERIFY(!token.refused);
        const QPainterPath road = scene.roadOf(token);
        const QPointF charlie = *scene.middleOf(staffSubject("Charlie"));
        QVERIFY(QLineF(road.pointAtPercent(0), charlie).length() < 4);
        QCOMPARE(road.pointAtPercent(1).toPoint().y(), scene.plan().writeSide().top());
        const QPointF place = scene.on(token);
        QVERIFY(place.y() > charlie.y());
        QVERIFY(place.y() < scene.plan().writeSide().top());
        QVERIFY(scene.at(place) == StorySubject(token.traveller));
    }

    void nothingIsSaidOfACommandThatHasNotArrived()
    {
        Drawn drawn;
        drawn.at(300ms);
        QCOMPARE(plain(drawn.look<WriteLook>(writeSide).counts.first()),
                 QStringLiteral("event 1281"));
        QCOMPARE(drawn.look<WriteLook>(writeSide).decision, QStringLiteral("accepted: 1 event"));
        QCOMPARE(chipsOf(drawn).last(), QStringLiteral("1281 SWK"));
    }

    void theDecisionIsSaidWhenTheCommandArrives()
    {
        Drawn drawn;
        drawn.at(1200ms);
        const auto &look = drawn.look<WriteLook>(writeSide);
        QCOMPARE(look.doing, QStringLiteral("PlaceOrder of Charlie"));
        QCOMPARE(look.decision, QStringLiteral("accepted: 3 events"));
        QCOMPARE(plain(look.counts.first()), QStringLiteral("event 1284"));
        QVERIFY(!look.isRefused);
        QCOMPARE(drawn.on({FlowRoad::Kind::ToLog, {}}), 3u);
        QCOMPARE(chipsOf(drawn).last(), QStringLiteral("1281 SWK"));
    }

    void eventsStandInTheLogWhenTheyAreThereAndAreOnTheirWayToEachBoard()
    {
        Drawn drawn;
        drawn.at(2200ms);
        const QStringList chips = chipsOf(drawn);
        QCOMPARE(chips.last(), QStringLiteral("1284"));
        QCOMPARE(chips[chips.size() - 4], QStringLiteral("1281 SWK"));
        for (const ViewName view : storyBoards) {
            QCOMPARE(drawn.on({FlowRoad::Kind::ToView, view}), 3u);
            QCOMPARE(drawn.look<BoardLook>(boardOf(view)).state, QStringLiteral("3 on the way"));
            for (const BoardLineLook &line : drawn.look<BoardLook>(boardOf(view)).lines)
                QVERIFY2(!line.text.contains(QStringLiteral("1284")), qPrintable(line.text));
        }
        const QString newest = plain(drawn.look<LogLook>(theLog).newest);
        QVERIFY2(newest.endsWith(QStringLiteral("1284 OrderPlaced")), qPrintable(newest));
    }

    void aLineChangesWhenItsEventArrives()
    {
        Drawn drawn;
        drawn.at(2200ms);
        drawn.at(3100ms);
        QCOMPARE(chipsOf(drawn).last(), QStringLiteral("1284 SWK"));
        for (const ViewName view : storyBoards) {
            const auto &look = drawn.look<BoardLook>(boardOf(view));
            QCOMPARE(look.state, QStringLiteral("up to date"));
            QVERIFY2(look.lines.front().isNew, qPrintable(look.titles.first()));
        }
        const auto &kitchen = drawn.look<BoardLook>(boardOf(ViewName::Kitchen));
        QCOMPARE(kitchen.lines.front().text, QStringLiteral("1284 T4 2 Noodles"));
        QCOMPARE(kitchen.lines.front().clock, QStringLiteral("20:03"));
        drawn.at(6s);
        QVERIFY(!drawn.look<BoardLook>(boardOf(ViewName::Kitchen)).lines.front().isNew);
    }

    void theProcessManagerWaitsForWhatItHasHeardOf()
    {
        Drawn drawn;
        drawn.at(2900ms);
        const QStringList before = drawn.look<ManagerLook>(manager).waits;
        QCOMPARE(before.size(), 2);
        QCOMPARE(plain(before.first()), QStringLiteral("1271: waits for the answer of stock"));
        QCOMPARE(before.last(), QStringLiteral("and 9 more"));
        drawn.at(3100ms);
        QCOMPARE(drawn.look<ManagerLook>(manager).waits.last(), QStringLiteral("and 10 more"));
    }

    // What goes wrong.

    void aRefusedCommandStaysAtTheDoorWithItsReason()
    {
        Drawn drawn;
        drawn.evening.refuse();
        const StoryScene &scene = drawn.at(1300ms);
        const auto &look = drawn.look<WriteLook>(writeSide);
        QVERIFY(look.isRefused);
        QCOMPARE(look.doing, QStringLiteral("DeliverOrder of Roger"));
        QCOMPARE(look.decision, QStringLiteral("refused: Order 41 was cancelled."));
        QVERIFY(look.counts.first().endsWith(QStringLiteral("1 refused")));
        const auto &tokens = scene.traffic().tokens;
        const auto refusal = std::find_if(tokens.begin(), tokens.end(),
                                          [](const FlowToken &token) { return token.refused; });
        QVERIFY(refusal != tokens.end());
        QCOMPARE(scene.on(*refusal).toPoint().y(), scene.plan().writeSide().top());
        QCOMPARE(drawn.on({FlowRoad::Kind::ToLog, {}}), 3u); // of Charlie's alone
    }

    void aLateBoardStandsWhereItIsInTheLog()
    {
        Drawn drawn({}, ServiceStores::One, {{ViewName::Status, 30s}});
        ViewProgress late = progressAt(ViewName::Status, 1278, 1284, 30s);
        late.late = 30s;
        drawn.evening.flow.setProgress(late);
        drawn.at(3100ms);
        const QStringList chips = chipsOf(drawn);
        QCOMPARE(chips.last(), QStringLiteral("1284 WK"));
        QCOMPARE(chips[chips.size() - 7], QStringLiteral("1278 S"));
        const auto &look = drawn.look<BoardLook>(boardOf(ViewName::Status));
        QCOMPARE(look.state, QStringLiteral("0:30 behind · 6 events"));
        for (const BoardLineLook &line : look.lines)
            QVERIFY2(!line.text.contains(QStringLiteral("1284")), qPrintable(line.text));
    }

    void aBoardFarBehindIsNamedWhereTheLogBegins()
    {
        Drawn drawn;
        drawn.evening.flow.setProgress(progressAt(ViewName::Status, 900, 1284, 300s));
        drawn.at(3100ms);
        QCOMPARE(drawn.look<LogLook>(theLog).older, QStringLiteral("◂ Status at 900"));
    }

    void aStoppedBoardSaysSo()
    {
        Drawn drawn;
        drawn.evening.stop(ViewName::Status);
        drawn.at(3100ms);
        const auto &look = drawn.look<BoardLook>(boardOf(ViewName::Status));
        QVERIFY(!look.follows);
        QCOMPARE(plain(look.state), QStringLiteral("stopped at 1275"));
    }

    // Looks.

    void aLookComesFromWhoeverLooksAndGoesToItsBoard()
    {
        Drawn drawn;
        drawn.evening.look("Roger", ViewName::Waiter, 300ms);
        const StoryScene &scene = drawn.at(550ms);
        const LookSubject subject{now + 300ms, "Roger", ViewName::Waiter};
        const auto &look = drawn.look<GazeLook>(subject);
        QVERIFY(!look.isStale);
        QCOMPARE(look.way, 0.5);
        const QPointF roger = *scene.middleOf(staffSubject("Roger"));
        QVERIFY(QLineF(look.path.pointAtPercent(0), roger).length() < 4);
        const QRect board = scene.plan().board(ViewName::Waiter).adjusted(-1, -1, 1, 1);
        QVERIFY(board.contains(look.path.pointAtPercent(1).toPoint()));
        drawn.at(200ms);
        QVERIFY(!scene.find(subject)); // he does not look yet
        drawn.at(2400ms);
        QVERIFY(!scene.find(subject)); // nor any more
    }

    void aLookAtWhatIsLateIsMarked()
    {
        Drawn drawn;
        drawn.evening.look("Roger", ViewName::Waiter, 300ms, 22);
        drawn.at(550ms);
        QVERIFY(drawn.look<GazeLook>(LookSubject{now + 300ms, "Roger", ViewName::Waiter}).isStale);
    }

    void withOneModelALookGoesOnToTheTablesOfTheWriteSide()
    {
        Drawn drawn(usual(ArchitectureKind::Crud));
        drawn.evening.look("Roger", ViewName::Waiter, 300ms);
        const StoryScene &scene = drawn.at(1300ms);
        const auto &look =
            drawn.look<GazeLook>(LookSubject{now + 300ms, "Roger", ViewName::Waiter});
        QCOMPARE(look.path.pointAtPercent(1).toPoint().y(), scene.plan().writeSide().top());
        QVERIFY(!drawn.look<WriteLook>(writeSide).tables.isEmpty());
        QVERIFY(!drawn.look<BoardLook>(boardOf(ViewName::Waiter)).instead.isEmpty());
    }

    // Six roads.

    void eachArchitectureHasItsOwnRoads_data()
    {
        QTest::addColumn<ArchitectureKind>("kind");
        QTest::addColumn<bool>("hasRoads");
        QTest::addColumn<bool>("fromTheLog");
        QTest::addColumn<bool>("isOneTransaction");
        const auto row = [](ArchitectureKind kind, bool roads, bool log, bool transaction) {
            QTest::newRow(std::string(toWord(kind)).c_str()) << kind << roads << log << transaction;
        };
        row(ArchitectureKind::EventSourced, true, true, false);
        row(ArchitectureKind::Crud, false, false, false);
        row(ArchitectureKind::OneStore, false, false, true);
        row(ArchitectureKind::Push, true, false, false);
        row(ArchitectureKind::Trigger, true, false, false);
        row(ArchitectureKind::Poll, true, false, false);
    }
    void eachArchitectureHasItsOwnRoads()
    {
        QFETCH(ArchitectureKind, kind);
        QFETCH(bool, hasRoads);
        QFETCH(bool, fromTheLog);
        QFETCH(bool, isOneTransaction);
        Drawn drawn(usual(kind));
        const StoryPlan &plan = drawn.at(300ms).plan();
        for (const ViewName view : storyBoards) {
            const QPainterPath &road = plan.roadTo({FlowRoad::Kind::ToView, view});
            QCOMPARE(!road.isEmpty(), hasRoads);
            if (road.isEmpty())
                continue;
            const QPoint begins = road.pointAtPercent(0).toPoint();
            QCOMPARE(plan.chips().back().adjusted(-1, -1, 1, 1).contains(begins), fromTheLog);
            QCOMPARE(plan.writeSide().adjusted(-1, -1, 1, 1).contains(begins), !fromTheLog);
        }
        QCOMPARE(!plan.transaction().isEmpty(), isOneTransaction);
        if (isOneTransaction)
            for (const QRect &rect : {plan.writeSide(), plan.chips().front(), plan.chips().back(),
                                      plan.board(ViewName::Status), plan.board(ViewName::Kitchen)})
                QVERIFY(plan.transaction().contains(rect));
        QCOMPARE(!plan.job().isEmpty(), hasJob(kind));
        QCOMPARE(drawn.all<JobLook>().size(), hasJob(kind) ? 1u : 0u);
    }

    /// Since 20:00 it has run every ten seconds.
    void aJobSaysWhenItRunsNext()
    {
        Architecture poll = usual(ArchitectureKind::Poll);
        poll.every = 10s;
        Drawn drawn(poll);
        const auto job = [&](Duration since) {
            drawn.at(since);
            return std::get<JobLook>(drawn.all<JobLook>().front()->look);
        };
        QCOMPARE(job(1s).text, QStringLiteral("polls in 0:04"));
        QCOMPARE(job(1s).percent, 60);
        QCOMPARE(job(3s).text, QStringLiteral("polls in 0:02"));
        QVERIFY(job(5500ms).runs);
        QVERIFY(!job(6500ms).runs);
        poll.flaw = Flaw::JobStopped;
        Drawn stopped(poll);
        stopped.at(1s);
        const auto look = std::get<JobLook>(stopped.all<JobLook>().front()->look);
        QVERIFY(look.isStopped);
        QCOMPARE(look.text, QStringLiteral("polls no more: stopped"));
    }

    void servicesWithStoresOfTheirOwnStandInTheWriteSide()
    {
        Drawn drawn({}, ServiceStores::Each);
        ServiceConditions conditions{};
        conditions[static_cast<std::size_t>(Service::Stock)] = {ServicePace::Stopped, {}};
        drawn.evening.flow.setServices(conditions);
        const StoryPlan &plan = drawn.at(300ms).plan();
        QRegion taken;
        for (const Service service : allServices)
            for (const QRect &rect : {plan.service(service), plan.outbox(service)}) {
                QVERIFY(!rect.isEmpty());
                QVERIFY(plan.writeSide().contains(rect));
                QVERIFY(!taken.intersects(rect));
                taken += rect;
            }
        const auto &services = drawn.look<WriteLook>(writeSide).services;
        QCOMPARE(services[static_cast<std::size_t>(Service::Stock)].condition,
                 QStringLiteral("stopped"));
        QCOMPARE(services[static_cast<std::size_t>(Service::Orders)].condition, QString());
    }

    // Captions: made of the recording alone.

    void captionsTellWhatHasHappenedLast()
    {
        Drawn drawn;
        drawn.at(300ms);
        QVERIFY(drawn.caption().startsWith(QStringLiteral("Charlie: PlaceOrder: ")));
        QVERIFY(drawn.caption().contains(QStringLiteral("table 4")));
        drawn.at(1200ms);
        QCOMPARE(plain(drawn.caption()),
                 QStringLiteral("PlaceOrder is accepted: In one transaction it has become 1282 "
                                "OrderPlaced, 1283 OrderPlaced and 1284 OrderPlaced."));
        const QString decided = drawn.caption();
        drawn.at(2200ms);
        QCOMPARE(drawn.caption(), decided);
        drawn.at(3100ms);
        QCOMPARE(plain(drawn.caption()),
                 QStringLiteral("Kitchen board: event 1282: OrderPlaced has arrived. Now it says: "
                                "1284 T4 2 Noodles"));
    }

    void aCaptionSaysWhyACommandIsRefusedAndWhatItsSenderKnew()
    {
        Drawn drawn;
        drawn.evening.refuse();
        drawn.at(1300ms);
        const QString said = plain(drawn.caption());
        QVERIFY2(said.startsWith(QStringLiteral("DeliverOrder is refused: Order 41 was cancelled. "
                                                "It was decided on the waiter view as of event "
                                                "1262.")),
                 qPrintable(said));
    }

    void aCaptionSaysWhatALookCouldNotKnow()
    {
        Drawn drawn;
        drawn.evening.look("Roger", ViewName::Waiter, 400ms, 22);
        drawn.at(500ms);
        QVERIFY2(drawn.caption().startsWith(QStringLiteral("Roger looks at the waiter view: It has "
                                                           "not heard of 22 events yet")),
                 qPrintable(drawn.caption()));
        drawn.at(300ms); // before he does
        QVERIFY(drawn.caption().startsWith(QStringLiteral("Charlie: PlaceOrder: ")));
    }

    void atSpeedOnlyTroubleIsTold()
    {
        Drawn drawn;
        drawn.evening.flow.setClock(now + 500ms, 60, true);
        static_cast<void>(drawn.scene.refresh());
        QCOMPARE(drawn.caption(), QString());
        drawn.evening.refuse();
        drawn.evening.flow.setClock(now + 30s, 60, true);
        static_cast<void>(drawn.scene.refresh());
        QVERIFY(drawn.caption().startsWith(QStringLiteral("DeliverOrder is refused")));
    }

    void aCaptionStandsWithinThePictureAndNotOverWhatItIsAbout()
    {
        Drawn drawn;
        drawn.evening.refuse();
        for (const Duration since : {300ms, 1200ms, 2200ms, 3100ms}) {
            drawn.at(since);
            const auto captions = drawn.all<CaptionLook>();
            QCOMPARE(captions.size(), 1u);
            QVERIFY(QRect({}, usualSize).contains(captions.front()->rect));
        }
    }

    // The room for it.

    void nothingIsPlacedElsewhereWhileFiguresChange()
    {
        Drawn drawn;
        drawn.evening.refuse();
        const auto places = [&] {
            std::map<StorySubject, QRect> found;
            for (const StoryItem &item : drawn.scene.items())
                if (item.subject && std::holds_alternative<FlowPlace>(*item.subject))
                    found[*item.subject] = item.rect;
            return found;
        };
        drawn.at(0ms);
        const auto before = places();
        QCOMPARE(before.size(), storyBoards.size() + 3);
        for (Duration since = 300ms; since < 5s; since += 700ms) {
            drawn.at(since);
            QVERIFY(places() == before);
            QVERIFY(!drawn.scene.isOutgrown());
        }
        drawn.evening.fillUp(500);
        drawn.at(4s);
        QVERIFY(places() == before);
    }

    void everythingFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<ServiceStores>("stores");
        for (const ServiceStores stores : {ServiceStores::One, ServiceStores::Each}) {
            const char *what = stores == ServiceStores::One ? "one store" : "stores";
            QTest::addRow("least, %s", what) << StoryPlan::leastSize() << stores;
            QTest::addRow("usual, %s", what) << usualSize << stores;
            QTest::addRow("full screen, %s", what) << QSize(1920, 900) << stores;
        }
    }
    void everythingFits()
    {
        QFETCH(QSize, size);
        QFETCH(ServiceStores, stores);
        Drawn drawn({}, stores, {}, size);
        drawn.at(300ms);
        const StoryPlan &plan = drawn.scene.plan();
        const QRect all({}, size);
        std::vector<QRect> boxes{plan.writeSide(), plan.manager(), plan.logTitle(),
                                 plan.underChips()};
        for (const ViewName view : storyBoards)
            boxes.push_back(plan.board(view));
        boxes.insert(boxes.end(), plan.chips().begin(), plan.chips().end());
        QRegion taken;
        for (const QRect &box : boxes) {
            QVERIFY(all.contains(box));
            QVERIFY(!taken.intersects(box));
            QVERIFY(!plan.room().intersects(box));
            taken += box;
        }
        QVERIFY(plan.chips().size() >= 3);
        QVERIFY(plan.boardLines() >= 2);
        QVERIFY(all.contains(plan.legend()));
    }

    void whateverCanBeReachedIsFoundWhereItStands()
    {
        Drawn drawn;
        drawn.evening.refuse();
        drawn.evening.look("Roger", ViewName::Waiter, 900ms);
        drawn.at(1200ms);
        const auto all = drawn.scene.everything();
        QVERIFY(all.size() > 30);
        for (const StorySubject &subject : all) {
            const auto middle = drawn.scene.middleOf(subject);
            QVERIFY(middle);
            QVERIFY(drawn.scene.at(*middle));
            QVERIFY(QRect({}, usualSize).intersects(drawn.scene.rectOf(subject)));
        }
    }
};

RESTAURANT_TEST(TestStoryScene)

} // namespace restaurant::testing::tst_storyscene
#include "tst_storyscene.moc"
