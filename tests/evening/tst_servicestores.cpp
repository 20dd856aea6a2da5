// Evenings whose services have a store each: the journal is the one that one store makes, also when
// the program ends in between.
#include "evening/eveningsource.h"
#include "evening/writeside.h"
#include "testprogram.h"

#include "domain/storeerror.h"
#include "scenario/scenariofile.h"
#include "store/logreader.h"
#include "store/services/servicecheck.h"
#include "store/verify.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

namespace restaurant::testing::tst_servicestores {

namespace {

void playTo(WriteSide &writeSide, Instant until)
{
    do
        (void)writeSide.advance(until, 512);
    while (writeSide.next() && *writeSide.next() <= until);
}

/// So much of it is played.
Instant endOf(const Scenario &scenario)
{
    return std::min(scenario.ends, scenario.starts + std::chrono::minutes(45));
}

void playAll(const std::string &file, const Scenario &scenario)
{
    WriteSide writeSide(file, scenario);
    playTo(writeSide, endOf(scenario));
}

/// A program that plays the evening and ends, as in a crash, behind so many commits of services;
/// false: it came to its end before.
bool playAndCrash(const std::string &file, const Scenario &scenario, int commits)
{
    QFile text(QString::fromStdString(file + ".scenario.json"));
    if (!text.open(QIODevice::WriteOnly))
        qFatal("The scenario cannot be written.");
    text.write(QByteArray::fromStdString(scenarioText(scenario)));
    text.close();
    QProcess program;
    program.setStandardOutputFile(QProcess::nullDevice());
    program.start(QStringLiteral(PROGRAM),
                  {QStringLiteral("play"), text.fileName(), QStringLiteral("--out"),
                   QString::fromStdString(file), QStringLiteral("--crash"),
                   QString::number(commits), QStringLiteral("--until"),
                   QString::fromStdString(clockText(endOf(scenario)))});
    program.waitForFinished(120'000);
    return program.exitCode() == 128 + 9;
}

std::string differenceBetween(const std::string &file, const std::string &right)
{
    LogReader found(file);
    LogReader expected(right);
    constexpr int all = 1'000'000;
    if (found.read({}, all) != expected.read({}, all))
        return "events";
    if (found.commands({}, all) != expected.commands({}, all))
        return "commands";
    if (found.activities({}, all) != expected.activities({}, all))
        return "activities";
    return {};
}

} // namespace

class TestServiceStores : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data();
    void init();
    void theJournalIsTheOneThatOneStoreMakes();
    void anEveningGoesOnAfterACrash();
    void tablesInTheJournalsFileFollowItsEvents();
    void anEveningGoesOnAfterAFailure();
    void aDualWriteThatLostSomethingIsNotGoneOnWith();
    void aCopyGoesOnWithStoresOfItsOwn();

private:
    [[nodiscard]] std::string path(const char *name) const
    {
        return m_folder->filePath(QLatin1String(name)).toStdString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    Scenario m_scenario;
};

void TestServiceStores::initTestCase_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("scripted") << QStringLiteral("quiet-lunch");
    QTest::newRow("living") << QStringLiteral("one-server");
}

void TestServiceStores::init()
{
    QFETCH_GLOBAL(QString, name);
    m_folder = std::make_unique<QTemporaryDir>();
    m_scenario =
        loadScenario(QStringLiteral(SOURCE_DIR "/resources/scenarios/%1.scenario.json").arg(name));
    playAll(path("one.restaurant"), m_scenario);
    m_scenario.services = ServiceStores::Each;
}

void TestServiceStores::theJournalIsTheOneThatOneStoreMakes()
{
    for (const ServiceStores stores : {ServiceStores::Each, ServiceStores::EachWithoutOutbox}) {
        m_scenario.services = stores;
        const std::string file =
            path(stores == ServiceStores::Each ? "each.restaurant" : "dual.restaurant");
        playAll(file, m_scenario);
        QCOMPARE(differenceBetween(file, path("one.restaurant")), std::string());
        QVERIFY(!verifyLog(file));
        for (const Service service : allServices)
            QVERIFY(verifyService(file, service)->notArrived.empty());
    }
}

void TestServiceStores::anEveningGoesOnAfterACrash()
{
    for (const int commits : {1, 2, 13, 40}) {
        const std::string file = path(qPrintable(QStringLiteral("%1.restaurant").arg(commits)));
        QVERIFY(playAndCrash(file, m_scenario, commits));
        {
            WriteSide writeSide(file);
            playTo(writeSide, endOf(m_scenario));
        }
        QCOMPARE(differenceBetween(file, path("one.restaurant")), std::string());
        QVERIFY(!verifyLog(file));
    }
}

void TestServiceStores::tablesInTheJournalsFileFollowItsEvents()
{
    for (const ArchitectureKind kind : {ArchitectureKind::Crud, ArchitectureKind::OneStore}) {
        m_scenario.architecture = usual(kind);
        const std::string name(toWord(kind));
        Scenario oneStore = m_scenario;
        oneStore.services = ServiceStores::One;
        const std::string right = path((name + "-one.restaurant").c_str());
        playAll(right, oneStore);
        const std::string file = path((name + ".restaurant").c_str());
        QVERIFY(playAndCrash(file, m_scenario, 13));
        {
            WriteSide writeSide(file);
            playTo(writeSide, endOf(m_scenario));
        }
        QCOMPARE(differenceBetween(file, right), std::string());
        QVERIFY(!verifyLog(file));
    }
}

void TestServiceStores::anEveningGoesOnAfterAFailure()
{
    const std::string file = path("failed.restaurant");
    int failures = 0;
    {
        WriteSide writeSide(file, m_scenario);
        writeSide.services()->betweenCommitAndRelay([commits = 0, next = 2]() mutable {
            if (++commits != next)
                return;
            next *= 3;
            throw StoreError(StoreTrouble::Full, "relay", "the journal", "there is no room");
        });
        for (bool isThrough = false; !isThrough;) {
            try {
                playTo(writeSide, endOf(m_scenario));
                isThrough = true;
            } catch (const StoreError &) {
                ++failures;
            }
        }
        QCOMPARE(writeSide.feed().head(), writeSide.store().head().position);
    }
    QVERIFY(failures > 2);
    QCOMPARE(differenceBetween(file, path("one.restaurant")), std::string());
    QVERIFY(!verifyLog(file));
}

void TestServiceStores::aDualWriteThatLostSomethingIsNotGoneOnWith()
{
    m_scenario.services = ServiceStores::EachWithoutOutbox;
    const std::string file = path("dual.restaurant");
    QVERIFY(playAndCrash(file, m_scenario, 20));
    QVERIFY_THROWS_EXCEPTION(StoreError, WriteSide{file});
    QVERIFY(!verifyLog(file));
}

void TestServiceStores::aCopyGoesOnWithStoresOfItsOwn()
{
    const std::string copy = path("copy.restaurant");
    {
        WriteSide writeSide(path("each.restaurant"), m_scenario);
        playTo(writeSide, m_scenario.starts + std::chrono::minutes(20));
        copyEvening(writeSide.store(), copy);
    }
    {
        WriteSide writeSide(copy);
        playTo(writeSide, endOf(m_scenario));
    }
    QCOMPARE(differenceBetween(copy, path("one.restaurant")), std::string());
    for (const Service service : allServices)
        QVERIFY(verifyService(copy, service)->notArrived.empty());
}

RESTAURANT_TEST(TestServiceStores)

} // namespace restaurant::testing::tst_servicestores
#include "tst_servicestores.moc"
