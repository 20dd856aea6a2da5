#include "variant.h"

#include "read/boards.h"
#include "json/domainwords.h"
#include "json/plain.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace restaurant {

template <>
inline constexpr auto enumWords<BoardsHung> =
    std::array{std::pair{BoardsHung::None, "none"}, std::pair{BoardsHung::All, "all"}};

namespace {

constexpr std::string_view asItIs = "as-is";

std::string quoted(std::string_view text)
{
    return '"' + std::string(text) + '"';
}

template <typename E> std::string wordsOf()
{
    std::string words;
    for (const auto &[value, word] : enumWords<E>)
        words.append(words.empty() ? "" : ", ").append(word);
    return words;
}

/// Whole seconds in digits, or minutes and seconds.
std::optional<Duration> delayFrom(std::string_view text)
{
    int seconds = 0;
    const char *const end = text.data() + text.size();
    if (const auto read = std::from_chars(text.data(), end, seconds);
        read.ec == std::errc() && read.ptr == end && seconds >= 0)
        return std::chrono::seconds(seconds);
    return durationFrom(text);
}

/// The text up to the next `mark`, which is taken away with it.
std::string_view takeUpTo(char mark, std::string_view &text)
{
    const std::size_t end = std::min(text.find(mark), text.size());
    const std::string_view first = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return first;
}

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
        const auto delay = delayFrom(value);
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
                        "staffing, delay, boards; or as-is";
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
    if (const auto pool = poolAgainst(scenario.live, scenario.architecture.kind))
        return tl::unexpected("the pool \"" + *pool +
                              "\" of this scenario works only under crud and one-store");
    return scenario;
}

} // namespace restaurant
