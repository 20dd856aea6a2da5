#include "commandcodec.h"

#include "commandfields.h"
#include "storedkinds.h"
#include "json/decode.h"
#include "json/encode.h"

#include <array>

namespace restaurant {
namespace {

template <typename C> constexpr CommandType stored(int id, std::string_view word)
{
    return {CommandTypeId{id}, word, indexIn<Command, C>(),
            [](std::string_view json) { return Command{decodeText<C>(json)}; },
            [](const JsonValue &data) { return Command{readValue<C>(data)}; }};
}

/// Ids and words are for ever.
constexpr std::array<CommandType, commandKinds> types{
    stored<PlaceOrder>(1, "PlaceOrder"),
    stored<AddLines>(2, "AddLines"),
    stored<VoidLine>(3, "VoidLine"),
    stored<CancelOrder>(4, "CancelOrder"),
    stored<AcceptOrder>(5, "AcceptOrder"),
    stored<RejectOrder>(6, "RejectOrder"),
    stored<FireCourse>(7, "FireCourse"),
    stored<StartCooking>(8, "StartCooking"),
    stored<FinishLine>(9, "FinishLine"),
    stored<BumpTicket>(10, "BumpTicket"),
    stored<RecallTicket>(11, "RecallTicket"),
    stored<SeatParty>(12, "SeatParty"),
    stored<MoveParty>(13, "MoveParty"),
    stored<PickUpOrder>(14, "PickUpOrder"),
    stored<DeliverOrder>(15, "DeliverOrder"),
    stored<ClearTable>(16, "ClearTable"),
    stored<ReceiveStock>(17, "ReceiveStock"),
    stored<ReserveStock>(18, "ReserveStock"),
    stored<ReleaseStock>(19, "ReleaseStock"),
    stored<UseStock>(20, "UseStock"),
    stored<MarkSoldOut>(21, "MarkSoldOut"),
    stored<RestoreDish>(22, "RestoreDish"),
    stored<RequestPayment>(23, "RequestPayment"),
    stored<TakePayment>(24, "TakePayment"),
    stored<RefundPayment>(25, "RefundPayment"),
};

constexpr auto rowOfIndex = rowsByIndex(types);

Command decodeAs(const CommandType &type, std::string_view json)
{
    try {
        return type.decode(json);
    } catch (DecodeError &error) {
        error.addOuter(type.word);
        throw;
    }
}

[[noreturn]] void failUnknownCommand(const JsonValue &word)
{
    const std::string found = word.text() != nullptr ? "\"" + *word.text() + "\"" : word.kindText();
    ReadError error(word, "expected the name of a command such as \"PlaceOrder\", found " + found);
    error.addOuter("command");
    throw error;
}

} // namespace

std::span<const CommandType> commandTypes()
{
    return types;
}

const CommandType &typeOf(const Command &command)
{
    return types[rowOfIndex[command.index()]];
}

std::string_view typeWord(const Command &command)
{
    return typeOf(command).word;
}

const CommandType *findCommandType(std::string_view word)
{
    return findWord(types, word);
}

void encodeCommand(const Command &command, std::string &out, Form form)
{
    if (form == Form::Stored)
        std::visit([&out](const auto &c) { encode<Form::Stored>(c, out); }, command);
    else
        std::visit([&out](const auto &c) { encode<Form::File>(c, out); }, command);
}

Command decodeCommand(CommandTypeId id, std::string_view json)
{
    if (number(id) < 1 || std::size_t(number(id)) > types.size())
        throw DecodeError("there is no command type " + std::to_string(number(id)));
    return decodeAs(types[std::size_t(number(id)) - 1], json);
}

Command decodeCommand(std::string_view word, std::string_view json)
{
    const CommandType *type = findCommandType(word);
    if (type == nullptr)
        throw DecodeError("there is no command type \"" + std::string(word) + "\"");
    return decodeAs(*type, json);
}

Command readCommand(ObjectReader &object)
{
    const JsonValue &word = object.takeValue("command");
    const CommandType *type = word.text() != nullptr ? findCommandType(*word.text()) : nullptr;
    if (type == nullptr)
        failUnknownCommand(word);
    const JsonValue &data = object.takeValue("data");
    return reading::inside("data", [&] { return type->read(data); });
}

} // namespace restaurant
