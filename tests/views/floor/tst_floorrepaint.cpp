// The floor is painted bit by bit. On random evenings, with everybody on the move, no picture may
// differ from one that is painted at once.
#include "common/documentmarks.h"
#include "floor/floorwidget.h"
#include "read/changes.h"
#include "testprogram.h"
#include "views/floorsamples.h"
#include "views/repaint.h"

#include <QDir>
#include <QTest>

#include <random>

namespace restaurant::testing::tst_floorrepaint {

namespace {

constexpr int steps = 40;

class RandomFloor
{
public:
    explicit RandomFloor(unsigned seed)
        : m_random(seed)
    {
        samples::fill(models);
        models.guests.apply(samples::whole(samples::guests(0, 0, 0)));
    }

    void step()
    {
        m_now += std::chrono::milliseconds(upTo(900));
        for (int change = 0; change <= upTo(3); ++change)
            changeSomething();
        models.setNow(m_now);
    }
    [[nodiscard]] Instant now() const { return m_now; }

    FloorModels models;

private:
    int upTo(int most) { return std::uniform_int_distribution(0, most)(m_random); }

    void changeSomething()
    {
        switch (upTo(5)) {
        case 0:
        case 1:
            return queueUp();
        case 2:
            return moveStaff();
        case 3:
            return cook();
        case 4:
            return carry();
        default:
            return seat();
        }
    }

    /// So many wait in each place, some with numbers of orders below them.
    void queueUp()
    {
        models.guests.apply(samples::whole(samples::guests(upTo(5), upTo(7), upTo(9))));
    }
    void moveStaff()
    {
        std::vector<FloorStaff> all = samples::staffs();
        std::shuffle(all.begin(), all.end(), m_random);
        FloorStaff staff = all.front();
        staff.spot =
            upTo(2) ? samples::at(TableId{1 + upTo(7)}) : FloorSpot{FloorSpotKind::Counter, {}, {}};
        staff.since = m_now;
        models.staff.apply(samples::one(staff));
    }
    void cook()
    {
        std::vector<FloorStation> all = samples::stations();
        FloorStation &station = all[static_cast<std::size_t>(upTo(3))];
        station.cooking.resize(static_cast<std::size_t>(upTo(1)) * station.cooking.size());
        models.stations.apply(samples::one(station));
    }
    void carry()
    {
        std::vector<WaiterOrder> ready = samples::waiterOrders();
        for (int i = upTo(9); i > 0; --i)
            ready.push_back(
                samples::order(200 + i, 1 + i % 8, CarryStage::Ready, m_now - samples::now));
        models.pass.applyOrders(samples::whole(ready));
    }
    void seat()
    {
        models.tables.apply(samples::one(
            samples::table(1 + upTo(7), 4, upTo(1) ? TableStage::Eating : TableStage::Free, upTo(4),
                           m_now - samples::now)));
    }

    std::mt19937 m_random;
    Instant m_now = samples::now;
};

} // namespace

class TestFloorRepaint final : public QObject
{
    Q_OBJECT

private slots:
    void aPartialRepaintEqualsAFullOne_data();
    void aPartialRepaintEqualsAFullOne();
};

void TestFloorRepaint::aPartialRepaintEqualsAFullOne_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("marked");
    unsigned seed = std::random_device()();
    for (const QSize size : {QSize(500, 300), QSize(960, 560)})
        for (const bool marked : {false, true}) {
            QTest::addRow("%d by %d%s, seed %u", size.width(), size.height(),
                          marked ? ", with marks" : "", seed)
                << seed << size << marked;
            ++seed;
        }
}

void TestFloorRepaint::aPartialRepaintEqualsAFullOne()
{
    QFETCH(unsigned, seed);
    QFETCH(QSize, size);
    QFETCH(bool, marked);
    RandomFloor floor(seed);
    DocumentMarks marks;
    FloorWidget widget(&floor.models, &marks);
    widget.resize(size);
    widget.show();
    QVERIFY(QTest::qWaitForWindowExposed(&widget));
    if (marked)
        marks.setLit(LitDocuments{nameOf<TableCard>(ViewName::Floor, TableId{3})});
    widget.choose(subjectOf(TableId{4}));
    for (int step = 0; step < steps; ++step) {
        floor.step();
        widget.setClock(floor.now(), 10, true);
        QCoreApplication::processEvents();
        QCOMPARE(repaint::leftBehind(widget, QDir::temp().filePath(QStringLiteral("floor"))),
                 QString());
    }
}

RESTAURANT_TEST(TestFloorRepaint)

} // namespace restaurant::testing::tst_floorrepaint
#include "tst_floorrepaint.moc"
