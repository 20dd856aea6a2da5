#include "variant.h"

#include "experiment/bendtext.h"
#include "experiment/entrytext.h"
#include "read/boards.h"
#include "json/domainwords.h"
#include "json/plain.h"

#include <algorithm>
#include <utility>

namespace restaurant {

template <>
inline constexpr auto enumWords<BoardsHung> =
    std::array{std::pair{BoardsHung::None, "none"}, std::pair{BoardsHung::All, "all"}};

namespace {

constexpr std::string_view asItIs = "as-is";

/// Reads one entry after the other; what is wrong first is kept.
class VariantReader
{
public:
    tl::expected<Variant, std::string> read(std::string_view text)
    {
        if (text != asItIs)
            while (!text.empty() && m_problem.empty()) {
                std::string_view value = takeUpTo(',', text);
                const std::string_view name = takeUpTo('=', value);
                take(name, value);
            }
        if (m_problem.empty())
            finishArchitecture();
        if (!m_problem.empty())
            return tl::unexpected(m_problem);
        return m_variant;
    }

private:
    void take(std::string_view name, std::string_view value)
    {
        if (name == "staffing")
            return takeWord(name, value, m_variant.staffing);
        if (name == "boards")
            return takeWord(name, value, m_variant.boards);
        if (name == "delay")
            return takeDelay(value);
        if (name == "architecture")
            return takeKind(value);
        if (name == "bend")
            return takeBend(value);
        if (name == "protect")
            return takeInto(m_variant.protections, name, viewProtectionFrom(value));
        takeOfArchitecture(name, value);
    }
    template <typename E>
    void takeWord(std::string_view name, std::string_view value, std::optional<E> &into)
    {
        into = fromWord<E>(value);
        if (!into)
            m_problem =
                std::string(name) + ": there is no " + quoted(value) + "; there is " + wordsOf<E>();
    }
    void takeDelay(std::string_view value)
    {
        const std::string_view viewWord = takeUpTo(':', value);
        const auto view = viewFrom(viewWord);
        const auto delay = secondsFrom(value);
        if (!view || tellsStory(*view))
            m_problem = "delay: " + quoted(viewWord) +
                        " is no view that can be late; try waiter:120, in seconds";
        else if (!delay)
            m_problem = "delay: expected seconds as 120, or 2:00, not " + quoted(value);
        else if (const std::string why = whyNoDelay(*delay); !why.empty())
            m_problem = "delay: " + why;
        else
            m_variant.delays.push_back({*view, *delay});
    }
    void takeBend(std::string_view value)
    {
        std::string_view rest = value;
        const std::string_view view = takeUpTo(':', rest);
        if (rest == nothingAtAll)
            return takeInto(m_variant.unbent, "bend", bendableViewFrom(view));
        takeInto(m_variant.bends, "bend", viewBendFrom(value));
    }
    template <typename Value>
    void takeInto(std::vector<Value> &values, std::string_view name,
                  const tl::expected<Value, std::string> &read)
    {
        if (read)
            values.push_back(*read);
        else
            m_problem = std::string(name) + ": " + read.error();
    }
    void takeKind(std::string_view value)
    {
        std::optional<ArchitectureKind> kind;
        takeWord("architecture", value, kind);
        if (kind)
            m_variant.architecture = usual(*kind);
    }
    /// They may stand before the architecture that they are of.
    void takeOfArchitecture(std::string_view name, std::string_view value)
    {
        m_details.architecture = true;
        if (name == "every") {
            m_details.every = durationFrom(value);
            if (!m_details.every)
                m_problem = "every: expected a duration as 0:30, not " + quoted(value);
        } else if (name == "by") {
            takeWord(name, value, m_details.by);
        } else if (name == "flaw") {
            takeWord(name, value, m_details.flaw);
        } else if (name == "sweeps" && (value == "true" || value == "false")) {
            m_details.sweeps = value == "true";
        } else {
            m_problem = "there is no " + quoted(name) +
                        " in what can be another: architecture (with every, by, sweeps, flaw), "
                        "staffing, delay, boards, bend, protect; or as-is";
        }
    }
    void finishArchitecture()
    {
        if (!m_details.architecture && !m_variant.architecture)
            return;
        if (!m_variant.architecture) {
            m_problem = "every, by, sweeps and flaw are of an architecture: name it";
            return;
        }
        Architecture &architecture = *m_variant.architecture;
        architecture.every = m_details.every.value_or(architecture.every);
        architecture.by = m_details.by.value_or(architecture.by);
        architecture.sweeps = m_details.sweeps.value_or(architecture.sweeps);
        architecture.flaw = m_details.flaw.value_or(architecture.flaw);
        if (const std::string why = whyImpossible(architecture); !why.empty())
            m_problem = "architecture: " + why;
    }

    struct Details
    {
        bool architecture = false; ///< One of these was said.
        std::optional<Duration> every;
        std::optional<PollBy> by;
        std::optional<bool> sweeps;
        std::optional<Flaw> flaw;
    };
    Variant m_variant;
    Details m_details;
    std::string m_problem;
};

std::string textOf(const Architecture &architecture)
{
    const Architecture plain = usual(architecture.kind);
    std::string text = "architecture=" + std::string(toWord(architecture.kind));
    if (architecture.every != plain.every)
        text += ",every=" + exactDurationText(architecture.every);
    if (architecture.by != plain.by)
        text.append(",by=").append(wordOf(architecture.by));
    if (architecture.sweeps != plain.sweeps)
        text += architecture.sweeps ? ",sweeps=true" : ",sweeps=false";
    if (architecture.flaw != plain.flaw)
        text.append(",flaw=").append(wordOf(architecture.flaw));
    return text;
}

/// Whoever lives there is late from the first instant; an evening of commands is told so.
void delay(const ViewDelay &delay, Scenario &scenario)
{
    const auto isOfView = [&delay](const auto &entry) { return entry.view == delay.view; };
    std::erase_if(scenario.laterDelays, isOfView);
    if (scenario.live.isEmpty()) {
        const std::string title = std::string(toWord(delay.view)) + " is late";
        scenario.laterDelays.insert(
            scenario.laterDelays.begin(),
            {scenario.starts, title,
             "What is recorded is shown " + durationText(delay.delay) + " later.", delay.view,
             delay.delay});
        return;
    }
    std::erase_if(scenario.live.delays, isOfView);
    scenario.live.delays.push_back(delay);
}

void hang(BoardsHung boards, Live &live)
{
    if (boards == BoardsHung::None)
        return live.boards.clear();
    constexpr Exponential looks{std::chrono::seconds(6)};
    for (const BoardFor who : {BoardFor::Staff, BoardFor::DineIn, BoardFor::Takeaway}) {
        const auto found =
            std::find_if(live.boards.begin(), live.boards.end(),
                         [who](const BoardInSight &board) { return board.who == who; });
        if (found != live.boards.end())
            found->from.reset();
        else
            live.boards.push_back(
                {who,
                 {},
                 who == BoardFor::Staff ? std::nullopt : std::optional<Distribution>(looks)});
    }
}

/// Empty, or why the line to a view cannot be bent or protected at that time.
std::string whyNoLine(const Scenario &scenario, ViewName view, Instant at)
{
    if (at < scenario.starts || at > scenario.ends)
        return clockText(at) + " lies outside the evening, which goes from " +
               clockText(scenario.starts) + " to " + clockText(scenario.ends);
    ArchitectureKind kind = scenario.architecture.kind;
    for (const ArchitectureEntry &entry : scenario.architectures)
        if (entry.at <= at)
            kind = entry.to.kind;
    return kind == ArchitectureKind::EventSourced
               ? std::string()
               : "the " + std::string(toWord(view)) + " view does not follow the log at " +
                     clockText(at) + ", and only then is there a line that can be bent";
}

/// Before what the scenario says of a later time, behind what it says of the same.
template <typename Entry> void insertByTime(std::vector<Entry> &entries, Entry entry)
{
    const auto behind =
        std::upper_bound(entries.begin(), entries.end(), entry.at,
                         [](Instant at, const Entry &other) { return at < other.at; });
    entries.insert(behind, std::move(entry));
}

/// Empty, or what is wrong.
std::string bend(const ViewBend &bent, Scenario &scenario)
{
    const ViewName view = bent.bend.view;
    const Instant at = bent.from.value_or(scenario.starts);
    if (std::string why = whyNoLine(scenario, view, at); !why.empty())
        return "bend: " + why;
    const std::string title = std::string(toWord(view)) + " is bent";
    const std::string caption = "What befalls it is injected: " + textOf(bent) + '.';
    insertByTime(scenario.bends, BendEntry{at, title, caption, bent.bend});
    return {};
}

/// Empty, or what is wrong.
std::string protect(const ViewProtection &protection, Scenario &scenario)
{
    const ViewName view = protection.view;
    if (std::string why = whyNoLine(scenario, view, scenario.starts); !why.empty())
        return "protect: " + why;
    std::erase_if(scenario.protections, [view](const auto &entry) { return entry.view == view; });
    const std::string title = std::string(toWord(view)) + " is protected";
    const std::string caption = "From the beginning on: " + textOf(protection) + '.';
    scenario.protections.insert(scenario.protections.begin(),
                                {scenario.starts, title, caption, view, protection.to});
    return {};
}

/// Empty, or what is wrong first.
std::string bendViews(const Variant &variant, Scenario &scenario)
{
    for (const ViewName view : variant.unbent)
        std::erase_if(scenario.bends,
                      [view](const BendEntry &entry) { return entry.bend.view == view; });
    std::string why;
    for (const ViewProtection &protection : variant.protections)
        why = why.empty() ? protect(protection, scenario) : why;
    for (const ViewBend &bent : variant.bends)
        why = why.empty() ? bend(bent, scenario) : why;
    return why;
}

} // namespace

tl::expected<Variant, std::string> variantFrom(std::string_view text)
{
    return VariantReader().read(text);
}

std::string textOf(const Variant &variant)
{
    std::string text;
    const auto add = [&text](const std::string &entry) {
        text.append(text.empty() ? "" : ",").append(entry);
    };
    if (variant.architecture)
        add(textOf(*variant.architecture));
    if (variant.staffing)
        add("staffing=" + std::string(wordOf(*variant.staffing)));
    for (const ViewDelay &late : variant.delays)
        add("delay=" + std::string(toWord(late.view)) + ':' + exactDurationText(late.delay));
    if (variant.boards)
        add(*variant.boards == BoardsHung::All ? "boards=all" : "boards=none");
    for (const ViewName view : variant.unbent)
        add("bend=" + std::string(toWord(view)) + ':' + std::string(nothingAtAll));
    for (const ViewBend &bent : variant.bends)
        add("bend=" + textOf(bent));
    for (const ViewProtection &protection : variant.protections)
        add("protect=" + textOf(protection));
    return text.empty() ? std::string(asItIs) : text;
}

tl::expected<Scenario, std::string> applied(const Variant &variant, Scenario scenario)
{
    if (variant.staffing) {
        if (scenario.live.isEmpty())
            return tl::unexpected(std::string("nobody lives in this scenario: its commands are "
                                              "scripted, whoever works"));
        scenario = servedBy(*variant.staffing, std::move(scenario));
    }
    if (variant.boards) {
        if (scenario.live.isEmpty())
            return tl::unexpected(std::string("nobody lives in this scenario who could see a "
                                              "board"));
        hang(*variant.boards, scenario.live);
    }
    if (variant.architecture) {
        scenario.architecture = *variant.architecture;
        scenario.architectures.clear();
    }
    for (const ViewDelay &late : variant.delays)
        delay(late, scenario);
    if (std::string why = bendViews(variant, scenario); !why.empty())
        return tl::unexpected(std::move(why));
    if (const auto pool = poolAgainst(scenario.live, scenario.architecture.kind))
        return tl::unexpected("the pool \"" + *pool +
                              "\" of this scenario works only under crud and one-store");
    return scenario;
}

} // namespace restaurant
