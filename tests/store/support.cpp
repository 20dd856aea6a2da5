#include "store/support.h"

#include "log/codec.h"
#include "store/logreader.h"

namespace restaurant::test {

DishId dish(const char *text)
{
    return DishId::from(text).value();
}

const Restaurant &smallRestaurant()
{
    static const Restaurant made = [] {
        Restaurant restaurant;
        restaurant.menu.dishes = {
            {dish("ramen"), "Ramen", Money{1250}, "wok", std::chrono::minutes(8), {"egg"}, 20},
            {dish("falafel"), "Falafel bowl", Money{950}, "grill", std::chrono::minutes(6), {}, 9}};
        for (int table = 1; table <= 3; ++table)
            restaurant.tables.push_back({TableId{table}, 4});
        for (const Role role : {Role::Taker, Role::Runner, Role::Cook, Role::Manager})
            restaurant.staff.add({Name::from("Charlie").value(), role});
        return restaurant;
    }();
    return made;
}

SentCommand sent(int n, Command command, Role role)
{
    SentCommand made;
    made.id = uuidV5(Uuid{}, "test command " + std::to_string(n));
    made.actor = {Name::from("Charlie").value(), role};
    if (role == Role::Policy) {
        made.actor = processManager();
        made.causation = Position{1};
    }
    made.at = Instant{std::chrono::hours(12) + std::chrono::seconds(n)};
    made.correlation = made.id;
    made.command = std::move(command);
    return made;
}

SeatParty seat(int table, int party)
{
    return {TableId{table}, PartyId{party}, 2};
}

PlaceOrder ramen(int order, int table)
{
    PlaceOrder placed;
    placed.order = OrderId{order};
    placed.table = TableId{table};
    placed.lines = {{dish("ramen"), Quantity::from(1).value(), {}, {}, Course{1}}};
    return placed;
}

ReceiveStock stock(int quantity)
{
    return {dish("ramen"), quantity};
}

TestStore::TestStore()
{
    StoreHeader header;
    header.seed = 7;
    header.scenario = "{}";
    m_store = EventStore::create(path(), header);
    m_handler = std::make_unique<CommandHandler>(*m_store, smallRestaurant());
}

std::string TestStore::path() const
{
    return m_folder.filePath(QStringLiteral("evening.restaurant")).toStdString();
}

void TestStore::open()
{
    close();
    m_store = EventStore::open(path());
    m_handler = std::make_unique<CommandHandler>(*m_store, smallRestaurant());
}

void TestStore::close()
{
    m_handler.reset();
    m_store.reset();
}

Outcome TestStore::carryOut(const SentCommand &command)
{
    Outcome outcome = m_handler->handle(command);
    m_handler->commit();
    return outcome;
}

void TestStore::receive(int deliveries, int from)
{
    for (int n = from; n < from + deliveries; ++n)
        static_cast<void>(m_handler->handle(sent(n, stock(1), Role::Cook)));
    m_handler->commit();
}

std::vector<std::string> logLines(const std::string &path)
{
    LogReader reader(path);
    std::vector<std::string> lines;
    for (const RecordedEvent &event : reader.read(Position{}, 1'000'000))
        lines.push_back(std::to_string(number(event.position)) + " " + event.stream.toText() + " " +
                        std::to_string(event.version) + " " + std::string(typeWord(event.event)));
    return lines;
}

} // namespace restaurant::test
