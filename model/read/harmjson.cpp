#include "harmjson.h"

#include "read/documentfields.h"
#include "json/domainwords.h"
#include "json/encode.h"

namespace restaurant {

namespace {

/// An object that grows member by member.
class Members
{
public:
    explicit Members(std::string &out)
        : m_out(out)
    {
        m_out += '{';
    }
    ~Members() { m_out += '}'; }
    Members(const Members &) = delete;
    Members &operator=(const Members &) = delete;

    template <typename Value> void add(std::string_view name, const Value &value)
    {
        begin(name);
        encode(value, m_out);
    }
    /// What is JSON already; nothing: null.
    void addJson(std::string_view name, const std::string &json)
    {
        begin(name);
        m_out += json.empty() ? "null" : json;
    }
    void begin(std::string_view name)
    {
        if (!m_isFirst)
            m_out += ',';
        m_isFirst = false;
        encode(name, m_out);
        m_out += ':';
    }

private:
    std::string &m_out;
    bool m_isFirst = true;
};

void addPrice(const HarmPrice &price, Members &members)
{
    members.add("worked", price.worked);
    members.add("waited", price.waited);
    members.add("plates", price.plates);
    members.add("money", price.money);
}

void append(const HarmSum &sum, std::string &out)
{
    Members members(out);
    members.add("count", sum.count);
    addPrice(sum.price, members);
}

void append(const HarmEntry &entry, std::string &out)
{
    Members members(out);
    members.add("kind", entry.kind);
    members.add("cause", entry.cause);
    members.add("at", entry.at);
    members.add("place", entry.mark.place());
    if (entry.command)
        members.add("command", *entry.command);
    members.add("who", entry.who);
    if (entry.guest)
        members.add("guest", *entry.guest);
    members.add("view", toWord(entry.seen.view));
    members.add("position", entry.seen.position);
    members.add("head", entry.head);
    members.add("document", entry.document.kind);
    members.add("key", entry.document.key);
    members.add("field", entry.differed.field);
    members.addJson("shown", entry.differed.before);
    members.addJson("true", entry.differed.after);
    addPrice(entry.price, members);
}

/// A sum for each of these, also where it is nothing.
template <typename Each>
void appendSums(const HarmSummary &ledger, const Each &each, std::string &out)
{
    Members members(out);
    for (const auto one : each) {
        members.begin(wordOf(one));
        append(ledger.of(one), out);
    }
}

void append(const ThrownAway &thrownAway, std::string &out)
{
    Members members(out);
    members.add("times", thrownAway.times);
    members.add("looks", thrownAway.looks);
    members.add("rebuilds", thrownAway.rebuilds);
    members.add("empty", thrownAway.empty);
}

void appendEntries(const std::vector<HarmEntry> &entries, std::string &out)
{
    out += '[';
    for (const HarmEntry &entry : entries) {
        if (&entry != &entries.front())
            out += ',';
        append(entry, out);
    }
    out += ']';
}

} // namespace

std::string jsonOf(const HarmSummary &ledger)
{
    std::string out;
    {
        Members members(out);
        members.add("ledger", std::string_view("harm"));
        members.add("decisions", ledger.decisions);
        members.add("late", ledger.late);
        members.add("refused", ledger.refused);
        members.begin("all");
        append(ledger.all(), out);
        members.begin("kinds");
        appendSums(ledger, allHarmKinds, out);
        members.begin("causes");
        appendSums(ledger, allHarmCauses, out);
        members.begin("thrownAway");
        append(ledger.thrownAway, out);
        members.begin("entries");
        appendEntries(ledger.entries, out);
    }
    return out;
}

} // namespace restaurant
