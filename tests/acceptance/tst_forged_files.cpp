// Anybody can make a file with a right chain and wrong content. Such a file is refused with a
// reason or shown as it is; nothing crashes, hangs, or eats up the memory.
#include "forger.h"
#include "passes.h"

#include "evening/evening.h"
#include "evening/views.h"
#include "evening/writeside.h"
#include "playback/evenings.h"
#include "playback/player.h"
#include "playback/portable.h"
#include "playback/replaycheck.h"
#include "playback/stepping.h"
#include "playback/trail.h"
#include "read/boardjson.h"
#include "store/logreader.h"
#include "words/boardlines.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <ctime>
#include <sys/resource.h>
#include <unistd.h>

using namespace restaurant;

namespace {

/// For each small file, of a processor; sanitizers take seven times as long.
constexpr double mostSeconds = isSanitized ? 7 : 1;
constexpr long mostKilobytes = 256L * 1024;

double secondsOfProcessor()
{
    std::timespec used{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) + 1e-9 * static_cast<double>(used.tv_nsec);
}

/// Ends the test where a file hangs it, and says which piece of it.
void hung(int)
{
    constexpr char said[] = "FAIL! a forged file hangs the program\n";
    static_cast<void>(write(STDERR_FILENO, said, sizeof said - 1));
    std::abort();
}

template <typename Board> void foldAndTell(LogReader &log, const Restaurant &restaurant)
{
    Board board(restaurant);
    if constexpr (TellsStory<Board>) {
        for (const Happening &happening : log.story({}, 100'000))
            apply(board, happening);
    } else {
        log.forEachEvent({}, log.head(), [&](const RecordedEvent &event) { apply(board, event); });
    }
    QVERIFY(!jsonOf(board).empty());
    static_cast<void>(linesOf(board));
}

void foldAll(LogReader &log, const Restaurant &restaurant)
{
    foldAndTell<KitchenBoard>(log, restaurant);
    foldAndTell<WaiterBoard>(log, restaurant);
    foldAndTell<StatusBoard>(log, restaurant);
    foldAndTell<DetailsBoard>(log, restaurant);
    foldAndTell<FloorBoard>(log, restaurant);
    foldAndTell<MeasuresBoard>(log, restaurant);
}

void playBack(Recording &recording, std::mt19937_64 &generator)
{
    Player player(recording);
    const Cursor end = recording.knownEnd().cursor();
    player.moveTo(end);
    const auto order = OrderId{static_cast<int>(draw(generator, 50))};
    const std::string key = std::to_string(number(order));
    static_cast<void>(player.details(order));
    static_cast<void>(whyOf(recording, end, {ViewName::Kitchen, "ticket", key}));
    static_cast<void>(whyOf(recording, end, {ViewName::Details, "order_details", key}));
    static_cast<void>(whyOf(recording, end, {ViewName::Floor, "table_card", "1"}));
    static_cast<void>(find(recording, recording.start(), UntilDelivered{order}));
    static_cast<void>(find(recording, recording.start(), UntilRejected{}));
    static_cast<void>(find(recording, recording.start(), UntilBehind{ViewName::Waiter, 3}));
    const auto commands = static_cast<std::uint64_t>(number(recording.knownEnd().command));
    if (commands > 0)
        static_cast<void>(effectsOf(
            recording, CommandNumber{static_cast<std::int64_t>(1 + draw(generator, commands))}));
    for (const StepBy by :
         {StepBy::OneEvent, StepBy::OneHappening, StepBy::OneCommand, StepBy::OneCue}) {
        const auto before = previous(recording, end, by);
        player.moveTo(before.value_or(recording.start()));
        if (const auto after = next(recording, player.cursor(), by))
            player.moveTo(*after);
    }
    player.moveTo(recording.cursorAt(StoryPlace{static_cast<std::int64_t>(draw(generator, 400))}));
    while (player.indexSome(500))
        ;
}

void rebuildViews(LogReader &log, const Restaurant &restaurant)
{
    const StoreHeader header = log.header();
    const StoryMark head = log.storyHead();
    EventFeed feed(head.event);
    StoryFeed story(head.place());
    Views views({log.path(), {header.store, header.epoch}}, restaurant, {feed, story});
    ViewMarks marks;
    marks.fill(head);
    static_cast<void>(views.waitUntilSaved(marks));
}

/// It goes on, if it can, with a person's command.
void goOn(const std::string &file)
{
    WriteSide writeSide(file);
    SentCommand sent;
    sent.id.bytes[0] = 1;
    sent.correlation = sent.id;
    sent.actor = {Name::from("Roger").value(), Role::Manager};
    sent.command = ClearTable{TableId{1}};
    writeSide.submit(sent);
    static_cast<void>(writeSide.advance(writeSide.now() + std::chrono::minutes(5), 200));
}

/// As the window does, without a widget.
void openEvening(const std::string &file)
{
    Evening evening(eveningSourceFor(QString::fromStdString(file)));
    bool isThere = false;
    const auto come = [&] { isThere = true; };
    QObject::connect(&evening, &Evening::failed, &evening, come);
    QObject::connect(&evening, &Evening::openingFailed, &evening, come);
    QObject::connect(&evening, &Evening::opened, &evening,
                     [&](const EveningInfo &info) { isThere = isThere || !info.isOpening; });
    evening.open();
    QTRY_VERIFY_WITH_TIMEOUT(isThere, 60'000);
    evening.seek(*instantFrom("12:05"));
    evening.goLive();
}

} // namespace

class TestForgedFiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void aForgedFileIsRefusedOrShown();
    void theProgramAnswersToAForgedFile();

private:
    std::string name(const char *file) const
    {
        return m_folder.filePath(QLatin1String(file)).toStdString();
    }
    std::string sound(const char *file, const Scenario &scenario, const char *until) const;
    template <typename Do> void attempt(const char *what, Do piece);
    void putThrough(const std::string &file, std::uint64_t n, std::mt19937_64 &generator);
    void removeViews(const std::string &file) const;

    QTemporaryDir m_folder{fastPlace()};
    std::vector<std::string> m_sound;
    const char *m_piece = "";
    std::uint64_t m_shown = 0;
};

std::string TestForgedFiles::sound(const char *file, const Scenario &scenario,
                                   const char *until) const
{
    const std::string path = name(file);
    WriteSide writeSide(path, scenario);
    const Instant end = *instantFrom(until);
    do
        (void)writeSide.advance(end, 512);
    while (writeSide.next() && *writeSide.next() <= end);
    return path;
}

void TestForgedFiles::initTestCase()
{
    m_sound = {sound("scripted.restaurant", test::scriptedScenario(), "12:08"),
               sound("living.restaurant", test::livingScenario(true), "12:05"),
               sound("early.restaurant", test::livingScenario(false), "12:02")};
    std::signal(SIGALRM, hung);
}

/// What it throws is a refusal, and has a reason.
template <typename Do> void TestForgedFiles::attempt(const char *what, Do piece)
{
    m_piece = what;
    try {
        piece();
        ++m_shown;
    } catch (const std::exception &error) {
        QVERIFY2(*error.what() != '\0', what);
    }
}

void TestForgedFiles::removeViews(const std::string &file) const
{
    for (const ViewName view : allViews)
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(QString::fromStdString(viewFilePath(file, view) + suffix));
}

/// One thing after the other is done with the files: each checks the file first, and that takes the
/// most time.
void TestForgedFiles::putThrough(const std::string &file, std::uint64_t n,
                                 std::mt19937_64 &generator)
{
    switch (n % 8) {
    case 0:
    case 1:
        return attempt("show", [&] {
            Recording recording(file);
            foldAll(recording.log(), recording.scenario().restaurant);
        });
    case 2:
    case 3:
        return attempt("play back", [&] {
            Recording recording(file);
            playBack(recording, generator);
        });
    case 4:
        return attempt("replay", [&] {
            if (const auto check = checkReplay(file); check.difference)
                throw std::runtime_error(check.difference->what);
        });
    case 5:
    case 6:
        return attempt("submit", [&] { goOn(file); });
    default:
        break;
    }
    if (n % 64 == 7)
        attempt("open", [&] { openEvening(file); });
    else if (n % 64 == 15)
        attempt("rebuild", [&] {
            Recording recording(file);
            rebuildViews(recording.log(), recording.scenario().restaurant);
        });
    else
        return attempt("export", [&] {
            QFile::remove(m_folder.filePath(QStringLiteral("text")));
            exportRecording(file, name("text"));
        });
    removeViews(file);
}

void TestForgedFiles::aForgedFileIsRefusedOrShown()
{
    std::mt19937_64 generator = seededGenerator();
    const Forger forger(m_sound);
    const std::uint64_t files = wished("RESTAURANT_FORGERIES", 2'000);
    const std::string file = name("forged.restaurant");
    double slowest = 0;
    for (std::uint64_t n = 0; n < files; ++n) {
        forger.forge(generator, file);
        alarm(120);
        const double before = secondsOfProcessor();
        putThrough(file, n, generator);
        const double seconds = secondsOfProcessor() - before;
        slowest = std::max(slowest, seconds);
        QVERIFY2(!QTest::currentTestFailed() && seconds < mostSeconds,
                 qPrintable(QStringLiteral("file %1, %2: %3 s")
                                .arg(n)
                                .arg(QLatin1String(m_piece))
                                .arg(seconds)));
    }
    alarm(0);
    rusage used{};
    getrusage(RUSAGE_SELF, &used);
    tellReallyRun(
        QStringLiteral("%1 forged files, %2 accepted, the others refused; the slowest took "
                       "%3 s, the most memory was %4 MB")
            .arg(files)
            .arg(m_shown)
            .arg(slowest)
            .arg(used.ru_maxrss / 1024));
    QVERIFY(m_shown > files / 10);
    QVERIFY(isSanitized || used.ru_maxrss < mostKilobytes);
}

/// Each subcommand ends by itself, with one of the codes that it knows.
void TestForgedFiles::theProgramAnswersToAForgedFile()
{
    std::mt19937_64 generator = seededGenerator();
    const Forger forger(m_sound);
    const QString file = m_folder.filePath(QStringLiteral("forged.restaurant"));
    const QString text = m_folder.filePath(QStringLiteral("text"));
    const QList<QStringList> commands{
        {QStringLiteral("verify"), file},
        {QStringLiteral("show"), file, QStringLiteral("floor")},
        {QStringLiteral("events"), file, QStringLiteral("--json")},
        {QStringLiteral("digest"), file},
        {QStringLiteral("replay"), file},
        {QStringLiteral("rebuild"), file},
        {QStringLiteral("export"), file, QStringLiteral("--recording"), text},
        {QStringLiteral("submit"), file}};
    const std::uint64_t files = wished("RESTAURANT_FORGERIES", 2'000) / 200;
    for (std::uint64_t n = 0; n < files; ++n) {
        forger.forge(generator, file.toStdString());
        removeViews(file.toStdString());
        QFile::remove(text);
        for (const QStringList &command : commands) {
            QProcess program;
            program.setStandardOutputFile(QProcess::nullDevice());
            program.start(QStringLiteral(RESTAURANT_PROGRAM), command);
            program.closeWriteChannel();
            const QString which = QStringLiteral("file %1: %2").arg(n).arg(command[0]);
            QVERIFY2(program.waitForFinished(60'000), qPrintable(which));
            const bool isWell = program.exitStatus() == QProcess::NormalExit &&
                                program.exitCode() >= 0 && program.exitCode() <= 3;
            QVERIFY2(isWell, qPrintable(which + QString::fromUtf8(program.readAllStandardError())));
        }
    }
}

QTEST_GUILESS_MAIN(TestForgedFiles)
#include "tst_forged_files.moc"
