// Commands as lines on standard input.
#include "testprogram.h"

#include <QtTest>

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace restaurant::testing::tst_submit {

namespace {

struct Answer
{
    int exitCode = -1;
    QString out;
    QString err;
};

Answer answerOf(QProcess &program)
{
    program.closeWriteChannel();
    if (!program.waitForFinished(120'000))
        return {};
    return {program.exitCode(), QString::fromUtf8(program.readAllStandardOutput()),
            QString::fromUtf8(program.readAllStandardError())};
}

Answer run(const QStringList &arguments)
{
    QProcess program;
    program.start(QStringLiteral(PROGRAM), arguments);
    return answerOf(program);
}

/// How the lines reach the program.
enum class Cut { OneWrite, Bytes, LineByLine };

void send(QProcess &program, const QByteArray &lines, Cut cut, QString &answers)
{
    if (cut == Cut::OneWrite) {
        program.write(lines);
        return;
    }
    if (cut == Cut::Bytes) {
        for (const char byte : lines) {
            program.write(&byte, 1);
            program.waitForBytesWritten();
        }
        return;
    }
    for (const QByteArray &line : lines.split('\n')) {
        if (line.isEmpty())
            continue;
        program.write(line + '\n');
        while (!program.canReadLine() && program.waitForReadyRead(30'000)) {
        }
        answers += QString::fromUtf8(program.readLine());
    }
}

QStringList wordsOf(const QString &answers, const QString &member)
{
    QStringList words;
    for (const QString &line : answers.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        words.append(QJsonDocument::fromJson(line.toUtf8()).object()[member].toString());
    return words;
}

/// Makes lines into commands with ids of their own: so that equal logs have equal digests.
QByteArray numbered(const QList<QByteArray> &lines)
{
    QByteArray all;
    int n = 0;
    for (QByteArray line : lines) {
        const QByteArray number = QByteArray::number(++n).rightJustified(12, '0');
        all += line.insert(1, "\"id\":\"11111111-1111-4111-8111-" + number + "\",") + '\n';
    }
    return all;
}

constexpr auto takeaway =
    R"({"actor":"Roger","role":"taker","command":"PlaceOrder","data":{"order":1,"kind":"takeaway",)"
    R"("guest":"Ada","lines":[{"dish":"ramen","quantity":1}]}})";
constexpr auto payment =
    R"({"actor":"Roger","role":"taker","command":"TakePayment","data":{"order":1,"method":"cash"}})";

} // namespace

class TestSubmit : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    int m_files = 0;

    struct Submitted
    {
        QString file;
        Answer answer;
    };

    Submitted submit(const QByteArray &lines, Cut cut = Cut::OneWrite,
                     const QString &scenario = QStringLiteral(
                         SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json"))
    {
        const QString file =
            m_folder.filePath(QStringLiteral("%1.restaurant").arg(QString::number(++m_files)));
        QProcess program;
        program.start(QStringLiteral(PROGRAM),
                      {QStringLiteral("submit"), file, QStringLiteral("--scenario"), scenario});
        QString answers;
        send(program, lines, cut, answers);
        Answer answer = answerOf(program);
        answer.out.prepend(answers);
        return {file, answer};
    }

    static QString digestOf(const QString &file)
    {
        return run({QStringLiteral("digest"), file}).out;
    }

private slots:
    void whatALineCausesIsDoneBeforeTheNextLine()
    {
        for (const Cut cut : {Cut::OneWrite, Cut::LineByLine}) {
            const Answer answer = submit(numbered({takeaway, payment}), cut).answer;
            QCOMPARE(wordsOf(answer.out, QStringLiteral("outcome")),
                     QStringList({QStringLiteral("accepted"), QStringLiteral("accepted")}));
        }
    }

    void howThePipeIsCutMakesNoDifference()
    {
        // Without anybody's name or words: the salt beside them is random, for a person.
        const QByteArray lines = numbered({
            "{not json}",
            R"({"at":"12:05","actor":"Roger","role":"taker","command":"SeatParty",)"
            R"("data":{"table":1,"party":1,"guests":2}})",
            R"({"actor":"Roger","role":"taker","command":"PlaceOrder","data":{"order":2,)"
            R"("kind":"dine-in","table":1,"lines":[{"dish":"ramen","quantity":1}]}})",
            R"({"at":"12:04","actor":"Roger","role":"taker","command":"CancelOrder",)"
            R"("data":{"order":2,"why":"too late"}})",
            R"({"actor":"Roger","role":"taker","command":"CancelOrder",)"
            R"("data":{"order":2,"why":"again"}})",
        });
        const Submitted whole = submit(lines, Cut::OneWrite);
        QCOMPARE(wordsOf(whole.answer.out, QStringLiteral("outcome")).join(QLatin1Char(' ')),
                 QStringLiteral("invalid accepted accepted accepted rejected"));
        QCOMPARE(digestOf(whole.file).trimmed().size(), 64);
        for (const Cut cut : {Cut::Bytes, Cut::LineByLine}) {
            const Submitted cutUp = submit(lines, cut);
            QCOMPARE(cutUp.answer.out, whole.answer.out);
            QCOMPARE(cutUp.answer.err, whole.answer.err);
            QCOMPARE(digestOf(cutUp.file), digestOf(whole.file));
        }
    }

    void whoIsNotOnTheStaffListIsRefused()
    {
        const QByteArray lines = numbered({
            R"({"at":"12:01","actor":"Nobody","role":"manager","command":"MarkSoldOut",)"
            R"("data":{"dish":"ramen"}})",
            R"({"at":"12:02","actor":"Mei","role":"manager","command":"MarkSoldOut",)"
            R"("data":{"dish":"ramen"}})",
            R"({"at":"12:03","actor":"Ada","role":"guest","command":"PlaceOrder","data":{"order":1,)"
            R"("kind":"takeaway","guest":"Ada","lines":[{"dish":"ramen","quantity":1}]}})",
        });
        const Answer answer = submit(lines).answer;
        QCOMPARE(wordsOf(answer.out, QStringLiteral("reason")),
                 QStringList({QStringLiteral("not-on-staff"), QStringLiteral("not-in-role"), {}}));
        QCOMPARE(
            wordsOf(answer.out, QStringLiteral("sentence")),
            QStringList({QStringLiteral("\"Nobody\" is not on the staff list of this evening."),
                         QStringLiteral("Mei is on the staff list, but not in that role "
                                        "(manager)."),
                         {}}));
    }

    void nobodySpeaksForTheProcessManager()
    {
        const Answer answer =
            submit(numbered({
                       R"({"actor":"Order fulfilment","role":"policy","command":"AcceptOrder",)"
                       R"("data":{"order":1,"lines":[1]}})",
                       R"({"actor":"Order fulfilment","role":"manager","command":"AcceptOrder",)"
                       R"("data":{"order":1,"lines":[1]}})",
                       R"({"actor":"Nadia","role":"manager","command":"AcceptOrder",)"
                       R"("data":{"order":1,"lines":[1]}})",
                   }))
                .answer;
        QCOMPARE(wordsOf(answer.out, QStringLiteral("outcome")).join(QLatin1Char(' ')),
                 QStringLiteral("invalid rejected rejected"));
        QCOMPARE(wordsOf(answer.out, QStringLiteral("reason")).mid(1),
                 QStringList({QStringLiteral("not-on-staff"), QStringLiteral("not-allowed")}));
    }

    void aTimeOutsideTheEveningIsRefused()
    {
        QByteArray seat = R"({"at":"TIME","actor":"Roger","role":"taker","command":"SeatParty",)"
                          R"("data":{"table":1,"party":1,"guests":2}})";
        for (const char *time : {"11:54:59", "13:30:01", "47:59"}) {
            QByteArray line = seat;
            const Answer answer = submit(numbered({line.replace("TIME", time)})).answer;
            QCOMPARE(answer.exitCode, 1);
            QVERIFY2(answer.err.contains(QLatin1String("at: lies outside the evening, which goes "
                                                       "from 11:55:00 to 13:30:00")),
                     qPrintable(answer.err));
        }
        QCOMPARE(submit(numbered({seat.replace("TIME", "13:30")})).answer.exitCode, 0);
    }

    void anotherCommandUnderTheSameIdIsRefused()
    {
        const QByteArray id = R"("id":"11111111-1111-4111-8111-000000000001",)";
        QByteArray first = QByteArray(takeaway).insert(1, id) + '\n';
        QByteArray other = QByteArray(payment).insert(1, id) + '\n';
        const Submitted done = submit(first + other + first);
        QCOMPARE(wordsOf(done.answer.out, QStringLiteral("outcome")).join(QLatin1Char(' ')),
                 QStringLiteral("accepted rejected repeated"));
        QCOMPARE(wordsOf(done.answer.out, QStringLiteral("reason"))[1], QStringLiteral("id-taken"));
        QVERIFY(wordsOf(done.answer.out, QStringLiteral("sentence"))[1].contains(
            QLatin1String("PlaceOrder")));
        QCOMPARE(run({QStringLiteral("verify"), done.file}).exitCode, 0);
    }

    void nobodyIsCalledNothing()
    {
        const Answer answer =
            submit(numbered({
                       R"({"actor":" ","role":"guest","command":"TakePayment",)"
                       R"("data":{"order":1,"method":"cash"}})",
                       "{\"actor\":\"\xe2\x80\x8b\",\"role\":\"guest\",\"command\":"
                       "\"TakePayment\",\"data\":{\"order\":1,\"method\":"
                       "\"cash\"}}",
                       R"({"actor":"Ada","role":"guest","command":"PlaceOrder",)"
                       R"("data":{"order":1,"kind":"takeaway","guest":"  ",)"
                       R"("lines":[{"dish":"ramen","quantity":1}]}})",
                   }))
                .answer;
        QCOMPARE(wordsOf(answer.out, QStringLiteral("outcome")).join(QLatin1Char(' ')),
                 QStringLiteral("invalid invalid rejected"));
        QCOMPARE(wordsOf(answer.out, QStringLiteral("reason"))[2], QStringLiteral("name-needed"));
    }

    /// Guests and staff live there: what they do until a line's time is done before the line.
    void inALivingEveningNeither()
    {
        const QString source = m_folder.filePath(QStringLiteral("living.restaurant"));
        QCOMPARE(run({QStringLiteral("play"),
                      QStringLiteral(SOURCE_DIR "/resources/scenarios/one-server.scenario.json"),
                      QStringLiteral("--until"), QStringLiteral("12:10"), QStringLiteral("--out"),
                      source})
                     .exitCode,
                 0);
        const QByteArray lines = numbered({
            R"({"at":"12:11","actor":"Nadia","role":"manager","command":"MarkSoldOut",)"
            R"("data":{"dish":"ramen"}})",
            R"({"actor":"Nadia","role":"manager","command":"RestoreDish","data":{"dish":"ramen"}})",
            R"({"at":"12:40","actor":"Nadia","role":"manager","command":"MarkSoldOut",)"
            R"("data":{"dish":"ramen"}})",
        });
        QString digest;
        for (const Cut cut : {Cut::OneWrite, Cut::LineByLine}) {
            const QString file =
                m_folder.filePath(QStringLiteral("lived%1.restaurant").arg(int(cut)));
            QVERIFY(QFile::copy(source, file));
            QProcess program;
            program.start(QStringLiteral(PROGRAM), {QStringLiteral("submit"), file});
            QString answers;
            send(program, lines, cut, answers);
            QCOMPARE(answerOf(program).exitCode, 0);
            if (digest.isEmpty())
                digest = digestOf(file);
            QCOMPARE(digestOf(file), digest);
        }
    }
};

RESTAURANT_TEST(TestSubmit)

} // namespace restaurant::testing::tst_submit
#include "tst_submit.moc"
