// What is wrong with a scenario: all of it, and in words that help.
#include "scenario/scenariocheck.h"
#include "scenario/scenariofile.h"
#include "testprogram.h"

#include <QFile>
#include <QRegularExpression>
#include <QtTest>

namespace restaurant::testing::tst_scenariofaults {

namespace {

std::string small()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/fuzz/corpus/scenario/small.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string living()
{
    QFile file(QStringLiteral(SOURCE_DIR "/tests/fuzz/corpus/scenario/living.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

std::string with(std::string text, const std::string &from, const std::string &to)
{
    const auto place = text.find(from);
    if (place == std::string::npos)
        qFatal("the scenario has no %s", from.c_str());
    return text.replace(place, from.size(), to);
}

/// What is wrong, without the place in the file, a line for each.
std::string faultsOf(const std::string &text)
{
    const auto scenario = scenarioFrom(text, "x");
    if (scenario)
        return {};
    std::string faults = scenario.error().field + ": " + scenario.error().message;
    for (const FileError &other : scenario.error().others)
        faults += '\n' + other.field + ": " + other.message;
    return faults;
}

} // namespace

class TestScenarioFaults : public QObject
{
    Q_OBJECT

private slots:
    void bothAreWellAsTheyAre()
    {
        QCOMPARE(faultsOf(small()), std::string());
        QCOMPARE(faultsOf(living()), std::string());
    }

    void allThatCannotBeReadIsTold()
    {
        std::string text = with(small(), R"("seed":7)", R"("seed":"seven")");
        text = with(text, R"("price":"4.00")", R"("price":4)");
        text = with(text, R"("seats":4)", R"("chairs":4)");
        text = with(text, R"("role":"cook")", R"("role":"chef")");
        const std::string faults = faultsOf(text);
        QCOMPARE(std::count(faults.begin(), faults.end(), '\n'), 4);
        for (const char *said :
             {"seed: expected a whole number from 0 to 9007199254740991, found \"seven\"",
              "menu[0].price: expected an amount such as \"9.50\", found 4",
              "tables[1].seats: is missing", "tables[1].chairs: is not known here",
              "staff[2].role: expected one of guest, taker, runner, cook, manager, policy, found "
              "\"chef\""})
            QVERIFY2(faults.find(said) != std::string::npos, faults.c_str());
    }

    void allThatMakesNoSenseIsToldInTheOrderOfTheFile()
    {
        std::string text = with(small(), R"("station":"wok")", R"("station":"grill")");
        text = with(text, R"("table":2)", R"("table":1)");
        text = with(text, R"("at":"12:01")", R"("at":"11:01")");
        QCOMPARE(faultsOf(text),
                 std::string("menu[1].station: there is no station \"grill\"\n"
                             "stations[1]: no dish is cooked there\n"
                             "tables[1].table: there are two tables of this number\n"
                             "script[0].at: lies outside the evening, which goes from 12:00:00 to "
                             "14:00:00"));
    }

    void eachStandsInALineOfItsOwn()
    {
        std::string text = with(small(), R"("seed":7)", R"("seed":-7)");
        text = with(text, R"("seats":4)", R"("seats":0)");
        const auto scenario = scenarioFrom(text, "x");
        QVERIFY(!scenario);
        const QStringList lines =
            QString::fromStdString(scenario.error().text()).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines[0].startsWith(QLatin1String("x:1:")), qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(QLatin1String("x:4:")), qPrintable(lines[1]));
    }

    void ofVeryManyTheFirstFiftyAreTold()
    {
        std::string tables = R"("tables":[{"table":1,"seats":2})";
        for (int n = 0; n < 200; ++n)
            tables += R"(,{"table":1,"seats":2})";
        const auto scenario =
            scenarioFrom(with(small(), R"("tables":[{"table":1,"seats":2})", tables), "x");
        QVERIFY(!scenario);
        QCOMPARE(scenario.error().others.size(), std::size_t{50});
        QCOMPARE(scenario.error().others.back().message, std::string("and 150 more"));
    }

    void pastMidnightTheHoursGoOn()
    {
        std::string text = with(living(), R"("ends":"26:00")", R"("ends":"02:00")");
        QVERIFY2(
            faultsOf(text).find("ends: is not after the beginning of the evening; past midnight "
                                "the hours go on: 26:00:00") != std::string::npos,
            faultsOf(text).c_str());
        text = with(living(), R"("at":"23:00")", R"("at":"01:00")");
        QVERIFY2(faultsOf(text).find("past midnight the hours go on: 25:00:00") !=
                     std::string::npos,
                 faultsOf(text).c_str());
    }

    void namesOfWhichNothingIsSeenAreRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("blank") << QByteArray("   ");
        QTest::newRow("no-break space") << QByteArray("\xc2\xa0");
        QTest::newRow("zero width") << QByteArray("\xe2\x80\x8b\xe2\x81\xa0\xef\xbb\xbf");
        QTest::newRow("ideographic space") << QByteArray("\xe3\x80\x80");
    }
    void namesOfWhichNothingIsSeenAreRefused()
    {
        QFETCH(QByteArray, name);
        const std::string blank = '"' + name.toStdString() + '"';
        const std::string member = with(small(), R"({"name":"Mei")", R"({"name":)" + blank);
        QCOMPARE(faultsOf(member), std::string("staff[2].name: is blank: nothing of it is seen"));
        const std::string guest = with(living(), R"("names":["Ada")", R"("names":[)" + blank);
        QCOMPARE(faultsOf(guest),
                 std::string("guests[0].names[0]: is blank: nothing of it is seen"));
        QCOMPARE(faultsOf(with(small(), R"("name":"Soup")", R"("name":)" + blank)),
                 std::string("menu[0].name: expected plain text of 1 to 60 characters"));
    }

    void anEditorsSchemaIsPassedOver()
    {
        const auto plain = scenarioFrom(small(), "x");
        const auto named = scenarioFrom(
            with(small(), "{", R"({"$schema":"../schemas/scenario.schema.json",)"), "x");
        QVERIFY2(named, named ? "" : named.error().text().c_str());
        QVERIFY(*named == *plain);
        QVERIFY(scenarioText(*named).find("$schema") == std::string::npos);
    }

    void everyLengthInTheDocumentationIsTaken()
    {
        QFile file(QStringLiteral(SOURCE_DIR "/docs/formats.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const auto begin = text.indexOf(QLatin1String("A length is a text: "));
        const QString passage = text.mid(begin, text.indexOf(QLatin1String("\n\n"), begin) - begin);
        static const QRegularExpression quoted(QStringLiteral("`(\"[^`]+\")`"));
        auto lengths = quoted.globalMatch(passage);
        int seen = 0;
        for (; lengths.hasNext(); ++seen) {
            const std::string length = lengths.next().captured(1).toStdString();
            QCOMPARE(faultsOf(with(living(), R"("exponential 4:00")", length)), std::string());
        }
        QCOMPARE(seen, 7);
    }

    void workThatNobodyDoesIsWarnedOf()
    {
        const auto scenario = scenarioFrom(living(), "x");
        QVERIFY(scenario);
        const std::vector<std::string> expected{
            "Nobody takes orders from 23:00:00 to 26:00:00.",
            "Nobody answers guests who ask from 23:00:00 to 26:00:00.",
            "Nobody serves from 23:00:00 to 26:00:00.",
            "Nobody brings bills from 23:00:00 to 26:00:00."};
        QCOMPARE(warningsOf(*scenario), expected);
        QVERIFY(warningsOf(*scenarioFrom(small(), "x")).empty());
    }
};

RESTAURANT_TEST(TestScenarioFaults)

} // namespace restaurant::testing::tst_scenariofaults
#include "tst_scenariofaults.moc"
