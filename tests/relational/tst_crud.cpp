// Commands carried out on the tables alone have the outcomes that they have with a log.
#include "relational/keptlog.h"
#include "testprogram.h"

#include "domain/crowd.h"
#include "domain/orderfulfilment.h"
#include "domain/permissions.h"
#include "read/randomlog.h"
#include "relational/crudhandler.h"
#include "store/eventstore.h"
#include "workload/workload.h"
#include "write/commandhandler.h"

#include <QTest>

#include <deque>

namespace restaurant::testing::tst_crud {

namespace {

StoreHeader headerOf(std::uint64_t seed)
{
    StoreHeader header;
    header.seed = seed;
    header.scenario = "{}";
    return header;
}

/// The same commands to both write sides.
class BothWays
{
public:
    explicit BothWays(std::uint64_t seed)
        : m_store(EventStore::create(
              m_folder.filePath(QStringLiteral("log.restaurant")).toStdString(), headerOf(seed)))
        , m_handler(*m_store, house())
        , m_tables(house())
        , m_crud(m_tables.connection(), house())
    {
    }

    /// What differs in the two outcomes; empty: nothing.
    QString send(const Command &command, Role role)
    {
        const SentCommand sent = sentAs(role, ++m_sent, command);
        const Outcome logged = m_handler.handle(sent);
        const Outcome changed = handle(sent);
        for (const RecordedEvent &event : logged.events)
            for (Command &next : m_policy.react(event))
                m_reactions.push_back(std::move(next));
        if (logged.kind != changed.kind || logged.rejection != changed.rejection)
            return QStringLiteral("outcome: ") + sentence(logged) + QStringLiteral("; ") +
                   sentence(changed);
        if (eventsOf(logged) != eventsOf(changed))
            return QStringLiteral("events");
        return {};
    }
    QString reactOnce()
    {
        if (m_reactions.empty())
            return {};
        const Command command = std::move(m_reactions.front());
        m_reactions.pop_front();
        return send(command, Role::Policy);
    }

private:
    Outcome handle(const SentCommand &sent)
    {
        Transaction transaction(m_tables.connection());
        Outcome outcome = m_crud.handle(sent);
        transaction.commit();
        return outcome;
    }
    static QString sentence(const Outcome &outcome)
    {
        return outcome.rejection ? QString::fromStdString(outcome.rejection->sentence)
                                 : QStringLiteral("accepted");
    }
    static std::vector<Event> eventsOf(const Outcome &outcome)
    {
        std::vector<Event> events;
        for (const RecordedEvent &event : outcome.events)
            events.push_back(event.event);
        return events;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<EventStore> m_store;
    CommandHandler m_handler;
    KeptTables m_tables;
    CrudHandler m_crud;
    OrderFulfilment m_policy;
    std::deque<Command> m_reactions;
    int m_sent = 0;
};

QString playRandomly(std::uint64_t seed, int steps)
{
    Crowd crowd(seed);
    BothWays both(seed);
    QString wrong;
    for (const Dish &offered : house().menu.dishes)
        wrong += both.send(ReceiveStock{offered.id, 4}, Role::Manager);
    for (int step = 0; step < steps && wrong.isEmpty(); ++step) {
        if (crowd.chance(40)) {
            wrong = both.reactOnce();
            continue;
        }
        const Command command = crowd.next();
        const Role role = crowd.role();
        wrong = both.send(command, role);
    }
    return wrong;
}

} // namespace

class TestCrud : public QObject
{
    Q_OBJECT
private slots:
    void outcomesAreThoseOfTheLog()
    {
        for (std::uint64_t seed = 1; seed <= seedsToTry(5); ++seed) {
            const QString wrong = playRandomly(seed, 3000);
            QVERIFY2(wrong.isEmpty(),
                     qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(wrong)));
        }
    }

    void everyCommandOfTheWorkloadIsAccepted()
    {
        Workload workload;
        KeptTables tables(workload.restaurant());
        CrudHandler crud(tables.connection(), workload.restaurant());
        for (int i = 0; i < 600; ++i) {
            const Outcome outcome = crud.handle(workload.next());
            QVERIFY2(!outcome.rejection,
                     outcome.rejection ? outcome.rejection->sentence.c_str() : "");
        }
    }

    void aRepeatedCommandIsCarriedOutAgain()
    {
        KeptTables tables(house());
        CrudHandler crud(tables.connection(), house());
        SentCommand sent;
        sent.actor = {name("Somebody"), Role::Manager};
        sent.command = ReceiveStock{dish("soup"), 3};
        for (int i = 0; i < 2; ++i)
            QCOMPARE(crud.handle(sent).kind, OutcomeKind::Accepted);
        QCOMPARE(integer(tables.connection(), "SELECT available FROM stock WHERE dish = 'soup'"),
                 6);
        QCOMPARE(crud.touched().dishes, std::set<DishId>{dish("soup")});
    }
};

RESTAURANT_TEST(TestCrud)

} // namespace restaurant::testing::tst_crud
#include "tst_crud.moc"
