// One order's details put together from three services: the same that the view says, once it has
// heard of everything, at every position of random evenings, and honest about who did not answer.
#include "composition/servicequeries.h"
#include "testprogram.h"

#include "domain/crowd.h"
#include "domain/orderfulfilment.h"
#include "domain/permissions.h"
#include "read/detailsboard.h"
#include "read/randomlog.h"
#include "store/eventstore.h"
#include "store/services/servicelog.h"
#include "write/commandhandler.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <deque>
#include <set>

namespace restaurant::testing::tst_composition {

namespace {

StoreHeader headerOf(std::uint64_t seed)
{
    StoreHeader header;
    header.seed = seed;
    header.scenario = "{}";
    return header;
}

/// A write side with its view of order details, and the services beside it.
class House
{
public:
    House(std::uint64_t seed, ServiceStores stores)
        : m_stores(stores)
        , m_journal(EventStore::create(path(), headerOf(seed)))
        , m_services(stores == ServiceStores::One
                         ? nullptr
                         : std::make_unique<ServiceLog>(*m_journal, stores))
        , m_handler(m_services ? static_cast<EventLog &>(*m_services) : *m_journal, house())
        , m_view(house())
        , m_ports(servicesOf(path(), stores, [this](Service service) {
            return m_down.contains(service) ? std::optional<std::string>("it is stopped")
                                            : std::nullopt;
        }))
    {
    }

    [[nodiscard]] std::string path() const
    {
        return m_folder.filePath(QStringLiteral("evening.restaurant")).toStdString();
    }
    void send(const Command &command, Role role)
    {
        const SentCommand sent = sentAs(role, ++m_sent, command);
        const Outcome outcome = m_handler.handle(sent);
        m_handler.commit();
        for (const RecordedEvent &event : outcome.events) {
            apply(m_view, event);
            for (Command &next : m_policy.react(event))
                m_reactions.push_back(std::move(next));
        }
    }
    void reactOnce()
    {
        if (m_reactions.empty())
            return;
        const Command command = std::move(m_reactions.front());
        m_reactions.pop_front();
        send(command, Role::Policy);
    }
    void settle()
    {
        while (!m_reactions.empty())
            reactOnce();
    }
    /// What the view has changed since the last call.
    [[nodiscard]] std::vector<OrderId> changed()
    {
        return std::get<ChangedKeys<OrderDetails>>(takeChangedKeys(m_view)).keys;
    }
    [[nodiscard]] const OrderDetails *view(OrderId order) const
    {
        return m_view.details.find(order);
    }
    [[nodiscard]] ComposedDetails composed(OrderId order)
    {
        return compose(order, house(), m_ports, positionsIn(m_stores));
    }
    void stop(Service service) { m_down.insert(service); }
    void goOn(Service service) { m_down.erase(service); }

private:
    QTemporaryDir m_folder;
    const ServiceStores m_stores;
    std::unique_ptr<EventStore> m_journal;
    std::unique_ptr<ServiceLog> m_services;
    CommandHandler m_handler;
    DetailsBoard m_view;
    OrderFulfilment m_policy;
    std::deque<Command> m_reactions;
    std::set<Service> m_down;
    ServicePorts m_ports;
    int m_sent = 0;
};

/// The first order of which both do not say the same; empty: there is none.
QString difference(House &house, ServiceStores stores)
{
    for (const OrderId order : house.changed()) {
        const OrderDetails *view = house.view(order);
        const ComposedDetails composed = house.composed(order);
        const bool isSame = composed.details && saysTheSame(*composed.details, *view) &&
                            (stores != ServiceStores::One || *composed.details == *view);
        if (!isSame)
            return QStringLiteral("order %1").arg(number(order));
    }
    return {};
}

QString playRandomly(std::uint64_t seed, ServiceStores stores)
{
    Crowd crowd(seed);
    House house(seed, stores);
    for (const Dish &dish : testing::house().menu.dishes)
        house.send(ReceiveStock{dish.id, 4}, Role::Manager);
    for (int step = 0; step < 150; ++step) {
        if (crowd.chance(40)) {
            house.reactOnce();
        } else {
            const Command command = crowd.next();
            const Role role = crowd.role();
            house.send(command, role);
        }
        if (const QString wrong = difference(house, stores); !wrong.isEmpty())
            return QStringLiteral("seed %1, step %2: %3").arg(seed).arg(step).arg(wrong);
    }
    return {};
}

/// An order of two lines that is accepted.
OrderId placedOrder(House &house)
{
    for (const Dish &dish : testing::house().menu.dishes)
        house.send(ReceiveStock{dish.id, 4}, Role::Manager);
    WantedLine first;
    first.dish = testing::house().menu.dishes[0].id;
    first.quantity = Quantity::from(1).value();
    WantedLine second = first;
    second.dish = testing::house().menu.dishes[1].id;
    house.send(PlaceOrder{OrderId{1}, OrderKind::Takeaway, {}, name("Ada"), {first, second}},
               Role::Manager);
    house.settle();
    return OrderId{1};
}

const ServiceAnswer &answerOf(const ComposedDetails &composed, Service service)
{
    return *std::find_if(composed.answers.begin(), composed.answers.end(),
                         [service](const auto &answer) { return answer.service == service; });
}

} // namespace

class TestComposition : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<int>("layout");
        QTest::newRow("one store") << static_cast<int>(ServiceStores::One);
        QTest::newRow("a store for each") << static_cast<int>(ServiceStores::Each);
    }

    void onceQuietItSaysWhatTheViewSaysAtEveryPosition()
    {
        for (std::uint64_t seed = 1; seed <= seedsToTry(4); ++seed)
            QCOMPARE(playRandomly(seed, stores()), QString());
    }

    void threeServicesAreAskedEachAlone()
    {
        House house(1, stores());
        const OrderId order = placedOrder(house);
        const ComposedDetails composed = house.composed(order);
        QCOMPARE(composed.answers.size(), std::size_t{3});
        QCOMPARE(composed.fromOwnStores, stores() != ServiceStores::One);
        std::set<std::string> files;
        for (const ServiceAnswer &answer : composed.answers) {
            QVERIFY(answer.hasAnswered);
            files.insert(answer.file);
        }
        QCOMPARE(files.size(), std::size_t(stores() == ServiceStores::One ? 1 : 3));
        // Orders: its stream, and the guest's words. Stock: a stream for each of the two dishes.
        // Payment: its stream.
        QCOMPARE(answerOf(composed, Service::Orders).cost.statements, 2);
        QCOMPARE(answerOf(composed, Service::Stock).cost.statements, 2);
        QCOMPARE(answerOf(composed, Service::Payment).cost.statements, 1);
        // Each event, and the words; received and reserved, twice.
        QCOMPARE(answerOf(composed, Service::Orders).cost.rows,
                 answerOf(composed, Service::Orders).events + 1);
        QCOMPARE(answerOf(composed, Service::Stock).cost.rows, 4);
        QCOMPARE(answerOf(composed, Service::Stock).events, 2);
        QCOMPARE(composed.cost().statements, 5);
    }

    void whileStockIsStoppedItsPartIsMissingAndTheViewStillAnswers()
    {
        House house(1, stores());
        const OrderId order = placedOrder(house);
        house.stop(Service::Stock);
        const ComposedDetails composed = house.composed(order);
        QVERIFY(!composed.hasAnswered(Service::Stock));
        QCOMPARE(answerOf(composed, Service::Stock).why, std::string("it is stopped"));
        QCOMPARE(answerOf(composed, Service::Stock).cost, QueryCost());
        QVERIFY(composed.hasAnswered(Service::Orders));
        QVERIFY(composed.details->lines.front().stock == LineStock::Asked);
        QVERIFY(house.view(order)->lines.front().stock == LineStock::Reserved);
        house.goOn(Service::Stock);
        QVERIFY(saysTheSame(house.composed(order).details.value(), *house.view(order)));
    }

    void withoutOrdersNobodyKnowsWhatToAskStockFor()
    {
        House house(1, stores());
        const OrderId order = placedOrder(house);
        house.stop(Service::Orders);
        const ComposedDetails composed = house.composed(order);
        QVERIFY(!composed.details);
        QVERIFY(!composed.hasAnswered(Service::Orders));
        QVERIFY(!composed.hasAnswered(Service::Stock));
        QVERIFY(composed.hasAnswered(Service::Payment));
    }

    void anUnknownOrderIsKnownToNobody()
    {
        House house(1, stores());
        placedOrder(house);
        const ComposedDetails composed = house.composed(OrderId{99});
        QVERIFY(!composed.details);
        for (const ServiceAnswer &answer : composed.answers)
            QCOMPARE(answer.events, 0);
    }

    /// The one that was open is not answered from.
    void aFileThatIsTakenAwayIsNoAnswerUntilItIsBack()
    {
        if (stores() == ServiceStores::One)
            QSKIP("There is no file of the service's own.");
        House house(1, stores());
        const OrderId order = placedOrder(house);
        QVERIFY(house.composed(order).hasAnswered(Service::Stock));
        const QString file = QString::fromStdString(serviceFilePath(house.path(), Service::Stock));
        QVERIFY(QFile::rename(file, file + QStringLiteral(".away")));
        const ComposedDetails without = house.composed(order);
        QVERIFY(!without.hasAnswered(Service::Stock));
        QVERIFY(!answerOf(without, Service::Stock).why.empty());
        QVERIFY(without.hasAnswered(Service::Payment));
        QVERIFY(QFile::rename(file + QStringLiteral(".away"), file));
        QVERIFY(house.composed(order).hasAnswered(Service::Stock));
    }

private:
    static ServiceStores stores()
    {
        QFETCH_GLOBAL(int, layout);
        return static_cast<ServiceStores>(layout);
    }
};

RESTAURANT_TEST(TestComposition)

} // namespace restaurant::testing::tst_composition
#include "tst_composition.moc"
