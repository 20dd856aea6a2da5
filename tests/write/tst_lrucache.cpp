#include "testprogram.h"
#include "write/aggregatecache.h"

#include <QTest>

#include <string>

namespace restaurant::testing::tst_lrucache {

class TestLruCache : public QObject
{
    Q_OBJECT

private slots:
    void whatWasInsertedIsFound();
    void theOldestMakesRoom();
    void askingMakesAValueTheNewest();
    void aClearedCacheIsEmptyAndUsable();
};

void TestLruCache::whatWasInsertedIsFound()
{
    LruCache<int, std::string> cache(2);
    QCOMPARE(cache.insert(1, "soup"), std::string("soup"));
    QVERIFY(cache.find(1) != nullptr);
    QVERIFY(cache.find(2) == nullptr);
}

void TestLruCache::theOldestMakesRoom()
{
    LruCache<int, std::string> cache(2);
    cache.insert(1, "soup");
    cache.insert(2, "ramen");
    cache.insert(3, "rice");
    QCOMPARE(cache.size(), std::size_t{2});
    QVERIFY(cache.find(1) == nullptr);
    QVERIFY(cache.find(2) != nullptr);
}

void TestLruCache::askingMakesAValueTheNewest()
{
    LruCache<int, std::string> cache(2);
    cache.insert(1, "soup");
    cache.insert(2, "ramen");
    QVERIFY(cache.find(1) != nullptr);
    cache.insert(3, "rice");
    QVERIFY(cache.find(1) != nullptr);
    QVERIFY(cache.find(2) == nullptr);
}

void TestLruCache::aClearedCacheIsEmptyAndUsable()
{
    LruCache<int, std::string> cache(2);
    cache.insert(1, "soup");
    cache.clear();
    QCOMPARE(cache.size(), std::size_t{0});
    QCOMPARE(cache.insert(1, "rice"), std::string("rice"));
}

RESTAURANT_TEST(TestLruCache)

} // namespace restaurant::testing::tst_lrucache
#include "tst_lrucache.moc"
