#include "floor/floorpane.h"
#include "floor/floorwidget.h"
#include "testprogram.h"
#include "theme/themes.h"
#include "views/floorsamples.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <set>

namespace restaurant::testing::tst_floorpane {

using namespace std::chrono_literals;

class TestFloorPane : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_models = std::make_unique<FloorModels>();
        samples::fill(*m_models);
        m_pane = std::make_unique<FloorPane>(m_models.get());
        m_pane->setClock(samples::now, 1, false);
        m_pane->resize(900, 560);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_floor = m_pane->findChild<FloorWidget *>();
        QTRY_VERIFY(m_floor->scene().find(staffSubject("Roger")));
    }
    void cleanup()
    {
        m_pane.reset();
        m_models.reset();
    }

    void aClickSaysWhatItIsAndWhatItWaitsFor()
    {
        click(subjectOf(TableId{3}));
        QCOMPARE(label("floorInfoTitle"), QStringLiteral("Table 3"));
        QCOMPARE(label("floorInfo"),
                 QStringLiteral("Party 3 of 4: food is ready for 11:32, since 20:02:33"));
        click(staffSubject("Charlie"));
        QVERIFY(label("floorInfo")
                    .startsWith(
                        QStringLiteral("takes an order at the counter for 0:40, since 20:13:25")));
        click(subjectOf(GuestId{61}));
        QVERIFY(label("floorInfo").contains(QStringLiteral("waits for an answer")));
        QVERIFY(m_floor->accessibleDescription().contains(QStringLiteral("waits for an answer")));
    }

    void theOrderBehindItCanBeAskedFor()
    {
        QSignalSpy asked(m_pane.get(), &FloorPane::orderActivated);
        click(subjectOf(TableId{3}));
        auto *button = m_pane->findChild<QPushButton *>(QStringLiteral("floorOrderButton"));
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QTest::mouseDClick(m_floor, Qt::LeftButton, {}, middleOf(subjectOf(TableId{2})));
        QCOMPARE(asked.count(), 2);
        QCOMPARE(asked[0][0].value<OrderId>(), OrderId{38});
        QCOMPARE(asked[1][0].value<OrderId>(), OrderId{44});
        click(subjectOf(TableId{4}));
        QVERIFY(!button->isVisible());
    }

    void arrowKeysGoFromOneToTheNext()
    {
        m_floor->setFocus();
        QTest::keyClick(m_floor, Qt::Key_Right);
        QVERIFY(m_floor->chosen());
        m_floor->choose(subjectOf(TableId{1}));
        QTest::keyClick(m_floor, Qt::Key_Right);
        QCOMPARE(*m_floor->chosen(), subjectOf(TableId{2}));
        QTest::keyClick(m_floor, Qt::Key_Escape);
        QVERIFY(!m_floor->chosen());
        QVERIFY(label("floorInfo").startsWith(QStringLiteral("Click on anything")));
    }

    void arrowKeysReachEverything()
    {
        std::set<FloorSubject> reached{subjectOf(TableId{1})};
        std::vector<FloorSubject> open(reached.begin(), reached.end());
        while (!open.empty()) {
            const FloorSubject from = open.back();
            open.pop_back();
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                m_floor->choose(from);
                QTest::keyClick(m_floor, key);
                if (reached.insert(*m_floor->chosen()).second)
                    open.push_back(*m_floor->chosen());
            }
        }
        for (const Figure &figure : m_floor->scene().figures())
            QVERIFY2(reached.contains(figure.subject),
                     qPrintable(QStringLiteral("%1 %2 %3")
                                    .arg(int(figure.subject.thing))
                                    .arg(figure.subject.number)
                                    .arg(QString::fromStdString(figure.subject.name))));
    }

    void enterAsksForTheOrder()
    {
        QSignalSpy asked(m_pane.get(), &FloorPane::orderActivated);
        m_floor->setFocus();
        m_floor->choose(subjectOf(TableId{3}));
        QTest::keyClick(m_floor, Qt::Key_Return);
        QCOMPARE(asked.count(), 1);
    }

    void aClickBesideEverythingChoosesNothing()
    {
        click(subjectOf(TableId{3}));
        QTest::mouseClick(m_floor, Qt::LeftButton, {}, m_floor->scene().layout().dining.topLeft());
        QVERIFY(!m_floor->chosen());
    }

    void whoLeavesIsChosenNoMore()
    {
        click(subjectOf(GuestId{60}));
        m_models->guests.apply(Changes<FloorGuest>{{}, {GuestId{60}}, false});
        QTRY_VERIFY(!m_floor->chosen());
    }

    void itIsPaintedLightAndDark_data()
    {
        QTest::addColumn<Appearance>("appearance");
        QTest::newRow("light") << Appearance::Light;
        QTest::newRow("dark") << Appearance::Dark;
    }
    void itIsPaintedLightAndDark()
    {
        QFETCH(Appearance, appearance);
        Themes::instance().apply(appearance);
        const QImage image = m_floor->grab().toImage();
        const auto at = [&](QPointF place) {
            return image.pixelColor((place * image.devicePixelRatio()).toPoint());
        };
        const Colours &colours = theme().colours;
        const FloorScene &scene = m_floor->scene();
        QCOMPARE(at({2, 2}), colours.ground);
        const QRectF free = scene.find(subjectOf(TableId{4}))->rect;
        QCOMPARE(at(free.center() - QPointF(free.width() * 0.4, 0)), colours.card);
        const QRectF ready = scene.find(subjectOf(TableId{3}))->rect;
        QCOMPARE(at({ready.center().x(), ready.bottom() - scene.measures().chair - 4}),
                 colours[Hue::TroubleRed].fill);
        const QRectF charlie = scene.find(staffSubject("Charlie"))->rect;
        QCOMPARE(at({charlie.left() + 4, charlie.center().y()}), colours[Hue::CommandBlue].strong);
        Themes::instance().apply(Appearance::Light);
    }

    void theTablesSayTheSame()
    {
        m_pane->commands().first()->trigger();
        auto *guests = m_pane->findChild<QTableView *>(QStringLiteral("floorGuests"));
        QVERIFY(guests->isVisible());
        QCOMPARE(guests->model()->rowCount(), m_models->guests.rowCount());
        guests->setCurrentIndex(guests->model()->index(0, 0));
        QCOMPARE(label("floorInfoTitle"), QStringLiteral("Party 20 of 2"));
    }

    void anEmptyFloorIsPaintedToo()
    {
        m_models->clear();
        QVERIFY(!m_floor->grab().isNull());
        click({FloorThing::Counter, 0, {}, {}});
        QCOMPARE(label("floorInfo"), QStringLiteral("Nobody is there."));
    }

private:
    [[nodiscard]] QPoint middleOf(const FloorSubject &subject) const
    {
        const Figure *figure = m_floor->scene().find(subject);
        return figure ? figure->rect.center().toPoint() : QPoint(-1, -1);
    }
    void click(const FloorSubject &subject)
    {
        QTest::mouseClick(m_floor, Qt::LeftButton, {}, middleOf(subject));
        QVERIFY(m_floor->chosen() == subject);
    }
    [[nodiscard]] QString label(const char *name) const
    {
        return m_pane->findChild<QLabel *>(QLatin1String(name))->text();
    }

    std::unique_ptr<FloorModels> m_models;
    std::unique_ptr<FloorPane> m_pane;
    FloorWidget *m_floor = nullptr;
};

RESTAURANT_TEST(TestFloorPane)

} // namespace restaurant::testing::tst_floorpane
#include "tst_floorpane.moc"
