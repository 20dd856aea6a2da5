#include "store/recordedcommands.h"

#include "domain/storeerror.h"
#include "log/codec.h"
#include "sqlite/connection.h"
#include "store/commandcolumns.h"
#include "json/decode.h"

#include <algorithm>

namespace restaurant {

namespace {

using namespace commandColumn;

/// What a row's text must be a value of; a row where it is none is damaged.
template <typename T> T required(std::optional<T> value)
{
    if (!value)
        throw DecodeError("a value that breaks its rule");
    return *std::move(value);
}

Uuid idIn(const Statement &row, int column)
{
    const auto bytes = row.bytes(column);
    Uuid id;
    if (bytes.size() != id.bytes.size())
        throw DecodeError("an id that is not 16 bytes long");
    std::copy(bytes.begin(), bytes.end(), id.bytes.begin());
    return id;
}

SentCommand sentIn(const Statement &row)
{
    SentCommand sent;
    sent.id = idIn(row, Id);
    sent.actor = {required(Name::from(row.text(ActorName))),
                  required(roleFrom(row.text(ActorRole)))};
    sent.at = Instant{Duration{row.integer(At)}};
    if (!row.isNull(View))
        sent.seen =
            SeenView{required(viewFrom(row.text(View))), Position{row.integer(ViewPosition)}};
    sent.correlation = idIn(row, Correlation);
    sent.causation = Position{row.integer(Causation)};
    sent.command =
        decodeCommand(CommandTypeId{static_cast<int>(row.integer(Type))}, row.text(Data));
    return sent;
}

} // namespace

RecordedCommands::RecordedCommands(const Connection &connection)
    : m_connection(connection)
    , m_words(connection)
    , m_find(connection, ("SELECT " + commandColumns + " FROM command WHERE id = ?").c_str())
    , m_read(connection,
             ("SELECT " + commandColumns + " FROM command WHERE number > ? ORDER BY number LIMIT ?")
                 .c_str())
    , m_last(connection, "SELECT max(number) FROM command")
{
}

std::optional<CommandRecord> RecordedCommands::find(const CommandId &id)
{
    const ResetAtEnd reset(m_find);
    m_find.bindBytes(1, id.bytes);
    if (!m_find.next())
        return std::nullopt;
    return recordIn(m_find);
}

std::vector<CommandRecord> RecordedCommands::read(CommandNumber after, int atMost)
{
    const ResetAtEnd reset(m_read);
    m_read.bind(1, number(after)).bind(2, atMost);
    std::vector<CommandRecord> records;
    for (CommandNumber before = after; m_read.next(); before = records.back().number) {
        records.push_back(recordIn(m_read));
        requireProgress(records.back().number > before);
    }
    return records;
}

bool RecordedCommands::areWordsForgotten(CommandNumber command)
{
    const auto kept = m_words.find(command);
    return kept && kept->isForgotten();
}

CommandNumber RecordedCommands::last()
{
    const ResetAtEnd reset(m_last);
    return m_last.next() ? CommandNumber{m_last.integer(0)} : CommandNumber{};
}

/// A damaged tree answers what was not asked for, and whoever asks for the next would never end.
void RecordedCommands::requireProgress(bool isOn) const
{
    if (!isOn)
        throw StoreError(StoreTrouble::Damaged, "read the commands", m_connection.path(),
                         "it is damaged: commands do not follow one another");
}

CommandRecord RecordedCommands::recordIn(const Statement &row)
{
    try {
        CommandRecord record;
        record.number = CommandNumber{row.integer(Number)};
        record.sent = sentIn(row);
        m_words.restore(record.number, row.text(Data), record.sent.command);
        record.first = Position{row.integer(First)};
        record.last = Position{row.integer(Last)};
        if (row.isNull(ReasonWord))
            return record;
        record.kind = OutcomeKind::Rejected;
        record.rejection =
            Rejection{required(reasonFrom(row.text(ReasonWord))), std::string(row.text(Sentence))};
        return record;
    } catch (const DecodeError &error) {
        throw StoreError(StoreTrouble::Damaged,
                         "read command " + std::to_string(row.integer(Number)), m_connection.path(),
                         error.what());
    }
}

} // namespace restaurant
