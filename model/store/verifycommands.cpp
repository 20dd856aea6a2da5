#include "store/verifyparts.h"

#include "domain/storeerror.h"
#include "store/recordedcommands.h"

namespace restaurant {

namespace {

constexpr int batch = 512;

/// What is known of the commands up to one of them.
struct Account
{
    CommandNumber number{};
    Position written{}; ///< The last position they account for.
};

std::string named(CommandNumber command)
{
    return "command " + std::to_string(number(command));
}

std::optional<Difference> check(const CommandRecord &record, Account &account)
{
    const CommandNumber expected{number(account.number) + 1};
    if (record.number != expected)
        return Difference{record.first, named(expected) + " is missing"};
    account.number = record.number;
    if (!isTimeOfAnEvening(record.sent.at))
        return Difference{record.first,
                          "the time of " + named(expected) + " lies outside of any evening"};
    if (record.kind == OutcomeKind::Rejected) {
        if (record.first != Position{} || record.last != Position{})
            return Difference{record.first, named(record.number) + " was refused and yet wrote"};
        return std::nullopt;
    }
    if (number(record.first) != number(account.written) + 1 || record.last < record.first)
        return Difference{Position{number(account.written) + 1},
                          named(record.number) + " does not account for this position"};
    account.written = record.last;
    return std::nullopt;
}

std::optional<Difference> checkAll(const Connection &connection, const LogEnd &end,
                                   Account &account)
{
    RecordedCommands commands(connection);
    while (account.number < end.command) {
        const auto left = number(end.command) - number(account.number);
        const auto records =
            commands.read(account.number, static_cast<int>(std::min<std::int64_t>(batch, left)));
        if (records.empty())
            return Difference{Position{number(account.written) + 1},
                              named(CommandNumber{number(account.number) + 1}) + " is missing"};
        for (const CommandRecord &record : records) {
            if (auto difference = check(record, account))
                return difference;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Difference> verifyCommands(const Connection &connection, const LogEnd &end)
{
    Account account;
    try {
        if (auto difference = checkAll(connection, end, account))
            return difference;
    } catch (const StoreError &error) {
        if (!error.isDamage())
            throw;
        return Difference{Position{}, error.doing() + ": " + error.detail()};
    }
    if (account.written != end.position)
        return Difference{Position{number(account.written) + 1},
                          "no command accounts for the last events"};
    return std::nullopt;
}

} // namespace restaurant
