// The lesson on the screen: what is seen at each step and what is not yet, hands by click, key and
// count, the list of lessons, and the light on what is pointed at.
#include "lesson/choicerow.h"
#include "lesson/lessonchooser.h"
#include "lesson/lessonlistmodel.h"
#include "lesson/lessonpane.h"
#include "lesson/spotlight.h"
#include "testprogram.h"

#include <QtTest>
#include <QtWidgets>

namespace restaurant::testing::tst_lessonpane {

namespace {

LessonScene question()
{
    LessonScene scene;
    scene.lesson = QStringLiteral("Behind is not wrong");
    scene.place = QStringLiteral("Stop 2 of 4");
    scene.caption = QStringLiteral("The board is two minutes behind <b>.");
    scene.hint = QStringLiteral("Who hears of everything?");
    scene.ask = QStringLiteral("Which of the two is wrong?");
    scene.choices = {{QStringLiteral("The board: it is late"), Misconception{22}, 0, {}},
                     {QStringLiteral("The details"), std::nullopt, 0, {}}};
    scene.isOpen = true;
    scene.goOn = QStringLiteral("Close the vote");
    return scene;
}

LessonScene told()
{
    LessonScene scene = question();
    scene.isOpen = false;
    scene.isTold = true;
    scene.choices[0].told = {9, 2};
    scene.choices[1].told = {3, 10};
    scene.happened = QStringLiteral("She paid at 12:18:07.");
    scene.canRepeat = true;
    scene.goOn = QStringLiteral("What it shows");
    return scene;
}

} // namespace

class TestLessonPane final : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_pane = std::make_unique<LessonPane>();
        m_pane->resize(420, 700);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    void cleanup() { m_pane.reset(); }

    void aQuestionIsAskedAndNothingIsToldYet()
    {
        m_pane->setScene(question());
        QCOMPARE(label("lessonCaption")->text(), question().caption);
        QCOMPARE(label("lessonCaption")->textFormat(), Qt::PlainText);
        QCOMPARE(label("lessonAsk")->text(), question().ask);
        QCOMPARE(choice(1)->findChild<WrappedButton *>()->said(),
                 QStringLiteral("A  The board: it is late"));
        QVERIFY(choice(2)->isVisible());
        QVERIFY(!choice(3)->isVisible());
        for (const char *name : {"choiceTally", "choiceBelief"})
            QVERIFY(!choice(1)->findChild<QLabel *>(QLatin1String(name))->isVisible());
        QVERIFY(!label("lessonHappened")->isVisible());
        QVERIFY(!label("lessonPrinciple")->isVisible());
    }

    void theHintIsShownWhenItIsAskedFor()
    {
        m_pane->setScene(question());
        QVERIFY(!label("lessonHint")->isVisible());
        QTest::mouseClick(m_pane->findChild<QToolButton *>(QStringLiteral("lessonHintButton")),
                          Qt::LeftButton);
        QVERIFY(label("lessonHint")->isVisible());
        LessonScene next = question();
        next.place = QStringLiteral("Stop 3 of 4");
        m_pane->setScene(next);
        QVERIFY(!label("lessonHint")->isVisible());
    }

    void aHandIsAClickOrAKey()
    {
        m_pane->setScene(question());
        const QSignalSpy raised(m_pane.get(), &LessonPane::handRaised);
        QTest::mouseClick(choice(2)->findChild<WrappedButton *>(), Qt::LeftButton);
        choice(1)->findChild<WrappedButton *>()->setFocus();
        QTest::keyClick(choice(1)->findChild<WrappedButton *>(), Qt::Key_1);
        QTest::keyClick(choice(1)->findChild<WrappedButton *>(), Qt::Key_Space);
        QTest::keyClick(choice(1)->findChild<WrappedButton *>(), Qt::Key_6); // there are two
        QList<int> choices;
        for (const auto &one : raised)
            choices += one.at(0).toInt();
        QCOMPARE(choices, (QList<int>{1, 0, 0}));
    }

    void countsAreTypedAndNotSeen()
    {
        m_pane->setScene(question());
        const QSignalSpy typed(m_pane.get(), &LessonPane::handsTyped);
        const QSignalSpy raised(m_pane.get(), &LessonPane::handRaised);
        auto *field = choice(1)->findChild<QLineEdit *>();
        field->setFocus();
        QTest::keyClicks(field, QStringLiteral("12"));
        QCOMPARE(typed.last(), (QVariantList{0, 12}));
        QCOMPARE(raised.count(), 0);
        QVERIFY(field->displayText() != field->text());
    }

    void whatWasChosenIsToldByMisconception()
    {
        m_pane->setScene(told());
        QCOMPARE(choice(1)->findChild<QLabel *>(QStringLiteral("choiceTally"))->text(),
                 QStringLiteral("9 → 2"));
        QVERIFY(choice(1)
                    ->findChild<QLabel *>(QStringLiteral("choiceBelief"))
                    ->text()
                    .contains(QStringLiteral("Up to date means right, and late means wrong.")));
        QVERIFY(choice(2)->findChild<WrappedButton *>()->said().startsWith(u'✓'));
        QCOMPARE(choice(1)->findChild<WrappedButton *>()->focusPolicy(), Qt::NoFocus);
        QCOMPARE(label("lessonHappened")->text(), told().happened);
    }

    void oneKeyGoesOnUnlessTheEveningRuns()
    {
        m_pane->setScene(question());
        const QSignalSpy on(m_pane.get(), &LessonPane::goOnRequested);
        QTest::keyClick(m_pane.get(), Qt::Key_F2);
        QCOMPARE(on.count(), 1);
        LessonScene running = question();
        running.goOn.clear();
        m_pane->setScene(running);
        QTest::keyClick(m_pane.get(), Qt::Key_F2);
        QCOMPARE(on.count(), 1);
    }

    void theListSaysWhatFailsHere()
    {
        LessonListModel model;
        const QAbstractItemModelTester tester(&model);
        model.setRows({{QStringLiteral("a"),
                        QStringLiteral("One"),
                        1,
                        8,
                        QStringLiteral("It."),
                        true,
                        LessonState::Unchecked,
                        {}},
                       {QStringLiteral("b"),
                        QStringLiteral("Two"),
                        2,
                        5,
                        QStringLiteral("That."),
                        false,
                        LessonState::Unchecked,
                        {}}});
        LessonChooser chooser(&model);
        chooser.show();
        QVERIFY(chooser.findChild<QPushButton *>(QStringLiteral("takeLesson"))->isDefault());
        const QSignalSpy chosen(&chooser, &LessonChooser::chosen);
        const auto *problem = chooser.findChild<QLabel *>(QStringLiteral("lessonProblem"));
        QVERIFY(!problem->isVisible());
        model.tellChecked(QStringLiteral("a"), QStringLiteral("stop 1: it never comes"));
        QCOMPARE(problem->text(), QStringLiteral("stop 1: it never comes"));
        QVERIFY(problem->isVisible());
        model.tellChecked(QStringLiteral("b"), {});
        QVERIFY(model.index(1, LessonListModel::StateColumn).data().toString().startsWith(u'✓'));
        QVERIFY(model.index(0, LessonListModel::DoneColumn).data().toString().startsWith(u'✓'));
        chooser.findChild<QTableView *>()->selectRow(1);
        QTest::mouseClick(chooser.findChild<QPushButton *>(QStringLiteral("takeLesson")),
                          Qt::LeftButton);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.first().first().toString(), QStringLiteral("b"));
    }

    void theLightLeavesWhatIsReadAndPointedAt()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
        QSettings().setValue(QStringLiteral("story/lessMotion"), true);
        QWidget window;
        window.setStyleSheet(QStringLiteral("background: white"));
        auto *pane = new QWidget(&window);
        auto *beside = new QWidget(&window);
        window.resize(600, 300);
        pane->setGeometry(100, 50, 200, 200);
        beside->setGeometry(400, 0, 200, 300);
        auto *spot = new Spotlight(&window);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        spot->pointAt(pane, beside);
        QCOMPARE(spot->target(), pane);
        const auto brightness = [&window](QPoint place) {
            return window.grab().toImage().pixelColor(place).lightness();
        };
        QVERIFY(brightness({20, 20}) < 200);
        QCOMPARE(brightness({200, 150}), 255);
        QCOMPARE(brightness({500, 150}), 255);
        spot->end();
        QCOMPARE(brightness({20, 20}), 255);
    }

private:
    [[nodiscard]] QLabel *label(const char *name) const
    {
        return m_pane->findChild<QLabel *>(QLatin1String(name));
    }
    /// From 1.
    [[nodiscard]] ChoiceRow *choice(int place) const
    {
        return m_pane->findChild<ChoiceRow *>(QStringLiteral("choice%1").arg(place));
    }

    QTemporaryDir m_home;
    std::unique_ptr<LessonPane> m_pane;
};

RESTAURANT_TEST(TestLessonPane)

} // namespace restaurant::testing::tst_lessonpane

#include "tst_lessonpane.moc"
