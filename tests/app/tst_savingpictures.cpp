// The picture of room and data, saved from the window.
#include "testprogram.h"
#include "windowtest.h"

#include "closing/closingwindow.h"
#include "presenter/captionband.h"
#include "report/handout.h"
#include "story/storypane.h"
#include "story/storywidget.h"
#include "timeline/timelinepane.h"
#include "window/comparewindow.h"
#include "window/cursorcontroller.h"
#include "window/panedock.h"
#include "window/picturerun.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QSpinBox>
#include <QSvgRenderer>
#include <QTableView>
#include <QTextEdit>
#include <QToolButton>

namespace restaurant::testing::tst_savingpictures {

using namespace std::chrono_literals;

class TestSavingPictures final : public WindowTest
{
    Q_OBJECT

private:
    void save(const QString &name)
    {
        m_toSave = m_home.filePath(name);
        find<QAction>("storyExportAction")->trigger();
        QCOMPARE(m_told, QStringList());
    }

    QString m_toSave;
    QString m_suggested;
    QStringList m_told;

private slots:
    void initTestCase()
    {
        failOnEachWarning();
        Prompts prompts;
        prompts.choose = [](auto &&...) { return 1; };
        prompts.saveFile = [this](QWidget *, const QString &, const QString &,
                                  const QString &suggestion) {
            m_suggested = suggestion;
            return m_toSave;
        };
        prompts.tell = [this](QWidget *, const QString &, const QString &text) { m_told += text; };
        WindowOptions options;
        options.at = Instant{12h} + 15min + 30s;
        show(options, prompts);
        openFile(scenarioFile("six-ways"));
    }
    void init() { m_told.clear(); }
    void cleanupTestCase() { m_window.reset(); }

    void aDrawingSaysOfWhatMomentItIs()
    {
        find<QAction>("kitchenPaneAction")->trigger(); // asked for in the menu, it comes in front
        save(QStringLiteral("story.svg"));
        QCOMPARE(m_suggested, QStringLiteral("story-121530.png"));
        QVERIFY(!find<StoryPane>("storyPane")->visibleRegion().isEmpty());
        QFile file(m_toSave);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString drawing = QString::fromUtf8(file.readAll());
        for (const char *said : {"<desc>Six ways to keep the views in step, 12:15:30, event ",
                                 ", CRUD.", "Write side", "The log"})
            QVERIFY2(drawing.contains(QLatin1String(said)), said);
        QVERIFY(QSvgRenderer(m_toSave).isValid());
    }

    void aPictureIsThePicture()
    {
        find<QAction>("storyTableAction")->setChecked(true);
        save(QStringLiteral("story.png"));
        const auto *story = find<StoryWidget>("story");
        QVERIFY(story->isVisible());
        const QImage saved(m_toSave);
        QCOMPARE(saved.width(), 2 * story->width());
        QVERIFY(saved.height() > 2 * story->height());
    }

    void whatCannotBeSavedIsTold()
    {
        m_toSave = QStringLiteral("/nowhere/story.png");
        find<QAction>("storyExportAction")->trigger();
        QCOMPARE(m_told.size(), 1);
        QVERIFY2(m_told.first().contains(m_toSave), qPrintable(m_told.first()));
    }

    void whoChoosesNoFileIsToldNothing()
    {
        m_toSave.clear();
        find<QAction>("storyExportAction")->trigger();
        QCOMPARE(m_told, QStringList());
    }

    void aComparisonIsPlayedBesideTheEveningAndSaved()
    {
        find<QAction>("compareAction")->trigger();
        QVERIFY(QTest::qWaitForWindowExposed(find<CompareWindow>("compareWindow")));
        auto *table = find<QTableView>("comparison");
        const QAbstractItemModelTester tester(table->model());
        for (const char *name : {"compare-event-sourced", "compare-crud"})
            find<QCheckBox>(name)->click();
        find<QSpinBox>("compareReplications")->setValue(2);
        find<QSpinBox>("compareMeasured")->setValue(0);
        find<QPushButton>("comparePlay")->click();
        QVERIFY(find<QPushButton>("compareStop")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->columnCount(), 3, patience);
        QCOMPARE(table->model()->headerData(2, Qt::Horizontal).toString(), QStringLiteral("CRUD"));
        QVERIFY(!find<QLabel>("compareNotes")->text().isEmpty());
        m_toSave = m_home.filePath(QStringLiteral("compare.png"));
        find<QAction>("comparePictureAction")->trigger();
        QVERIFY(!QImage(m_toSave).isNull());
        m_toSave = m_home.filePath(QStringLiteral("compare.csv"));
        find<QAction>("compareCsvAction")->trigger();
        QVERIFY(QFile(m_toSave).size() > 100);
        QCOMPARE(m_told, QStringList());
    }

    void whatIsPlayedCanBeStopped()
    {
        find<QAction>("compareAction")->trigger();
        find<QSpinBox>("compareReplications")->setValue(5000);
        find<QPushButton>("comparePlay")->click();
        QVERIFY(!find<QPushButton>("comparePlay")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(find<QProgressBar>("compareProgress")->value() > 4, patience);
        find<QPushButton>("compareStop")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("comparePlay")->isEnabled(), patience);
        const QString notes = find<QLabel>("compareNotes")->text();
        QVERIFY2(notes.contains(QStringLiteral("Stopped after")), qPrintable(notes));
    }

    void anEveningThatIsOverSaysWhatItWas()
    {
        QVERIFY(find<QToolButton>("noticeOffer")->isHidden());
        openFile(QStringLiteral(SOURCE_DIR "/tests/cli/oneguest.scenario.json"));
        for (QAction *speed : m_window->findChildren<QAction *>(QStringLiteral("speedAction")))
            if (speed->data().toDouble() == 0) // as fast as it goes
                speed->trigger();
        if (!find<QAction>("runAction")->isChecked())
            find<QAction>("runAction")->trigger();
        auto *offer = find<QToolButton>("noticeOffer");
        QTRY_VERIFY_WITH_TIMEOUT(!offer->isHidden(), 3 * patience);
        QVERIFY(find<QLabel>("notice")->text().contains(QStringLiteral("well served")));
        QTest::mouseClick(offer, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ClosingWindow *>(), patience);
        QVERIFY(QTest::qWaitForWindowExposed(find<ClosingWindow>("closingWindow")));
        const QString said = find<QTextEdit>("reportView")->toPlainText();
        for (const char *part : {"Waits before and after each cue", "lost patience"})
            QVERIFY2(said.contains(QLatin1String(part)), part);
    }

    void theSameEveningOtherwiseStaffedStandsBesideIt()
    {
        auto *one = find<QPushButton>("besideOneButton");
        QTest::mouseClick(one, Qt::LeftButton);
        QVERIFY(!find<QPushButton>("besideSplitButton")->isEnabled());
        auto *view = find<QTextEdit>("reportView");
        QTRY_VERIFY_WITH_TIMEOUT(
            view->toPlainText().contains(QStringLiteral("The same evening otherwise staffed")),
            3 * patience);
        QVERIFY(!one->isEnabled());
        QVERIFY(find<QPushButton>("besideSplitButton")->isEnabled());
    }

    void whoCouldNotBePlayedBesideItCanBeAskedForAgain()
    {
        ClosingWindow window(nullptr);
        EveningReport report;
        report.figures[KeyFigure::GuestsCame] = 1;
        window.showReport(report, m_home.filePath(QStringLiteral("missing.restaurant")));
        auto *one = window.findChild<QPushButton *>(QStringLiteral("besideOneButton"));
        QVERIFY(one->isEnabled());
        QTest::mouseClick(one, Qt::LeftButton);
        QVERIFY(!one->isEnabled());
        const auto *state = window.findChild<QLabel *>(QStringLiteral("closingState"));
        QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(QStringLiteral("missing.restaurant")),
                                 patience);
        QVERIFY(one->isEnabled());
    }

    void itIsHandedOutAsPagesOrAsADrawingOfTheChosenSize()
    {
        auto *sizes = find<QComboBox>("handoutSize");
        sizes->setCurrentIndex(sizes->findData(static_cast<int>(HandoutSize::Slide)));
        m_toSave = m_home.filePath(QStringLiteral("evening.svg"));
        QTest::mouseClick(find<QPushButton>("saveHandoutButton"), Qt::LeftButton);
        const QSvgRenderer drawing(m_toSave);
        QVERIFY(drawing.isValid());
        const QSizeF size = drawing.viewBoxF().size();
        QVERIFY(std::abs(size.width() / size.height() - 16.0 / 9) < .001);
        m_toSave = m_home.filePath(QStringLiteral("evening.pdf"));
        QTest::mouseClick(find<QPushButton>("saveHandoutButton"), Qt::LeftButton);
        QFile pages(m_toSave);
        QVERIFY(pages.open(QIODevice::ReadOnly));
        QVERIFY(pages.readAll().startsWith("%PDF-"));
        QVERIFY(!find<QLabel>("closingState")->text().contains(m_home.path()));
    }

    void whatWasNotedIsPlayedAsAShow()
    {
        auto *timeline = find<TimelinePane>("timelinePane");
        emit timeline->seekRequested(Instant{12h} + 90s);
        const auto *frame = find<CursorFrame>("cursorFrame");
        QTRY_VERIFY_WITH_TIMEOUT(!frame->text().isEmpty(), patience);
        QSignalSpy noted(m_window->findChild<Evening *>(), &Evening::notesChanged);
        emit timeline->noteWritten(QStringLiteral("Here is the guest."));
        QVERIFY(noted.wait(patience));
        auto *band = find<CaptionBand>("captionBand");
        find<QAction>("showAction")->trigger();
        QVERIFY(band->isVisible());
        QCOMPARE(band->caption(), QStringLiteral("One guest"));
        QTest::keyClick(m_window.get(), Qt::Key_PageDown);
        QTRY_COMPARE_WITH_TIMEOUT(band->caption(), QStringLiteral("Here is the guest."), patience);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!band->isVisible(), patience);
        QVERIFY(find<QAction>("showAction")->isEnabled());
    }

    void itIsDrawnForLaterBesideTheWindow()
    {
        find<PictureRun>("pictureRun")->setProgram(QStringLiteral(PROGRAM));
        m_toSave = m_home.filePath(QStringLiteral("moments.pdf"));
        find<QAction>("sheetAction")->trigger();
        QVERIFY(find<QProgressDialog>("picturesProgress")->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(find<QAction>("sheetAction")->isEnabled(), patience);
        QCOMPARE(m_told, QStringList());
        QVERIFY(QFile(m_toSave).size() > 1000);
        m_toSave = QStringLiteral("/nowhere/moments.pdf");
        find<QAction>("sheetAction")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(m_told.size(), 1, patience);
        QVERIFY2(m_told.first().contains(m_toSave), qPrintable(m_told.first()));
    }

    void aFilmThatIsGivenUpLeavesNothing()
    {
        const auto entries = [this] {
            return QDir(m_home.path()).entryList(QDir::AllEntries | QDir::Hidden);
        };
        const QStringList before = entries();
        m_toSave = m_home.filePath(QStringLiteral("given-up.mp4"));
        find<QAction>("filmAction")->trigger();
        auto *progress = find<QProgressDialog>("picturesProgress");
        QTRY_VERIFY_WITH_TIMEOUT(entries() != before, patience);
        QTest::mouseClick(progress->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!find<PictureRun>("pictureRun")->isRunning(), patience);
        QCOMPARE(entries(), before);
        QCOMPARE(m_told, QStringList());
    }

    void theNextEveningIsOneClickAway()
    {
        waitUntilSettled(
            [this] { QTest::mouseClick(find<QPushButton>("nextButton"), Qt::LeftButton); });
        QVERIFY(!find<ClosingWindow>("closingWindow")->isVisible());
        QVERIFY(!m_window->windowTitle().contains(QStringLiteral("One guest")));
    }

    void aSweepSaysWhyItCannotBePlayed()
    {
        find<QAction>("sweepAction")->trigger();
        auto *points = find<QLineEdit>("sweepPoints");
        points->setText(QStringLiteral("one, two"));
        QVERIFY(!find<QPushButton>("sweepPlay")->isEnabled());
        auto *knob = find<QComboBox>("sweepKnob");
        knob->setCurrentIndex(knob->findData(static_cast<int>(Knob::Servers)));
        points->setText(QStringLiteral("1.5"));
        find<QPushButton>("sweepPlay")->click();
        const QString said = find<QLabel>("sweepSaid")->text();
        QVERIFY2(said.contains(QStringLiteral("whole number of people")), qPrintable(said));
    }

    void aLoadIsMeasuredDrawnAndSaved()
    {
        find<QAction>("loadAction")->trigger();
        auto *readers = find<QLineEdit>("loadReaders");
        readers->setText(QStringLiteral("1, 9"));
        QVERIFY(!find<QPushButton>("loadPlay")->isEnabled());
        readers->setText(QStringLiteral("2"));
        find<QCheckBox>("load-crud")->click();
        find<QDoubleSpinBox>("loadSeconds")->setValue(.1);
        find<QPushButton>("loadPlay")->click();
        auto *table = find<QTableView>("loadTable");
        const QAbstractItemModelTester tester(table->model());
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patience);
        QVERIFY(find<QLabel>("loadNotes")->text().startsWith(QStringLiteral("Measured here, on ")));
        m_toSave = m_home.filePath(QStringLiteral("load.png"));
        find<QAction>("loadPictureAction")->trigger();
        QVERIFY(!QImage(m_toSave).isNull());
        m_toSave = m_home.filePath(QStringLiteral("load.json"));
        find<QAction>("loadJsonAction")->trigger();
        QVERIFY(QFile(m_toSave).size() > 100);
        QCOMPARE(m_told, QStringList());
    }

    void whatLatenessCostsIsOneClickAway()
    {
        find<QAction>("sweepAction")->trigger();
        find<QPushButton>("sweepLateness")->click(); // with the scenarios of the program
        QCOMPARE(find<QLineEdit>("sweepPoints")->text(), QStringLiteral("0, 30, 60, 120, 300"));
        QTRY_VERIFY_WITH_TIMEOUT(find<QProgressBar>("sweepProgress")->value() > 0, patience);
        find<QPushButton>("sweepStop")->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>("sweepPlay")->isEnabled(), patience);
        QVERIFY(find<QPushButton>("sweepLateness")->isEnabled());
    }
};

RESTAURANT_TEST(TestSavingPictures)

} // namespace restaurant::testing::tst_savingpictures
#include "tst_savingpictures.moc"
