#include "scenariocheck.h"

#include "domain/oneof.h"
#include "domain/permissions.h"
#include "domain/utf8.h"
#include "json/document.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <set>
#include <utility>

namespace restaurant {

namespace {

/// Looks at one part of the file after the other.
class Check : private ProblemList
{
public:
    explicit Check(const ScenarioForm &form)
        : ProblemList(form)
    {
    }

    std::vector<ScenarioProblem> run()
    {
        checkHead();
        checkMenu();
        checkStations();
        checkTables();
        checkStaff();
        checkTimes();
        checkLimits();
        checkScript();
        checkCues();
        checkArchitectures();
        checkOutages();
        checkLaterDelays();
        checkProtections();
        checkBends();
        checkFormat();
        return std::move(m_problems);
    }

private:
    void checkHead();
    void checkMenu();
    void checkStations();
    void checkTables();
    void checkStaff();
    void checkTimes();
    void checkLimits();
    void checkScript();
    void checkActor(const ScriptForm &entry, const std::string &field);
    void checkCues();
    void checkArchitectures();
    void checkOutages();
    void checkLaterDelays();
    void checkProtections();
    void checkBends();
    void requireLine(ViewName view, Instant at, const std::string &field);
    void requirePossible(const Architecture &architecture, const std::string &field);
    void checkFormat();
};

void Check::checkHead()
{
    requireText(m_form.name, mostInTitle, "name");
    require(isPlainText(m_form.about, mostInText), "about",
            "expected plain text of at most " + std::to_string(mostInText) + " characters");
    const Instant nextDay = m_form.ends + std::chrono::hours(24);
    std::string message = "is not after the beginning of the evening";
    if (m_form.ends < m_form.starts && nextDay.time_since_epoch() < std::chrono::hours(48))
        message += "; past midnight the hours go on: " + clockText(nextDay);
    require(m_form.ends > m_form.starts, "ends", std::move(message));
}

void Check::checkMenu()
{
    require(!m_form.menu.empty(), "menu", "has no dish");
    std::set<DishId> seen;
    for (std::size_t i = 0; i < m_form.menu.size(); ++i) {
        const Dish &dish = m_form.menu[i];
        const std::string field = indexed("menu", i);
        require(seen.insert(dish.id).second, field + ".dish",
                quoted(dish.id.text()) + " is on the menu twice");
        requireText(dish.name, mostInTitle, field + ".name");
        require(std::count(m_form.stations.begin(), m_form.stations.end(), dish.station) > 0,
                field + ".station", "there is no station " + quoted(dish.station));
        require(dish.cooking > Duration::zero(), field + ".cooking", "takes no time");
        std::set<std::string> allergens;
        for (std::size_t n = 0; n < dish.allergens.size(); ++n) {
            const std::string part = indexed(field + ".allergens", n);
            requireText(dish.allergens[n], mostInTitle, part);
            require(allergens.insert(dish.allergens[n]).second, part, "is named twice");
        }
    }
}

void Check::checkStations()
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < m_form.stations.size(); ++i) {
        const std::string &station = m_form.stations[i];
        requireText(station, mostInTitle, indexed("stations", i));
        require(seen.insert(station).second, indexed("stations", i), "is named twice");
        const auto cooks = [&](const Dish &dish) { return dish.station == station; };
        require(std::any_of(m_form.menu.begin(), m_form.menu.end(), cooks), indexed("stations", i),
                "no dish is cooked there");
    }
}

void Check::checkTables()
{
    require(!m_form.tables.empty(), "tables", "is empty: a restaurant has a table");
    std::set<TableId> seen;
    for (std::size_t i = 0; i < m_form.tables.size(); ++i) {
        require(seen.insert(m_form.tables[i].table).second, indexed("tables", i) + ".table",
                "there are two tables of this number");
    }
}

void Check::checkStaff()
{
    for (std::size_t i = 0; i < m_form.staff.size(); ++i) {
        const Actor &member = m_form.staff[i];
        const auto itself = m_form.staff.begin() + static_cast<std::ptrdiff_t>(i);
        requireName(member.name, indexed("staff", i) + ".name");
        require(member.role != Role::Policy, indexed("staff", i) + ".role",
                "is the process manager's; nobody on the staff has it");
        require(std::find(m_form.staff.begin(), itself, member) == itself, indexed("staff", i),
                "stands here twice with the same role");
    }
}

void Check::checkTimes()
{
    const ServiceTimes &times = m_form.times;
    require(times.warnAfter <= times.lateAfter, "times.lateAfter", "is before warnAfter");
}

void Check::checkLimits()
{
    const auto takesTime = [](const std::optional<Duration> &limit) {
        return !limit || *limit > Duration::zero();
    };
    const Limits &limits = m_form.limits;
    require(takesTime(limits.reservation), "limits.reservation", "takes no time");
    require(takesTime(limits.payment), "limits.payment", "takes no time");
    require(takesTime(limits.answer), "limits.answer", "takes no time");
}

void Check::checkScript()
{
    Instant previous = m_form.starts;
    for (std::size_t i = 0; i < m_form.script.size(); ++i) {
        const ScriptForm &entry = m_form.script[i];
        requireTime(entry.at, previous, indexed("script", i) + ".at");
        checkActor(entry, indexed("script", i));
        if (auto problem = namesProblem(entry.command, m_form, indexed("script", i) + ".data"))
            m_problems.push_back(*std::move(problem));
        previous = entry.at;
    }
}

void Check::checkActor(const ScriptForm &entry, const std::string &field)
{
    const std::vector<Role> roles = rolesOf(m_form.staff, entry.actor);
    require(!roles.empty(), field + ".actor", quoted(entry.actor.text()) + " is not on the staff");
    if (entry.as && !roles.empty()) {
        require(std::find(roles.begin(), roles.end(), *entry.as) != roles.end(), field + ".as",
                quoted(entry.actor.text()) + " is not on the staff as " +
                    std::string(toWord(*entry.as)));
    } else if (!entry.as) {
        require(roles.size() <= 1, field,
                "\"as\" is missing: " + quoted(entry.actor.text()) + " has several roles");
    }
    const auto may = [&](Role role) {
        return role != Role::Policy && mayIssue(role, entry.command.index());
    };
    require(std::any_of(allRoles.begin(), allRoles.end(), may), field + ".command",
            "is for the process manager only");
}

void Check::checkCues()
{
    Instant previous = m_form.starts;
    for (std::size_t i = 0; i < m_form.cues.size(); ++i) {
        const Cue &cue = m_form.cues[i];
        requireTold(cue, previous, indexed("cues", i));
        previous = cue.at;
    }
}

void Check::checkArchitectures()
{
    requirePossible(m_form.architecture, "architecture");
    Instant previous = m_form.starts;
    for (std::size_t i = 0; i < m_form.architectures.size(); ++i) {
        const ArchitectureEntry &entry = m_form.architectures[i];
        const std::string field = indexed("architectures", i);
        requireTold(entry, previous, field);
        requirePossible(entry.to, field + ".to");
        previous = entry.at;
    }
}

void Check::requirePossible(const Architecture &architecture, const std::string &field)
{
    const std::string why = whyImpossible(withUsualInterval(architecture));
    require(why.empty(), field, why);
}

void Check::checkOutages()
{
    Instant previous = m_form.starts;
    for (std::size_t i = 0; i < m_form.outages.size(); ++i) {
        const OutageEntry &entry = m_form.outages[i];
        const std::string field = indexed("outages", i);
        requireTold(entry, previous, field);
        const std::string why = whyImpossible(entry.to);
        require(why.empty(), field + ".to", why);
        previous = entry.at;
    }
}

void Check::checkLaterDelays()
{
    Instant previous = m_form.starts;
    for (std::size_t i = 0; i < m_form.laterDelays.size(); ++i) {
        const DelayEntry &entry = m_form.laterDelays[i];
        const std::string field = indexed("laterDelays", i);
        requireTold(entry, previous, field);
        require(isKeptByArchitecture(entry.view), field + ".view",
                "is shown as it is: kitchen, waiter, status and details can be late");
        const std::string why = whyNoDelay(entry.delay);
        require(why.empty(), field + ".delay", why);
        previous = entry.at;
    }
}

void Check::checkProtections()
{
    Instant previous = m_form.starts;
    for (std::size_t i = 0; i < m_form.protections.size(); ++i) {
        const ProtectionEntry &entry = m_form.protections[i];
        const std::string field = indexed("protections", i);
        requireTold(entry, previous, field);
        requireLine(entry.view, entry.at, field + ".view");
        const std::string why = whyImpossible(entry.to);
        require(why.empty(), field + ".to", why);
        previous = entry.at;
    }
}

void Check::checkBends()
{
    Instant previous = m_form.starts;
    for (std::size_t i = 0; i < m_form.bends.size(); ++i) {
        const BendEntry &entry = m_form.bends[i];
        const std::string field = indexed("bends", i);
        requireTold(entry, previous, field);
        requireLine(entry.bend.view, entry.at, field + ".bend.view");
        const std::string why = whyImpossible(entry.bend);
        require(why.empty(), field + ".bend", why);
        previous = entry.at;
    }
}

/// The log brings the view what is recorded, and that can be bent.
void Check::requireLine(ViewName view, Instant at, const std::string &field)
{
    require(isKeptByArchitecture(view), field,
            "has no line that can be bent: kitchen, waiter, status and details have");
    ArchitectureKind kind = m_form.architecture.kind;
    for (const ArchitectureEntry &entry : m_form.architectures)
        if (entry.at <= at)
            kind = entry.to.kind;
    require(kind == ArchitectureKind::EventSourced, field, "does not follow the log at that time");
}

/// In format 1 nothing lived.
void Check::checkFormat()
{
    const bool lives = !m_form.guests.empty() || !m_form.work.empty() || !m_form.pools.empty() ||
                       !m_form.places.empty() || !m_form.rota.empty() || !m_form.delays.empty() ||
                       m_form.switching || m_form.lookingUp || !m_form.boards.empty();
    require(!lives || m_form.format > ScenarioForm::firstFormat, "format",
            "is 1, but what lives (guests, work, pools, places, rota, delays, switching, lookingUp "
            "and boards) is of format 2");
    require(m_form.limits == Limits{} || m_form.format > ScenarioForm::firstFormat, "format",
            "is 1, but limits are of format 2");
    const bool followsTheLog =
        m_form.architecture == Architecture{} && m_form.architectures.empty();
    require(followsTheLog || m_form.format > ScenarioForm::firstFormat, "format",
            "is 1, but architectures are of format 2");
    require(m_form.outages.empty() || m_form.format > ScenarioForm::firstFormat, "format",
            "is 1, but outages are of format 2");
    require(m_form.laterDelays.empty() || m_form.format > ScenarioForm::firstFormat, "format",
            "is 1, but laterDelays are of format 2");
    const bool isBent = !m_form.protections.empty() || !m_form.bends.empty();
    require(!isBent || m_form.format > ScenarioForm::firstFormat, "format",
            "is 1, but protections and bends are of format 2");
}

} // namespace

std::vector<ScenarioProblem> problemsOf(const ScenarioForm &form)
{
    std::vector<ScenarioProblem> problems = Check(form).run();
    std::vector<ScenarioProblem> living = liveProblemsOf(form);
    problems.insert(problems.end(), std::make_move_iterator(living.begin()),
                    std::make_move_iterator(living.end()));
    return problems;
}

const JsonValue &valueAt(const JsonValue &root, std::string_view field)
{
    const std::size_t end = field.find_first_of(".[", 1);
    const std::string_view first = field.substr(0, end);
    const JsonValue *inner = nullptr;
    if (std::size_t index = 0; first.starts_with('[')) {
        std::from_chars(first.data() + 1, first.data() + first.size(), index);
        if (root.list() && index < root.list()->size())
            inner = &(*root.list())[index];
    } else {
        inner = root.find(first.starts_with('.') ? first.substr(1) : first);
    }
    if (!inner || end == std::string_view::npos)
        return inner ? *inner : root;
    return valueAt(*inner, field.substr(end));
}

using namespace std::chrono_literals;

void ProblemList::require(bool good, std::string field, std::string message)
{
    if (!good)
        m_problems.push_back({std::move(field), std::move(message)});
}

void ProblemList::requireText(const std::string &text, std::size_t most, const std::string &field)
{
    require(!isBlank(text) && isPlainText(text, most), field,
            "expected plain text of 1 to " + std::to_string(most) + " characters");
}

void ProblemList::requireName(const Name &name, const std::string &field)
{
    require(!name.isEmpty(), field, "is empty");
    require(name.isEmpty() || !isBlank(name.text()), field, "is blank: nothing of it is seen");
}

bool ProblemList::isInside(Instant time) const
{
    return time >= m_form.starts && time <= m_form.ends;
}

/// An evening without an end has been told of already.
void ProblemList::requireTime(Instant time, const std::string &field)
{
    if (m_form.ends <= m_form.starts)
        return;
    std::string message = "lies outside the evening, which goes from " + clockText(m_form.starts) +
                          " to " + clockText(m_form.ends);
    if (isInside(time + 24h))
        message += "; past midnight the hours go on: " + clockText(time + 24h);
    require(isInside(time), field, std::move(message));
}

void ProblemList::requireTime(Instant time, Instant previous, const std::string &field)
{
    requireTime(time, field);
    require(time >= previous || !isInside(time), field,
            "comes after an entry of " + clockText(previous) +
                "; entries stand in the order of their times");
}

namespace {

/// One overload for each command, so that a new one is not forgotten.
class NamesCheck
{
public:
    /// `field` is where the command's data stand in the file.
    NamesCheck(const ScenarioForm &form, std::string field)
        : m_form(form)
        , m_field(std::move(field))
    {
    }

    void operator()(const PlaceOrder &c)
    {
        const bool dineIn = c.kind == OrderKind::DineIn;
        if (dineIn && c.table == TableId{})
            fail("table", "is missing: a dine-in order names a table");
        if (!dineIn && c.table != TableId{})
            fail("table", "is not for a takeaway order");
        if (dineIn)
            table("table", c.table);
        if (dineIn != c.guest.isEmpty())
            fail("guest",
                 dineIn ? "is not for a dine-in order" : "is missing: takeaway is by name");
        lines(c.lines);
    }
    void operator()(const AddLines &c) { lines(c.lines); }
    void operator()(const SeatParty &c) { table("table", c.table); }
    void operator()(const MoveParty &c)
    {
        table("from", c.from);
        table("to", c.to);
    }
    void operator()(const ClearTable &c) { table("table", c.table); }
    void operator()(const ReceiveStock &c) { dish("dish", c.dish); }
    void operator()(const MarkSoldOut &c) { dish("dish", c.dish); }
    void operator()(const RestoreDish &c) { dish("dish", c.dish); }

    // These name an order, which the evening brings forth, or are never scripted.
    /// Of these it knows nothing.
    void operator()(
        const OneOf<VoidLine, CancelOrder, AcceptOrder, RejectOrder, FireCourse, StartCooking,
                    FinishLine, BumpTicket, RecallTicket, PickUpOrder, DeliverOrder, ReserveStock,
                    ReleaseStock, UseStock, RequestPayment, TakePayment, RefundPayment,
                    ExpireReservation, ExpirePayment, DeclineRefund, RetryRefund> auto &)
    {
    }

    [[nodiscard]] const std::optional<ScenarioProblem> &first() const { return m_first; }

private:
    void fail(const std::string &part, std::string message)
    {
        if (!m_first)
            m_first = ScenarioProblem{m_field + "." + part, std::move(message)};
    }
    void table(const std::string &part, TableId id)
    {
        const auto is = [id](const TablePlace &place) { return place.table == id; };
        if (std::none_of(m_form.tables.begin(), m_form.tables.end(), is))
            fail(part, "there is no table " + std::to_string(number(id)));
    }
    void dish(const std::string &part, const DishId &id)
    {
        const auto is = [&id](const Dish &dish) { return dish.id == id; };
        if (std::none_of(m_form.menu.begin(), m_form.menu.end(), is))
            fail(part, "there is no " + quoted(id.text()) + " on the menu");
    }
    void lines(const std::vector<WantedLine> &wanted)
    {
        for (std::size_t i = 0; i < wanted.size(); ++i)
            dish(indexed("lines", i) + ".dish", wanted[i].dish);
    }

    const ScenarioForm &m_form;
    std::string m_field;
    std::optional<ScenarioProblem> m_first;
};

} // namespace

std::optional<ScenarioProblem> namesProblem(const Command &command, const ScenarioForm &form,
                                            const std::string &field)
{
    NamesCheck names(form, field);
    std::visit(names, command);
    return names.first();
}

std::string indexed(std::string_view list, std::size_t index)
{
    return std::string(list) + "[" + std::to_string(index) + "]";
}

std::string quoted(std::string_view text)
{
    return std::string("\"").append(text).append("\"");
}

namespace {

std::string_view phraseFor(WorkKind work)
{
    switch (work) {
    case WorkKind::TakeOrder:
        return "takes orders";
    case WorkKind::Answer:
        return "answers guests who ask";
    case WorkKind::Serve:
        return "serves";
    case WorkKind::Bill:
        return "brings bills";
    case WorkKind::Cook:
        return "cooks";
    }
    return {};
}

bool isNeeded(WorkKind work, const std::vector<GuestProfile> &guests)
{
    return std::any_of(guests.begin(), guests.end(), [work](const GuestProfile &kind) {
        switch (work) {
        case WorkKind::Bill:
            return kind.kind == GuestKind::DineIn;
        case WorkKind::Answer:
            return kind.asksAfterPromise || kind.asksUnlisted;
        case WorkKind::TakeOrder:
        case WorkKind::Serve:
        case WorkKind::Cook:
            return true;
        }
        return true;
    });
}

bool isDone(WorkKind work, const std::vector<Pool> &pools)
{
    return std::any_of(pools.begin(), pools.end(), [work](const Pool &pool) {
        return !pool.staff.empty() &&
               std::find(pool.kinds.begin(), pool.kinds.end(), work) != pool.kinds.end();
    });
}

/// One after the other: who works from when on.
std::vector<RotaEntry> shiftsOf(const Scenario &scenario)
{
    std::vector<RotaEntry> shifts{{scenario.starts, {}, {}, scenario.live.pools}};
    shifts.insert(shifts.end(), scenario.live.rota.begin(), scenario.live.rota.end());
    return shifts;
}

std::string gap(WorkKind work, Instant from, Instant to)
{
    return "Nobody " + std::string(phraseFor(work)) + " from " + clockText(from) + " to " +
           clockText(to) + ".";
}

void addGaps(WorkKind work, const Scenario &scenario, std::vector<std::string> &warnings)
{
    std::optional<Instant> since;
    for (const RotaEntry &shift : shiftsOf(scenario)) {
        const bool done = isDone(work, shift.pools);
        if (done && since && *since < shift.at)
            warnings.push_back(gap(work, *since, shift.at));
        since = done ? std::nullopt : std::optional(since.value_or(shift.at));
    }
    if (since && *since < scenario.ends)
        warnings.push_back(gap(work, *since, scenario.ends));
}

} // namespace

std::vector<std::string> warningsOf(const Scenario &scenario)
{
    std::vector<std::string> warnings;
    for (const WorkKind work : allWorkKinds) {
        if (isNeeded(work, scenario.live.guests))
            addGaps(work, scenario, warnings);
    }
    return warnings;
}

} // namespace restaurant
