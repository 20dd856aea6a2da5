#include "submitline.h"

#include "log/commandcodec.h"
#include "write/storeheader.h"
#include "json/domainwords.h"
#include "json/read.h"

namespace restaurant {

template <> struct Fields<SeenView>
{
    static constexpr auto list =
        std::tuple{field("view", &SeenView::view), field("position", &SeenView::position)};
};

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

    static SentCommand read(const JsonValue &value)
    {
        ObjectReader object(value);
        SentCommand sent;
        sent.id = object.takeOr<Uuid>("id", {});
        if (sent.id.isNull())
            sent.id = newStoreId();
        sent.correlation = sent.id;
        sent.at = object.takeOr<Instant>("at", {});
        sent.actor.name = object.take<Name>("actor");
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
                                                    int line)
{
    return scanJson(text, file, line).and_then([&](const JsonValue &value) {
        return restaurant::read<SentCommand>(value, file);
    });
}

} // namespace cli

} // namespace restaurant
