// What holds for the boards of the story, floor and measures, whatever happens in the evening.
#include "read/documentfields.h"
#include "testprogram.h"

#include "read/boardchanges.h"
#include "read/floorboard.h"
#include "read/measuresboard.h"
#include "read/randomlog.h"
#include "read/randomstory.h"

#include <QTest>

#include <map>
#include <set>

namespace restaurant::testing::tst_storyboards {

namespace {

template <typename Board> Board foldedStory(std::span<const Happening> story)
{
    Board board(house());
    for (const Happening &happening : story)
        apply(board, happening);
    return board;
}

template <typename Board> void growRebuildAndRestore(const std::vector<Happening> &story)
{
    Board grown(house());
    Board restored(house());
    for (std::size_t length = 1; length <= story.size(); ++length) {
        apply(grown, story[length - 1]);
        apply(restored, story[length - 1]);
        QVERIFY(sameDocuments(grown, restored));
        QCOMPARE(placeOf(grown), story[length - 1].place);
        restored = restoredFrom(grown);
        QVERIFY(sameDocuments(grown, restored));
        if (length % 23 != 0 && length != story.size())
            continue; // folding all prefixes again and again adds little and takes long
        QVERIFY(sameDocuments(grown, foldedStory<Board>(std::span(story).first(length))));
    }
}

/// What the figures say wrongly; empty if they agree with each other.
QString disagreement(const MeasuresBoard &board)
{
    int inside = 0;
    for (const GuestsMeasure &guests : board.guests.sorted()) {
        int gone = 0;
        for (const int count : guests.left)
            gone += count;
        if (guests.came != guests.inside + gone)
            return QStringLiteral("who came is neither inside nor gone");
        inside += guests.inside;
    }
    if (inside != static_cast<int>(board.openGuests.size()))
        return QStringLiteral("guests inside");
    for (const PoolMeasure &pool : board.pools.sorted()) {
        if (pool.busy < 0 || pool.busy > pool.staff || pool.queue < 0)
            return QString::fromStdString(pool.pool);
        if (pool.busyTime > pool.staffTime || utilisationOf(pool, board.at) > 1)
            return QString::fromStdString("utilisation of " + pool.pool);
    }
    for (const WaitMeasure &waits : board.waits.sorted())
        if (waits.waiting < 0)
            return QStringLiteral("waiting");
    for (const OrderMeasure &order : board.orders.sorted())
        if (order.toCook < 0 || order.queued < 0 || order.inHands < 0 ||
            std::any_of(order.times.begin(), order.times.end(),
                        [](Duration time) { return time < Duration{}; }))
            return QStringLiteral("order %1").arg(number(order.order));
    return {};
}

/// Nobody stands in two places, and queues are numbered without a gap.
QString disagreement(const FloorBoard &board)
{
    std::map<GuestPlace, std::set<int>> places;
    for (const FloorGuest &guest : board.guests.sorted())
        if (guest.queuePlace > 0)
            places[guest.place].insert(guest.queuePlace);
    for (const auto &[place, numbers] : places)
        if (*numbers.rbegin() != static_cast<int>(numbers.size()))
            return QStringLiteral("a gap in a queue");
    std::set<WorkId> seen;
    const auto isTwice = [&](WorkId work) { return !seen.insert(work).second; };
    for (const FloorPool &pool : board.pools.sorted())
        for (const FloorTask &task : pool.queue)
            if (isTwice(task.work))
                return QStringLiteral("work in two queues");
    return {};
}

} // namespace

class TestStoryBoards : public QObject
{
    Q_OBJECT
private slots:
    void grownIsRebuiltIsRestoredAtEveryPrefix()
    {
        for (std::uint64_t seed = 1; seed <= seedsToTry(6); ++seed) {
            const auto story = randomStory(seed, 120);
            growRebuildAndRestore<FloorBoard>(story);
            growRebuildAndRestore<MeasuresBoard>(story);
            if (QTest::currentTestFailed())
                return qWarning("seed %llu", static_cast<unsigned long long>(seed));
        }
    }
    void theFiguresAgreeWithEachOther()
    {
        for (std::uint64_t seed = 1; seed <= seedsToTry(40); ++seed) {
            MeasuresBoard measures(house());
            FloorBoard floor(house());
            for (const Happening &happening : randomStory(seed, 200)) {
                apply(measures, happening);
                apply(floor, happening);
                const QString wrong = disagreement(measures) + disagreement(floor);
                QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("seed %1, place %2: %3")
                                                         .arg(seed)
                                                         .arg(number(happening.place))
                                                         .arg(wrong)));
            }
        }
    }
    void whatIsSkippedIsCountedAsOneOfBoth()
    {
        const auto story = randomStory(3, 60);
        for (std::size_t gap = 1; gap + 1 < story.size(); ++gap) {
            MeasuresBoard board(house());
            for (std::size_t i = 0; i < gap; ++i)
                apply(board, story[i]);
            skipTo(board, story[gap].place);
            QCOMPARE(placeOf(board), story[gap].place);
            apply(board, story[gap + 1]);
            QCOMPARE(placeOf(board), story[gap + 1].place);
        }
    }
};

RESTAURANT_TEST(TestStoryBoards)

} // namespace restaurant::testing::tst_storyboards
#include "tst_storyboards.moc"
