#include "canonical.h"

#include "commandcodec.h"
#include "json/encode.h"

#include <array>

namespace restaurant {
namespace {

/// Writes parts one after the other, each followed by a tab.
class LineWriter
{
public:
    explicit LineWriter(std::string &out)
        : m_out(out)
    {
    }
    LineWriter &text(std::string_view part)
    {
        m_out.append(part).push_back('\t');
        return *this;
    }
    LineWriter &number(std::int64_t part)
    {
        appendNumber(part, m_out);
        m_out.push_back('\t');
        return *this;
    }
    /// Thirty-two hexadecimal digits.
    LineWriter &id(const Uuid &part)
    {
        static constexpr std::string_view digits = "0123456789abcdef";
        std::array<char, 33> hex;
        std::size_t end = 0;
        for (const std::uint8_t byte : part.bytes) {
            hex[end++] = digits[byte >> 4];
            hex[end++] = digits[byte & 15];
        }
        hex[end++] = '\t';
        m_out.append(hex.data(), end);
        return *this;
    }
    /// The correlation of a command that starts a chain is its own id: left empty.
    LineWriter &correlation(const Uuid &part, const CommandId &command)
    {
        return part == command ? text({}) : id(part);
    }
    void last(std::string_view part) { m_out.append(part).push_back('\n'); }

private:
    std::string &m_out;
};

std::int64_t microseconds(Instant at)
{
    return at.time_since_epoch().count();
}

} // namespace

void appendCanonical(const CanonicalEvent &event, std::string &out)
{
    LineWriter(out)
        .number(number(event.position))
        .text(event.stream)
        .number(event.version)
        .text(event.type)
        .number(event.schema)
        .number(microseconds(event.at))
        .id(event.command)
        .correlation(event.correlation, event.command)
        .number(number(event.causation))
        .text(event.actor)
        .text(event.role)
        .last(event.data);
}

void appendCanonical(const CommandRecord &record, std::string_view data, std::string &out)
{
    const SentCommand &sent = record.sent;
    LineWriter(out)
        .number(number(record.number))
        .id(sent.id)
        .text(sent.actor.name.text())
        .text(toWord(sent.actor.role))
        .number(microseconds(sent.at))
        .text(sent.seen ? toWord(sent.seen->view) : std::string_view())
        .number(sent.seen ? number(sent.seen->position) : 0)
        .correlation(sent.correlation, sent.id)
        .number(number(sent.causation))
        .text(toWord(record.kind))
        .text(record.rejection ? toWord(record.rejection->reason) : std::string_view())
        .text(record.rejection ? record.rejection->sentence : std::string())
        .number(number(record.first))
        .number(number(record.last))
        .text(typeWord(sent.command))
        .last(data);
}

} // namespace restaurant
