#include "planting.h"
#include "testprogram.h"

#include "read/story.h"
#include "read/storyteller.h"
#include "words/audittext.h"

#include <QTest>

namespace restaurant::testing::tst_storeaudit {

namespace {

/// Two guests at a table, served and not yet gone; a takeaway guest who has not paid; a party that
/// waits for its food, and one that has just come.
std::vector<RecordedEvent> lunch()
{
    Story story;
    story.seat(1, 1).dineIn(1, 1, {wanted("soup"), wanted("ramen")}).serve(1, 2);
    story.takeaway(2, "Roger", {wanted("falafel-bowl")});
    story.seat(4, 2).dineIn(3, 4, {wanted("sea-bass")}).seat(5, 3);
    return story.log();
}

/// The index of the last event of a type.
template <typename Happened> std::size_t lastOf(const std::vector<RecordedEvent> &events)
{
    const auto found = std::find_if(events.rbegin(), events.rend(), [](const RecordedEvent &event) {
        return std::holds_alternative<Happened>(event.event);
    });
    return static_cast<std::size_t>(events.rend() - found) - 1;
}

QString textOfAll(const std::vector<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings)
        text += FindingText::sentence(finding) + u'\n';
    return text;
}

/// What an audit says of a view to which the n-th thing of a story came after the next one.
template <typename Board>
std::vector<Finding> foundWithSwapped(const StoryTeller &told, std::size_t n)
{
    PlantedStore<Board> store(told.story());
    const std::size_t count = store.items().size();
    const Board right = boardOf<Board>(store.items(), count);
    store.save(boardWith(store.items(), count, right, {n - 1, DeliveryFault::Swapped}));
    return store.findings();
}

} // namespace

class TestStoreAudit : public QObject
{
    Q_OBJECT
private slots:
    void aRightStoreIsRightUpToItsCheckpoint()
    {
        PlantedStore<WaiterBoard> store(lunch());
        store.save(boardOf<WaiterBoard>(store.items(), 5));
        const AuditReport report = store.audit()->pass();
        QVERIFY(report.isComplete);
        QCOMPARE(textOfAll(report.findings), QString());
        QCOMPARE(report.upTo, Position{5});
    }
    void aStoreThatHasTakenInNothingIsEmptyAndRight()
    {
        PlantedStore<WaiterBoard> store(lunch());
        store.save(WaiterBoard(house()));
        store.edit("DELETE FROM table_card");
        store.edit("DELETE FROM dish_card");
        QCOMPARE(textOfAll(store.findings()), QString());
    }
    void aFieldThatDiffersIsNamedWithTheEventThatWasSkipped()
    {
        PlantedStore<KitchenBoard> store(lunch());
        const std::size_t accepted = lastOf<OrderAccepted>(store.items());
        const KitchenBoard right = boardOf<KitchenBoard>(store.items(), store.items().size());
        store.save(boardWith(store.items(), store.items().size(), right,
                             {accepted, DeliveryFault::Skipped}));
        const std::vector<Finding> findings = store.findings();
        QVERIFY(!findings.empty());
        for (const Finding &finding : findings) {
            QCOMPARE(finding.key, std::string("3"));
            QVERIFY(finding.guilty);
            QCOMPARE(*finding.guilty, (GuiltyEvent{store.items()[accepted].position,
                                                   {},
                                                   "OrderAccepted",
                                                   DeliveryFault::Skipped}));
        }
    }
    void aRowChangedByHandIsNamedWithBothValues()
    {
        PlantedStore<WaiterBoard> store(lunch());
        store.save(boardOf<WaiterBoard>(store.items(), store.items().size()));
        store.edit("UPDATE dish_card SET data = replace(data, '\"name\":\"Soup\"', "
                   "'\"name\":\"Soap\"')");
        QCOMPARE(textOfAll(store.findings()),
                 u"dish_card soup, name: it is \"Soap\" and should be \"Soup\"; no event explains "
                 "it: the row was changed by hand, or more than one event went wrong\n"_qs);
    }
    void aDeletedRowIsNamed()
    {
        PlantedStore<WaiterBoard> store(lunch());
        store.save(boardOf<WaiterBoard>(store.items(), store.items().size()));
        store.edit("DELETE FROM dish_card WHERE key = 'soup'");
        const std::vector<Finding> findings = store.findings();
        QCOMPARE(findings.size(), 1U);
        QCOMPARE(findings[0].what, Finding::What::MissingDocument);
        QCOMPARE(findings[0].key, std::string("soup"));
    }
    void aClosedOrderMarkedOpenIsFound()
    {
        PlantedStore<DetailsBoard> store(lunch());
        store.save(boardOf<DetailsBoard>(store.items(), store.items().size()));
        store.edit("UPDATE order_details SET open = 1 - open WHERE key = 2");
        const std::vector<Finding> findings = store.findings();
        QCOMPARE(findings.size(), 1U);
        QCOMPARE(findings[0].field, std::string("open"));
    }
    void anEditedCheckpointIsToldWithThePlaceOfTheDocuments()
    {
        PlantedStore<DetailsBoard> store(lunch());
        const std::size_t end = store.items().size();
        store.save(boardOf<DetailsBoard>(store.items(), end));
        store.edit("UPDATE meta SET checkpoint = 4");
        const std::vector<Finding> findings = store.findings();
        QCOMPARE(findings.size(), 1U);
        QCOMPARE(findings[0].what, Finding::What::Checkpoint);
        QCOMPARE(findings[0].stored, std::string("4"));
        QCOMPARE(findings[0].right, std::to_string(end));
    }
    void aStoreOfAnotherLogOrAheadOfItsLogIsToldAsAWhole()
    {
        const auto said = [](const char *change) {
            PlantedStore<WaiterBoard> store(lunch());
            store.save(boardOf<WaiterBoard>(store.items(), store.items().size()));
            store.edit(change);
            return textOfAll(store.findings());
        };
        QVERIFY(said("UPDATE meta SET checkpoint = 100000").contains(u"ahead of the log"_qs));
        QVERIFY(said("UPDATE meta SET projection = 99").contains(u"version of the projection"_qs));
        QVERIFY(said("UPDATE meta SET epoch = 99").contains(u"of another log"_qs));
        QVERIFY(said("UPDATE meta SET view = 'kitchen'").contains(u"not a read store of this"_qs));
    }
    /// Whoever let the view go on without an event is named, and nothing else is said of it.
    void whatWasSkippedAndCanBeReadIsTold()
    {
        PlantedStore<KitchenBoard> store(lunch());
        const std::size_t accepted = lastOf<OrderAccepted>(store.items());
        const KitchenBoard right = boardOf<KitchenBoard>(store.items(), store.items().size());
        store.save(boardWith(store.items(), store.items().size(), right,
                             {accepted, DeliveryFault::Skipped}));
        store.edit("INSERT INTO skipped VALUES(?, 'no such dish', 'Roger')",
                   {qlonglong(accepted + 1)});
        const auto findings = store.findings();
        QCOMPARE(findings.size(), std::size_t{1});
        QCOMPARE(findings[0].what, Finding::What::Checkpoint);
        QCOMPARE(findings[0].field, std::string("skipped"));
        QVERIFY(textOfAll(findings).contains(u"by Roger: no such dish"_qs));
    }
    void aSkippedEventThatIsNotThereIsTold()
    {
        PlantedStore<KitchenBoard> store(lunch());
        store.save(boardOf<KitchenBoard>(store.items(), store.items().size()));
        store.edit("INSERT INTO skipped VALUES(100000, 'no such dish', 'Roger')");
        QVERIFY(textOfAll(store.findings()).contains(u"there is no such event"_qs));
    }
    void aCheckpointThatIsNoPlaceIsTold()
    {
        PlantedStore<KitchenBoard> store(lunch());
        store.save(boardOf<KitchenBoard>(store.items(), store.items().size()));
        store.edit("UPDATE meta SET checkpoint = -5");
        QVERIFY(textOfAll(store.findings()).contains(u"at least 0"_qs));
    }
    void anActivityInAViewOfEventsAloneIsTold()
    {
        PlantedStore<KitchenBoard> store(lunch());
        store.save(boardOf<KitchenBoard>(store.items(), store.items().size()));
        store.edit("UPDATE meta SET activity = 7");
        QVERIFY(textOfAll(store.findings()).contains(u"activity of the checkpoint"_qs));
    }
    void aStoreThatBeginsAnewIsAuditedAnew()
    {
        PlantedStore<DetailsBoard> store(lunch());
        const auto audit = store.audit();
        for (const std::size_t count : {store.items().size(), std::size_t{7}}) {
            store.save(boardOf<DetailsBoard>(store.items(), count));
            QCOMPARE(textOfAll(audit->pass().findings), QString());
            store.rebuild();
        }
    }
    void aLongWayIsFoldedInSeveralPasses()
    {
        PlantedStore<DetailsBoard> store(lunch());
        store.save(boardOf<DetailsBoard>(store.items(), store.items().size()));
        const auto audit = store.audit();
        AuditReport report = audit->pass(3);
        QVERIFY(!report.isComplete);
        QVERIFY(report.upTo < Position{7});
        int passes = 1;
        for (; !report.isComplete; ++passes)
            report = audit->pass(3);
        QVERIFY(passes > 2);
        QCOMPARE(textOfAll(report.findings), QString());
    }
    void anActivityCanBeToBlameToo()
    {
        PlantedStore<FloorBoard> store(randomStory(1, 250));
        const std::size_t count = store.items().size();
        const FloorBoard right = boardOf<FloorBoard>(store.items(), count);
        const auto came = std::find_if(
            store.items().rbegin(), store.items().rend(), [&](const Happening &happening) {
                const auto *activity = std::get_if<RecordedActivity>(&happening.what);
                const auto *guest =
                    activity ? std::get_if<GuestCame>(&activity->activity) : nullptr;
                return guest && right.guests.find(guest->guest);
            });
        const auto item = std::size_t(store.items().rend() - came) - 1;
        store.save(boardWith(store.items(), count, right, {item, DeliveryFault::Skipped}));
        const std::vector<Finding> findings = store.findings();
        QVERIFY(!findings.empty());
        QVERIFY(findings[0].guilty);
        QCOMPARE(findings[0].guilty->activity,
                 std::get<RecordedActivity>(store.items()[item].what).number);
        QCOMPARE(findings[0].guilty->type, std::string("GuestCame"));
    }
    /// In its turn the work is unknown when somebody begins it; out of turn it makes him appear.
    void aDocumentThatNothingShouldHaveTouchedIsExplained()
    {
        StoryTeller story;
        story.on("12:00", StaffingChanged{{{"all", {WorkKind::Serve}, {"Charlie"}}}, {}})
            .on("12:01", WorkStarted{WorkId{1}, "Roger", at("12:05")})
            .on("12:02", WorkQueued{WorkId{1}, WorkKind::Serve, "all", {}, {}, {}, {}})
            .on("12:03", WorkDropped{WorkId{1}});
        const std::vector<Finding> findings = foundWithSwapped<FloorBoard>(story, 2);
        QVERIFY(textOfAll(findings).contains(QStringLiteral("staff Roger should not be there")));
        for (const Finding &finding : findings)
            QVERIFY2(finding.guilty, qPrintable(textOfAll(findings)));
    }
    /// In its turn nobody is there any more to wait; out of turn the wait was given up.
    void aDocumentThatWasLastTouchedLongBeforeTheFaultIsExplained()
    {
        StoryTeller story;
        story.on("12:00", GuestCame{GuestId{1}, GuestKind::DineIn, 2})
            .on("12:00", WaitBegan{GuestId{1}, WaitKind::Food, {}})
            .on("12:10", WaitEnded{GuestId{1}, WaitKind::Food})
            .on("12:20", GuestCame{GuestId{2}, GuestKind::DineIn, 2})
            .on("12:30", GuestLeft{GuestId{2}, LeaveReason::Served, {}})
            .on("12:30", WaitBegan{GuestId{2}, WaitKind::Food, {}});
        const std::vector<Finding> findings = foundWithSwapped<MeasuresBoard>(story, 5);
        QVERIFY(textOfAll(findings).contains(QStringLiteral("gaveUp")));
        for (const Finding &finding : findings)
            QVERIFY2(finding.guilty, qPrintable(textOfAll(findings)));
    }
};

RESTAURANT_TEST(TestStoreAudit)

} // namespace restaurant::testing::tst_storeaudit
#include "tst_storeaudit.moc"
