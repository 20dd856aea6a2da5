#include "subcommands.h"

#include "cli/jsonmembers.h"
#include "cli/placenamed.h"
#include "domain/orderof.h"

#include "log/codec.h"
#include "store/logreader.h"

#include <iostream>

namespace restaurant::cli {

namespace {

/// Finds the command of each event; events of one command follow one another.
class Causes
{
public:
    explicit Causes(LogReader &log)
        : m_log(log)
    {
    }
    const CommandRecord &of(const RecordedEvent &event)
    {
        if (m_last.number != event.command)
            m_last = m_log.commands(CommandNumber{number(event.command) - 1}, 1).at(0);
        return m_last;
    }

private:
    LogReader &m_log;
    CommandRecord m_last;
};

std::string dataOf(const Event &event)
{
    std::string data;
    encodeEvent(event, data);
    return data;
}

std::string jsonLine(const RecordedEvent &event, const CommandRecord &cause)
{
    std::string out = "{\"position\":" + std::to_string(number(event.position));
    appendMember(out, "stream", event.stream.toText());
    out += ",\"version\":" + std::to_string(event.version);
    appendMember(out, "type", typeWord(event.event));
    out += ",\"schema\":" + std::to_string(typeOf(event.event).schema);
    out += ",\"data\":" + dataOf(event.event);
    appendMember(out, "command_id", toText(cause.sent.id));
    if (cause.sent.causation != Position{})
        out += ",\"causation_id\":" + std::to_string(number(cause.sent.causation));
    appendMember(out, "correlation_id", toText(cause.sent.correlation));
    appendMember(out, "actor", cause.sent.actor.name.text());
    appendMember(out, "role", toWord(cause.sent.actor.role));
    appendMember(out, "at", exactClockText(event.at));
    return out + "}";
}

std::string plainLine(const RecordedEvent &event, const CommandRecord &cause)
{
    return std::to_string(number(event.position)) + "  " + clockText(event.at) + "  " +
           event.stream.toText() + " v" + std::to_string(event.version) + "  " +
           std::string(typeWord(event.event)) + "  " + cause.sent.actor.name.text() + "  " +
           dataOf(event.event);
}

void print(const RecordedEvent &event, const CommandRecord &cause, bool json)
{
    std::cout << (json ? jsonLine(event, cause) : plainLine(event, cause)) << '\n';
}

bool isAsked(const RecordedEvent &event, const EventsOptions &options)
{
    return number(event.position) >= options.from &&
           (options.type.empty() || options.type == typeWord(event.event)) &&
           (options.order == 0 || orderOf(event.event) == OrderId{options.order});
}

/// The last event that is asked for. Throws BadPlace.
Position lastAsked(LogReader &log, const EventsOptions &options)
{
    if (options.until.empty())
        return log.head();
    Recording recording(options.file, LogReader::Origin::Ours); // checked when the log was opened
    return placeNamed(recording, options.until).mark.event;
}

} // namespace

ExitCode events(const EventsOptions &options)
try {
    LogReader log(options.file, LogReader::Origin::Foreign);
    Causes causes(log);
    const Position last = lastAsked(log, options);
    const auto tell = [&](const RecordedEvent &event) {
        if (event.position <= last && isAsked(event, options))
            print(event, causes.of(event), options.json);
    };
    if (!options.stream.empty()) {
        const auto stream = StreamId::from(options.stream);
        if (!stream) {
            std::cerr << options.stream << ": no stream has such a name; try order-41, table-4, "
                      << "stock-ramen or payment-41\n";
            return Usage;
        }
        for (const RecordedEvent &event : log.stream(*stream))
            tell(event);
        return Well;
    }
    log.forEachEvent(Position{options.from - 1}, last, tell);
    return Well;
} catch (const BadPlace &error) {
    std::cerr << error.what() << '\n';
    return Usage;
}

} // namespace restaurant::cli
