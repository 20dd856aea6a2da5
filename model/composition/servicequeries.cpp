#include "servicequeries.h"

#include "domain/orderof.h"
#include "domain/storeerror.h"
#include "log/codec.h"
#include "read/store/querywatch.h"
#include "sqlite/connection.h"
#include "sqlite/fileuse.h"
#include "sqlite/query.h"
#include "store/recorded.h"
#include "store/services/servicestore.h"
#include "store/storeheader.h"
#include "json/decode.h"

#include <algorithm>
#include <set>

namespace restaurant {

namespace {

/// The streams that one file holds, read over one connection.
class Streams
{
public:
    explicit Streams(const std::string &path)
        : m_connection(path, Purpose::ReadOnly)
        , m_keys(m_connection)
        , m_events(m_connection, m_keys, m_decoder)
    {
    }

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] std::vector<RecordedEvent> read(const StreamId &stream)
    {
        if (!m_keys.find(stream))
            m_keys.reload(); // a dish that was not heard of before
        return m_events.stream(stream);
    }

private:
    const Connection m_connection;
    const EventDecoder m_decoder;
    StreamKeys m_keys;
    RecordedEvents m_events;
};

/// The order's own stream, and what became of its party's tables since it was placed: a party takes
/// its orders along when it moves.
std::vector<RecordedEvent> askOrders(Streams &streams, OrderId order)
{
    std::vector<RecordedEvent> events = streams.read(StreamId::of(order));
    const auto *placed = events.empty() ? nullptr : std::get_if<OrderPlaced>(&events.front().event);
    if (!placed || placed->party == PartyId{})
        return events;
    const PartyId party = placed->party;
    const Position since = events.front().position;
    std::set<TableId> seen;
    std::vector<TableId> tables{placed->table};
    while (!tables.empty()) {
        const TableId table = tables.back();
        tables.pop_back();
        if (!seen.insert(table).second)
            continue;
        for (RecordedEvent &event : streams.read(StreamId::of(table))) {
            const auto *moved = std::get_if<PartyMoved>(&event.event);
            const auto *cleared = std::get_if<TableCleared>(&event.event);
            const bool isTheirs =
                (moved && moved->party == party) || (cleared && cleared->party == party);
            if (!isTheirs || event.position < since)
                continue;
            if (moved)
                tables.push_back(moved->to);
            events.push_back(std::move(event));
        }
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const auto &a, const auto &b) { return a.position < b.position; });
    return events;
}

/// Stock keeps a stream for each dish, with what all orders did to it.
std::vector<RecordedEvent> askStock(Streams &streams, const ServiceQuestion &question)
{
    std::vector<RecordedEvent> events;
    for (const DishId &dish : question.dishes)
        for (RecordedEvent &event : streams.read(StreamId::of(dish)))
            if (orderOf(event.event) == question.order)
                events.push_back(std::move(event));
    std::stable_sort(events.begin(), events.end(),
                     [](const auto &a, const auto &b) { return a.position < b.position; });
    return events;
}

class ServiceInFile final : public ServicePort
{
public:
    ServiceInFile(Service service, const std::string &restaurantFile, bool hasOwnFile,
                  WhyUnreachable unreachable)
        : m_service(service)
        , m_journal(restaurantFile)
        , m_path(hasOwnFile ? serviceFilePath(restaurantFile, service) : restaurantFile)
        , m_hasOwnFile(hasOwnFile)
        , m_unreachable(std::move(unreachable))
    {
    }

    std::vector<RecordedEvent> ask(const ServiceQuestion &question) override
    {
        m_cost = {};
        if (m_unreachable)
            if (const auto why = m_unreachable(m_service))
                throw NoAnswer(*why);
        try {
            open();
            const QueryWatch watch(&m_streams->connection());
            std::vector<RecordedEvent> events = read(question);
            m_cost = watch.cost();
            return events;
        } catch (const StoreError &error) {
            m_streams.reset();
            throw NoAnswer(error.what());
        } catch (const DecodeError &error) {
            m_streams.reset();
            throw NoAnswer(error.what());
        }
    }
    [[nodiscard]] QueryCost lastCost() const override { return m_cost; }
    [[nodiscard]] std::string file() const override { return m_path.substr(m_path.rfind('/') + 1); }

private:
    /// A file that was taken away is not answered from, though SQLite still has it open.
    void open()
    {
        const auto named = fileNamed(m_path);
        if (m_streams && named == m_file)
            return;
        m_streams.reset();
        m_file = named;
        auto streams = std::make_unique<Streams>(m_path);
        if (m_hasOwnFile)
            requireOwnedBy(streams->connection(),
                           readHeader(Connection(m_journal, Purpose::ReadOnly)), m_service);
        m_streams = std::move(streams);
    }
    [[nodiscard]] std::vector<RecordedEvent> read(const ServiceQuestion &question)
    {
        const ReadMoment moment(m_streams->connection());
        switch (m_service) {
        case Service::Orders:
            return askOrders(*m_streams, question.order);
        case Service::Stock:
            return askStock(*m_streams, question);
        case Service::Payment:
            break;
        }
        return m_streams->read(StreamId::ofPayment(question.order));
    }

    const Service m_service;
    const std::string m_journal;
    const std::string m_path;
    const bool m_hasOwnFile;
    const WhyUnreachable m_unreachable;
    std::optional<FileId> m_file;
    std::unique_ptr<Streams> m_streams; ///< Null: not reached yet.
    QueryCost m_cost;
};

} // namespace

ServicePorts servicesOf(const std::string &restaurantFile, ServiceStores stores,
                        WhyUnreachable unreachable)
{
    ServicePorts ports;
    for (const Service service : allServices)
        ports[static_cast<std::size_t>(service)] = std::make_unique<ServiceInFile>(
            service, restaurantFile, stores != ServiceStores::One, unreachable);
    return ports;
}

} // namespace restaurant
