// The doors as a teacher and a class see them, without a network.
#include "doors/doorposter.h"
#include "doors/doorscontroller.h"
#include "doors/doorswindow.h"
#include "doors/phonevotes.h"
#include "keyboardwalk.h"
#include "testprogram.h"
#include "theme/themes.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QSpinBox>
#include <QStatusBar>
#include <QtTest>

#include <map>

namespace restaurant::testing::tst_doors {

namespace {

DoorsState openDoors()
{
    DoorsState state;
    state.areOpen = true;
    state.address = QStringLiteral("192.168.178.120:8080");
    state.link = QStringLiteral("http://192.168.178.120:8080/#kcXq3wN0b1aZr7PqDk2v9A");
    state.pin = QStringLiteral("482913");
    state.mostGuests = 200;
    return state;
}

/// A lesson at a question of three choices.
InLanguages<LessonScene> sceneWith(bool isOpen, const QString &happened = {})
{
    LessonScene scene;
    scene.ask = QStringLiteral("Which of the two is right?");
    for (const char *text : {"The late one", "The wrong one", "Both"})
        scene.choices.push_back({QLatin1String(text), {}, 0, {}});
    scene.isOpen = isOpen;
    scene.happened = happened;
    return {{QStringLiteral("en"), scene}};
}

/// How many hands a vote comes to, as whoever counts them is told.
struct Hands
{
    explicit Hands(PhoneVotes &votes)
    {
        QObject::connect(&votes, &PhoneVotes::handsChanged, &votes,
                         [this](int choice, int by) { counts[choice] += by; });
    }
    std::map<int, int> counts;
};

template <typename Widget> Widget *in(const DoorsWindow &window, const char *name)
{
    return window.findChild<Widget *>(QLatin1String(name));
}

} // namespace

class TestDoors : public QObject
{
    Q_OBJECT

private slots:
    void nothingOpensByItself()
    {
        DoorsWindow window(nullptr);
        QSignalSpy asked(&window, &DoorsWindow::openRequested);
        window.offer(
            {{QStringLiteral("wlan0"), QHostAddress(QStringLiteral("10.0.0.7")), true, true}});
        window.show();
        QCOMPARE(asked.count(), 0);
        in<QPushButton>(window, "openDoorsButton")->click();
        const auto wish = asked.takeFirst().first().value<DoorsWish>();
        QCOMPARE(wish.address, QHostAddress(QHostAddress::LocalHost)); // unless another is chosen
        QCOMPARE(wish.mostGuests, 200);
    }

    void whileTheyAreOpenTheStatusBarSaysSo()
    {
        QMainWindow house;
        DoorsController doors(&house, house.statusBar());
        QSignalSpy changed(&doors, &DoorsController::openChanged);
        house.show();
        auto *sign = house.findChild<QWidget *>(QStringLiteral("doorsSign"));
        QVERIFY(sign->isHidden());
        doors.action()->trigger();
        const auto *window = house.findChild<DoorsWindow *>();
        QVERIFY(sign->isHidden()); // to show where they are opened opens nothing
        in<QPushButton>(*window, "openDoorsButton")->click();
        QTRY_VERIFY(!sign->isHidden());
        QVERIFY(window->poster()->accessibleName().contains(QStringLiteral("127.0.0.1")));
        const auto *atTop = house.findChild<QWidget *>(QStringLiteral("doorsSignAtTop"));
        QVERIFY(atTop->isHidden());
        house.statusBar()->hide(); // presented
        QVERIFY(!atTop->isHidden());
        in<QPushButton>(*window, "openDoorsButton")->click();
        QTRY_VERIFY(sign->isHidden() && atTop->isHidden());
        QCOMPARE(changed.count(), 2);
    }

    void theLikeliestNetworkStandsNextToThisComputer()
    {
        DoorsWindow window(nullptr);
        const NetworkPlace likely{QStringLiteral("wlan0"), QHostAddress(QStringLiteral("10.0.0.7")),
                                  true, true};
        window.offer({likely});
        auto *networks = in<QComboBox>(window, "doorsNetwork");
        QVERIFY(networks->itemText(1).contains(QStringLiteral("10.0.0.7")));
        networks->setCurrentIndex(1);
        window.offer({likely}); // looked up anew: what was chosen stays so
        QSignalSpy asked(&window, &DoorsWindow::openRequested);
        in<QPushButton>(window, "openDoorsButton")->click();
        QCOMPARE(asked.takeFirst().first().value<DoorsWish>().address, likely.address);
    }

    void aGuestCanBeRemovedAndTheDoorsClosed()
    {
        DoorsWindow window(nullptr);
        DoorsState state = openDoors();
        state.guests = {{PhoneNumber{1}, QStringLiteral("Guest 1, owl"), true},
                        {PhoneNumber{2}, QStringLiteral("Guest 2, heron"), false}};
        window.showState(state);
        auto *guests = in<QListWidget>(window, "doorsGuests");
        QCOMPARE(guests->count(), 2);
        guests->setCurrentRow(1);
        window.showState(state); // news: he stays chosen
        QSignalSpy removed(&window, &DoorsWindow::removeRequested);
        in<QPushButton>(window, "removeGuestButton")->click();
        QVERIFY(removed.takeFirst().first().value<PhoneNumber>() == PhoneNumber{2});
        QSignalSpy closed(&window, &DoorsWindow::closeRequested);
        in<QPushButton>(window, "openDoorsButton")->click();
        QCOMPARE(closed.count(), 1);
    }

    void whetherOthersReadAlongIsChosenAndSaid()
    {
        QStringList asked;
        DoorsWindow window(nullptr, [&](const QString &title) {
            asked += title;
            return QStringLiteral("/nowhere/class.pem");
        });
        window.show();
        auto *ways = in<QComboBox>(window, "doorsEncryption");
        const QString openly = in<QLabel>(window, "doorsFoot")->text();
        ways->setCurrentIndex(1);
        QVERIFY(in<QLabel>(window, "doorsFoot")->text() != openly);
        QSignalSpy wished(&window, &DoorsWindow::openRequested);
        auto *open = in<QPushButton>(window, "openDoorsButton");
        open->click();
        open->click(); // for the same address the same one
        QCOMPARE(wished.count(), 2);
        const auto made = wished[0][0].value<DoorsWish>().certificate;
        QVERIFY(made && made == wished[1][0].value<DoorsWish>().certificate);
        ways->setCurrentIndex(2);
        open->click();
        QVERIFY(!in<QLabel>(window, "doorsTrouble")->isHidden()); // none is chosen
        in<QPushButton>(window, "doorsCertificateButton")->click();
        QCOMPARE(asked.size(), 1);
        open->click();
        QVERIFY(in<QLabel>(window, "doorsTrouble")
                    ->text()
                    .startsWith(QStringLiteral("/nowhere/class.pem cannot be read")));
        QCOMPARE(wished.count(), 2);
    }

    void whereNobodyComesHandsAreOffered()
    {
        DoorsWindow window(nullptr);
        window.showState(openDoors());
        QVERIFY(in<QPushButton>(window, "showOfHandsButton")->isHidden());
        DoorsState state = openDoors();
        state.doubt = QStringLiteral("The network may keep its devices apart.");
        window.showState(state);
        QCOMPARE(in<QLabel>(window, "doorsDoubt")->text(), state.doubt);
        QVERIFY(!in<QPushButton>(window, "showOfHandsButton")->isHidden());
    }

    void itIsUsedByKeyboardAndHeard()
    {
        DoorsWindow window(nullptr);
        DoorsState state = openDoors();
        state.doubt = QStringLiteral("The network may keep its devices apart.");
        state.guests = {{PhoneNumber{1}, QStringLiteral("Guest 1, owl"), true}};
        window.showState(state);
        in<QListWidget>(window, "doorsGuests")->setCurrentRow(0);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(testing::notHeard(window), QStringList());
        QCOMPARE(testing::notWalkedTo(window), QStringList());
    }

    void anAnswerCanBeChangedUntilTheVoteIsClosed()
    {
        PhoneVotes votes;
        Hands hands(votes);
        QSignalSpy closed(&votes, &PhoneVotes::closed);
        votes.follow(sceneWith(true));
        const int asked = votes.question()->id;
        votes.take({PhoneNumber{1}, asked, 0, 2});
        votes.take({PhoneNumber{2}, asked, 1, -1});
        votes.take({PhoneNumber{1}, asked, 1, 0}); // thought it over
        votes.take({PhoneNumber{3}, asked, 7, 0}); // no such choice
        votes.follow(sceneWith(false));
        votes.take({PhoneNumber{2}, asked, 0, 0}); // too late
        QVERIFY(votes.question()->isLocked);
        QCOMPARE(hands.counts, (std::map<int, int>{{0, 0}, {1, 2}}));
        QCOMPARE(closed.takeFirst().first().value<std::vector<int>>(), (std::vector{1, 0, 0}));
    }

    void eachVoteIsAskedAnewAndNobodyIsToldWhatOthersChose()
    {
        PhoneVotes votes;
        Hands hands(votes);
        votes.follow(sceneWith(true));
        const int first = votes.question()->id;
        votes.take({PhoneNumber{1}, first, 0, 0});
        votes.follow(sceneWith(false));
        QVERIFY(votes.question()->revealed.isEmpty());
        votes.follow(sceneWith(true));
        const int second = votes.question()->id;
        QVERIFY(second != first);
        votes.take({PhoneNumber{1}, first, 2, 0}); // of the vote before: counts for nothing
        votes.take({PhoneNumber{1}, second, 2, 0});
        QCOMPARE(hands.counts, (std::map<int, int>{{0, 1}, {2, 1}})); // two votes, each its own
        votes.follow(sceneWith(false, QStringLiteral("The late one came.")));
        QCOMPARE(votes.question()->revealed, QStringLiteral("The late one came."));
        votes.follow({});
        QVERIFY(!votes.question());
    }

    void theLastRowReadsAddressAndPin_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small projector") << QSize(1280, 720);
        QTest::newRow("laptop") << QSize(1366, 768);
        QTest::newRow("full HD") << QSize(1920, 1080);
        QTest::newRow("narrow") << QSize(640, 480);
    }
    void theLastRowReadsAddressAndPin()
    {
        QFETCH(QSize, size);
        DoorPoster poster;
        poster.resize(size);
        const DoorsState state = openDoors();
        poster.showDoors(state.link, state.address, state.pin);
        QVERIFY(QFontMetrics(poster.smallestFont()).height() * 30 >= size.height());
        QVERIFY(QFontMetrics(poster.largeFont()).height() * 30 >= size.height());
        QVERIFY(poster.accessibleName().contains(state.pin));
        QVERIFY(poster.accessibleName().contains(state.address));
    }
};

RESTAURANT_TEST(TestDoors)

} // namespace restaurant::testing::tst_doors
#include "tst_doors.moc"
