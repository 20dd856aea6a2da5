#include "expectation/expectationfile.h"
#include "expectation/verdict.h"
#include "experiment/sameevening.h"
#include "testprogram.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

namespace restaurant::testing::tst_expectation {

namespace {

Expectations expectations(const std::string &list)
{
    auto read = expectationsFrom("{\"format\": 1, \"expect\": [" + list + "]}", "test");
    if (!read)
        qFatal("%s", read.error().text().c_str());
    return *read;
}

QString problemIn(const QString &text)
{
    const auto read = expectationsFrom(text.toStdString(), "some.expect.json");
    return read ? QStringLiteral("none") : QString::fromStdString(read.error().text());
}

/// The published schema, at "$defs.commands.properties".
QJsonValue schemaAt(const QString &path)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/schemas/expectation.schema.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the schema is missing");
    QJsonValue there = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &name : path.split(QLatin1Char('.')))
        there = there[name];
    return there;
}

QSet<QString> namesIn(const QJsonObject &object)
{
    const QStringList names = object.keys();
    return {names.begin(), names.end()};
}

} // namespace

class TestExpectation : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        m_lunch = m_folder.filePath(QStringLiteral("lunch.restaurant")).toStdString();
        playInto(sameEveningOf(
                     QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json")),
                 m_lunch);
    }

    void whatIsFoundIsComparedWithWhatIsExpected_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<bool>("holds");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *written, bool holds, const char *found) {
            QTest::newRow(written)
                << QString::fromUtf8(written) << holds << QString::fromUtf8(found);
        };
        row(R"("view": "kitchen", "kind": "ticket", "is": 0)", true, "0");
        row(R"("at": "12:07", "view": "kitchen", "kind": "ticket", "atLeast": 2)", true, "2");
        row(R"("at": 0, "view": "kitchen", "kind": "ticket", "is": 1)", false, "0");
        row(R"("at": "12:06", "view": "kitchen", "kind": "ticket", "field": "state", "is": "open")",
            true, "\"open\"");
        row(R"("at": "12:07", "view": "kitchen", "kind": "ticket", "where": {"order": 1},
              "field": "sentAt", "as": "time", "atMost": "12:05:30")",
            true, "12:05:18");
        row(R"("at": "12:06", "view": "kitchen", "kind": "ticket", "field": "lines.0.state",
              "is": "ready")",
            false, "\"cooking\"");
        row(R"("view": "kitchen", "kind": "ticket", "where": {"order": 99}, "field": "state",
              "is": "open")",
            false, "no such document");
        row(R"("at": "12:07", "view": "kitchen", "kind": "ticket", "field": "state", "is": "open")",
            false, "2 such documents, not one");
        row(R"("at": "12:06", "view": "kitchen", "kind": "ticket", "field": "colour", "is": 1)",
            false, "no \"colour\"");
        row(R"("commands": {"command": "PlaceOrder", "outcome": "accepted"}, "is": 10)", true,
            "10");
        row(R"("commands": {"outcome": "rejected"}, "at": 0, "is": 0)", true, "0");
        row(R"("commands": {"role": "runner"}, "atMost": 0)", false, "");
        row(R"("figure": "refused", "atMost": 3)", true, "");
        row(R"("harm": {"kind": "sold-out", "cause": "lag"}, "is": 0)", true, "0");
        row(R"("figure": "order-wait", "atMost": "5:00")", false, "nothing to be measured");
        row(R"("view": "kitchen", "kind": "ticket", "at": 9999, "is": 1)", false, "no event 9999");
    }
    void whatIsFoundIsComparedWithWhatIsExpected()
    {
        QFETCH(QString, written);
        QFETCH(bool, holds);
        QFETCH(QString, found);
        Recording recording(m_lunch);
        const auto verdicts = judge(
            expectations(R"({"that": "it is so", )" + written.toStdString() + "}"), recording);
        QCOMPARE(verdicts.size(), std::size_t{1});
        const QString said = QString::fromStdString(verdicts.front().found);
        QVERIFY2(said.contains(found), qPrintable(said));
        QVERIFY2(verdicts.front().holds == holds, qPrintable(said));
        QVERIFY(!verdicts.front().expected.empty());
    }

    void aSlipOfThePenIsTold_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *item, const char *says) {
            QTest::newRow(name) << QStringLiteral(
                                       "{\"format\": 1, \"expect\": [\n{\"that\": \"x\", %1}]}")
                                       .arg(QString::fromUtf8(item))
                                << QString::fromUtf8(says);
        };
        row("about nothing", R"("is": 1)", "expect[0]: expected a \"view\"");
        row("no bound", R"("view": "kitchen", "kind": "ticket")", "expected \"is\"");
        row("a kind of another view", R"("view": "kitchen", "kind": "guest", "is": 1)",
            "some.expect.json:2:");
        row("an unknown command", R"("commands": {"command": "PlaceOder"}, "is": 1)",
            "expect[0].commands.command: expected one of");
        row("no such harm", R"("harm": {"cause": "fate"}, "is": 1)", "expect[0].harm.cause");
        row("an unknown figure", R"("figure": "joy", "is": 1)", "expect[0].figure");
        row("a measured figure", R"("figure": "look-time", "is": 1)", "expect[0].figure");
        row("a figure's unit", R"("figure": "order-wait", "atMost": 5)", "a duration such as");
        row("a share", R"("figure": "served-share", "atLeast": "101%")", "a share from");
        row("no moment", R"("at": "noon", "figure": "refused", "is": 1)", "expect[0].at");
        row("a field too much", R"("figure": "refused", "is": 1, "field": "x")", "field");
        QTest::newRow("another format")
            << QStringLiteral("{\"format\": 2, \"expect\": []}") << QStringLiteral("format");
        QTest::newRow("no JSON") << QStringLiteral("nothing") << QStringLiteral("some.expect.json");
    }
    void aSlipOfThePenIsTold()
    {
        QFETCH(QString, text);
        QFETCH(QString, says);
        const QString problem = problemIn(text);
        QVERIFY2(problem.contains(says), qPrintable(problem));
    }

    void aFolderIsNoFile()
    {
        const std::string path = SOURCE_DIR "/tests/expectation";
        QCOMPARE(readExpectations(path).error().text(), path + ": is a folder");
    }

    /// What the reader would have taken in place of "?" is what the schema lists.
    void theSchemaListsTheWordsOfTheReader_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("item");
        const auto row = [](const char *list, const char *item) {
            QTest::newRow(list) << QString::fromUtf8(list) << QString::fromUtf8(item);
        };
        row("expectation.properties.view", R"("view": "?", "kind": "ticket")");
        row("expectation.properties.as", R"("view": "kitchen", "kind": "ticket", "as": "?")");
        row("expectation.properties.figure", R"("figure": "?")");
        row("expectation.properties.harm.properties.kind", R"("harm": {"kind": "?"})");
        row("expectation.properties.harm.properties.cause", R"("harm": {"cause": "?"})");
        row("commands.properties.outcome", R"("commands": {"outcome": "?"})");
        row("commands.properties.role", R"("commands": {"role": "?"})");
    }
    void theSchemaListsTheWordsOfTheReader()
    {
        QFETCH(QString, list);
        QFETCH(QString, item);
        const QString text =
            QStringLiteral("{\"format\": 1, \"expect\": [{\"that\": \"x\", \"is\": 1, %1}]}")
                .arg(item);
        const QString problem = problemIn(text);
        const QStringList ours = problem.section(QStringLiteral("one of "), 1)
                                     .section(QStringLiteral(", found"), 0, 0)
                                     .split(QStringLiteral(", "));
        QStringList published;
        for (const QJsonValue &word : schemaAt(QStringLiteral("$defs.%1.enum").arg(list)).toArray())
            published += word.toString();
        QCOMPARE(published.join(QLatin1Char(' ')), ours.join(QLatin1Char(' ')));
    }

    /// These four have every field between them that the schema names, and are read.
    void theReaderTakesEveryFieldOfTheSchema()
    {
        const QByteArray text = R"({"$schema": "x", "format": 1, "name": "all", "expect": [
            {"that": "a", "at": "12:30", "view": "kitchen", "kind": "ticket",
             "where": {"order": 1}, "field": "sentAt", "as": "time", "is": "12:00",
             "atLeast": "12:00", "atMost": "12:00"},
            {"that": "b", "commands": {"command": "PlaceOrder", "outcome": "rejected",
             "reason": "no-such-line", "role": "taker", "actor": "Charlie"}, "is": 0},
            {"that": "c", "harm": {"kind": "sold-out", "cause": "lag"}, "is": 0},
            {"that": "d", "figure": "refused", "is": 0}]})";
        QCOMPARE(problemIn(QString::fromUtf8(text)), QStringLiteral("none"));
        const QJsonObject all = QJsonDocument::fromJson(text).object();
        QCOMPARE(namesIn(all), namesIn(schemaAt(QStringLiteral("properties")).toObject()));
        QSet<QString> names;
        for (const QJsonValue &item : all[QStringLiteral("expect")].toArray())
            names += namesIn(item.toObject());
        QCOMPARE(names,
                 namesIn(schemaAt(QStringLiteral("$defs.expectation.properties")).toObject()));
        const QJsonValue list = all[QStringLiteral("expect")];
        QCOMPARE(namesIn(list[1][QStringLiteral("commands")].toObject()),
                 namesIn(schemaAt(QStringLiteral("$defs.commands.properties")).toObject()));
        QCOMPARE(namesIn(list[2][QStringLiteral("harm")].toObject()),
                 namesIn(schemaAt(QStringLiteral("$defs.expectation.properties.harm.properties"))
                             .toObject()));
    }

    void buildServersReadTheReport()
    {
        Recording recording(m_lunch);
        const auto verdicts =
            judge(expectations(R"({"that": "a < b", "figure": "refused", "atMost": 3},
                            {"that": "no", "commands": {"command": "PlaceOrder"}, "is": 3})"),
                  recording);
        const QString report = QString::fromStdString(junitOf("lunch", verdicts));
        QVERIFY2(report.contains(QStringLiteral("tests=\"2\" failures=\"1\"")), qPrintable(report));
        QVERIFY2(report.contains(QStringLiteral("a &lt; b")), qPrintable(report));
        QVERIFY2(report.contains(QStringLiteral("expected 3, found 10")), qPrintable(report));
    }

private:
    QTemporaryDir m_folder;
    std::string m_lunch;
};

RESTAURANT_TEST(TestExpectation)

} // namespace restaurant::testing::tst_expectation
#include "tst_expectation.moc"
