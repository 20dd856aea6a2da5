#include "composition.h"

#include "read/detailsboard.h"

#include <algorithm>
#include <tuple>

namespace restaurant {

namespace {

/// What was recorded, and by which service.
struct Told
{
    Service service{};
    RecordedEvent event;
};

class Asking
{
public:
    Asking(OrderId order, const ServicePorts &services)
        : m_question{order, {}}
        , m_services(services)
    {
    }

    void ask(Service service)
    {
        ServicePort &port = *m_services[static_cast<std::size_t>(service)];
        ServiceAnswer answer;
        answer.service = service;
        answer.file = port.file();
        try {
            take(service, port.ask(m_question), answer);
        } catch (const NoAnswer &none) {
            answer.why = none.what();
        }
        answer.cost = port.lastCost();
        m_answers.push_back(std::move(answer));
    }
    void passOver(Service service, const char *why)
    {
        ServiceAnswer answer;
        answer.service = service;
        answer.file = m_services[static_cast<std::size_t>(service)]->file();
        answer.why = why;
        m_answers.push_back(std::move(answer));
    }
    [[nodiscard]] bool hasAnswered() const { return m_answers.back().hasAnswered; }
    [[nodiscard]] std::vector<ServiceAnswer> answers() const { return m_answers; }
    [[nodiscard]] std::vector<Told> &told() { return m_told; }

private:
    void take(Service service, std::vector<RecordedEvent> events, ServiceAnswer &answer)
    {
        answer.hasAnswered = true;
        for (RecordedEvent &event : events) {
            noteDishes(event.event);
            if (event.stream.kind() != StreamKind::Table)
                ++answer.events;
            m_told.push_back({service, std::move(event)});
        }
    }
    void noteDishes(const Event &event)
    {
        if (const auto *placed = std::get_if<OrderPlaced>(&event))
            noteDishes(placed->lines);
        else if (const auto *added = std::get_if<LinesAdded>(&event))
            noteDishes(added->lines);
    }
    void noteDishes(const std::vector<OrderedLine> &lines)
    {
        std::vector<DishId> &dishes = m_question.dishes;
        for (const OrderedLine &line : lines)
            if (std::find(dishes.begin(), dishes.end(), line.dish) == dishes.end())
                dishes.push_back(line.dish);
    }

    ServiceQuestion m_question;
    const ServicePorts &m_services;
    std::vector<ServiceAnswer> m_answers;
    std::vector<Told> m_told;
};

/// At one instant an order is placed before stock and payment hear of it.
void putInOrder(std::vector<Told> &told, Positions positions)
{
    std::stable_sort(told.begin(), told.end(), [positions](const Told &a, const Told &b) {
        if (positions == Positions::OfOneLog)
            return a.event.position < b.event.position;
        return std::tuple(a.event.at.time_since_epoch(), a.service) <
               std::tuple(b.event.at.time_since_epoch(), b.service);
    });
}

std::optional<OrderDetails> folded(OrderId order, const Restaurant &restaurant,
                                   const std::vector<Told> &told)
{
    DetailsBoard board(restaurant);
    for (const Told &one : told)
        apply(board, one.event);
    const OrderDetails *details = board.details.find(order);
    return details ? std::optional(*details) : std::nullopt;
}

} // namespace

ComposedDetails compose(OrderId order, const Restaurant &restaurant, const ServicePorts &services,
                        Positions positions)
{
    Asking asking(order, services);
    asking.ask(Service::Orders);
    if (asking.hasAnswered())
        asking.ask(Service::Stock);
    else
        asking.passOver(Service::Stock, "it is asked by dish, and only orders knows the dishes");
    asking.ask(Service::Payment);
    ComposedDetails composed;
    composed.order = order;
    composed.fromOwnStores = positions == Positions::OfEachService;
    composed.answers = asking.answers();
    putInOrder(asking.told(), positions);
    composed.details = folded(order, restaurant, asking.told());
    return composed;
}

} // namespace restaurant
