// Another architecture, chosen in the window while the evening stands at noon.
#include "testprogram.h"
#include "window/architectureactions.h"
#include "windowtest.h"

#include <QAbstractItemView>
#include <QAction>
#include <QToolButton>

namespace restaurant::testing::tst_architecturesinwindow {

using namespace std::chrono_literals;

class TestArchitecturesInWindow final : public WindowTest
{
    Q_OBJECT

private:
    [[nodiscard]] QAction *actionFor(ArchitectureKind kind) const
    {
        for (auto *action : m_window->findChildren<QAction *>(QStringLiteral("architectureAction")))
            if (action->data().toInt() == static_cast<int>(kind))
                return action;
        return nullptr;
    }
    [[nodiscard]] QString shown() const { return find<QToolButton>("architecture")->text(); }

private slots:
    void init() { openAt(Instant{12h} + 20min, "charlie-is-back"); }
    void cleanup() { m_window.reset(); }

    void eachOfTheSixCanBeChosenAndIsShown()
    {
        QCOMPARE(shown(), QStringLiteral("Event-sourced"));
        for (const auto &[kind, text] : {std::pair{ArchitectureKind::Crud, "CRUD"},
                                         {ArchitectureKind::OneStore, "One store"},
                                         {ArchitectureKind::Push, "Push"},
                                         {ArchitectureKind::Trigger, "Trigger every 2.0 s"},
                                         {ArchitectureKind::Poll, "Poll every 10 s"},
                                         {ArchitectureKind::EventSourced, "Event-sourced"}}) {
            actionFor(kind)->trigger();
            QTRY_COMPARE_WITH_TIMEOUT(shown(), QString::fromLatin1(text), patience);
            QVERIFY(actionFor(kind)->isChecked());
        }
    }

    void theTicketsStayWhereTheyWere()
    {
        const auto *kitchen = find<QAbstractItemView>("tickets");
        const int before = kitchen->model()->rowCount();
        QVERIFY(before > 0);
        actionFor(ArchitectureKind::Crud)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("CRUD"), patience);
        QCOMPARE(kitchen->model()->rowCount(), before);
    }

    void aJobRunsAsOftenAsAPersonWants()
    {
        actionFor(ArchitectureKind::Poll)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("Poll every 10 s"), patience);
        for (auto *action : m_window->findChildren<QAction *>(QStringLiteral("jobIntervalAction")))
            if (action->data().toInt() == 30)
                action->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("Poll every 30 s"), patience);
    }

    void whatCanGoWrongIsChosenWhereItCan()
    {
        const auto enabled = [this] {
            QStringList texts;
            for (auto *action : m_window->findChildren<QAction *>(QStringLiteral("flawAction")))
                if (action->isEnabled())
                    texts += action->text().remove(u'&');
            return texts;
        };
        QCOMPARE(enabled(), QStringList());
        actionFor(ArchitectureKind::Push)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(enabled(), QStringList{QStringLiteral("Lose the next push")},
                                  patience);
        QVERIFY(!find<QAction>("mendAction")->isEnabled());
        for (auto *action : m_window->findChildren<QAction *>(QStringLiteral("flawAction")))
            if (action->isEnabled())
                action->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("Push, a push lost"), patience);
        find<QAction>("mendAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("Push"), patience);
    }

    void aPollMayMissSomethingWhereGuestsGoByIt()
    {
        actionFor(ArchitectureKind::Poll)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("Poll every 10 s"), patience);
        find<QAction>("pollSweepsAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("Poll every 10 s, misses something"),
                                  patience);
    }

    void thePastShowsTheOneThatItHad()
    {
        actionFor(ArchitectureKind::Push)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("Push"), patience);
        find<QAction>("timelinePaneAction")->trigger();
        auto *band = find("timelineBand");
        QTRY_VERIFY(band->isVisible());
        band->setFocus();
        QTest::keyClick(band, Qt::Key_Home);
        QTRY_COMPARE_WITH_TIMEOUT(shown(), QStringLiteral("Event-sourced"), patience);
    }
};

RESTAURANT_TEST(TestArchitecturesInWindow)

} // namespace restaurant::testing::tst_architecturesinwindow
#include "tst_architecturesinwindow.moc"
