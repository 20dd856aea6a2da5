// Files from people: what is taken, what is refused, and where the error is said to be.
#include "testprogram.h"
#include "json/document.h"
#include "json/quoted.h"

#include <QElapsedTimer>
#include <QTest>

namespace restaurant {

namespace {

std::string errorIn(const std::string &bytes, const JsonLimits &limits = {})
{
    const auto scanned = scanJson(bytes, "x.json", 1, limits);
    return scanned ? std::string() : scanned.error().text();
}

std::string repeated(const std::string &part, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += part;
    return text;
}

} // namespace

class ScannerTest final : public QObject
{
    Q_OBJECT

private slots:
    void aDocumentIsReadWithThePlaceOfEachValue()
    {
        const auto root =
            scanJson(quoted("{'a': [1, -2,\n  true, null],\n 'ä': 'x\\u00e9\\\\'}\n"), "x.json");
        QVERIFY(root.has_value());
        const JsonValue *list = root->find("a");
        QVERIFY(list != nullptr && list->list() != nullptr);
        QCOMPARE(list->list()->size(), std::size_t{4});
        QCOMPARE(*list->list()->at(1).number(), std::int64_t{-2});
        const JsonValue &third = list->list()->at(2);
        QCOMPARE(*third.boolean(), true);
        QCOMPARE(third.line, 2);
        QCOMPARE(third.column, 3);
        QCOMPARE(*root->find("ä")->text(), std::string("xé\\"));
        QCOMPARE(root->find("ä")->column, 7); // characters, not bytes
        QVERIFY(root->find("b") == nullptr);
    }

    void surrogatePairsMakeOneCharacter()
    {
        const auto root = scanJson("\"\\ud83c\\udf5c\"", "x.json");
        QVERIFY(root.has_value());
        QCOMPARE(*root->text(), std::string("🍜"));
    }

    void lineNumbersBeginWhereTheCallerSays()
    {
        const auto scanned = scanJson("[1,]", "x.jsonl", 17);
        QCOMPARE(scanned.error().text(), std::string("x.jsonl:17:4: expected a value"));
    }

    void theLargestNumbersAreTaken()
    {
        const auto root = scanJson("[9007199254740992,-9007199254740992,0,-0]", "x.json");
        QVERIFY(root.has_value());
        QCOMPARE(*root->list()->front().number(), largestJsonNumber);
    }

    void whatIsNotAllowedIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<std::string>("error");
        const auto row = [](const char *name, const std::string &bytes, const char *error) {
            QTest::newRow(name) << QByteArray::fromStdString(quoted(bytes))
                                << (std::string("x.json:") + error);
        };
        row("nothing", " \n", "2:1: there is nothing in it");
        row("two values", "1\n2", "2:1: there is something behind the end");
        row("comment", "{ // x\n}", "1:3: expected a name in quotes");
        row("comma at the end of a list", "[1,\n ]", "2:2: expected a value");
        row("comma at the end of an object", "{'a':1,}", "1:8: expected a name in quotes");
        row("no comma", "[1 2]", "1:4: expected ',' or ']'");
        row("no colon", "{'a' 1}", "1:6: expected ':'");
        row("not closed", "[1", "1:3: expected ',' or ']'");
        row("closed with the other bracket", "[1}", "1:3: expected ',' or ']'");
        row("word", "[True]", "1:2: expected a value");
        row("infinite", "[Infinity]", "1:2: expected a value");
        row("fraction", "[1.5]", "1:2: expected a whole number, without fraction or exponent");
        row("exponent", "[-2E3]", "1:2: expected a whole number, without fraction or exponent");
        row("zero first", "[012]", "1:2: a number does not begin with 0");
        row("plus", "[+1]", "1:2: expected a value");
        row("minus alone", "[-]", "1:3: expected a digit");
        row("large", "[9007199254740993]", "1:2: the number is beyond +-9007199254740992");
        row("very large", "[" + repeated("9", 400) + "]",
            "1:2: the number is beyond +-9007199254740992");
        row("twice", "{'a':1,'b':2,\n 'a':3}", "2:2: \"a\" is there twice");
        row("twice, once escaped", "{'a':1,'\\u0061':3}", "1:8: \"a\" is there twice");
        row("byte order mark", "\xef\xbb\xbf[]", "1:1: the file begins with a byte order mark");
        row("text without end", "['a", "1:4: the text has no end");
        row("line break in a text", "['a\nb']", "1:4: the text has no end");
        row("tab in a text", "['a\tb']", "1:4: a control character is not allowed in a text");
        row("NUL", std::string("['a\0b']", 7), "1:4: a control character is not allowed in a text");
        row("NUL outside", std::string("[\0]", 3), "1:2: expected a value");
        row("NUL at the end", std::string("[]\0", 3), "1:3: there is something behind the end");
        row("escaped NUL", "['\\u0000']", "1:3: a control character is not allowed in a text");
        row("escaped line break", "['a\\n']", "1:4: a control character is not allowed in a text");
        row("direction", "['\u202e']",
            "1:3: a character that turns the writing direction is not allowed");
        row("escaped direction", "['\\u2066']",
            "1:3: a character that turns the writing direction is not allowed");
        row("high surrogate", "['\\ud800']", "1:3: half of a surrogate pair");
        row("high surrogate twice", "['\\ud800\\ud800']", "1:3: half of a surrogate pair");
        row("low surrogate", "['ä\\udc00']", "1:4: half of a surrogate pair");
        row("surrogate in UTF-8", "['\xed\xa0\x80']", "1:3: these bytes are not UTF-8");
        row("longer than needed", "['\xc0\xaf']", "1:3: these bytes are not UTF-8");
        row("cut character", "['\xe2\x82']", "1:3: these bytes are not UTF-8");
        row("Latin-1", "['\xe4']", "1:3: these bytes are not UTF-8");
        row("escape", "['\\x']", "1:3: expected one of \\\" \\\\ \\/ \\u behind a backslash");
        row("short escape", "['\\u12']", "1:7: expected four hexadecimal digits behind \\u");
        row("33 deep", repeated("[", 33) + repeated("]", 33),
            "1:33: it is nested more than 32 deep");
        row("1001 characters", "['" + repeated("ä", 1001) + "']",
            "1:2: the text has more than 1000 characters");
        row("line too long", "[\n" + std::string(65537, ' ') + "]",
            "2:1: the line is longer than 64 KiB");
    }
    void whatIsNotAllowedIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(std::string, error);
        QCOMPARE(errorIn(bytes.toStdString()), error);
    }

    void whatIsJustAllowedIsTaken()
    {
        QCOMPARE(errorIn(repeated("[", 32) + repeated("]", 32)), std::string());
        QCOMPARE(errorIn(quoted("['" + repeated("ä", 1000) + "']")), std::string());
        QCOMPARE(errorIn("[\n" + std::string(65535, ' ') + "]\n"), std::string());
    }

    void limitsOfTheWholeFileHold()
    {
        JsonLimits limits;
        limits.lines = 3;
        limits.values = 4;
        limits.bytes = 1 << 20;
        QCOMPARE(errorIn("[1,\n2,\n3]", limits), std::string());
        QCOMPARE(errorIn("[1,\n2,\n3\n]", limits),
                 std::string("x.json:4:1: the file has more than 3 lines"));
        QCOMPARE(errorIn("[1,2,3,4]", limits),
                 std::string("x.json:1:8: there are more than 4 values"));
        QCOMPARE(errorIn(std::string((1 << 20) + 1, ' '), limits),
                 std::string("x.json:1:1: the file is larger than 1 MiB"));
    }

    void hostileFilesAreRefusedQuickly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("one line of numbers")
            << QByteArray("[") + QByteArray("0,").repeated(5000000);
        QTest::newRow("many lines of numbers")
            << QByteArray("[") + QByteArray("0,\n").repeated(3000000);
        QTest::newRow("brackets") << QByteArray("[").repeated(10000000);
        QTest::newRow("objects") << QByteArray("{\"a\":\n").repeated(2000000);
        QTest::newRow("empty lists") << QByteArray("[") + QByteArray("[],\n").repeated(2500000);
        QTest::newRow("digits") << QByteArray("9\n").repeated(1) +
                                       QByteArray("9").repeated(10000000);
        QTest::newRow("text") << QByteArray("\"") + QByteArray("a").repeated(10000000);
        QTest::newRow("line breaks") << QByteArray("\n").repeated(10000000);
        QTest::newRow("backslashes") << QByteArray("\"") + QByteArray("\\\\").repeated(5000000);
    }
    void hostileFilesAreRefusedQuickly()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!errorIn(bytes.toStdString()).empty());
        QVERIFY2(timer.elapsed() < 30000, "seconds at most, on the slowest and busiest machine");
    }
};

RESTAURANT_TEST(ScannerTest)

} // namespace restaurant

#include "tst_scanner.moc"
