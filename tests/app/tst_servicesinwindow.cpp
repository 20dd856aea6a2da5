// A service, stopped in the window while the evening stands at noon, and set going again.
#include "testprogram.h"
#include "window/servicebar.h"
#include "windowtest.h"

#include <QAction>
#include <QLabel>

namespace restaurant::testing::tst_servicesinwindow {

using namespace std::chrono_literals;

class TestServicesInWindow final : public WindowTest
{
    Q_OBJECT

private:
    [[nodiscard]] QAction *stopStock() const
    {
        return m_window->findChildren<QAction *>(QStringLiteral("stockServiceAction")).last();
    }
    [[nodiscard]] QString said() const { return find<QLabel>("stockService")->text(); }

private slots:
    void init() { openAt(Instant{12h} + 20min, "charlie-is-back"); }
    void cleanup() { m_window.reset(); }

    void itIsSaidThatItIsStoppedAndHowMuchWaits()
    {
        QVERIFY(!find("serviceBar")->isVisible());
        stopStock()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(find("serviceBar")->isVisible(), patience);
        QVERIFY(stopStock()->isChecked());
        QCOMPARE(said(), QStringLiteral("Stock is stopped; 0 commands wait for it."));
        find<ServiceBar>("serviceBar")
            ->setWaiting({SentCommand{{}, {}, {}, {}, {}, {}, UseStock{}}});
        QCOMPARE(said(), QStringLiteral("Stock is stopped; 1 command waits for it."));
        find<QAction>("stockGoesOnAction")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!find("serviceBar")->isVisible(), patience);
        QVERIFY(!stopStock()->isChecked());
    }

    void thePastShowsHowItWorked()
    {
        stopStock()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(find("serviceBar")->isVisible(), patience);
        find<QAction>("timelinePaneAction")->trigger();
        auto *band = find("timelineBand");
        QTRY_VERIFY(band->isVisible());
        band->setFocus();
        QTest::keyClick(band, Qt::Key_Home);
        QTRY_VERIFY_WITH_TIMEOUT(!find("serviceBar")->isVisible(), patience);
    }
};

RESTAURANT_TEST(TestServicesInWindow)

} // namespace restaurant::testing::tst_servicesinwindow
#include "tst_servicesinwindow.moc"
