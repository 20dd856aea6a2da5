#include "subcommands.h"

#include "log/codec.h"
#include "store/logreader.h"
#include "json/encode.h"

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

void member(std::string &out, std::string_view name, std::string_view text)
{
    out.append(",\"").append(name).append("\":");
    encode(text, out);
}

std::string jsonLine(const RecordedEvent &event, const CommandRecord &cause)
{
    std::string out = "{\"position\":" + std::to_string(number(event.position));
    member(out, "stream", event.stream.toText());
    out += ",\"version\":" + std::to_string(event.version);
    member(out, "type", typeWord(event.event));
    out += ",\"schema\":" + std::to_string(typeOf(event.event).schema);
    out += ",\"data\":" + dataOf(event.event);
    member(out, "command_id", toText(cause.sent.id));
    if (cause.sent.causation != Position{})
        out += ",\"causation_id\":" + std::to_string(number(cause.sent.causation));
    member(out, "correlation_id", toText(cause.sent.correlation));
    member(out, "actor", cause.sent.actor.name.text());
    member(out, "role", toWord(cause.sent.actor.role));
    member(out, "at", exactClockText(event.at));
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

} // namespace

ExitCode events(const EventsOptions &options)
{
    LogReader log(options.file, LogReader::Origin::Foreign);
    Causes causes(log);
    if (!options.stream.empty()) {
        const auto stream = StreamId::from(options.stream);
        if (!stream) {
            std::cerr << options.stream << ": no stream has such a name; try order-41, table-4, "
                      << "stock-ramen or payment-41\n";
            return Usage;
        }
        for (const RecordedEvent &event : log.stream(*stream))
            if (number(event.position) >= options.from)
                print(event, causes.of(event), options.json);
        return Well;
    }
    log.forEachEvent(Position{options.from - 1}, log.head(), [&](const RecordedEvent &event) {
        print(event, causes.of(event), options.json);
    });
    return Well;
}

} // namespace restaurant::cli
