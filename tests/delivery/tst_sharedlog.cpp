#include "delivery/memorylog.h"
#include "testprogram.h"

#include "delivery/sharedlog.h"

#include <QtTest>

namespace restaurant::testing::tst_sharedlog {

using restaurant::testing::MemoryLog;

class TestSharedLog : public QObject
{
    Q_OBJECT

private slots:
    void linesThatReadTheSameStretchReadItOnce();
    void theEndOfTheLogIsReadAgain();
    void whatCannotBeReadIsTriedAgain();
};

void TestSharedLog::linesThatReadTheSameStretchReadItOnce()
{
    MemoryLog log;
    log.append(20);
    SharedLog shared(2);
    const auto one = shared.sourceOver(log.source()());
    const auto other = shared.sourceOver(log.source()());
    const auto first = one->read(Position{5}, 10);
    QCOMPARE(first.size(), std::size_t{10});
    const int reads = log.reads();
    QCOMPARE(other->read(Position{5}, 10), first);
    QCOMPARE(log.reads(), reads);
    QCOMPARE(other->read(Position{6}, 10).front().position, Position{7});
    QCOMPARE(other->read(Position{5}, 4).size(), std::size_t{4});
}

void TestSharedLog::theEndOfTheLogIsReadAgain()
{
    MemoryLog log;
    log.append(3);
    SharedLog shared(2);
    const auto source = shared.sourceOver(log.source()());
    QCOMPARE(source->read({}, 10).size(), std::size_t{3});
    log.append(3);
    QCOMPARE(source->read({}, 10).size(), std::size_t{6});
    QCOMPARE(source->head(), Position{6});
}

void TestSharedLog::whatCannotBeReadIsTriedAgain()
{
    MemoryLog log;
    log.append(3);
    log.damage(Position{1});
    SharedLog shared(2);
    const auto source = shared.sourceOver(log.source()());
    QVERIFY_THROWS_EXCEPTION(std::exception, (void)source->read({}, 3));
    log.repair();
    QCOMPARE(source->read({}, 3).size(), std::size_t{3});
}

RESTAURANT_TEST(TestSharedLog)

} // namespace restaurant::testing::tst_sharedlog
#include "tst_sharedlog.moc"
