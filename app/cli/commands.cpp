#include "subcommands.h"

#include "cli/jsonmembers.h"
#include "cli/placenamed.h"
#include "domain/orderof.h"
#include "log/codec.h"
#include "playback/recordedrows.h"

#include <iostream>

namespace restaurant::cli {

namespace {

bool isAsked(const CommandRecord &record, const CommandsOptions &options)
{
    return (!options.rejected || record.kind == OutcomeKind::Rejected) &&
           (options.type.empty() || options.type == typeWord(record.sent.command)) &&
           (options.order == 0 || orderOf(record.sent.command) == OrderId{options.order});
}

std::string dataOf(const Command &command)
{
    std::string data;
    encodeCommand(command, data);
    return data;
}

void appendOutcome(const CommandRecord &record, std::string &out)
{
    appendMember(out, "outcome", toWord(record.kind));
    if (record.rejection) {
        appendMember(out, "reason", toWord(record.rejection->reason));
        appendMember(out, "sentence", record.rejection->sentence);
    }
    if (record.first != Position{}) {
        appendMember(out, "first", number(record.first));
        appendMember(out, "last", number(record.last));
    }
}

std::string jsonLine(const CommandRecord &record)
{
    const SentCommand &sent = record.sent;
    std::string out = "{\"number\":" + std::to_string(number(record.number));
    appendMember(out, "at", exactClockText(sent.at));
    appendMember(out, "command", typeWord(sent.command));
    out += ",\"data\":" + dataOf(sent.command);
    appendMember(out, "command_id", toText(sent.id));
    if (sent.causation != Position{})
        appendMember(out, "causation_id", number(sent.causation));
    appendMember(out, "actor", sent.actor.name.text());
    appendMember(out, "role", toWord(sent.actor.role));
    if (sent.seen) {
        appendMember(out, "view", toWord(sent.seen->view));
        appendMember(out, "seen", number(sent.seen->position));
    }
    appendOutcome(record, out);
    return out + "}";
}

std::string plainLine(const CommandRecord &record)
{
    const SentCommand &sent = record.sent;
    std::string line = std::to_string(number(record.number)) + "  " + clockText(sent.at) + "  " +
                       std::string(typeWord(sent.command)) + "  " + sent.actor.name.text() + "  " +
                       dataOf(sent.command) + "  " + std::string(toWord(record.kind));
    if (record.rejection)
        line.append("  ")
            .append(toWord(record.rejection->reason))
            .append(": ")
            .append(record.rejection->sentence);
    return line;
}

} // namespace

ExitCode commands(const CommandsOptions &options)
try {
    Recording recording(options.file);
    const Cursor until = placeNamed(recording, options.until);
    forEachCommand(recording, until, [&options](const CommandRecord &record) {
        if (isAsked(record, options))
            std::cout << (options.json ? jsonLine(record) : plainLine(record)) << '\n';
    });
    return Well;
} catch (const BadPlace &error) {
    std::cerr << error.what() << '\n';
    return Usage;
}

} // namespace restaurant::cli
