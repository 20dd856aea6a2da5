#include "testprogram.h"
#include "trails.h"
#include "why/spacetimediagram.h"
#include "why/whypane.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <memory>

namespace restaurant::testing::tst_whypane {

using namespace restaurant::samples;
using namespace std::chrono_literals;

class TestWhyPane final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { qRegisterMetaType<DocumentName>(); }
    void init()
    {
        m_pane = std::make_unique<WhyPane>();
        m_pane->resize(420, 300);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_diagram = m_pane->findChild<SpaceTimeDiagram *>();
        m_table = m_pane->findChild<QTableView *>(QStringLiteral("whyTable"));
    }
    void cleanup() { m_pane.reset(); }

    void beforeAnythingIsAskedItSaysHowToAsk()
    {
        QVERIFY(label("whyEmpty")->isVisible());
        QVERIFY(label("whyEmpty")->text().contains(QStringLiteral("press W")));
        QVERIFY(!button()->isEnabled());
        m_pane->showTrail(ticketTrail());
        QVERIFY(!label("whyEmpty")->isVisible());
        m_pane->clear();
        QVERIFY(label("whyEmpty")->isVisible());
        QVERIFY(!label("whySentence")->isVisible());
    }

    void theLastStepIsChosenAndToldInOneSentence()
    {
        m_pane->showTrail(ticketTrail(5s));
        QVERIFY(m_diagram->isVisible());
        QCOMPARE(m_diagram->chosenRow(), 3);
        QVERIFY(label("whySentence")
                    ->text()
                    .startsWith(QStringLiteral("The state of ticket 41 on the kitchen view is "
                                               "“ready” since 19:04:17, because Ines (cook)")));
        QVERIFY(m_diagram->accessibleDescription().contains(QStringLiteral("in flight")));
    }

    void ofADocumentWithoutStepsItSaysSo()
    {
        m_pane->showTrail(Trail{{ViewName::Waiter, "table_card", "7"}, {}, {}, 0});
        QVERIFY(label("whyEmpty")->isVisible());
        QVERIFY(label("whySentence")->isVisible());
        QVERIFY(label("whySentence")->text().contains(QStringLiteral("table 7")));
    }

    void whatWasBentOnItsWayIsSaidBesideTheLastStep()
    {
        Trail trail = ticketTrail();
        trail.bent = {{Position{44}, BendKind::Drop, Instant{}, false}};
        m_pane->showTrail(trail);
        QVERIFY(label("whySentence")
                    ->text()
                    .endsWith(QStringLiteral("On its way here event 44 was dropped on purpose, and "
                                             "is not shown.")));
        m_pane->showTrail(ticketTrail());
        QVERIFY(!label("whySentence")->text().contains(QStringLiteral("on purpose")));
    }

    void aClickOnAMarkChoosesItsRow()
    {
        m_pane->resize(700, 600);
        m_pane->showTrail(ticketTrail());
        const std::size_t mark = markOf(TimeMarkKind::Written, 1);
        click(m_diagram->places().placeOf(m_diagram->plan().marks[mark]));
        QCOMPARE(m_diagram->chosenRow(), 1);
        QCOMPARE(m_table->currentIndex().row(), 1);
        QVERIFY(label("whySentence")->text().contains(QStringLiteral("Mei (cook)")));
    }

    void aClickBesideATextChoosesItsRow()
    {
        m_pane->resize(700, 600);
        m_pane->showTrail(ticketTrail());
        click(m_diagram->places().textsOf(0).front().rect.center());
        QCOMPARE(m_table->currentIndex().row(), 0);
    }

    void aRowOfTheTableIsChosenInTheDiagram()
    {
        m_pane->showTrail(ticketTrail());
        m_pane->commands().front()->trigger();
        QVERIFY(m_table->isVisible());
        m_table->setCurrentIndex(m_table->model()->index(0, 2));
        QCOMPARE(m_diagram->chosenRow(), 0);
        m_pane->commands().front()->trigger();
        QVERIFY(m_diagram->isVisible());
        QCOMPARE(m_diagram->chosenRow(), 0);
    }

    void arrowKeysGoFromRowToRow()
    {
        m_pane->showTrail(ticketTrail());
        m_diagram->setFocus();
        QTest::keyClick(m_diagram, Qt::Key_Up);
        QCOMPARE(m_table->currentIndex().row(), 2);
        QTest::keyClick(m_diagram, Qt::Key_Home);
        QTest::keyClick(m_diagram, Qt::Key_Up);
        QCOMPARE(m_table->currentIndex().row(), 0);
        QTest::keyClick(m_diagram, Qt::Key_Down);
        QTest::keyClick(m_diagram, Qt::Key_End);
        QTest::keyClick(m_diagram, Qt::Key_Down);
        QCOMPARE(m_table->currentIndex().row(), 3);
    }

    void whatIsChosenIsInSight()
    {
        m_pane->showTrail(bumpedTrail());
        for (int row = 4; row >= 0; --row) {
            m_table->setCurrentIndex(m_table->model()->index(row, 0));
            const TimeMark &mark = m_diagram->plan().marks[markOf(TimeMarkKind::Written, row)];
            const QPoint place = m_diagram->inViewport(m_diagram->places().placeOf(mark));
            QVERIFY(place.y() > SpaceTimeLayout::headHeight());
            QVERIFY(place.y() < m_diagram->viewport()->height());
        }
    }

    void aStepAsksWhatElseItsCommandChanged()
    {
        QSignalSpy asked(m_pane.get(), &WhyPane::effectsRequested);
        m_pane->showTrail(ticketTrail());
        m_table->setCurrentIndex(m_table->model()->index(1, 0));
        QVERIFY(button()->isEnabled());
        QCOMPARE(button()->text(), QStringLiteral("What else changed?"));
        button()->click();
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toLongLong(), 31);
    }

    void anEffectAsksWhy()
    {
        QSignalSpy asked(m_pane.get(), &WhyPane::whyRequested);
        m_pane->showEffects(finishEffects());
        QVERIFY(label("whySentence")->text().startsWith(QStringLiteral("Ines (cook) sent")));
        m_table->setCurrentIndex(m_table->model()->index(4, 0));
        button()->click();
        QCOMPARE(asked.count(), 1);
        QVERIFY((asked[0][0].value<DocumentName>() ==
                 DocumentName{ViewName::Status, "status_number", "41"}));
    }

    void theKeyThatAsksElsewhereAsksOnHere()
    {
        QSignalSpy asked(m_pane.get(), &WhyPane::effectsRequested);
        m_pane->showTrail(ticketTrail());
        m_pane->activateWindow();
        m_diagram->setFocus();
        QTest::keyClick(m_diagram, Qt::Key_W);
        QCOMPARE(asked.count(), 1);
        QCOMPARE(asked[0][0].toLongLong(), 32);
    }

    void whereNothingChangedNothingCanBeAsked()
    {
        m_pane->showEffects(refusedEffects());
        QVERIFY(m_diagram->isVisible());
        QVERIFY(!button()->isEnabled());
    }

private:
    QLabel *label(const char *name) const
    {
        return m_pane->findChild<QLabel *>(QLatin1String(name));
    }
    QToolButton *button() const
    {
        return m_pane->findChild<QToolButton *>(QStringLiteral("whyAskButton"));
    }
    std::size_t markOf(TimeMarkKind kind, int row) const
    {
        const auto &marks = m_diagram->plan().marks;
        for (std::size_t i = 0; i < marks.size(); ++i)
            if (marks[i].kind == kind && marks[i].belongsTo(row))
                return i;
        return 0;
    }
    void click(QPoint place)
    {
        QTest::mouseClick(m_diagram->viewport(), Qt::LeftButton, {}, m_diagram->inViewport(place));
    }

    std::unique_ptr<WhyPane> m_pane;
    SpaceTimeDiagram *m_diagram = nullptr;
    QTableView *m_table = nullptr;
};

RESTAURANT_TEST(TestWhyPane)

} // namespace restaurant::testing::tst_whypane
#include "tst_whypane.moc"
