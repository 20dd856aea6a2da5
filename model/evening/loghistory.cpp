#include "loghistory.h"

namespace restaurant {

namespace {

HandledCommand handledFrom(CommandRecord record)
{
    HandledCommand handled;
    handled.outcome.command = record.sent.id;
    handled.outcome.number = record.number;
    handled.outcome.kind = record.kind;
    handled.outcome.rejection = std::move(record.rejection);
    handled.outcome.first = record.first;
    handled.outcome.last = record.last;
    handled.sent = std::move(record.sent);
    return handled;
}

} // namespace

std::vector<HandledCommand> handledCommands(LogReader &log, CommandNumber after, int atMost)
{
    std::vector<HandledCommand> commands;
    for (CommandRecord &record : log.commands(after, atMost)) {
        HandledCommand handled = handledFrom(std::move(record));
        const auto first = number(handled.outcome.first);
        const auto last = number(handled.outcome.last);
        if (first > 0)
            handled.outcome.events =
                log.read(Position{first - 1}, static_cast<int>(last - first + 1));
        commands.push_back(std::move(handled));
    }
    return commands;
}

} // namespace restaurant
