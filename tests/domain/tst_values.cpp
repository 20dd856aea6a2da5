#include "domain/actor.h"
#include "domain/command.h"
#include "domain/outcome.h"
#include "domain/rejection.h"
#include "domain/values.h"
#include "testprogram.h"

#include <QTest>

#include <set>

namespace restaurant::testing::tst_values {

class TestValues final : public QObject
{
    Q_OBJECT

private slots:
    void moneyIsWrittenWithTwoDecimals_data();
    void moneyIsWrittenWithTwoDecimals();
    void quantitiesGoFromOneToNinetyNine();
    void dishIdsAreLowerCaseWordsWithHyphens_data();
    void dishIdsAreLowerCaseWordsWithHyphens();
    void plainTextIsCheckedWhenItIsMade_data();
    void plainTextIsCheckedWhenItIsMade();
    void plainTextCountsCharactersAndNotBytes();
    void everyRoleViewAndReasonHasAWordOfItsOwn();
    void unknownWordsAreNothing();
};

void TestValues::moneyIsWrittenWithTwoDecimals_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << qint64{0} << QByteArray{"0.00"};
    QTest::newRow("cents") << qint64{7} << QByteArray{"0.07"};
    QTest::newRow("a bill") << qint64{2220} << QByteArray{"22.20"};
    QTest::newRow("a difference") << qint64{-305} << QByteArray{"-3.05"};
    QTest::newRow("the lowest") << std::numeric_limits<qint64>::min()
                                << QByteArray{"-92233720368547758.08"};
}

void TestValues::moneyIsWrittenWithTwoDecimals()
{
    QFETCH(qint64, cents);
    QFETCH(QByteArray, text);
    QCOMPARE(QByteArray::fromStdString(toText(Money{cents})), text);
}

void TestValues::quantitiesGoFromOneToNinetyNine()
{
    QCOMPARE(Quantity{}.count(), 1);
    QVERIFY(!Quantity::from(0));
    QCOMPARE(Quantity::from(1)->count(), 1);
    QCOMPARE(Quantity::from(99)->count(), 99);
    QVERIFY(!Quantity::from(100));
    QVERIFY(!Quantity::from(-1));
    QVERIFY(!Quantity::from((std::int64_t{1} << 32) + 1)); // not cut down to 1
}

void TestValues::dishIdsAreLowerCaseWordsWithHyphens_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("a word") << QByteArray{"ramen"} << true;
    QTest::newRow("words and digits") << QByteArray{"falafel-bowl-2"} << true;
    QTest::newRow("32 characters") << QByteArray(32, 'a') << true;
    QTest::newRow("33 characters") << QByteArray(33, 'a') << false;
    QTest::newRow("nothing") << QByteArray{} << false;
    QTest::newRow("a capital") << QByteArray{"Ramen"} << false;
    QTest::newRow("a space") << QByteArray{"sea bass"} << false;
    QTest::newRow("a letter of another alphabet") << QByteArray{"caf\xc3\xa9"} << false;
}

void TestValues::dishIdsAreLowerCaseWordsWithHyphens()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const auto id = DishId::from(text.toStdString());
    QCOMPARE(id.has_value(), good);
    if (good)
        QCOMPARE(QByteArray::fromStdString(id->text()), text);
}

void TestValues::plainTextIsCheckedWhenItIsMade_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("nothing") << QByteArray{} << true;
    QTest::newRow("markup stays text") << QByteArray{"<b>no</b> %1 & \"onions\""} << true;
    QTest::newRow("two, three and four bytes")
        << QByteArray{"caf\xc3\xa9 \xe2\x82\xac \xf0\x9f\x8d\x9c"} << true;
    QTest::newRow("the last character") << QByteArray{"\xf4\x8f\xbf\xbf"} << true;
    QTest::newRow("a line feed") << QByteArray{"a\nb"} << false;
    QTest::newRow("a NUL") << QByteArray("a\0b", 3) << false;
    QTest::newRow("delete") << QByteArray{"\x7f"} << false;
    QTest::newRow("a control of the upper half") << QByteArray{"\xc2\x85"} << false;
    QTest::newRow("a line separator") << QByteArray{"\xe2\x80\xa8"} << false;
    QTest::newRow("right-to-left override") << QByteArray{"\xe2\x80\xae"} << false;
    QTest::newRow("an isolate") << QByteArray{"\xe2\x81\xa6"} << false;
    QTest::newRow("a direction mark") << QByteArray{"\xe2\x80\x8f"} << false;
    QTest::newRow("a cut character") << QByteArray{"\xe2\x82"} << false;
    QTest::newRow("a continuation alone") << QByteArray{"\x82"} << false;
    QTest::newRow("longer than needed") << QByteArray{"\xc0\xaf"} << false;
    QTest::newRow("a surrogate") << QByteArray{"\xed\xa0\x80"} << false;
    QTest::newRow("past the end") << QByteArray{"\xf4\x90\x80\x80"} << false;
    QTest::newRow("five bytes") << QByteArray{"\xf8\x88\x80\x80\x80"} << false;
}

void TestValues::plainTextIsCheckedWhenItIsMade()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const auto note = Note::from(std::string_view(text.constData(), std::size_t(text.size())));
    QCOMPARE(note.has_value(), good);
}

void TestValues::plainTextCountsCharactersAndNotBytes()
{
    std::string euros;
    for (int i = 0; i < 60; ++i)
        euros += "\xe2\x82\xac";
    QVERIFY(Name::from(euros));
    QVERIFY(!Name::from(euros + "x"));
}

void TestValues::everyRoleViewAndReasonHasAWordOfItsOwn()
{
    std::set<std::string_view> words;
    for (const Role role : allRoles) {
        QCOMPARE(roleFrom(toWord(role)), std::optional{role});
        words.insert(toWord(role));
    }
    for (const ViewName view : allViews) {
        QCOMPARE(viewFrom(toWord(view)), std::optional{view});
        words.insert(toWord(view));
    }
    const int reasons = static_cast<int>(Reason::NoAnswer) + 1;
    for (int i = 0; i < reasons; ++i) {
        const auto reason = static_cast<Reason>(i);
        QVERIFY(!toWord(reason).empty());
        QCOMPARE(reasonFrom(toWord(reason)), std::optional{reason});
        words.insert(toWord(reason));
    }
    for (const auto kind : {OutcomeKind::Accepted, OutcomeKind::Rejected, OutcomeKind::Repeated})
        words.insert(toWord(kind));
    QCOMPARE(words.size(), allRoles.size() + allViews.size() + std::size_t(reasons) + 3);
}

void TestValues::unknownWordsAreNothing()
{
    QVERIFY(!roleFrom("Cook"));
    QVERIFY(!viewFrom(""));
    QVERIFY(!reasonFrom("no-such-reason"));
}

RESTAURANT_TEST(TestValues)

} // namespace restaurant::testing::tst_values
#include "tst_values.moc"
