// Commands as the log stores them, and as files and the command line name them: a word and JSON.
#pragma once

#include "domain/command.h"
#include "json/plain.h"
#include "json/read.h"

#include <span>
#include <string>
#include <string_view>

namespace restaurant {

/// The stable number of a command's type in the store.
enum class CommandTypeId : int {};

/// How one type of command is stored. Word and id stay for ever; an id is never used again.
struct CommandType
{
    CommandTypeId id{};
    std::string_view word; ///< "PlaceOrder"
    std::size_t index = 0; ///< Of its alternative in Command, in this build: not stored.
    Command (*decode)(std::string_view json) = nullptr; ///< Throws DecodeError.
    Command (*read)(const JsonValue &data) = nullptr;   ///< Throws ReadError.
};

/// Every type of command, in the order of their ids, which run from 1 without a gap.
[[nodiscard]] std::span<const CommandType> commandTypes();

[[nodiscard]] const CommandType &typeOf(const Command &command);
[[nodiscard]] std::string_view typeWord(const Command &command);
/// The type that has this word; null if there is none.
[[nodiscard]] const CommandType *findCommandType(std::string_view word);

/// Appends the command's fields as JSON.
void encodeCommand(const Command &command, std::string &out, Form form = Form::Stored);

/// Throws DecodeError, which names the type: for an unknown type, and for JSON that is not a
/// command of this type.
[[nodiscard]] Command decodeCommand(CommandTypeId id, std::string_view json);
[[nodiscard]] Command decodeCommand(std::string_view word, std::string_view json);

/// Takes the members "command", the word, and "data", the fields, of an object in a file from
/// people. Throws ReadError.
[[nodiscard]] Command readCommand(ObjectReader &object);

} // namespace restaurant
