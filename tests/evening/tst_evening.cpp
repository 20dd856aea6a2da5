#include "evening/evening.h"
#include "testprogram.h"

#include <QtTest>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace restaurant::testing::tst_evening {

namespace {

const QString quietLunch =
    QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json");

/// What a screen would hold of one kind of document.
template <typename Doc> class Shown
{
public:
    void take(const Changes<Doc> &changes)
    {
        if (changes.whole)
            m_docs.clear();
        for (const Doc &doc : changes.upserted)
            m_docs.insert_or_assign(keyOf(doc), doc);
        for (const auto &key : changes.removed)
            m_docs.erase(key);
    }
    const std::map<KeyOf<Doc>, Doc> &docs() const { return m_docs; }

private:
    std::map<KeyOf<Doc>, Doc> m_docs;
};

struct Screen
{
    explicit Screen(Evening &evening)
    {
        evening.listen<KitchenBoard>(&evening, [this](const auto &changes) {
            tickets.take(std::get<Changes<Ticket>>(changes));
        });
        evening.listen<WaiterBoard>(&evening, [this](const auto &changes) {
            tables.take(std::get<Changes<TableCard>>(changes));
        });
        evening.listen<DetailsBoard>(&evening, [this](const auto &changes) {
            details.take(std::get<Changes<OrderDetails>>(changes));
        });
        QObject::connect(&evening, &Evening::logged, &evening, [this](const auto &commands) {
            log.insert(log.end(), commands.begin(), commands.end());
        });
    }
    Shown<Ticket> tickets;
    Shown<TableCard> tables;
    Shown<OrderDetails> details;
    std::vector<HandledCommand> log;
};

bool opens(Evening &evening)
{
    QSignalSpy opened(&evening, &Evening::opened);
    evening.open();
    return opened.wait();
}

bool runsTo(Evening &evening, const char *time)
{
    QSignalSpy arrived(&evening, &Evening::arrived);
    evening.runUntil(*instantFrom(time));
    return arrived.wait(60'000);
}

/// Somebody else writes to the store, as any program may that opens it: until it is deleted.
class HeldStore
{
public:
    explicit HeldStore(const QString &file)
    {
        auto store = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        store.setDatabaseName(file);
        if (!store.open() || !QSqlQuery(store).exec(QStringLiteral("BEGIN IMMEDIATE")))
            qFatal("the store cannot be held");
    }
    ~HeldStore() { QSqlDatabase::removeDatabase(m_name); }
    Q_DISABLE_COPY_MOVE(HeldStore)

private:
    const QString m_name = QStringLiteral("held store");
};

const Actor charlie{Name::from("Charlie").value(), Role::Taker};

} // namespace

class TestEvening : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void theViewsFollowTheWholeEvening()
    {
        Evening evening(eveningSourceFor(quietLunch));
        Screen screen(evening);
        QVERIFY(opens(evening));
        QVERIFY(runsTo(evening, "13:30"));
        QVERIFY(screen.tickets.docs().empty());
        QCOMPARE(screen.details.docs().size(), std::size_t{10});
        for (const auto &[order, details] : screen.details.docs())
            QVERIFY(details.delivered);
        for (const auto &[table, card] : screen.tables.docs())
            QVERIFY(card.stage == TableStage::Free);
    }

    /// Somebody else holds the store for a while: what was sent is under way until he lets go.
    void whatIsSentIsUnderWayUntilItIsDecided()
    {
        Evening evening(eveningSourceFor(quietLunch));
        QString file;
        connect(&evening, &Evening::opened, this,
                [&](const EveningInfo &info) { file = info.file; });
        QVERIFY(opens(evening));
        QVERIFY(runsTo(evening, "12:00"));
        QSignalSpy answered(&evening, &Evening::commandAnswered);
        QSignalSpy underWay(&evening, &Evening::underWayChanged);
        CommandId id;
        {
            const HeldStore held(file);
            id = evening.send(SeatParty{TableId{4}, PartyId{90}, 2}, charlie, std::nullopt);
            QVERIFY(!id.isNull());
            QCOMPARE(underWay.count(), 1);
            QCOMPARE(evening.underWay().size(), std::size_t{1});
            QVERIFY(evening.underWay().front().id == id);
            QTest::qWait(200);
            QCOMPARE(answered.count(), 0);
        }
        QTRY_COMPARE(answered.count(), 1);
        QVERIFY(evening.underWay().empty());
        QVERIFY(underWay.last().first().value<std::vector<SentCommand>>().empty());
    }

    /// The clock stands, and what is sent is decided at once all the same.
    void inAPausedEveningWhatIsSentIsDecided()
    {
        Evening evening(eveningSourceFor(quietLunch));
        QVERIFY(opens(evening));
        QVERIFY(runsTo(evening, "12:00"));
        QSignalSpy answered(&evening, &Evening::commandAnswered);
        evening.pause();
        evening.send(SeatParty{TableId{4}, PartyId{90}, 2}, charlie, std::nullopt);
        QTRY_COMPARE(answered.count(), 1);
        QVERIFY(evening.underWay().empty());
    }

    /// Where it is only looked at, nothing is taken, and nobody waits for an answer.
    void whatIsNotTakenHasNoId()
    {
        Evening evening(eveningSourceFor(quietLunch));
        QSignalSpy failed(&evening, &Evening::failed);
        QVERIFY(evening.send(ClearTable{TableId{1}}, charlie, std::nullopt).isNull());
        QCOMPARE(failed.count(), 1);
        QVERIFY(evening.underWay().empty());
    }

    void aViewStopsAndGoesOnAndIsFoldedAgainByHand()
    {
        Evening evening(eveningSourceFor(quietLunch));
        ViewProgress details;
        connect(&evening, &Evening::progressChanged, this, [&](const ViewProgress &progress) {
            if (progress.view == ViewName::Details)
                details = progress;
        });
        QVERIFY(opens(evening));
        QVERIFY(runsTo(evening, "12:00"));
        evening.control(ViewName::Details, ViewControl::Stop);
        QTRY_COMPARE(details.state, ViewState::Stopped);
        QVERIFY(details.byHand);
        const Position stoppedAt = details.at;
        evening.runUntil(*instantFrom("12:10"));
        QTRY_VERIFY_WITH_TIMEOUT(details.head > stoppedAt, 20'000);
        QCOMPARE(details.at, stoppedAt);
        evening.control(ViewName::Details, ViewControl::GoOn);
        QTRY_VERIFY_WITH_TIMEOUT(details.at == details.head && details.at > stoppedAt, 20'000);
        QCOMPARE(details.state, ViewState::Following);
        bool wasFoldedAgain = false;
        evening.listen<DetailsBoard>(this, [&](const auto &changes) {
            wasFoldedAgain |= std::get<Changes<OrderDetails>>(changes).whole;
        });
        evening.control(ViewName::Details, ViewControl::Rebuild);
        QTRY_VERIFY_WITH_TIMEOUT(wasFoldedAgain, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(details.at, details.head, 20'000);
    }

    void aPersonsCommandIsAnsweredAndSeen()
    {
        Evening evening(eveningSourceFor(quietLunch));
        Screen screen(evening);
        QVERIFY(opens(evening));
        QVERIFY(runsTo(evening, "11:56"));
        QSignalSpy answered(&evening, &Evening::commandAnswered);
        const CommandId id = evening.send(SeatParty{TableId{4}, evening.takePartyNumber(), 2},
                                          charlie, ViewName::Waiter);
        QTRY_COMPARE(answered.size(), 1);
        const auto answer = answered.first().first().value<HandledCommand>();
        QCOMPARE(answer.sent.id, id);
        QCOMPARE(answer.outcome.kind, OutcomeKind::Accepted);
        QVERIFY(answer.sent.seen.has_value());
        QVERIFY(number(answer.sent.seen->position) > 0);
        QTRY_VERIFY(screen.tables.docs().at(TableId{4}).stage == TableStage::WantsToOrder);
    }

    void aRefusalIsAnsweredInWords()
    {
        Evening evening(eveningSourceFor(quietLunch));
        QVERIFY(opens(evening));
        QSignalSpy answered(&evening, &Evening::commandAnswered);
        evening.send(DeliverOrder{OrderId{1}}, charlie, std::nullopt);
        QTRY_COMPARE(answered.size(), 1);
        const auto answer = answered.first().first().value<HandledCommand>();
        QCOMPARE(answer.outcome.rejection->reason, Reason::NotAllowed);
    }

    void numbersForPersonsDoNotMeetTheScripts()
    {
        Evening evening(eveningSourceFor(quietLunch));
        QVERIFY(opens(evening));
        QCOMPARE(evening.takeOrderNumber(), OrderId{11});
        QCOMPARE(evening.takeOrderNumber(), OrderId{12});
    }

    void aSavedEveningGoesOnInAnotherWindow()
    {
        const QString file = m_folder.filePath(QStringLiteral("saved.restaurant"));
        {
            Evening evening(eveningSourceFor(quietLunch));
            QVERIFY(opens(evening));
            QVERIFY(runsTo(evening, "12:20"));
            QSignalSpy saved(&evening, &Evening::saved);
            evening.saveAs(file);
            QVERIFY(saved.wait());
        }
        Evening again(eveningSourceFor(file));
        Screen screen(again);
        QVERIFY(opens(again));
        QTRY_VERIFY(!screen.log.empty());
        QVERIFY(runsTo(again, "13:30"));
        QCOMPARE(screen.details.docs().size(), std::size_t{10});
    }

    void whoOnlyLooksFollowsWhatAnotherWrites()
    {
        const QString file = m_folder.filePath(QStringLiteral("shared.restaurant"));
        {
            Evening evening(eveningSourceFor(quietLunch));
            QVERIFY(opens(evening));
            QVERIFY(runsTo(evening, "12:00"));
            QSignalSpy saved(&evening, &Evening::saved);
            evening.saveAs(file);
            QVERIFY(saved.wait());
        }
        Evening writer(eveningSourceFor(file));
        QVERIFY(opens(writer));
        EveningSource source = eveningSourceFor(file);
        Evening refused(source);
        QSignalSpy failed(&refused, &Evening::failed);
        refused.open();
        QVERIFY(failed.wait());

        source.readOnly = true;
        Evening reader(source);
        Screen screen(reader);
        QVERIFY(opens(reader));
        QVERIFY(runsTo(writer, "13:30"));
        QTRY_COMPARE(screen.details.docs().size(), std::size_t{10});
        QSignalSpy told(&reader, &Evening::failed);
        reader.send(ClearTable{TableId{1}}, charlie, std::nullopt);
        QTRY_COMPARE(told.size(), 1);
    }

    void anOrderClosedLongAgoIsFoundInItsReadStore()
    {
        const QString file = m_folder.filePath(QStringLiteral("closed.restaurant"));
        {
            Evening evening(eveningSourceFor(quietLunch));
            QVERIFY(opens(evening));
            QVERIFY(runsTo(evening, "13:30"));
            QSignalSpy saved(&evening, &Evening::saved);
            evening.saveAs(file);
            QVERIFY(saved.wait());
        }
        {
            Evening folds(eveningSourceFor(file)); // leaves read stores beside the copy
            QVERIFY(opens(folds));
            QVERIFY(runsTo(folds, "13:30"));
        }
        Evening again(eveningSourceFor(file));
        QVERIFY(opens(again));
        QVERIFY(runsTo(again, "13:30"));
        QSignalSpy found(&again, &Evening::detailsFound);
        again.requestDetails(OrderId{3});
        QTRY_COMPARE(found.size(), 1);
        const auto details = found.first().first().value<std::optional<OrderDetails>>();
        QVERIFY(details.has_value());
        QVERIFY(details->delivered);
        again.requestDetails(OrderId{99});
        QTRY_COMPARE(found.size(), 2);
        QVERIFY(!found.last().first().value<std::optional<OrderDetails>>().has_value());
    }

    void whatCannotBeOpenedIsToldInWords()
    {
        const QString file = m_folder.filePath(QStringLiteral("broken.scenario.json"));
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("{\"format\": 1,\n \"nam\": \"x\"}");
        broken.close();
        Evening evening(eveningSourceFor(file));
        QSignalSpy failed(&evening, &Evening::failed);
        evening.open();
        QVERIFY(failed.wait());
        QVERIFY(failed.first().first().toString().contains(file + QStringLiteral(":2:2: ")));
    }
};

RESTAURANT_TEST(TestEvening)

} // namespace restaurant::testing::tst_evening
#include "tst_evening.moc"
