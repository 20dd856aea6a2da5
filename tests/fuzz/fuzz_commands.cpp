// Commands as people write them: what can be read is written in the same form and reads back equal.
#include "target.h"

#include "log/codec.h"
#include "json/encode.h"
#include "json/read.h"

#include <optional>
#include <string>

using namespace restaurant;

namespace {

std::optional<Command> commandIn(std::string_view text)
{
    const auto value = scanJson(text, "input");
    if (!value)
        return std::nullopt;
    try {
        ObjectReader object(*value);
        Command command = readCommand(object);
        object.finish();
        return command;
    } catch (const ReadError &) {
        return std::nullopt; // told, as it should be
    }
}

std::string textOf(const Command &command)
{
    std::string text = R"({"command":)";
    encode<Form::File>(typeWord(command), text);
    text += R"(,"data":)";
    encodeCommand(command, text, Form::File);
    return text + "}";
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto command = commandIn(fuzz::textOf(data, size));
    if (command)
        fuzz::require(commandIn(textOf(*command)) == command, "a command changed");
    return 0;
}
