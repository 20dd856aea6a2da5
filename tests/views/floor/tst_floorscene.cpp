#include "floor/floorscene.h"
#include "testprogram.h"
#include "theme/themes.h"
#include "views/floorsamples.h"

#include <QFontMetrics>
#include <QTest>

namespace restaurant::testing::tst_floorscene {

using namespace std::chrono_literals;

namespace {

const FloorSubject roger = staffSubject("Roger");
constexpr QSize middling(900, 500);

std::vector<QRect> partsOf(const FloorLayout &layout)
{
    std::vector<QRect> parts = layout.tables;
    for (const QRect &part :
         {layout.counter, layout.counterQueue.area, layout.waitingArea, layout.entrance.area,
          layout.kitchen.adjusted(layout.pass.width() / 2, 0, 0, 0), layout.pass})
        parts.push_back(part);
    return parts;
}

} // namespace

class TestFloorScene : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_models = std::make_unique<FloorModels>();
        samples::fill(*m_models);
    }

    void partsOfTheFloorDoNotOverlap_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("tables");
        for (const QSize size : {QSize(500, 268), QSize(730, 330), QSize(420, 620),
                                 QSize(1280, 640), QSize(1920, 1000)})
            for (const int tables : {1, 8, 13, 24})
                QTest::addRow("%d by %d, %d tables", size.width(), size.height(), tables)
                    << size << tables;
    }
    void partsOfTheFloorDoNotOverlap()
    {
        QFETCH(QSize, size);
        QFETCH(int, tables);
        const FloorMeasures measures = floorMeasures(size);
        const FloorLayout layout = FloorLayout::of({tables, {2, 0, 3}}, size, measures);
        const std::vector<QRect> parts = partsOf(layout);
        QCOMPARE(layout.tables.size(), static_cast<std::size_t>(tables));
        for (std::size_t i = 0; i < parts.size(); ++i) {
            QVERIFY2(QRect(QPoint(), size).contains(parts[i]), qPrintable(QString::number(i)));
            for (std::size_t j = i + 1; j < parts.size(); ++j)
                QVERIFY2(!parts[i].intersects(parts[j]),
                         qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
        }
    }

    void wordsFitTheirTables_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(500, 268);
        QTest::newRow("in the window") << QSize(730, 330);
        QTest::newRow("on a wall") << QSize(1920, 1000);
    }
    void wordsFitTheirTables()
    {
        QFETCH(QSize, size);
        FloorScene scene(m_models.get());
        scene.resize(size);
        scene.refresh(samples::now, 1);
        const QFontMetrics metrics(scene.measures().fonts.small);
        for (const Figure &figure : scene.figures()) {
            const auto *table = std::get_if<TableLook>(&figure.look);
            if (table)
                QVERIFY(metrics.horizontalAdvance(table->word) <= figure.rect.width());
        }
    }

    void everythingIsWhereOneWouldPointAt()
    {
        FloorScene scene(m_models.get());
        scene.resize(middling);
        scene.refresh(samples::now, 1);
        const FloorLayout &layout = scene.layout();
        QCOMPARE(scene.at(layout.tables[2].center())->subject, subjectOf(TableId{3}));
        QCOMPARE(scene.at(QRectF(layout.counterQueue.slot(0)).center())->subject,
                 subjectOf(GuestId{60}));
        QCOMPARE(
            scene.at(layout.pass.center() + QPoint(0, layout.pass.height() / 3))->subject.thing,
            FloorThing::Pass);
        QCOMPARE(scene.at(scene.find(roger)->rect.center())->subject, roger);
        QCOMPARE(scene.at(layout.stations[3].head.center())->subject, stationSubject("stove"));
        QVERIFY(!scene.at(QPointF(-5, -5)));
    }

    void whoDoesNotFitIsCounted()
    {
        samples::fillUp(*m_models);
        FloorScene scene(m_models.get());
        scene.resize({500, 268});
        scene.refresh(samples::now, 1);
        int shown = 0;
        QString more;
        for (const Figure &figure : scene.figures()) {
            const bool isTakeaway = figure.subject.thing == FloorThing::Guest &&
                                    figure.subject.number >= 60 && figure.subject.number < 120;
            shown += isTakeaway ? 1 : 0;
            if (figure.subject.thing == FloorThing::Counter)
                if (const auto *look = std::get_if<MoreLook>(&figure.look))
                    more = look->text;
        }
        QVERIFY(shown > 3 && shown < 30);
        QCOMPARE(more, QStringLiteral("+%1").arg(30 - shown));
    }

    void aRefreshWithoutNewsChangesNothing()
    {
        FloorScene scene(m_models.get());
        scene.resize(middling);
        QVERIFY(!scene.refresh(samples::now, 1).isEmpty());
        QVERIFY(scene.refresh(samples::now, 1).isEmpty());
        QVERIFY(scene.move(samples::now).isEmpty());
    }

    void onlyTheTableThatChangedIsPaintedAgain()
    {
        FloorScene scene(m_models.get());
        scene.resize(middling);
        scene.refresh(samples::now, 1);
        TableCard card = *m_models->tables.find(TableId{4});
        card.stage = TableStage::WantsToOrder;
        card.guests = 2;
        m_models->tables.apply(samples::one(card));
        const QRegion changed = scene.refresh(samples::now, 1);
        QVERIFY(changed.contains(scene.layout().tables[3].center()));
        QVERIFY(!changed.intersects(scene.layout().tables[0]));
    }

    void rogerWalksToTheNextTable()
    {
        FloorScene scene(m_models.get());
        scene.resize(middling);
        scene.refresh(samples::now, 1);
        const QPointF from = scene.find(roger)->rect.center();
        FloorStaff staff = *m_models->staff.find("Roger");
        staff.from = staff.spot;
        staff.spot = samples::at(TableId{8});
        staff.task = samples::task(12, WorkKind::Bill);
        staff.since = samples::now;
        m_models->staff.apply(samples::one(staff));
        scene.refresh(samples::now, 1);
        QCOMPARE(scene.find(roger)->rect.center(), from);
        QVERIFY(scene.anyoneWalks(samples::now + 1s));
        QVERIFY(!scene.move(samples::now + 3s).isEmpty());
        QVERIFY(scene.find(roger)->rect.center() != from);
        scene.move(samples::now + 7s);
        QVERIFY(!scene.anyoneWalks(samples::now + 7s));
        QVERIFY(scene.find(roger)->rect.top() >= scene.layout().tables[7].bottom());
    }

    void inAHurryNobodyWalks_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<bool>("still");
        QTest::addRow("in a hurry") << 0.0 << false;
        QTest::addRow("where nothing is to move") << 1.0 << true;
    }
    void inAHurryNobodyWalks()
    {
        QFETCH(double, speed);
        QFETCH(bool, still);
        FloorScene scene(m_models.get());
        scene.resize(middling);
        scene.refresh(samples::now, speed);
        scene.setStill(still);
        FloorStaff staff = *m_models->staff.find("Roger");
        staff.spot = samples::at(TableId{8});
        staff.since = samples::now;
        m_models->staff.apply(samples::one(staff));
        scene.refresh(samples::now, speed);
        QVERIFY(!scene.anyoneWalks(samples::now));
    }

    void aPartyWalksToItsTableAndIsThenSeenThere()
    {
        FloorScene scene(m_models.get());
        scene.resize(middling);
        scene.refresh(samples::now, 1);
        FloorGuest guest = *m_models->guests.find(GuestId{20});
        guest.place = GuestPlace::Table;
        guest.table = TableId{4};
        guest.placeSince = samples::now;
        m_models->guests.apply(samples::one(guest));
        scene.refresh(samples::now, 1);
        QVERIFY(scene.find(subjectOf(GuestId{20})));
        scene.refresh(samples::now + 10s, 1);
        QVERIFY(!scene.find(subjectOf(GuestId{20})));
    }

    void labelsCoverNeitherTablesNorEachOther()
    {
        samples::fillUp(*m_models);
        FloorScene scene(m_models.get());
        scene.resize(middling);
        scene.refresh(samples::now, 1);
        std::vector<QRectF> labels;
        for (const Figure &figure : scene.figures()) {
            if (figure.label.isEmpty())
                continue;
            for (const QRectF &other : labels)
                QVERIFY(!other.intersects(figure.label));
            labels.push_back(figure.label);
        }
        QVERIFY(labels.size() >= 2);
    }

private:
    std::unique_ptr<FloorModels> m_models;
};

RESTAURANT_TEST(TestFloorScene)

} // namespace restaurant::testing::tst_floorscene
#include "tst_floorscene.moc"
