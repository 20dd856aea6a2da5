// What the log stores: a line for each, "EVENT SCHEMA JSON", "ACTIVITY SCHEMA JSON" or "COMMAND
// JSON". What can be read is written and reads back equal.
#include "target.h"

#include "log/codec.h"
#include "json/decode.h"

#include <charconv>
#include <string>

using namespace restaurant;

namespace {

void eventIn(std::string_view word, int schema, std::string_view json)
{
    const Event event = decodeEvent(word, schema, json);
    std::string written;
    encodeEvent(event, written);
    fuzz::require(decodeEvent(word, typeOf(event).schema, written) == event, "an event changed");
}

void activityIn(std::string_view word, int schema, std::string_view json)
{
    for (const ActivityType &type : activityTypes()) {
        if (type.word != word)
            continue;
        const Activity activity = decodeActivity(type.id, schema, json);
        std::string written;
        encodeActivity(activity, written);
        fuzz::require(decodeActivity(type.id, type.schema, written) == activity,
                      "an activity changed");
    }
}

void commandIn(std::string_view word, std::string_view json)
{
    const Command command = decodeCommand(word, json);
    std::string written;
    encodeCommand(command, written);
    fuzz::require(decodeCommand(word, written) == command, "a command changed");
}

template <typename Take> void tried(Take take)
{
    try {
        take();
    } catch (const DecodeError &) {
        // told, as it should be
    }
}

void takeLine(std::string_view line)
{
    std::string_view rest = line;
    const std::string_view word = fuzz::takeUntil(' ', rest);
    tried([&] { commandIn(word, rest); });
    const std::string_view digits = fuzz::takeUntil(' ', rest);
    int schema = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), schema);
    tried([&] { eventIn(word, schema, rest); });
    tried([&] { activityIn(word, schema, rest); });
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    std::string_view text = fuzz::textOf(data, size);
    while (!text.empty())
        takeLine(fuzz::takeUntil('\n', text));
    return 0;
}
