#include "submitline.h"

#include "domain/utf8.h"
#include "evening/writeside.h"
#include "log/codec.h"
#include "json/domainwords.h"
#include "json/encode.h"
#include "json/read.h"

#include <algorithm>

namespace restaurant {

template <>
inline constexpr auto fieldsOf<SeenView> =
    std::tuple{field("view", &SeenView::view), field("position", &SeenView::position)};

template <> struct OwnForm<SentCommand>
{
    /// Nobody outside may speak for the process manager.
    static Role readRole(ObjectReader &object)
    {
        const JsonValue &value = object.takeValue("role");
        const Role role = reading::inside("role", [&] { return readValue<Role>(value); });
        if (role == Role::Policy)
            throw ReadError(value, "role: \"policy\" is the process manager's own");
        return role;
    }

    static Name readName(ObjectReader &object)
    {
        const JsonValue &value = object.takeValue("actor");
        Name name = reading::inside("actor", [&] { return readValue<Name>(value); });
        if (isBlank(name.text()))
            throw ReadError(value, "actor: is blank: nothing of the name is seen");
        return name;
    }

    /// Nobody outside may take the id of what a scenario will send.
    static CommandId readId(ObjectReader &object, const JsonValue &line)
    {
        const auto id = object.takeOr<Uuid>("id", {});
        if (isDerived(id))
            throw ReadError(*line.find("id"), "id: version 8 is for commands of scenarios");
        return id.isNull() ? newCommandId() : id;
    }

    static SentCommand read(const JsonValue &value)
    {
        ObjectReader object(value);
        SentCommand sent;
        sent.id = readId(object, value);
        sent.correlation = sent.id;
        sent.at = object.takeOr<Instant>("at", {});
        sent.actor.name = readName(object);
        sent.actor.role = readRole(object);
        if (value.find("seen") != nullptr)
            sent.seen = object.take<SeenView>("seen");
        sent.command = readCommand(object);
        object.finish();
        return sent;
    }
};

namespace cli {

tl::expected<SentCommand, FileError> readSubmitLine(std::string_view text, std::string_view file,
                                                    int line, Instant starts, Instant ends)
{
    const auto value = scanJson(text, file, line);
    if (!value)
        return tl::unexpected(value.error());
    auto sent = restaurant::read<SentCommand>(*value, file);
    const JsonValue *at = value->find("at");
    if (sent && at && (sent->at < starts || sent->at > ends)) {
        return tl::unexpected(FileError{std::string(file), at->line, at->column, "at",
                                        "lies outside the evening, which goes from " +
                                            clockText(starts) + " to " + clockText(ends)});
    }
    return sent;
}

std::string answerTo(const Outcome &outcome)
{
    std::string out = "{\"id\":\"" + toText(outcome.command) + "\",\"outcome\":";
    encode(toWord(outcome.kind), out);
    out += ",\"positions\":[";
    for (auto at = number(outcome.first); at > 0 && at <= number(outcome.last); ++at)
        out.append(at > number(outcome.first) ? "," : "").append(std::to_string(at));
    out += "]";
    if (outcome.rejection) {
        out += ",\"reason\":";
        encode(toWord(outcome.rejection->reason), out);
        out += ",\"sentence\":";
        encode(outcome.rejection->sentence, out);
    }
    return out + "}\n";
}

std::string answerTo(const FileError &error)
{
    std::string out =
        "{\"outcome\":\"invalid\",\"line\":" + std::to_string(std::max(1, error.line)) +
        ",\"reason\":";
    encode(error.text(), out);
    return out + "}\n";
}

} // namespace cli

} // namespace restaurant
