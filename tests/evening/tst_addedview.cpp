// A view that is added while the evening runs: it was not there, it is folded from the first event,
// and from then on it is as right as the others.
#include "evening/evening.h"
#include "playback/replaycheck.h"
#include "read/boardjson.h"
#include "store/logreader.h"
#include "testprogram.h"

#include <QtTest>

#include <QTemporaryDir>

namespace restaurant::testing::tst_addedview {

namespace {

QString scenarioFile(const char *name)
{
    return QStringLiteral(SOURCE_DIR "/resources/scenarios/%1.scenario.json")
        .arg(QLatin1String(name));
}

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

/// What a pane knows of the view.
struct Screen
{
    explicit Screen(Evening &evening)
    {
        evening.listen<DishesBoard>(&evening, [this](const ShownChanges<DishesBoard> &changes) {
            applyTo(dishes, std::get<Changes<DishGuests>>(changes));
        });
        QObject::connect(&evening, &Evening::opened, &evening,
                         [this](const EveningInfo &info) { file = info.file.toStdString(); });
        QObject::connect(&evening, &Evening::progressChanged, &evening,
                         [this](const ViewProgress &told) {
                             if (told.view == ViewName::Dishes)
                                 progress = told;
                         });
        QObject::connect(&evening, &Evening::auditChanged, &evening,
                         [this](const AuditState &told) {
                             if (told.view == ViewName::Dishes)
                                 audit = told;
                         });
    }

    [[nodiscard]] bool shows(const std::map<DishId, DishGuests> &right) const
    {
        return progress && progress->state == ViewState::Following && dishes == right;
    }

    std::map<DishId, DishGuests> dishes;
    std::optional<ViewProgress> progress;
    std::optional<AuditState> audit;
    std::string file;
};

/// Folded from the log, as it is now.
std::map<DishId, DishGuests> dishesIn(const std::string &file, const Restaurant &restaurant,
                                      Position upTo = {})
{
    LogReader log(file);
    DishesBoard board(restaurant);
    log.forEachEvent({}, upTo == Position{} ? log.head() : upTo,
                     [&board](const RecordedEvent &event) { apply(board, event); });
    std::map<DishId, DishGuests> dishes;
    for (const DishGuests &dish : board.dishes.sorted())
        dishes.emplace(dish.dish, dish);
    return dishes;
}

} // namespace

class TestAddedView : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        qRegisterMetaType<EveningInfo>();
        qRegisterMetaType<AuditState>();
    }

    void itIsNotThereUntilItIsAdded_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::newRow("a script") << scenarioFile("quiet-lunch");
        QTest::newRow("a living evening") << scenarioFile("one-server");
    }
    void itIsNotThereUntilItIsAdded()
    {
        QFETCH(QString, scenario);
        const Restaurant restaurant = loadScenario(scenario).restaurant;
        Evening evening(eveningSourceFor(scenario));
        Screen screen(evening);
        QVERIFY(opens(evening));
        QVERIFY(runsTo(evening, "12:30"));
        QVERIFY(!screen.progress);
        QVERIFY(screen.dishes.empty());
        QVERIFY(!screen.audit);
        QVERIFY(!hasView(screen.file, ViewName::Dishes));

        evening.control(ViewName::Dishes, ViewControl::Rebuild);
        const auto then = dishesIn(screen.file, restaurant);
        QVERIFY(!then.empty());
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows(then), 20'000);
        QVERIFY(hasView(screen.file, ViewName::Dishes));

        QVERIFY(runsTo(evening, "13:10"));
        const auto later = dishesIn(screen.file, restaurant);
        QVERIFY(later != then);
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows(later), 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            screen.audit && screen.audit->verdict == AuditState::Verdict::Right, 60'000);
    }

    /// The simplest rule: its store lies beside the file.
    void itIsRememberedByItsStore()
    {
        const QString file = m_folder.filePath(QStringLiteral("kept.restaurant"));
        const std::string path = file.toStdString();
        const Restaurant restaurant = loadScenario(scenarioFile("quiet-lunch")).restaurant;
        {
            Evening evening(eveningSourceFor(scenarioFile("quiet-lunch")));
            QVERIFY(opens(evening));
            QVERIFY(runsTo(evening, "12:40"));
            QSignalSpy saved(&evening, &Evening::saved);
            evening.saveAs(file);
            QVERIFY(saved.wait());
        }
        {
            Evening evening(eveningSourceFor(file));
            Screen screen(evening);
            QVERIFY(opens(evening));
            QVERIFY(!hasView(path, ViewName::Dishes)); // a copy begins without
            evening.control(ViewName::Dishes, ViewControl::Rebuild);
            QTRY_VERIFY_WITH_TIMEOUT(screen.shows(dishesIn(path, restaurant)), 20'000);
        }
        {
            Evening evening(eveningSourceFor(file));
            Screen screen(evening);
            QVERIFY(opens(evening));
            QTRY_VERIFY_WITH_TIMEOUT(screen.shows(dishesIn(path, restaurant)), 20'000);
        }
        QVERIFY(QFile::remove(QString::fromStdString(viewFilePath(path, ViewName::Dishes))));
        {
            Evening evening(eveningSourceFor(file));
            Screen screen(evening);
            QVERIFY(opens(evening));
            QVERIFY(runsTo(evening, "12:50"));
            QVERIFY(!screen.progress);
        }
    }

    void thePastHasItToo()
    {
        Evening evening(eveningSourceFor(scenarioFile("quiet-lunch")));
        const Restaurant restaurant = loadScenario(scenarioFile("quiet-lunch")).restaurant;
        Screen screen(evening);
        QVERIFY(opens(evening));
        QVERIFY(runsTo(evening, "13:00"));
        const QSignalSpy arrived(&evening, &Evening::arrived);
        evening.seek(*instantFrom("12:20"));
        QTRY_COMPARE(arrived.size(), 1);
        QVERIFY(!screen.progress); // it was not added yet
        evening.goLive();
        QTRY_VERIFY(evening.isLive());
        evening.control(ViewName::Dishes, ViewControl::Rebuild);
        QTRY_VERIFY_WITH_TIMEOUT(screen.shows(dishesIn(screen.file, restaurant)), 20'000);
        evening.seek(*instantFrom("12:20"));
        QTRY_VERIFY_WITH_TIMEOUT(
            screen.shows(dishesIn(screen.file, restaurant, screen.progress->at)) &&
                screen.progress->at < LogReader(screen.file).head(),
            20'000);
    }

    void noStateHashIsMadeOverIt()
    {
        QCOMPARE(QString::fromStdString(hashedProjections()).count(QLatin1Char(',')), 3);
        QVERIFY(hashedProjections().find("dishes") == std::string::npos);
    }
};

RESTAURANT_TEST(TestAddedView)

} // namespace restaurant::testing::tst_addedview
#include "tst_addedview.moc"
