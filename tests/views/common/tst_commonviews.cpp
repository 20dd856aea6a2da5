#include "common/buttondelegate.h"
#include "common/controls.h"
#include "common/paint.h"
#include "common/paneheader.h"
#include "common/readers.h"
#include "common/tables.h"
#include "testprogram.h"
#include "theme/themes.h"
#include "words/plaintext.h"
#include "words/progresstext.h"

#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QToolButton>

namespace restaurant::testing::tst_commonviews {

namespace {

ViewProgress progress(ViewState state, int at, int head, int behindMs, int leftMs = 0)
{
    ViewProgress made;
    made.state = state;
    made.at = Position{at};
    made.head = Position{head};
    made.behind = std::chrono::milliseconds(behindMs);
    made.late = made.behind;
    made.left = std::chrono::milliseconds(leftMs);
    if (state == ViewState::Stopped)
        made.why = "no such line";
    return made;
}

/// With ordinary blanks instead of narrow ones.
QString plain(QString text)
{
    return text.replace(QChar(0x202f), QLatin1Char(' '));
}

} // namespace

class TestCommonViews : public QObject
{
    Q_OBJECT

private slots:
    void columnsFitWhatIsInSightAndDoNotShrink()
    {
        QStandardItemModel model(2, 2);
        model.setItem(0, 0, new QStandardItem(QStringLiteral("short")));
        QTableView table;
        table.setModel(&model);
        new TableFitter(&table);
        table.resize(600, 200);
        table.show();
        const auto width = [&] { return table.columnWidth(0); };
        QTRY_VERIFY(width() > table.horizontalHeader()->minimumSectionSize());
        const int narrow = width();
        model.item(0, 0)->setText(QStringLiteral("something much longer than before"));
        QTRY_VERIFY(width() > narrow);
        const int wide = width();
        model.item(0, 0)->setText(QStringLiteral("short"));
        QTest::qWait(600);
        QCOMPARE(width(), wide);
    }
    void rowsGrowWithWrappedTexts()
    {
        QStandardItemModel model(1, 1);
        QTableView table;
        table.setModel(&model);
        table.setItemDelegate(new WrappingDelegate(&table));
        table.horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
        new TableFitter(&table, Rows::Growing);
        table.resize(200, 300);
        table.show();
        const int one = table.rowHeight(0);
        model.setItem(0, 0, new QStandardItem(QStringLiteral("many words ").repeated(20)));
        QTRY_VERIFY(table.rowHeight(0) > 2 * one);
    }
    void progressIsSaidInWords_data()
    {
        QTest::addColumn<ViewProgress>("progress");
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("word");
        QTest::newRow("up to date")
            << progress(ViewState::Following, 1284, 1284, 0)
            << QStringLiteral("at 1 284 · up to date") << QStringLiteral("read view");
        QTest::newRow("a little behind")
            << progress(ViewState::Following, 1281, 1284, 800)
            << QStringLiteral("at 1 281 · 3 events behind") << QStringLiteral("read view");
        QTest::newRow("stale") << progress(ViewState::Following, 1262, 1284, 90'400)
                               << QStringLiteral("at 1 262 · 22 events, 1:30 behind")
                               << QStringLiteral("stale");
        QTest::newRow("rebuilding")
            << progress(ViewState::Rebuilding, 43, 100, 0, 1'400)
            << QStringLiteral("rebuilding 43 %, 2 s left") << QStringLiteral("rebuilding");
        QTest::newRow("rebuilding nothing")
            << progress(ViewState::Rebuilding, 0, 0, 0)
            << QStringLiteral("rebuilding 0 %, 0 s left") << QStringLiteral("rebuilding");
        ViewProgress thrownAway = progress(ViewState::Following, 211, 300, 9'000);
        thrownAway.why = "empty";
        QTest::newRow("thrown away")
            << thrownAway << QStringLiteral("empty") << QStringLiteral("thrown away");
        QTest::newRow("stopped") << progress(ViewState::Stopped, 211, 300, 0)
                                 << QStringLiteral("stopped at 211: no such line")
                                 << QStringLiteral("stopped");
    }
    void progressIsSaidInWords()
    {
        QFETCH(ViewProgress, progress);
        QFETCH(QString, line);
        QFETCH(QString, word);
        QCOMPARE(plain(ProgressText::line(progress)), line);
        QCOMPARE(ProgressText::word(progress), word);
    }

    void aHeaderShowsProgressAndKeepsAllOfItInTheToolTip()
    {
        PaneHeader header(QStringLiteral("Kitchen"), PaneSide::Reading);
        header.resize(200, header.sizeHint().height());
        ViewProgress stopped = progress(ViewState::Stopped, 211, 300, 0);
        stopped.why = "<b>a very long reason that no header could ever show in full</b>";
        header.setProgress(stopped);
        const auto *remark = header.findChild<QLabel *>(QStringLiteral("progress"));
        QVERIFY(remark->toolTip().contains(QStringLiteral("&lt;b&gt;a very long reason")));
        QCOMPARE(remark->textFormat(), Qt::PlainText);
        QCOMPARE(header.findChild<Pill *>(QStringLiteral("pill"))->text(),
                 QStringLiteral("stopped"));
    }

    void aHeaderSaysAndSetsHowLateItsViewIs()
    {
        PaneHeader header(QStringLiteral("Waiter"), PaneSide::Reading);
        header.offerDelay();
        ViewProgress waiter = progress(ViewState::Following, 4, 4, 0);
        waiter.view = ViewName::Waiter;
        header.setProgress(waiter);
        header.resize(600, header.sizeHint().height());
        header.show();
        QSignalSpy asked(&header, &PaneHeader::delayRequested);
        header.setDelay(std::chrono::seconds(30), {});
        auto *button = header.findChild<QToolButton *>(QStringLiteral("delayButton"));
        QCOMPARE(button->text(), QStringLiteral("+0:30"));
        QTest::keyClick(button, Qt::Key_Space);
        auto *slider = header.findChild<QSlider *>(QStringLiteral("viewDelay"));
        QVERIFY(slider->isVisible());
        QTest::keyClick(slider, Qt::Key_Right);
        QCOMPARE(asked.count(), 1);
        QVERIFY(asked[0][0].value<ViewName>() == ViewName::Waiter);
        QVERIFY(asked[0][1].value<Duration>() == std::chrono::seconds(45));
        slider->window()->hide();
        header.setDelay({}, QStringLiteral("kept in step in another way"));
        QVERIFY(!button->isEnabled());
    }

    void whereThereIsNoRoomThatNothingIsLateIsNotSaid()
    {
        PaneHeader header(QStringLiteral("Waiter"), PaneSide::Reading);
        header.offerDelay();
        header.setProgress(progress(ViewState::Following, 4, 4, 0));
        header.setDelay({}, {});
        header.resize(170, header.sizeHint().height());
        header.show();
        auto *button = header.findChild<QToolButton *>(QStringLiteral("delayButton"));
        QVERIFY(!button->isVisible());
        header.setDelay(std::chrono::seconds(30), {});
        QVERIFY(button->isVisible());
        header.setDelay({}, {});
        QVERIFY(!button->isVisible());
        header.resize(900, header.height());
        QVERIFY(button->isVisible());
    }

    void aHeaderCountsTheViewsReaders()
    {
        PaneHeader header(QStringLiteral("Kitchen"), PaneSide::Reading);
        header.setProgress(progress(ViewState::Following, 300, 300, 0));
        header.resize(900, header.sizeHint().height());
        header.show();
        Readers readers;
        std::vector<Look> looks;
        for (int number = 1; number <= 12; ++number) {
            Look look;
            look.number = ActivityNumber{number};
            look.at = Instant{std::chrono::hours(12) + std::chrono::minutes(number)};
            look.who = number % 3 == 0 ? "Ada" : number % 3 == 1 ? "Cem" : "Mei";
            look.by = number % 3 == 0 ? Asker::Guest : Asker::Staff;
            look.view = number == 12 ? ViewName::Status : ViewName::Kitchen;
            looks.push_back(look);
        }
        readers.add(looks);
        readers.add(looks); // they are known
        const Instant now = looks.back().at;
        const ReaderCounts counts = readers.of(ViewName::Kitchen, now);
        QCOMPARE(counts.looks, 10); // of the last ten minutes
        QCOMPARE(counts.guests, 1);
        QCOMPARE(counts.staff, 2);
        QCOMPARE(readers.of(ViewName::Kitchen, looks.front().at).looks, 0); // long forgotten
        header.setReaders(counts.people(), AskingText::readersTip(counts, std::nullopt));
        const auto *pill = header.findChild<Pill *>(QStringLiteral("pill"));
        QCOMPARE(pill->text(), QStringLiteral("read view · 3"));
        QVERIFY(pill->toolTip().contains(QStringLiteral("2 of the staff")));
        QVERIFY(pill->toolTip().contains(QStringLiteral("only recorded looks")));
        header.setProgress(progress(ViewState::Stopped, 211, 300, 0)); // trouble comes first
        QCOMPARE(pill->text(), QStringLiteral("stopped"));
        header.setProgress(progress(ViewState::Following, 300, 300, 0));
        QCOMPARE(pill->text(), QStringLiteral("read view · 3"));
    }

    void readersOfABusyEveningTakeLittleRoom()
    {
        Readers readers;
        for (int number = 1; number <= 20'000; ++number) {
            Look look;
            look.number = ActivityNumber{number};
            look.who = "Cem";
            readers.add({look});
        }
        QCOMPARE(readers.kept(), Readers::mostKept);
    }

    void aTextIsStruckThroughWhereItStands()
    {
        QFont font = theme().fonts.body;
        font.setStrikeOut(true);
        const QRect text(10, 10, 100, 30);
        const auto paintedAt = [&](QPoint place) {
            QImage image(400, 200, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.translate(place);
            paintLine(painter, text, QStringLiteral("Sea bass"), font, Qt::black);
            painter.end();
            return image.copy(text.translated(place));
        };
        QCOMPARE(paintedAt({250, 120}), paintedAt({0, 0}));
    }

    void digitsAreGrouped_data()
    {
        QTest::addColumn<qint64>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64(0) << QStringLiteral("0");
        QTest::newRow("three") << qint64(999) << QStringLiteral("999");
        QTest::newRow("four") << qint64(1284) << QStringLiteral("1 284");
        QTest::newRow("seven") << qint64(1'000'000) << QStringLiteral("1 000 000");
        QTest::newRow("negative") << qint64(-123'456) << QStringLiteral("-123 456");
    }
    void digitsAreGrouped()
    {
        QFETCH(qint64, number);
        QFETCH(QString, text);
        QCOMPARE(plain(grouped(number)), text);
    }

    void textFromFilesStaysPlain()
    {
        QCOMPARE(buttonText("Fish & chips"), QStringLiteral("Fish && chips"));
        QCOMPARE(toolTipText(QStringLiteral("<img src=x>\n2")),
                 QStringLiteral("<qt>&lt;img src=x&gt;<br>2</qt>"));
        QScopedPointer<QLabel> label(plainLabel(QStringLiteral("<b>Ada</b>")));
        QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void anAgeIsNeverNegative()
    {
        const Instant now(std::chrono::seconds(100));
        QCOMPARE(ageOf(now - std::chrono::seconds(67), now), QStringLiteral("1:07"));
        QCOMPARE(ageOf(now + std::chrono::seconds(5), now), QStringLiteral("0:00"));
    }

    void aButtonInATableIsClicked()
    {
        QStandardItemModel model(2, 2);
        model.setItem(0, 1, new QStandardItem(QStringLiteral("Serve")));
        QTableView table;
        table.setModel(&model);
        ButtonDelegate delegate(&table, 1);
        table.resize(400, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QSignalSpy clicked(&delegate, &ButtonDelegate::clicked);
        const QRect cell = table.visualRect(model.index(0, 1));
        const QRect button = ButtonDelegate::buttonRect(cell, QStringLiteral("Serve"));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, button.center());
        QCOMPARE(clicked.count(), 1);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, cell.topRight() + QPoint(-1, 3));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(model.index(1, 1)).center());
        QCOMPARE(clicked.count(), 1); // Beside the button, and where there is none.
        table.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(clicked.count(), 2);
        table.setCurrentIndex(model.index(1, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(clicked.count(), 2);
    }

    void aBarOfButtonsGoesOnInTheNextRow()
    {
        QWidget bar;
        auto *layout = new FlowLayout(&bar);
        QList<QPushButton *> buttons;
        for (int i = 0; i < 4; ++i) {
            buttons.append(new QPushButton(QStringLiteral("Button")));
            layout->addWidget(buttons.last());
        }
        const int width = buttons[0]->sizeHint().width();
        const int wide = layout->heightForWidth(width * 6);
        const int narrow = layout->heightForWidth(width * 2);
        QVERIFY(narrow > wide);
        bar.resize(width * 2 + 40, narrow + 40);
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        for (const QPushButton *button : buttons)
            QVERIFY(bar.rect().contains(button->geometry()));
    }

    void theLightSaysInWordsWhetherAViewIsRight_data()
    {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<int>("viewAt");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("tip");
        using Verdict = AuditState::Verdict;
        const auto row = [](Verdict verdict, int viewAt, const char *word, const char *tip) {
            QTest::addRow("%s at %d", word, viewAt)
                << int(verdict) << viewAt << QString::fromUtf8(word) << QString::fromUtf8(tip);
        };
        row(Verdict::Right, 44, "… checking", "up to event 44, is being checked");
        row(Verdict::Behind, 44, "… checking", "up to event 41: every field is the same");
        row(Verdict::Behind, 41, "◔ behind 3", "3 events are still to come");
        row(Verdict::Wrong, 44, "✕ wrong", "event 40 (LineReady) was skipped");
        row(Verdict::Unknown, 44, "? unknown", "it has no read store yet");
    }
    void theLightSaysInWordsWhetherAViewIsRight()
    {
        QFETCH(const int, verdict);
        QFETCH(const int, viewAt);
        QFETCH(const QString, word);
        QFETCH(const QString, tip);
        AuditState state;
        state.verdict = AuditState::Verdict(verdict);
        state.upTo = Position{41};
        state.head = Position{44};
        state.why = "it has no read store yet";
        Finding finding;
        finding.what = Finding::What::Field;
        finding.guilty = GuiltyEvent{Position{40}, {}, "LineReady", DeliveryFault::Skipped};
        state.findings = {finding};
        PaneHeader header(QStringLiteral("Waiter"), PaneSide::Reading);
        auto *light = header.findChild<Pill *>(QStringLiteral("light"));
        QVERIFY(light->isHidden());
        ViewProgress progress;
        progress.at = Position{viewAt};
        progress.head = Position{44};
        header.setAudit(state);
        header.setProgress(progress); // in any order
        QVERIFY(!light->isHidden());
        QCOMPARE(light->text(), word);
        QCOMPARE(light->accessibleName(), word);
        QVERIFY2(light->toolTip().contains(tip), qPrintable(light->toolTip()));
    }
    void theLightNeverSaysBehindBesideUpToDate()
    {
        PaneHeader header(QStringLiteral("Waiter"), PaneSide::Reading);
        auto *light = header.findChild<Pill *>(QStringLiteral("light"));
        AuditState state;
        state.verdict = AuditState::Verdict::Behind;
        state.head = Position{44};
        ViewProgress progress;
        progress.at = progress.head = Position{44};
        header.setProgress(progress);
        for (const int upTo : {40, 43, 44}) {
            state.upTo = Position{upTo};
            header.setAudit(state);
            QVERIFY(header.progressText().contains(QStringLiteral("up to date")));
            QCOMPARE(light->text(),
                     upTo < 44 ? QStringLiteral("… checking") : QStringLiteral("✓ right"));
        }
    }
};

RESTAURANT_TEST(TestCommonViews)

} // namespace restaurant::testing::tst_commonviews
#include "tst_commonviews.moc"
