#include "domain/time.h"
#include "testprogram.h"

#include <QTest>

namespace restaurant::testing::tst_times {

using namespace std::chrono_literals;

class TestTimes final : public QObject
{
    Q_OBJECT

private slots:
    void clockTimesAreReadAndWrittenExactly_data();
    void clockTimesAreReadAndWrittenExactly();
    void whatIsNoClockTimeIsNothing_data();
    void whatIsNoClockTimeIsNothing();
    void theClockShowsWholeSecondsRoundedDown();
    void durationsAreWrittenWithoutNeedlessHours_data();
    void durationsAreWrittenWithoutNeedlessHours();
};

void TestTimes::clockTimesAreReadAndWrittenExactly_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QByteArray>("exact");
    const auto row = [](const char *text, Duration since, const char *exact) {
        QTest::newRow(text) << QByteArray{text} << qint64{since.count()} << QByteArray{exact};
    };
    row("00:00", 0s, "00:00:00");
    row("12:04", 12h + 4min, "12:04:00");
    row("12:04:29", 12h + 4min + 29s, "12:04:29");
    row("12:04:29.5", 12h + 4min + 29s + 500ms, "12:04:29.5");
    row("12:04:29.000001", 12h + 4min + 29s + 1us, "12:04:29.000001");
    row("47:59:59.999999", 48h - 1us, "47:59:59.999999");
    row("12:00:00.000000", 12h, "12:00:00");
}

void TestTimes::clockTimesAreReadAndWrittenExactly()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, microseconds);
    QFETCH(QByteArray, exact);
    const auto read = instantFrom(text.toStdString());
    QVERIFY(read);
    QCOMPARE(qint64{read->time_since_epoch().count()}, microseconds);
    QCOMPARE(QByteArray::fromStdString(exactClockText(*read)), exact);
    QCOMPARE(instantFrom(exactClockText(*read)), read);
}

void TestTimes::whatIsNoClockTimeIsNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "12", "1:00", "12:60", "12:00:60", "48:00", "12:00:", "12:00:00.", "12:00:00.1234567",
          "12:00:00.1x", "12:00 ", "-1:00", "12.00", "12:00:00:00", "ab:cd"})
        QTest::newRow(text) << QByteArray{text};
}

void TestTimes::whatIsNoClockTimeIsNothing()
{
    QFETCH(QByteArray, text);
    QVERIFY(!instantFrom(text.toStdString()));
}

void TestTimes::theClockShowsWholeSecondsRoundedDown()
{
    QCOMPARE(clockText(Instant{12h + 4min + 29s + 999ms}), std::string{"12:04:29"});
    QCOMPARE(clockText(Instant{25h + 30min}), std::string{"25:30:00"});
}

void TestTimes::durationsAreWrittenWithoutNeedlessHours_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *text, Duration length) {
        QTest::newRow(text) << qint64{length.count()} << QByteArray{text};
    };
    row("0:00", 0s);
    row("0:07", 7s + 900ms);
    row("11:32", 11min + 32s);
    row("1:02:03", 1h + 2min + 3s);
    row("-0:05", -5s);
}

void TestTimes::durationsAreWrittenWithoutNeedlessHours()
{
    QFETCH(qint64, microseconds);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(durationText(Duration{microseconds})), text);
}

RESTAURANT_TEST(TestTimes)

} // namespace restaurant::testing::tst_times
#include "tst_times.moc"
