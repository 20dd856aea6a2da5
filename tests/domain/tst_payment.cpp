#include "domain/orderstories.h"
#include "testprogram.h"

#include <QTest>

namespace restaurant::testing::tst_payment {

namespace {

constexpr Money bill{2220};

Story requested(bool prepaid)
{
    return {PaymentRequested{order41, bill, prepaid}};
}

Story taken(bool prepaid = false)
{
    return requested(prepaid) + Story{PaymentTaken{order41, bill, PaymentMethod::Card}};
}

Story refunded(int cents)
{
    return {PaymentRefunded{order41, Money{cents}, why("cancelled")}};
}

RefundPayment refunding(int cents)
{
    return {order41, Money{cents}, why("cancelled")};
}

TakePayment card(bool approved)
{
    return {order41, PaymentMethod::Card, approved};
}

} // namespace

class TestPayment final : public QObject
{
    Q_OBJECT

private slots:
    void aPaymentIsRequestedOnce();
    void aBillOfNothingIsTakenAtOnce();
    void nothingIsPaidBeforeItWasAsked();
    void aPaymentIsTakenOnce();
    void cashIsAlwaysApproved();
    void aDeclinedCardMayBeTriedAgainAtTheTable();
    void aDeclinedCardEndsAPrepaidPayment();
    void noMoreIsGivenBackThanWasTaken();
    void nothingIsGivenBackThatWasNotTaken_data();
    void nothingIsGivenBackThatWasNotTaken();
    void whatIsKeptIsWhatWasTakenLessWhatWasGivenBack();
};

void TestPayment::aPaymentIsRequestedOnce()
{
    const RequestPayment request{order41, bill, true};
    QCOMPARE(given({}).when(request), happened(requested(true)));
    QCOMPARE(given(requested(true)).when(request), rejected(Reason::PaymentRequested));
    QCOMPARE(given(taken()).when(request), rejected(Reason::AlreadyPaid));
    QCOMPARE(given({}).when(RequestPayment{order41, Money{-1}, false}),
             rejected(Reason::BadAmount));
}

void TestPayment::aBillOfNothingIsTakenAtOnce()
{
    QCOMPARE(given({}).when(RequestPayment{order41, Money{}, false}),
             happened({PaymentRequested{order41, Money{}, false},
                       PaymentTaken{order41, Money{}, PaymentMethod::Cash}}));
}

void TestPayment::nothingIsPaidBeforeItWasAsked()
{
    QCOMPARE(given({}).when(card(true)), rejected(Reason::PaymentNotRequested));
    QCOMPARE(given(twoReady()).when(card(true)), rejected(Reason::PaymentNotRequested));
}

void TestPayment::aPaymentIsTakenOnce()
{
    QCOMPARE(given(requested(false)).when(card(true)),
             happened({PaymentTaken{order41, bill, PaymentMethod::Card}}));
    const Answer again = given(taken()).when(card(true));
    QCOMPARE(again, rejected(Reason::AlreadyPaid));
    QCOMPARE(again.sentence(), std::string{"Order 41 was paid at 12:00:01."});
    QCOMPARE(given(taken() + refunded(2220)).when(card(true)), rejected(Reason::AlreadyPaid));
}

void TestPayment::cashIsAlwaysApproved()
{
    QCOMPARE(given(requested(true)).when(TakePayment{order41, PaymentMethod::Cash, false}),
             happened({PaymentTaken{order41, bill, PaymentMethod::Cash}}));
}

void TestPayment::aDeclinedCardMayBeTriedAgainAtTheTable()
{
    const Story declined = requested(false) + Story{PaymentDeclined{order41, bill, false}};
    QCOMPARE(given(requested(false)).when(card(false)),
             happened({PaymentDeclined{order41, bill, false}}));
    QCOMPARE(given(declined).when(card(true)),
             happened({PaymentTaken{order41, bill, PaymentMethod::Card}}));
}

void TestPayment::aDeclinedCardEndsAPrepaidPayment()
{
    const Story declined = requested(true) + Story{PaymentDeclined{order41, bill, true}};
    QCOMPARE(given(requested(true)).when(card(false)),
             happened({PaymentDeclined{order41, bill, true}}));
    const Answer again = given(declined).when(card(true));
    QCOMPARE(again, rejected(Reason::PaymentClosed));
    QCOMPARE(again.sentence(), std::string{"The card for order 41 was declined at 12:00:01."});
    QCOMPARE(given(declined).when(RequestPayment{order41, bill, true}),
             rejected(Reason::PaymentClosed));
}

void TestPayment::noMoreIsGivenBackThanWasTaken()
{
    QCOMPARE(given(taken(true)).when(refunding(2220)), happened(refunded(2220)));
    QCOMPARE(given(taken(true)).when(refunding(450)), happened(refunded(450)));
    QCOMPARE(given(taken(true)).when(refunding(2221)), rejected(Reason::BadAmount));
    QCOMPARE(given(taken(true) + refunded(450)).when(refunding(1770)), happened(refunded(1770)));
    QCOMPARE(given(taken(true) + refunded(450)).when(refunding(1771)), rejected(Reason::BadAmount));
    QCOMPARE(given(taken(true)).when(refunding(0)), rejected(Reason::BadAmount));
    QCOMPARE(given(taken(true)).when(refunding(-5)), rejected(Reason::BadAmount));
}

void TestPayment::nothingIsGivenBackThatWasNotTaken_data()
{
    QTest::addColumn<Story>("story");
    QTest::newRow("nothing was asked") << Story{};
    QTest::newRow("asked") << requested(true);
    QTest::newRow("declined") << requested(true) + Story{PaymentDeclined{order41, bill, true}};
}

void TestPayment::nothingIsGivenBackThatWasNotTaken()
{
    QFETCH(Story, story);
    QCOMPARE(given(story).when(refunding(100)), rejected(Reason::NotPaid));
}

void TestPayment::whatIsKeptIsWhatWasTakenLessWhatWasGivenBack()
{
    Given story = given(taken(true) + refunded(450) + refunded(70));
    const Payment &payment = story.world().payment(order41);
    QVERIFY(payment.taken == bill);
    QVERIFY(payment.refunded == Money{520});
    QVERIFY(payment.stage == PaymentStage::Taken);
}

RESTAURANT_TEST(TestPayment)

} // namespace restaurant::testing::tst_payment
#include "tst_payment.moc"
