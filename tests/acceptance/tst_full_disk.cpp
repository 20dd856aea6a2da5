// The disk fills up while an evening runs. Whatever is asked of the write side then is not done
// and said; the evening pauses, and goes on when there is room.
#include "faultvfs.h"
#include "passes.h"

#include "evening/eveningsource.h"
#include "evening/writesidethread.h"

#include <QTemporaryDir>
#include <QtTest>

#include <mutex>

using namespace restaurant;

namespace {

/// What the write side has told; and a gate at which it waits, so that what is asked meanwhile is
/// found together.
class Told
{
public:
    WriteSideNews news()
    {
        WriteSideNews all;
        all.opened = [this](WriteSide &) { ++opened; };
        all.advanced = [this](const WriteSide::Advance &advance, WriteSide &) {
            commands += static_cast<int>(advance.commands.size());
        };
        all.clock = [this](const ClockState &clock) {
            isRunning = clock.running;
            const std::scoped_lock pass(gate);
        };
        all.arrived = [this](const ViewMarks &) { ++arrived; };
        all.saved = [this](const std::string &) { ++saved; };
        all.notes = [this](const std::vector<StoryNote> &) { ++notes; };
        all.failed = [this](const std::string &message) {
            const std::scoped_lock lock(mutex);
            failures.append(QString::fromStdString(message));
        };
        all.dropped = [this](const std::vector<CommandId> &undecided, const std::string &) {
            dropped += static_cast<int>(undecided.size());
        };
        all.closing = [this] { isClosing = true; };
        return all;
    }
    QStringList allFailures()
    {
        const std::scoped_lock lock(mutex);
        return failures;
    }

    std::mutex gate;
    std::atomic<int> opened = 0;
    std::atomic<int> commands = 0;
    std::atomic<int> dropped = 0;
    std::atomic<int> arrived = 0;
    std::atomic<int> saved = 0;
    std::atomic<int> notes = 0;
    std::atomic<bool> isRunning = false;
    std::atomic<bool> isClosing = false;

private:
    std::mutex mutex;
    QStringList failures;
};

SentCommand delivery(int n)
{
    SentCommand sent;
    sent.id = uuidV5(Uuid{}, "delivery " + std::to_string(n));
    sent.id.bytes[6] = static_cast<std::uint8_t>(0x40U | (sent.id.bytes[6] & 0x0fU)); // a person's
    sent.correlation = sent.id;
    sent.actor = {Name::from("Nadia").value(), Role::Manager};
    sent.command = MarkSoldOut{DishId::from("miso-soup").value()};
    return sent;
}

} // namespace

Q_DECLARE_METATYPE(restaurant::WriteSideRequest)

class TestFullDisk : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { FaultVfs::install(); }
    void cleanup() { FaultVfs::disarm(); }
    void everyRequestPausesTheEvening_data();
    void everyRequestPausesTheEvening();

private:
    QTemporaryDir m_folder{fastPlace()};
};

void TestFullDisk::everyRequestPausesTheEvening_data()
{
    QTest::addColumn<WriteSideRequest>("request");
    const auto row = [](const char *name, WriteSideRequest request) {
        QTest::newRow(name) << std::move(request);
    };
    row("a command", delivery(2));
    row("run", RunClock{});
    row("pause", PauseClock{});
    row("step", StepOnce{});
    row("speed", SetSpeed{0});
    row("run until", RunUntil{*instantFrom("12:30")});
    row("skip what is quiet", SkipQuiet{true});
    row("save a copy", SaveCopy{m_folder.filePath(QStringLiteral("copy")).toStdString()});
    row("staffing", SetStaffing{{{"Roger serves", {WorkKind::Serve}, {"Roger"}}}, "a test"});
    row("a guest on a phone",
        PhoneDeed{GuestCame{GuestId{9001}, GuestKind::Takeaway, 1, "Guest 1, heron"}});
    row("another architecture", ArchitectureChanged{usual(ArchitectureKind::Poll), "a test"});
    row("a service that stops", ServiceSet{Service::Stock, {ServicePace::Stopped, {}}, "a test"});
    row("a view that is late", ViewDelayed{ViewName::Status, std::chrono::seconds(30), "a test"});
    row("a view that is bent",
        ViewBent{usualBend(ViewName::Status, BendKind::Drop, 100), "a test"});
    row("a view that is protected", ViewProtected{ViewName::Status, {}, "a test"});
    row("a parked event", ParkedHandled{});
    row("a preview of parked events", PreviewParked{});
    row("rebuild", RebuildView{ViewName::Kitchen});
    row("write a note", WriteNote{{}, *instantFrom("12:00"), "no room"});
    row("edit a note", EditNote{NoteNumber{1}, "no room"});
    row("remove a note", RemoveNote{NoteNumber{1}});
}

void TestFullDisk::everyRequestPausesTheEvening()
{
    QFETCH(WriteSideRequest, request);
    static_assert(std::variant_size_v<WriteSideRequest> == 21, "a new request needs a row above");
    const std::string file =
        m_folder.filePath(QString::fromLatin1(QTest::currentDataTag())).toStdString();
    const Scenario scenario =
        loadScenario(QStringLiteral(SOURCE_DIR "/resources/scenarios/one-server.scenario.json"));
    Told told;
    {
        WriteSideThread thread([&] { return std::make_unique<WriteSide>(file, scenario); },
                               told.news());
        QVERIFY(thread.ask(WriteNote{{}, *instantFrom("12:00"), "there is room"}));
        QVERIFY(thread.ask(RunUntil{*instantFrom("12:04")}));
        QTRY_COMPARE_WITH_TIMEOUT(told.arrived, 1, 60'000);
        const int before = told.commands;
        {
            const std::scoped_lock closed(told.gate);
            QVERIFY(thread.ask(SetSpeed{1})); // whose clock waits at the gate
            FaultVfs::arm({1, FaultKind::DiskFull, true});
            QVERIFY(thread.ask(delivery(1)));
            QVERIFY(thread.ask(request));
        }
        QTRY_VERIFY_WITH_TIMEOUT(!told.allFailures().isEmpty(), 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(!told.isRunning, 60'000);
        // Whoever sent the first hears that it is not decided.
        QTRY_VERIFY_WITH_TIMEOUT(told.dropped > 0, 60'000);
        for (const QString &failure : told.allFailures())
            QVERIFY2(failure.contains(QStringLiteral("no space")), qPrintable(failure));
        QVERIFY(!told.isClosing);
        FaultVfs::disarm();
        QVERIFY(thread.ask(delivery(3)));
        QVERIFY(thread.ask(StepOnce{}));
        QTRY_VERIFY_WITH_TIMEOUT(told.commands > before, 60'000);
        QVERIFY(!told.isClosing);
    }
    QCOMPARE(std::make_unique<WriteSide>(file)->scenario().name, scenario.name);
}

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
