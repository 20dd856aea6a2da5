// Standard output is a file too: what could not be printed is no success. Every subcommand that
// --help names is tried, so that a new one is not forgotten.
#include "testprogram.h"

#include <QtTest>

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <fcntl.h>
#include <unistd.h>

namespace restaurant::testing::tst_fulloutput {

namespace {

constexpr auto full = "/dev/full";

struct Answer
{
    int exitCode = -1;
    QByteArray out;
    QString err;
};

QString scenario(const char *name)
{
    return QStringLiteral(SOURCE_DIR "/resources/scenarios/%1.scenario.json")
        .arg(QLatin1String(name));
}

Answer run(const QStringList &arguments, const QByteArray &input = {}, const char *output = nullptr)
{
    QProcess program;
    if (output)
        program.setStandardOutputFile(QLatin1String(output));
    program.start(QStringLiteral(PROGRAM), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(120'000) || program.exitStatus() != QProcess::NormalExit)
        return {};
    return {program.exitCode(), output ? QByteArray() : program.readAllStandardOutput(),
            QString::fromUtf8(program.readAllStandardError())};
}

/// As --help lists them.
QStringList subcommands()
{
    const QString help = QString::fromUtf8(run({QStringLiteral("--help")}).out);
    QStringList names;
    const QStringList lines =
        help.mid(help.indexOf(QLatin1String("Subcommands:"))).split(QLatin1Char('\n'));
    for (const QString &line : lines.mid(1)) {
        static const QRegularExpression entry(QStringLiteral("^  ([a-z-]+) "));
        if (const auto found = entry.match(line); found.hasMatch())
            names.append(found.captured(1));
    }
    return names;
}

QByteArray delivery(const char *id)
{
    return QByteArray(R"({"id":")") + id +
           R"(","actor":"Nadia","role":"manager","command":"ReceiveStock",)"
           R"("data":{"dish":"ramen","quantity":3}})"
           "\n";
}

constexpr auto firstId = "6ba7b810-9dad-11d1-80b4-00c04fd430c8";

} // namespace

class TestFullOutput : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_played;
    QString m_text;
    QString m_expected;

    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// What makes the subcommand print something, a new file each time. Empty: not known here.
    QStringList argumentsFor(const QString &subcommand);

private slots:
    void initTestCase();
    void whatCannotBePrintedIsNoSuccess_data();
    void whatCannotBePrintedIsNoSuccess();
    void submitSaysHowManyAnswersWereLost();
    void whatWasStartedWithoutStreamsDoesNotUseItsFilesForThem();
    void aReaderThatHasSeenEnoughIsNoTrouble();
};

void TestFullOutput::initTestCase()
{
    m_played = path(QStringLiteral("played.restaurant"));
    QCOMPARE(
        run({QStringLiteral("play"), scenario("quiet-lunch"), QStringLiteral("--out"), m_played})
            .exitCode,
        0);
    m_expected = path(QStringLiteral("good.expect.json"));
    QFile expected(m_expected);
    QVERIFY(expected.open(QIODevice::WriteOnly));
    QVERIFY(expected.write(R"({"format": 1, "expect": [{"that": "All ten orders are taken",
        "commands": {"command": "PlaceOrder", "outcome": "accepted"}, "is": 10}]})") > 0);
    m_text = path(QStringLiteral("played.jsonl"));
    QCOMPARE(
        run({QStringLiteral("export"), m_played, QStringLiteral("--recording"), m_text}).exitCode,
        0);
}

QStringList TestFullOutput::argumentsFor(const QString &subcommand)
{
    static int last = 0;
    const QString fresh = path(QStringLiteral("fresh-%1.restaurant").arg(++last));
    QFile::copy(m_played, path(QStringLiteral("forgetful-%1.restaurant").arg(last)));
    const QMap<QString, QStringList> known{
        {QStringLiteral("forget"),
         {path(QStringLiteral("forgetful-%1.restaurant").arg(last)), QStringLiteral("order"),
          QStringLiteral("1")}},
        {QStringLiteral("play"), {scenario("quiet-lunch")}},
        {QStringLiteral("submit"), {fresh, QStringLiteral("--scenario"), scenario("quiet-lunch")}},
        {QStringLiteral("show"), {m_played, QStringLiteral("kitchen")}},
        {QStringLiteral("replay"), {m_played}},
        {QStringLiteral("export"), {m_played, QStringLiteral("--recording"), fresh}},
        {QStringLiteral("import"), {m_text, fresh}},
        {QStringLiteral("verify"), {m_played}},
        {QStringLiteral("rebuild"), {m_played}},
        {QStringLiteral("events"), {m_played}},
        {QStringLiteral("queue"),
         {QStringLiteral("--arrivals-per-hour=30"), QStringLiteral("--service-minutes=1"),
          QStringLiteral("--guests=100"), QStringLiteral("--seeds=2")}},
        {QStringLiteral("commands"), {m_played}},
        {QStringLiteral("report"), {m_played}},
        {QStringLiteral("pictures"),
         {m_played, QStringLiteral("--sheet"), path(QStringLiteral("sheet.pdf"))}},
        {QStringLiteral("expect"), {m_expected, m_played}},
        {QStringLiteral("lesson"), {QStringLiteral("list")}},
        {QStringLiteral("scenarios"), {QStringLiteral("--json")}},
        {QStringLiteral("completion"), {QStringLiteral("bash")}},
        {QStringLiteral("load"),
         {QStringLiteral("--architectures=crud"), QStringLiteral("--readers=1"),
          QStringLiteral("--seconds=0.1")}},
        {QStringLiteral("compare"),
         {scenario("quiet-lunch"), QStringLiteral("--architectures=crud,poll"),
          QStringLiteral("--replications=2"), QStringLiteral("--measured=1")}},
        {QStringLiteral("sweep"),
         {scenario("quiet-lunch"), QStringLiteral("--knob=delay:waiter"),
          QStringLiteral("--points=0,30"), QStringLiteral("--replications=2"),
          QStringLiteral("--measured=1")}},
        {QStringLiteral("twin"),
         {scenario("quiet-lunch"), QStringLiteral("architecture=poll"),
          QStringLiteral("architecture=poll")}},
        {QStringLiteral("digest"), {m_played}},
        {QStringLiteral("server"), {QStringLiteral("init"), QStringLiteral("--print")}},
        {QStringLiteral("check"), {scenario("quiet-lunch")}},
    };
    return known.value(subcommand);
}

void TestFullOutput::whatCannotBePrintedIsNoSuccess_data()
{
    QTest::addColumn<QString>("name");
    const QStringList all = subcommands();
    QVERIFY(all.size() >= 12);
    // A server for them is in tests/postgres; what was printed is looked at where all of them end.
    const QStringList onServers{QStringLiteral("copy"), QStringLiteral("lead"),
                                QStringLiteral("join")};
    for (const QString &name : all)
        if (!onServers.contains(name))
            QTest::newRow(qPrintable(name)) << name;
    QTest::newRow("--help") << QStringLiteral("--help");
    QTest::newRow("--version") << QStringLiteral("--version");
}

void TestFullOutput::whatCannotBePrintedIsNoSuccess()
{
    QFETCH(QString, name);
    const auto arguments = [&] { return QStringList{name} + argumentsFor(name); };
    QVERIFY2(name.startsWith(QLatin1Char('-')) || !argumentsFor(name).isEmpty(),
             "a subcommand that this test does not know yet");
    const QByteArray input = name == QLatin1String("submit") ? delivery(firstId) : QByteArray();
    const Answer good = run(arguments(), input);
    QVERIFY2(good.exitCode == 0, qPrintable(good.err));
    const Answer bad = run(arguments(), input, full);
    if (good.out.isEmpty()) { // nothing was lost
        QCOMPARE(bad.exitCode, 0);
        return;
    }
    QCOMPARE(bad.exitCode, 3);
    QVERIFY2(bad.err.contains(QLatin1String("no space")), qPrintable(bad.err));
}

void TestFullOutput::submitSaysHowManyAnswersWereLost()
{
    const QString file = path(QStringLiteral("lost.restaurant"));
    const QStringList make{QStringLiteral("submit"), file, QStringLiteral("--scenario"),
                           scenario("quiet-lunch")};
    const Answer lost = run(make, delivery(firstId), full);
    QCOMPARE(lost.exitCode, 3);
    QVERIFY2(lost.err.contains(QLatin1String("answers to 1 commands were lost")),
             qPrintable(lost.err));
    const Answer again = run({QStringLiteral("submit"), file}, delivery(firstId));
    QVERIFY2(again.out.contains("\"repeated\""), again.out.constData());
}

/// Else a store would be opened as descriptor 1, and what is printed would stand in it.
void TestFullOutput::whatWasStartedWithoutStreamsDoesNotUseItsFilesForThem()
{
    const auto shell = [&](const QString &redirections) {
        QProcess program;
        program.start(QStringLiteral("/bin/sh"),
                      {QStringLiteral("-c"),
                       QStringLiteral("\"$0\" submit \"$1\" --scenario \"$2\" ") + redirections,
                       QStringLiteral(PROGRAM), path(QStringLiteral("closed.restaurant")),
                       scenario("quiet-lunch")});
        program.waitForFinished(120'000);
        return Answer{program.exitCode(), program.readAllStandardOutput(),
                      QString::fromUtf8(program.readAllStandardError())};
    };
    const Answer noInput = shell(QStringLiteral("<&-"));
    QCOMPARE(noInput.exitCode, 3);
    QVERIFY2(noInput.err.contains(QLatin1String("standard input: it is closed")),
             qPrintable(noInput.err));
    QVERIFY(QFile::remove(path(QStringLiteral("closed.restaurant"))));
    const Answer none = shell(QStringLiteral("<&- >&- 2>&-"));
    QCOMPARE(none.exitCode, 3);
    QCOMPARE(run({QStringLiteral("verify"), path(QStringLiteral("closed.restaurant"))}).exitCode,
             0);
}

void TestFullOutput::aReaderThatHasSeenEnoughIsNoTrouble()
{
    QProcess program;
    program.start(QStringLiteral("/bin/sh"),
                  {QStringLiteral("-c"), QStringLiteral("\"$0\" events \"$1\" | head -1"),
                   QStringLiteral(PROGRAM), m_played});
    QVERIFY(program.waitForFinished(120'000));
    QCOMPARE(program.readAllStandardOutput().count('\n'), 1);
    QCOMPARE(program.readAllStandardError(), QByteArray());
}

RESTAURANT_TEST(TestFullOutput)

} // namespace restaurant::testing::tst_fulloutput
#include "tst_fulloutput.moc"
