#include "staff/staffcontrols.h"
#include "testprogram.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace restaurant::testing::tst_staffcontrols {

using enum WorkKind;

namespace {

std::vector<FloorPool> pools()
{
    return {{"cooks", {Cook}, {"Ann", "Bea"}, {}},
            {"runners", {Answer, Serve, Bill}, {"Roger"}, {}},
            {"takers", {TakeOrder}, {"Charlie"}, {}}};
}

} // namespace

class TestStaffControls : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_controls = std::make_unique<StaffControls>();
        m_controls->setPools(pools());
        m_controls->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_controls.get()));
    }

    void poolsStandInTheOrderOfAnEvening()
    {
        QCOMPARE(m_controls->staffing().front().name, std::string("takers"));
        QCOMPARE(m_controls->staffing().back().name, std::string("cooks"));
        QCOMPARE(find<QLabel>("cooksCount")->text(), QStringLiteral("2"));
        QVERIFY(find<QLabel>("cooksCount")->accessibleName().contains(QStringLiteral("Ann, Bea")));
    }

    void plusAsksForOneMore()
    {
        QSignalSpy asked(m_controls.get(), &StaffControls::staffingRequested);
        QTest::mouseClick(find<QToolButton>("cooksMore"), Qt::LeftButton);
        QCOMPARE(asked.count(), 1);
        const auto staffing = asked[0][0].value<std::vector<StaffingChanged::Pool>>();
        QCOMPARE(staffing.back().staff, (std::vector<std::string>{"Ann", "Bea", "Cook 1"}));
        QCOMPARE(asked[0][1].toString(), QStringLiteral("Cook 1 comes to help: cooks"));
        QCOMPARE(find<QLabel>("cooksCount")->text(), QStringLiteral("2")); // not before it is so
    }

    void minusAsksForOneLess()
    {
        QSignalSpy asked(m_controls.get(), &StaffControls::staffingRequested);
        QTest::mouseClick(find<QToolButton>("takersLess"), Qt::LeftButton);
        QCOMPARE(asked[0][1].toString(), QStringLiteral("Charlie goes home"));
        std::vector<FloorPool> fewer = pools();
        fewer.back().staff.clear();
        m_controls->setPools(fewer);
        QVERIFY(!find<QToolButton>("takersLess")->isEnabled());
    }

    void theChoiceAsksForTheOtherSplit()
    {
        QSignalSpy asked(m_controls.get(), &StaffControls::staffingRequested);
        auto *split = find<QComboBox>("staffSplit");
        QCOMPARE(split->currentText(), QStringLiteral("Charlie is back"));
        split->setFocus();
        QTest::keyClick(split, Qt::Key_Up);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][1].toString(), QStringLiteral("Everybody on the floor does everything"));
        const auto staffing = asked[0][0].value<std::vector<StaffingChanged::Pool>>();
        QCOMPARE(staffing.size(), 2U);
        QCOMPARE(split->currentIndex(), 2); // not before it is so
    }

    void whatWouldHireSomebodyIsNotToBeHad()
    {
        m_controls->setPools({{"cooks", {Cook}, {"Ann"}, {}},
                              {"servers", {TakeOrder, Answer, Serve, Bill}, {"Roger"}, {}}});
        QSignalSpy asked(m_controls.get(), &StaffControls::staffingRequested);
        auto *split = find<QComboBox>("staffSplit");
        QCOMPARE(split->currentText(), QStringLiteral("One server for everything"));
        split->setFocus();
        QTest::keyClick(split, Qt::Key_Down);
        QCOMPARE(asked.count(), 0);
        QCOMPARE(split->currentIndex(), 0);
        QVERIFY(split->itemData(2, Qt::ToolTipRole)
                    .toString()
                    .contains(QStringLiteral("add a second server first")));
    }

    void withoutStaffItSaysWhy()
    {
        m_controls->setPools({});
        QVERIFY(!find<QComboBox>("staffSplit")->isVisible());
        QVERIFY(m_controls->findChild<QLabel *>(QStringLiteral("noStaff"))->isVisible());
        QVERIFY(m_controls->toolTip().contains(QStringLiteral("script")));
    }

    void whileItIsLockedItSaysWhy()
    {
        m_controls->lock(QStringLiteral("It is only read."));
        QVERIFY(!find<QToolButton>("cooksMore")->isEnabled());
        QVERIFY(m_controls->toolTip().contains(QStringLiteral("only read")));
        m_controls->lock({});
        QVERIFY(find<QToolButton>("cooksMore")->isEnabled());
    }

    void itFitsIntoTheToolbar() { QVERIFY(m_controls->sizeHint().width() < 640); }

private:
    /// The one that is shown: a row that was replaced goes a little later.
    template <typename Widget> [[nodiscard]] Widget *find(const char *name) const
    {
        const auto all = m_controls->findChildren<Widget *>(QLatin1String(name));
        return all.isEmpty() ? nullptr : all.last();
    }

    std::unique_ptr<StaffControls> m_controls;
};

RESTAURANT_TEST(TestStaffControls)

} // namespace restaurant::testing::tst_staffcontrols
#include "tst_staffcontrols.moc"
