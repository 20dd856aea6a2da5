// A class in windows: one leads, one cooks, over the tests' own server, by what a person clicks and
// types.
#include "cluster.h"

#include "app/windowtest.h"
#include "common/cardlist.h"
#include "common/pane.h"
#include "domain/storeerror.h"
#include "evening/eveningsource.h"
#include "kitchen/kitchenmodel.h"
#include "kitchen/kitchenpane.h"
#include "kitchen/ticketlayout.h"
#include "postgres/serversetup.h"
#include "seat/leading.h"
#include "seats/classdialog.h"
#include "seats/seatwindow.h"
#include "store/verify.h"
#include "window/ordercontroller.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace restaurant;
using test::Cluster;

namespace {

/// Soup, one table, Ann who takes and brings, Mei who cooks; nobody does anything by himself.
Scenario aClass()
{
    return withoutScript(
        loadScenario(QStringLiteral(SOURCE_DIR "/tests/cli/oneguest.scenario.json")));
}

template <typename Widget> Widget *in(const QWidget *parent, const char *name)
{
    auto *found = parent->findChild<Widget *>(QLatin1String(name));
    if (!found)
        qFatal("no %s there", name);
    return found;
}

void type(QWidget *dialog, const char *field, const QString &text)
{
    auto *edit = in<QLineEdit>(dialog, field);
    edit->clear();
    QTest::keyClicks(edit, text);
}

void click(const QWidget *parent, const char *button)
{
    QTest::mouseClick(in<QPushButton>(parent, button), Qt::LeftButton);
}

/// The only ticket that the kitchen's pane shows; null: there is none.
const Ticket *ticketIn(const QWidget *window)
{
    const QAbstractItemModel *model =
        in<CardList>(in<KitchenPane>(window, "kitchenPane"), "tickets")->model();
    return model->rowCount() == 1
               ? model->index(0, 0).data(KitchenModel::TicketRole).value<const Ticket *>()
               : nullptr;
}

bool isInState(const QWidget *window, TicketLineState state)
{
    const Ticket *ticket = ticketIn(window);
    return ticket && ticket->lines.front().state == state;
}

/// On the first line of that ticket.
void clickLine(const QWidget *window)
{
    auto *cards = in<CardList>(window, "tickets");
    const QRect card = cards->visualRect(cards->model()->index(0, 0));
    const TicketLayout layout = TicketLayout::of(*ticketIn(window), cards->cardWidth());
    QTest::mouseClick(cards->viewport(), Qt::LeftButton, {},
                      card.topLeft() + layout.lines.front().name.center());
}

PlaceOrder soupFor(TableId table)
{
    PlaceOrder order;
    order.kind = OrderKind::DineIn;
    order.table = table;
    WantedLine line;
    line.dish = DishId::from("soup").value();
    order.lines.push_back(line);
    return order;
}

} // namespace

class TestSeatWindows final : public WindowTest
{
    Q_OBJECT

public:
    explicit TestSeatWindows(Cluster &cluster)
        : m_cluster(cluster)
    {
    }

private slots:
    void initTestCase();
    void cleanup() { m_window.reset(); }
    void aPastedAddressFillsTheFields();
    void aTypedAddressFillsThemWhenItIsWhole();
    void theDialogHasRoomForAll();
    void whatIsWrongIsSaidAndNothingIsLost_data();
    void whatIsWrongIsSaidAndNothingIsLost();
    void aClassIsLedAndCookedForInWindows();
    void workIsLeftToWhoeverSitsThere();

private:
    [[nodiscard]] QDialog *dialog(const char *action, const char *name) const
    {
        find<QAction>(action)->trigger();
        return find<QDialog>(name);
    }
    void fill(QDialog *dialog, const char *user) const
    {
        const ServerAddress address = m_cluster.addressOf(user);
        type(dialog, "classHost", QString::fromStdString(address.host));
        in<QSpinBox>(dialog, "classPort")->setValue(address.port);
        type(dialog, "classDatabase", QStringLiteral("evening"));
        type(dialog, "classUser", QLatin1String(user));
        in<QLineEdit>(dialog, "classCertificate")->clear();
    }
    void open()
    {
        Prompts prompts;
        prompts.choose = [](auto &&...) { return 1; };
        prompts.tell = [](auto &&...) {};
        prompts.saveFile = [this](auto &&...) { return m_home.filePath(QStringLiteral("class")); };
        show({}, prompts);
    }
    [[nodiscard]] SeatWindow *join(const char *user, const char *kind) const;
    void lead() const;

    Cluster &m_cluster;
};

void TestSeatWindows::initTestCase()
{
    initServer(m_cluster.address());
    m_cluster.execute(
        {"CREATE ROLE class_leader LOGIN IN ROLE restaurant_leader",
         "CREATE ROLE class_kitchen LOGIN IN ROLE restaurant_kitchen",
         "CREATE ROLE class_waiter LOGIN IN ROLE restaurant_waiter",
         "CREATE ROLE class_guarded LOGIN PASSWORD 'right' IN ROLE restaurant_board"});
    m_cluster.askForPasswordOf("class_guarded");
    beginOn(m_cluster.addressOf("class_leader"), aClass());
}

/// As script/class prints it, the whole line.
void TestSeatWindows::aPastedAddressFillsTheFields()
{
    auto *join = new ClassDialog(ClassDialog::Part::Join);
    auto *host = in<QLineEdit>(join, "classHost");
    host->setText(QStringLiteral("cqrs-restaurant join 'postgresql://waiter2@lab7.example:5440/"
                                 "evening?sslmode=verify-full&sslrootcert=/tmp/class.crt' --as "
                                 "waiter"));
    QCOMPARE(host->text(), QStringLiteral("lab7.example"));
    QCOMPARE(in<QSpinBox>(join, "classPort")->value(), 5440);
    QCOMPARE(in<QLineEdit>(join, "classDatabase")->text(), QStringLiteral("evening"));
    QCOMPARE(in<QLineEdit>(join, "classUser")->text(), QStringLiteral("waiter2"));
    QCOMPARE(in<QLineEdit>(join, "classCertificate")->text(), QStringLiteral("/tmp/class.crt"));
    QCOMPARE(in<QComboBox>(join, "classKind")->currentData().toString(), QStringLiteral("waiter"));
    QCOMPARE(in<QLineEdit>(join, "classPassword")->text(), QString());

    host->setText(QStringLiteral("postgresql://ann:secret@lab7.example/evening"));
    QVERIFY(in<QLabel>(join, "classTrouble")->text().contains(QLatin1String(".pgpass")));
    join->deleteLater();
}

void TestSeatWindows::aTypedAddressFillsThemWhenItIsWhole()
{
    auto *join = new ClassDialog(ClassDialog::Part::Join);
    join->show();
    join->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(join));
    in<QLineEdit>(join, "classHost")->setFocus();
    type(join, "classHost", QStringLiteral("postgresql://waiter2@lab7.example:5440/evening"));
    auto *host = in<QLineEdit>(join, "classHost");
    QCOMPARE(host->text(), QStringLiteral("postgresql://waiter2@lab7.example:5440/evening"));
    QTest::keyClick(host, Qt::Key_Tab);
    QCOMPARE(host->text(), QStringLiteral("lab7.example"));
    QVERIFY(in<QPushButton>(join, "classGo")->isDefault()); // what Enter is for
    QCOMPARE(in<QLineEdit>(join, "classDatabase")->text(), QStringLiteral("evening"));
    QCOMPARE(in<QLineEdit>(join, "classUser")->text(), QStringLiteral("waiter2"));
    join->close();
}

/// No field is cut, whatever has to be said besides.
void TestSeatWindows::theDialogHasRoomForAll()
{
    for (const ClassDialog::Part part : {ClassDialog::Part::Lead, ClassDialog::Part::Join}) {
        auto *dialog = new ClassDialog(part);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        for (const bool isTold : {false, true}) {
            if (isTold) { // several lines
                fill(dialog, "class_guarded");
                type(dialog, "classPassword", QStringLiteral("wrong"));
                click(dialog, "classGo");
            }
            QTRY_COMPARE_WITH_TIMEOUT(in<QLabel>(dialog, "classTrouble")->isVisible(), isTold,
                                      patience);
            QTRY_VERIFY(dialog->height() >= dialog->layout()->totalHeightForWidth(dialog->width()));
            for (const QLineEdit *field : dialog->findChildren<QLineEdit *>())
                QTRY_VERIFY2(!field->objectName().startsWith(QLatin1String("class")) ||
                                 field->height() >= field->sizeHint().height(),
                             qPrintable(field->objectName()));
        }
        dialog->close();
    }
}

void TestSeatWindows::whatIsWrongIsSaidAndNothingIsLost_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("no host") << "classHost"
                             << ""
                             << "missing";
    QTest::newRow("two hosts") << "classHost"
                               << "a,b"
                               << "no name of a host";
    QTest::newRow("no database") << "classDatabase"
                                 << ""
                                 << "database is missing";
    QTest::newRow("a quote in a login") << "classUser"
                                        << "o'neill"
                                        << "quotes";
    QTest::newRow("no certificate") << "classCertificate"
                                    << "/nowhere.crt"
                                    << "no file";
    QTest::newRow("wrong port") << "classPort"
                                << "1"
                                << "Nobody answered";
    QTest::newRow("unknown database") << "classDatabase"
                                      << "nobodys"
                                      << "turned this login away";
    QTest::newRow("wrong password") << "classPassword"
                                    << "wrong"
                                    << "turned this login away";
    QTest::newRow("no log there") << "classDatabase"
                                  << "postgres"
                                  << "no restaurant's log";
}

void TestSeatWindows::whatIsWrongIsSaidAndNothingIsLost()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, says);
    auto *join = new ClassDialog(ClassDialog::Part::Join);
    join->show();
    fill(join, "class_guarded");
    type(join, "classPassword", QStringLiteral("right"));
    if (field == QLatin1String("classPort"))
        in<QSpinBox>(join, "classPort")->setValue(text.toInt());
    else
        type(join, field.toLatin1().constData(), text);
    click(join, "classGo");
    const auto *trouble = in<QLabel>(join, "classTrouble");
    QTRY_VERIFY_WITH_TIMEOUT(trouble->text().contains(says), patience);
    QVERIFY(trouble->isVisible() && join->isVisible());
    QVERIFY(in<QPushButton>(join, "classGo")->isEnabled());
    QVERIFY(!trouble->text().contains(QLatin1String("wrong")));
    if (field != QLatin1String("classUser"))
        QCOMPARE(in<QLineEdit>(join, "classUser")->text(), QStringLiteral("class_guarded"));
    join->close();
}

void TestSeatWindows::lead() const
{
    QDialog *lead = dialog("leadClassAction", "leadDialog");
    fill(lead, "class_leader");
    in<QComboBox>(lead, "classScenario")->setCurrentIndex(0); // the evening that has begun
    click(lead, "classGo");
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->windowTitle().contains(QLatin1String("postgresql://class_leader@")), patience);
}

SeatWindow *TestSeatWindows::join(const char *user, const char *kind) const
{
    QDialog *join = dialog("joinClassAction", "joinDialog");
    fill(join, user);
    auto *kinds = in<QComboBox>(join, "classKind");
    kinds->setCurrentIndex(kinds->findData(QLatin1String(kind)));
    click(join, "classGo");
    SeatWindow *seat = nullptr;
    [&] { QTRY_VERIFY_WITH_TIMEOUT((seat = m_window->findChild<SeatWindow *>()), patience); }();
    return seat;
}

/// The server is stopped with the pot on the fire.
void TestSeatWindows::aClassIsLedAndCookedForInWindows()
{
    open();
    lead();
    SeatWindow *kitchen = join("class_kitchen", "kitchen");
    QVERIFY(kitchen);
    const auto *age = in<QLabel>(kitchen, "seatAge");
    const auto *commands = in<QListWidget>(kitchen, "seatCommands");
    QTRY_VERIFY_WITH_TIMEOUT(age->text().contains(QLatin1String("in the restaurant")), patience);
    QTRY_COMPARE_WITH_TIMEOUT(in<QListWidget>(kitchen, "seatPresent")->count(), 2, patience);

    find<OrderController>("orderController")->seatAndPlace(2, soupFor(TableId{1}));
    QTRY_VERIFY_WITH_TIMEOUT(isInState(kitchen, TicketLineState::Fired), patience);
    clickLine(kitchen);
    QTRY_VERIFY_WITH_TIMEOUT(isInState(kitchen, TicketLineState::Cooking), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isInState(find("kitchenDock"), TicketLineState::Cooking),
                             patience); // whoever leads has noticed
    QTRY_VERIFY_WITH_TIMEOUT(commands->item(0)->text().endsWith(QLatin1String("done")), patience);

    m_cluster.stopAtOnce();
    QTRY_VERIFY_WITH_TIMEOUT(age->text().contains(QLatin1String("was not reached for")), patience);
    const PaneHeader *header = in<KitchenPane>(kitchen, "kitchenPane")->header();
    QTRY_VERIFY_WITH_TIMEOUT(header->progressText().contains(QLatin1String("as it was")), patience);
    clickLine(kitchen);
    QTRY_VERIFY_WITH_TIMEOUT(
        commands->item(0)->text().contains(QLatin1String("waits for the server")), patience);
    QVERIFY(isInState(kitchen, TicketLineState::Cooking));
    m_cluster.start();
    QTRY_VERIFY_WITH_TIMEOUT(isInState(kitchen, TicketLineState::Ready), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isInState(find("kitchenDock"), TicketLineState::Ready), patience);
    QTRY_VERIFY_WITH_TIMEOUT(commands->item(0)->text().endsWith(QLatin1String("done")), patience);

    // Whoever leads looks on beside that, and is not counted twice.
    find<QAction>("classSeatsAction")->trigger();
    SeatWindow *beside = m_window->findChildren<SeatWindow *>().constLast();
    QVERIFY(beside != kitchen);
    QTRY_COMPARE_WITH_TIMEOUT(in<QListWidget>(beside, "seatPresent")->count(), 2, patience);
    click(beside, "seatLeave");
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChildren<SeatWindow *>().size() == 1, patience);

    click(kitchen, "seatSave");
    QTRY_VERIFY_WITH_TIMEOUT(
        in<QLabel>(kitchen, "seatNote")->text().contains(QLatin1String("Saved as")), patience);
    QVERIFY(!verifyLog(m_home.filePath(QStringLiteral("class.restaurant")).toStdString()));
    click(kitchen, "seatLeave");
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<SeatWindow *>(), patience);
}

/// In an evening in which guests and staff live.
void TestSeatWindows::workIsLeftToWhoeverSitsThere()
{
    m_cluster.emptyLog();
    beginOn(m_cluster.addressOf("class_leader"), loadScenario(scenarioFile("charlie-is-back")));
    open();
    lead();
    const auto *notice = find<QLabel>("notice");
    const auto isSaid = [notice](const char *what) {
        return notice->text().contains(QLatin1String(what));
    };
    SeatWindow *waiter = join("class_waiter", "waiter");
    QVERIFY(waiter);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid("Somebody has a waiter's seat, and serves"), patience);
    click(waiter, "seatLeave");
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<SeatWindow *>(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(isSaid("the staff serves again"), patience);
}

int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    if (const QString why = Cluster::whyNone(); !why.isEmpty()) {
        qWarning("nothing was tested: %s", qUtf8Printable(why));
        return qEnvironmentVariableIsSet("CI") ? 1 : 0;
    }
    Cluster cluster;
    TestSeatWindows test(cluster);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_seatwindows.moc"
