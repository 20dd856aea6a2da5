#include "write/subscriptions.h"

#include "sqlite/statement.h"

namespace restaurant {

std::optional<Subscription> findSubscription(const Connection &connection, std::string_view name)
{
    Statement find(connection, "SELECT position, state FROM subscription WHERE name = ?");
    find.bind(1, name);
    if (!find.next())
        return std::nullopt;
    return Subscription{Position{find.integer(0)}, std::string(find.text(1))};
}

void saveSubscription(const Connection &connection, std::string_view name,
                      const Subscription &subscription)
{
    Statement save(connection, "INSERT OR REPLACE INTO subscription(name, position, state)"
                               " VALUES (?, ?, ?)");
    save.bind(1, name).bind(2, number(subscription.position)).bind(3, subscription.state);
    save.run();
}

} // namespace restaurant
