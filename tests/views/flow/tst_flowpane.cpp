#include "common/motion.h"
#include "flow/flowpane.h"
#include "flow/flowwidget.h"
#include "flowsamples.h"
#include "testprogram.h"
#include "theme/themes.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>
#include <set>

namespace restaurant::testing::tst_flowpane {

using namespace restaurant::samples;

namespace {

constexpr FlowPlace writeSide{FlowPlace::Kind::WriteSide, {}};
constexpr FlowPlace waiterView{FlowPlace::Kind::View, ViewName::Waiter};

} // namespace

class TestFlowPane final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<FlowModel>();
        fillFlow(*m_model);
        m_model->settle();
        m_pane = std::make_unique<FlowPane>(m_model.get());
        m_pane->resize(900, 420);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_flow = m_pane->findChild<FlowWidget *>();
        QTRY_VERIFY(!m_flow->traffic().tokens.empty());
        QTRY_VERIFY(!m_flow->isMoving());
    }
    void cleanup()
    {
        m_pane.reset();
        m_model.reset();
    }

    void aClickOnABoxSaysWhatItIs()
    {
        click(m_flow->plan().rectOf(waiterView).center());
        QVERIFY(m_flow->chosen() == FlowSubject(waiterView));
        QCOMPARE(label("flowInfoTitle"), QStringLiteral("Waiter view"));
        QVERIFY(label("flowInfo").contains(QStringLiteral("3 events, ")));
        QVERIFY(label("flowInfo").contains(QStringLiteral("5.0 s after it was written")));
        QVERIFY(m_flow->accessibleDescription().contains(QStringLiteral("3 events, ")));
        QVERIFY(!json()->isVisible());
    }

    /// What is late still goes its way: where it is says how late.
    void whereNothingIsToMoveMessagesStandAtTheirRoadsEnd()
    {
        const QTemporaryDir home;
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, home.path());
        rememberLessMotion(true);
        m_model->setClock(noon(60), 1, true);
        m_model->add({placedAt(1286, 61, 1284, 2)});
        m_model->setClock(noon(61) + std::chrono::milliseconds(100), 1, false);
        const auto others = [this] {
            std::vector<double> ways;
            for (const FlowToken &token : m_flow->traffic().tokens)
                if (token.traveller.road.view != ViewName::Waiter && !token.isLost)
                    ways.push_back(token.way);
            return ways;
        };
        QTRY_VERIFY(!others().empty());
        for (const double way : others())
            QCOMPARE(way, 1.0);
        rememberLessMotion(false);
    }

    void underAnotherArchitectureNoRoadLeadsToTheView()
    {
        m_model->setDeliveries(Deliveries({}, usual(ArchitectureKind::Poll)));
        QTRY_VERIFY(m_flow->traffic().tokens.empty());
        for (const FlowBox &box : boxesOf(*m_model)) {
            const bool isKept =
                box.place.kind == FlowPlace::Kind::View && isKeptByArchitecture(box.place.view);
            QCOMPARE(box.insteadOfRoad, isKept ? QStringLiteral("Poll") : QString());
        }
        click(m_flow->plan().rectOf(waiterView).center());
        QVERIFY(label("flowInfo").contains(QStringLiteral("no event is brought to it")));
    }

    void aClickOnAMessageSaysWhatItCarriesAndWhereItGoes()
    {
        const FlowToken token = m_flow->traffic().tokens.front();
        QCOMPARE(token.traveller.road.view, ViewName::Waiter);
        click(m_flow->plan().on(token.traveller.road, token.way).toPoint());
        QVERIFY(label("flowInfoTitle").startsWith(QStringLiteral("OrderPlaced · event 1")));
        QVERIFY(label("flowInfo").contains(QStringLiteral("because of PlaceOrder of Charlie")));
        QVERIFY(label("flowInfo")
                    .contains(QStringLiteral("To the waiter view, where it arrives at 12:01:03")));
        QVERIFY(json()->isVisible());
        QCOMPARE(json()->toPlainText(), QStringLiteral("{\"order\":47,\"table\":4}"));
    }

    void aClickBesideEverythingAndEscapeChooseNothing()
    {
        click(m_flow->plan().rectOf(writeSide).center());
        click({1, 1});
        QVERIFY(!m_flow->chosen());
        m_flow->choose(FlowSubject(writeSide));
        QTest::keyClick(m_flow, Qt::Key_Escape);
        QVERIFY(!m_flow->chosen());
        QVERIFY(label("flowInfo").startsWith(QStringLiteral("12:01:00 DeliverOrder of Roger")));
    }

    /// As on the floor, where it asks for the order.
    void enterAsksWhatADoubleClickAsks()
    {
        QSignalSpy followed(m_flow, &FlowWidget::followRequested);
        m_flow->choose(FlowSubject(writeSide));
        QTest::keyClick(m_flow, Qt::Key_Return);
        QCOMPARE(followed.count(), 0);
        const FlowToken token = m_flow->traffic().tokens.front();
        m_flow->choose(FlowSubject(token.traveller));
        QTest::keyClick(m_flow, Qt::Key_Return);
        QCOMPARE(followed.count(), 1);
        QCOMPARE(followed.first().first().toLongLong(), number(token.traveller.message.command));
    }

    void arrowKeysReachEveryBox()
    {
        m_flow->setFocus();
        QTest::keyClick(m_flow, Qt::Key_Right);
        QVERIFY(m_flow->chosen() == FlowSubject(FlowPlace{}));
        std::set<FlowSubject> reached{*m_flow->chosen()};
        std::vector<FlowSubject> open(reached.begin(), reached.end());
        while (!open.empty()) {
            const FlowSubject from = open.back();
            open.pop_back();
            for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
                m_flow->choose(from);
                QTest::keyClick(m_flow, key);
                if (reached.insert(*m_flow->chosen()).second)
                    open.push_back(*m_flow->chosen());
            }
        }
        for (const ViewName view : FirstBoards::views)
            QVERIFY(reached.contains(FlowPlace{FlowPlace::Kind::View, view}));
        QVERIFY(reached.contains(writeSide));
        QVERIFY(std::any_of(reached.begin(), reached.end(), [](const FlowSubject &subject) {
            return std::holds_alternative<FlowTraveller>(subject);
        }));
    }

    void whatIsNoLongerOnItsWayCanStillBeRead()
    {
        const FlowToken token = m_flow->traffic().tokens.front();
        m_flow->choose(token.traveller);
        m_model->setClock(noon(100), 1, false);
        QTRY_VERIFY(m_flow->traffic().tokens.empty());
        QVERIFY(label("flowInfoTitle").startsWith(QStringLiteral("OrderPlaced")));
        m_model->begin({}, {});
        QTRY_VERIFY(label("flowInfo").startsWith(QStringLiteral("Nothing has happened yet")));
    }

    void theTablesSayTheSame()
    {
        m_pane->commands().first()->trigger();
        auto *messages = m_pane->findChild<QTableView *>(QStringLiteral("flowMessages"));
        QVERIFY(messages->isVisible());
        QCOMPARE(messages->model()->rowCount(), 9);
        messages->setCurrentIndex(messages->model()->index(0, 0));
        QVERIFY(label("flowInfoTitle").startsWith(QStringLiteral("DeliverOrder")));
        QCOMPARE(json()->toPlainText(), QStringLiteral("{\"order\":47}"));
    }

    void aCommandBeginsWithThePersonWhoSentIt()
    {
        m_model->setPeople(crew(3));
        m_model->add({refusedAt(1286, 61)});
        m_model->setClock(noon(61), 1, false);
        const auto begins = [this] {
            for (const FlowToken &token : m_flow->traffic().tokens)
                if (token.person != FlowPeople::nobody)
                    return token.person;
            return FlowPeople::nobody;
        };
        QTRY_COMPARE(begins(), 0);
        FlowToken token;
        token.person = 0;
        const QRectF roger(m_flow->plan().personAt(0));
        QCOMPARE(m_flow->plan().on(token), roger.center());
        token.way = 1;
        QCOMPARE(m_flow->plan().on(token), m_flow->plan().on(FlowRoad{}, 1));
    }

    void everybodyHasAFigureAndAName()
    {
        m_model->setPeople(crew(11));
        m_model->setGuests(14);
        const FlowBox box = boxesOf(*m_model).front();
        QCOMPARE(box.people.first(), QStringLiteral("R"));
        QCOMPARE(box.people[FlowPeople::guestPlace - 1], QStringLiteral("+4"));
        QCOMPARE(box.people[FlowPeople::guestPlace], QStringLiteral("14"));
        QVERIFY(saysOf(box).startsWith(QStringLiteral("Roger, Cook 1, ")));
        QVERIFY(saysOf(box).contains(QStringLiteral("14 guests inside")));
        const QRect room = m_flow->plan().rectOf({});
        for (int place = 0; place < FlowPeople::places; ++place)
            QVERIFY(room.contains(m_flow->plan().personAt(place)));
    }

    void everythingFits_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("low dock") << QSize(628, 300);
        QTest::newRow("dock") << QSize(720, 360);
        QTest::newRow("screen") << QSize(1920, 1080);
    }
    void everythingFits()
    {
        QFETCH(QSize, size);
        m_pane->resize(size);
        m_flow->choose(m_flow->traffic().tokens.front().traveller);
        QTRY_VERIFY(json()->isVisible());
        QCOMPARE(m_pane->size(), size);
        const QRect room = m_flow->rect();
        QRect last;
        for (const ViewName view : FirstBoards::views) {
            const QRect box = m_flow->plan().rectOf({FlowPlace::Kind::View, view});
            QVERIFY2(room.contains(box), qPrintable(QStringLiteral("%1").arg(int(view))));
            QVERIFY(!box.intersects(last));
            last = box;
        }
        QVERIFY(room.contains(m_flow->plan().rectOf({})));
        QVERIFY(room.contains(m_flow->plan().rectOf(writeSide)));
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
        const QImage image = m_flow->grab().toImage();
        const auto at = [&](QPoint place) {
            return image.pixelColor(place * image.devicePixelRatio());
        };
        const Colours &colours = theme().colours;
        const QRect box = m_flow->plan().rectOf(writeSide);
        QCOMPARE(at({1, 1}), colours.card);
        QCOMPARE(at(box.bottomRight() - QPoint(8, 5)), colours[Hue::WriteYellow].fill);
        const FlowToken token = m_flow->traffic().tokens.front();
        const QPoint middle = m_flow->plan().on(token.traveller.road, token.way).toPoint();
        QCOMPARE(at(middle), colours[Hue::EventOrange].strong);
        Themes::instance().apply(Appearance::Light);
    }

private:
    void click(QPoint place) { QTest::mouseClick(m_flow, Qt::LeftButton, {}, place); }
    [[nodiscard]] QString label(const char *name) const
    {
        return m_pane->findChild<QLabel *>(QLatin1String(name))->text();
    }
    [[nodiscard]] QPlainTextEdit *json() const
    {
        return m_pane->findChild<QPlainTextEdit *>(QStringLiteral("flowJson"));
    }

    std::unique_ptr<FlowModel> m_model;
    std::unique_ptr<FlowPane> m_pane;
    FlowWidget *m_flow = nullptr;
};

RESTAURANT_TEST(TestFlowPane)

} // namespace restaurant::testing::tst_flowpane
#include "tst_flowpane.moc"
