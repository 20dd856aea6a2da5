#include "domain/orderfulfilment.h"
#include "domain/uuid.h"
#include "testprogram.h"

#include <QCryptographicHash>
#include <QTest>
#include <QUuid>

namespace restaurant::testing::tst_uuid {

using namespace std::chrono_literals;

namespace {

const Uuid dnsSpace = uuidFrom("6ba7b810-9dad-11d1-80b4-00c04fd430c8").value();

} // namespace

class TestUuid final : public QObject
{
    Q_OBJECT

private slots:
    void textIsReadInEitherCaseAndWrittenInLower();
    void whatIsNoUuidIsNothing_data();
    void whatIsNoUuidIsNothing();
    void namedIdsEqualThoseOfTheStandard();
    void namedIdsEqualThoseOfQtAtEveryLength();
    void personsIdsBeginWithTheirMillisecond();
    void derivedIdsBeginWithTheirInstant();
    void sha1EqualsThatOfQtAtEveryLength();
    void reactionsHaveAnIdForEachEventAndPlace();
};

void TestUuid::textIsReadInEitherCaseAndWrittenInLower()
{
    const auto id = uuidFrom("6BA7B810-9dad-11D1-80b4-00C04FD430C8");
    QCOMPARE(id, std::optional{dnsSpace});
    QCOMPARE(toText(*id), std::string{"6ba7b810-9dad-11d1-80b4-00c04fd430c8"});
    QVERIFY(!id->isNull());
    QVERIFY(Uuid{}.isNull());
}

void TestUuid::whatIsNoUuidIsNothing_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         {"", "6ba7b810-9dad-11d1-80b4-00c04fd430c", "6ba7b810-9dad-11d1-80b4-00c04fd430c88",
          "6ba7b8109-dad-11d1-80b4-00c04fd430c8", "{ba7b810-9dad-11d1-80b4-00c04fd430c8",
          "6ga7b810-9dad-11d1-80b4-00c04fd430c8", "6ba7b810x9dad-11d1-80b4-00c04fd430c8"})
        QTest::newRow(text) << QByteArray{text};
}

void TestUuid::whatIsNoUuidIsNothing()
{
    QFETCH(QByteArray, text);
    QVERIFY(!uuidFrom(text.toStdString()));
}

void TestUuid::namedIdsEqualThoseOfTheStandard()
{
    QCOMPARE(toText(uuidV5(dnsSpace, "www.example.com")),
             std::string{"2ed6657d-e927-568b-95e1-2665a8aea6a2"});
}

void TestUuid::namedIdsEqualThoseOfQtAtEveryLength()
{
    const auto qtSpace = QUuid::fromString(QByteArray::fromStdString(toText(dnsSpace)));
    for (int length = 0; length < 200; ++length) {
        const QByteArray name(length, 'n');
        QCOMPARE(QByteArray::fromStdString(toText(uuidV5(dnsSpace, name.toStdString()))),
                 QUuid::createUuidV5(qtSpace, name).toByteArray(QUuid::WithoutBraces));
    }
}

void TestUuid::personsIdsBeginWithTheirMillisecond()
{
    const Uuid random = uuidFrom("ffffffff-ffff-4fff-bfff-ffffffffffff").value();
    QCOMPARE(toText(uuidV7(0x0123456789ab, random)),
             std::string{"01234567-89ab-7fff-bfff-ffffffffffff"});
    QVERIFY(!isDerived(uuidV7(1, random)));
}

void TestUuid::derivedIdsBeginWithTheirInstant()
{
    const CommandId id = derivedId(Instant{12h}, dnsSpace, "n");
    QVERIFY(toText(id).starts_with("000a0eeb-b000-8")); // 43,200,000,000 microseconds, version 8
    QVERIFY(isDerived(id));
    QCOMPARE(id, derivedId(Instant{12h}, dnsSpace, "n"));
    QVERIFY(id != derivedId(Instant{12h}, dnsSpace, "m"));
    QVERIFY(id < derivedId(Instant{12h + 1us}, dnsSpace, "m"));
}

void TestUuid::sha1EqualsThatOfQtAtEveryLength()
{
    for (int length = 0; length < 200; ++length) {
        QByteArray bytes;
        for (int i = 0; i < length; ++i)
            bytes += static_cast<char>(i * 37);
        const auto digest = sha1(std::string_view(bytes.constData(), std::size_t(length)));
        QCOMPARE(QByteArray::fromStdString({digest.begin(), digest.end()}),
                 QCryptographicHash::hash(bytes, QCryptographicHash::Sha1));
    }
}

void TestUuid::reactionsHaveAnIdForEachEventAndPlace()
{
    const Instant at{12h};
    const CommandId id = reactionId(dnsSpace, Position{12}, at, 0);
    QCOMPARE(id, reactionId(dnsSpace, Position{12}, at, 0));
    QVERIFY(id != reactionId(dnsSpace, Position{12}, at, 1));
    QVERIFY(id != reactionId(dnsSpace, Position{1}, at, 20)); // "12/0" is not "1/20"
    QVERIFY(id != reactionId(dnsSpace, Position{13}, at, 0));
    QVERIFY(id != reactionId(id, Position{12}, at, 0));
}

RESTAURANT_TEST(TestUuid)

} // namespace restaurant::testing::tst_uuid
#include "tst_uuid.moc"
