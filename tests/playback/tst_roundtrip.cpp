// Whatever can be recorded goes out as text and comes in again: the same recording.
#include "evenings.h"
#include "testprogram.h"

#include "domain/uuid.h"
#include "evening/eveningsource.h"
#include "evening/writeside.h"
#include "playback/portable.h"
#include "store/besidelog.h"
#include "store/logreader.h"
#include "store/verify.h"

#include <QtTest>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <random>

namespace restaurant::testing::tst_roundtrip {

using namespace restaurant::test;

namespace {

QByteArray bytesOf(const std::string &path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void note(const std::string &file, const std::string &text)
{
    const auto store = EventStore::open(file);
    addNote(store->connection(), {{}, {store->head().position, {}}, Instant{}, text, 5});
}

/// The same evening at every call with the same seed; persons do in it whatever comes to mind.
class RandomEvening
{
public:
    RandomEvening(unsigned seed, const Scenario &scenario, const std::string &file)
        : m_random(seed)
        , m_writeSide(file, scenario)
        , m_scenario(scenario)
    {
    }

    void play()
    {
        Instant at = m_scenario.starts;
        while (at < m_scenario.ends && drawn(12) > 0) {
            at += std::chrono::seconds(1 + drawn(900));
            while (m_writeSide.next() && *m_writeSide.next() <= at)
                (void)m_writeSide.advance(at, 1 + drawn(60));
            doSomething();
        }
    }

private:
    int drawn(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }

    std::string text(std::size_t most)
    {
        static const std::vector<std::string> characters{"a", "é", "饺", "🍜", "\"", "\\", "/", " "};
        std::string made = "x";
        for (std::size_t n = m_random() % most; n > 1; --n)
            made += characters[m_random() % characters.size()];
        return made;
    }

    PlaceOrder order()
    {
        PlaceOrder order;
        order.order = OrderId{900 + drawn(5)};
        order.kind = drawn(2) ? OrderKind::Takeaway : OrderKind::DineIn;
        order.table = order.kind == OrderKind::DineIn ? TableId{1 + drawn(3)} : TableId{};
        order.guest = *Name::from(text(Name::mostCharacters));
        const auto &dishes = m_scenario.restaurant.menu.dishes;
        for (int n = drawn(60); n >= 0; --n)
            order.lines.push_back({dishes[m_random() % dishes.size()].id, *Quantity::from(1),
                                   *Note::from(text(Note::mostCharacters)),
                                   *Note::from(text(Note::mostCharacters)), Course{1}});
        return order;
    }

    Command command()
    {
        const OrderId some{900 + drawn(5)};
        switch (drawn(4)) {
        case 0:
            return TakePayment{some, PaymentMethod::Card, drawn(2) > 0};
        case 1:
            return CancelOrder{some, *WhyText::from(text(WhyText::mostCharacters))};
        case 2:
            return SeatParty{TableId{1 + drawn(3)}, PartyId{900 + drawn(5)}, 1 + drawn(9)};
        default:
            return order();
        }
    }

    void doSomething()
    {
        if (m_writeSide.isLive() && drawn(5) == 0) {
            auto pools = staffingOf(m_scenario.live.pools);
            pools.front().staff.push_back(text(Name::mostCharacters));
            (void)m_writeSide.setStaffing(pools, text(60));
            return;
        }
        SentCommand sent;
        sent.id = uuidV5(Uuid{}, "by hand " + std::to_string(m_random()));
        sent.id.bytes[6] = static_cast<std::uint8_t>(0x40 | (sent.id.bytes[6] & 0x0f));
        sent.correlation = sent.id;
        sent.at = m_writeSide.now();
        sent.actor = {*Name::from(text(Name::mostCharacters)), Role::Guest};
        if (drawn(2) > 0)
            sent.actor = m_scenario.restaurant.staff.manager();
        if (drawn(2) > 0)
            sent.seen = SeenView{ViewName::Waiter, Position{drawn(40)}};
        sent.command = command();
        (void)m_writeSide.carryOutInOrder({sent});
    }

    std::mt19937 m_random;
    WriteSide m_writeSide;
    Scenario m_scenario;
};

} // namespace

class TestRoundTrip : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    std::string path(const char *ending)
    {
        return m_folder.filePath(QString::number(++m_files) + QLatin1String(ending)).toStdString();
    }

    void requireRoundTrip(const std::string &file)
    {
        const std::string text = path(".jsonl");
        const std::string back = path(".restaurant");
        const std::string again = path(".jsonl");
        exportRecording(file, text);
        const auto imported = importRecording(text, back);
        QVERIFY2(imported, imported ? "" : imported.error().text().c_str());
        QVERIFY2(!imported->cut, imported->cut ? imported->cut->text().c_str() : "");
        QCOMPARE(digestOf(back), digestOf(file));
        QVERIFY(!verifyLog(back));
        exportRecording(back, again);
        QVERIFY(bytesOf(again) == bytesOf(text));
    }

private slots:
    void everyShippedScenario_data()
    {
        QTest::addColumn<QString>("scenario");
        const QDir folder(QStringLiteral(SOURCE_DIR "/resources/scenarios"));
        for (const QString &file : folder.entryList({QStringLiteral("*.scenario.json")}))
            QTest::newRow(qPrintable(file)) << folder.filePath(file);
    }
    void everyShippedScenario()
    {
        QFETCH(QString, scenario);
        const std::string file = path(".restaurant");
        play(loadScenario(scenario), file);
        requireRoundTrip(file);
    }

    void randomEvenings_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 6; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomEvenings()
    {
        QFETCH(unsigned, seed);
        const char *const names[] = {"one-server", "quiet-lunch", "takeaway-storm"};
        Scenario scenario =
            loadScenario(QStringLiteral(SOURCE_DIR "/resources/scenarios/%1.scenario.json")
                             .arg(QLatin1String(names[seed % std::size(names)])));
        scenario.seed = seed;
        const std::string file = path(".restaurant");
        RandomEvening(seed, scenario, file).play();
        note(file, "one\n\n two \xf0\x9f\x8d\x9c\\\"");
        requireRoundTrip(file);
    }

    void anEveningInWhichNothingHappened()
    {
        Scenario scenario = scriptedScenario();
        scenario.script.clear();
        for (Dish &dish : scenario.restaurant.menu.dishes)
            dish.stock = 0;
        const std::string file = path(".restaurant");
        play(scenario, file);
        requireRoundTrip(file);
    }

    /// In the canonical form all that one kind of guest does is one line.
    void aScenarioWithALongLineIsOpenedAgainToo()
    {
        Scenario scenario = loadScenario(
            QStringLiteral(SOURCE_DIR "/resources/scenarios/one-server.scenario.json"));
        ArrivalList list;
        for (int second = 0; second < 6000; ++second)
            list.times.push_back(scenario.ends - std::chrono::milliseconds(6000 - second));
        scenario.live.guests.front().arrivals = list;
        scenario.live.guests.resize(1);
        scenario.ends = scenario.ends + std::chrono::seconds(1);
        const std::string file = path(".restaurant");
        {
            WriteSide writeSide(file, scenario);
            (void)writeSide.advance(scenario.starts + std::chrono::minutes(1), 512);
        }
        QVERIFY(WriteSide(file).scenario() == scenario);
        requireRoundTrip(file);
    }

    /// Notes of other programs, or of older files, may hold what no text in a file may.
    void aNoteWithWhatNoFileMayHoldIsExportedWithoutIt()
    {
        const std::string file = path(".restaurant");
        play(scriptedScenario(), file);
        note(file, "tab\there, \xe2\x80\xae"
                   "turned, \xe2\x80\xa8"
                   "parted");
        requireRoundTrip(file);
        note(file, std::string(200'000, 'x'));
        requireRoundTrip(file);
    }
};

RESTAURANT_TEST(TestRoundTrip)

} // namespace restaurant::testing::tst_roundtrip
#include "tst_roundtrip.moc"
