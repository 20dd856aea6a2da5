#include "store/history.h"

#include "log/chain.h"
#include "sqlite/statement.h"

#include <algorithm>

namespace restaurant {

namespace {

std::string hashOfEvent(const Connection &connection, Position event)
{
    Statement find(connection, "SELECT hash FROM recorded WHERE position = ?");
    find.bind(1, number(event));
    if (!find.next())
        return {};
    Hash hash{};
    const auto bytes = find.bytes(0);
    std::copy_n(bytes.begin(), std::min(bytes.size(), hash.size()), hash.begin());
    return toHex(hash);
}

/// Before format 4 activities stand beside the chain, so their own rows are asked.
std::string hashOfActivity(const Connection &connection, ActivityNumber activity)
{
    Statement find(connection, "SELECT after, at, type, schema, data FROM activity"
                               " WHERE number = ?");
    find.bind(1, number(activity));
    if (!find.next())
        return {};
    Sha256 sha;
    for (int column = 0; column < 5; ++column) {
        sha.add(find.text(column));
        sha.add("\t");
    }
    return toHex(sha.finish());
}

} // namespace

std::string historyAt(const Connection &connection, const StoryMark &mark)
{
    const bool hasEvents = number(mark.event) > 0;
    const bool hasActivities = number(mark.activity) > 0;
    const std::string event = hasEvents ? hashOfEvent(connection, mark.event) : "-";
    const std::string activity = hasActivities ? hashOfActivity(connection, mark.activity) : "-";
    return event.empty() || activity.empty() ? std::string() : event + "/" + activity;
}

} // namespace restaurant
