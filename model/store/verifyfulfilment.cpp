#include "store/verifyfulfilment.h"

#include "write/fulfilmentfields.h"
#include "json/decode.h"

namespace restaurant {

namespace {

/// The part of the state that events lead to.
struct KeptOrders
{
    std::map<OrderId, Fulfilment> open;
};

} // namespace

template <> struct Fields<KeptOrders>
{
    static constexpr auto list = std::tuple{field("open", &KeptOrders::open)};
};

FulfilmentCheck::FulfilmentCheck(const Connection &connection)
    : m_kept(readSubscription(connection, keptFulfilment))
{
}

void FulfilmentCheck::take(Position position, const Event &event)
{
    if (m_kept && m_kept->isSealed && position <= m_kept->subscription.position)
        static_cast<void>(m_fold.react(event));
}

std::optional<std::string> FulfilmentCheck::finish() const
{
    if (!m_kept)
        return std::nullopt;
    const std::string named = "the process manager's state at position " +
                              std::to_string(number(m_kept->subscription.position));
    if (!m_kept->isSealed)
        return named + " is not what was kept: its seal is another";
    try {
        if (decodeText<KeptOrders>(m_kept->subscription.state).open == m_fold.open())
            return std::nullopt;
    } catch (const DecodeError &error) {
        return named + " cannot be read: " + error.what();
    }
    return named + " is not what the events lead to";
}

} // namespace restaurant
