// What makes the living part of a scenario a sensible one.
#include "scenariocheck.h"

#include "domain/permissions.h"

#include <algorithm>
#include <set>
#include <utility>

namespace restaurant {

namespace {

/// Looks at one part of the file after the other.
class LiveCheck : private ProblemList
{
public:
    explicit LiveCheck(const ScenarioForm &form)
        : ProblemList(form)
    {
    }

    std::vector<ScenarioProblem> run()
    {
        for (std::size_t i = 0; i < m_form.guests.size(); ++i)
            checkGuests(m_form.guests[i], indexed("guests", i));
        checkWork();
        checkPools(m_form.pools, "pools");
        checkPlaces();
        checkRota();
        checkDelays();
        requireLength(m_form.switching, "switching");
        requireLength(m_form.lookingUp, "lookingUp");
        checkBoards();
        return std::move(m_problems);
    }

private:
    void requireLength(const Distribution &length, const std::string &field)
    {
        if (const auto problem = problemWith(length))
            require(false, field, "cannot be drawn from. " + *problem);
    }
    void requireLength(const std::optional<Distribution> &length, const std::string &field)
    {
        if (length)
            requireLength(*length, field);
    }
    /// What is done again and again must let time pass.
    void requireASecond(const std::optional<Distribution> &every, const std::string &field)
    {
        require(!every || problemWith(*every) || meanOf(*every) >= 1'000'000, field,
                "is less than a second");
    }
    /// Elements whose `key` is the same stand in the list once.
    template <typename Element, typename Key>
    void requireUnique(const std::vector<Element> &list, Key key, const std::string &field,
                       std::string_view part)
    {
        for (std::size_t i = 0; i < list.size(); ++i) {
            const auto itself = list.begin() + static_cast<std::ptrdiff_t>(i);
            const auto same = [&](const Element &other) { return key(other) == key(*itself); };
            require(std::none_of(list.begin(), itself, same), indexed(field, i) + std::string(part),
                    "is named twice");
        }
    }

    void checkGuests(const GuestProfile &guests, const std::string &field);
    void checkArrivals(const ArrivalProfile &arrivals, const std::string &field);
    void checkSizes(const GuestProfile &guests, const std::string &field);
    void checkWishes(const std::vector<DishWish> &dishes, const std::string &field);
    void checkRemarks(const Remarks &remarks, const std::string &field);
    void checkPatience(const std::vector<Patience> &patience, const std::string &field);
    void checkWork();
    void checkPools(const std::vector<Pool> &pools, const std::string &field);
    void checkStaff(const Pool &pool, const std::string &field);
    void checkConsistency(const ConsistencyChoice &choice, const std::string &field);
    void checkPlaces();
    void checkRota();
    void checkDelays();
    void checkBoards();
};

void LiveCheck::checkGuests(const GuestProfile &guests, const std::string &field)
{
    checkArrivals(guests.arrivals, field + ".arrivals");
    checkSizes(guests, field + ".sizes");
    checkWishes(guests.dishes, field + ".dishes");
    checkRemarks(guests.notes, field + ".notes");
    checkRemarks(guests.allergies, field + ".allergies");
    checkPatience(guests.patience, field + ".patience");
    require(guests.balksAt.value_or(0) >= 0, field + ".balksAt", "is less than nobody");
    requireLength(guests.choosing, field + ".choosing");
    requireLength(guests.eating, field + ".eating");
    for (std::size_t i = 0; i < guests.names.size(); ++i)
        requireName(guests.names[i], indexed(field + ".names", i));
    requireLength(guests.asksAfterPromise, field + ".asksAfterPromise");
    requireLength(guests.asksUnlisted, field + ".asksUnlisted");
    requireLength(guests.asksEvery, field + ".asksEvery");
    requireASecond(guests.asksEvery, field + ".asksEvery");
    require(guests.asksSlower == 0 || guests.asksEvery, field + ".asksSlower",
            "is of no use without asksEvery");
}

void LiveCheck::checkArrivals(const ArrivalProfile &arrivals, const std::string &field)
{
    if (const auto *rates = std::get_if<ArrivalRates>(&arrivals)) {
        for (std::size_t i = 0; i < rates->intervals.size(); ++i) {
            requireTime(rates->intervals[i].from, indexed(field + ".rates", i) + ".from");
            requireTime(rates->intervals[i].to, indexed(field + ".rates", i) + ".to");
        }
    }
    if (const auto *times = std::get_if<ArrivalList>(&arrivals)) {
        for (std::size_t i = 0; i < times->times.size(); ++i)
            requireTime(times->times[i], indexed(field + ".times", i));
    }
    if (const auto problem = problemWith(arrivals))
        require(false, field, "makes no sense. " + *problem);
}

void LiveCheck::checkSizes(const GuestProfile &guests, const std::string &field)
{
    const auto smaller = [](const TablePlace &a, const TablePlace &b) { return a.seats < b.seats; };
    const auto largest = std::max_element(m_form.tables.begin(), m_form.tables.end(), smaller);
    const int seats = largest == m_form.tables.end() ? 0 : largest->seats;
    bool comes = guests.sizes.empty();
    for (std::size_t i = 0; i < guests.sizes.size(); ++i) {
        const PartySize &size = guests.sizes[i];
        comes = comes || size.weight > 0;
        require(guests.kind == GuestKind::Takeaway || size.persons <= seats,
                indexed(field, i) + ".persons",
                "find no table: the largest has " + std::to_string(seats) + " seats");
    }
    require(comes, field, "have no weight: one must be above 0");
    requireUnique(
        guests.sizes, [](const PartySize &size) { return size.persons; }, field, ".persons");
}

void LiveCheck::checkWishes(const std::vector<DishWish> &dishes, const std::string &field)
{
    bool wanted = dishes.empty();
    for (std::size_t i = 0; i < dishes.size(); ++i) {
        const auto is = [&](const Dish &dish) { return dish.id == dishes[i].dish; };
        require(std::any_of(m_form.menu.begin(), m_form.menu.end(), is),
                indexed(field, i) + ".dish",
                "there is no " + quoted(dishes[i].dish.text()) + " on the menu");
        wanted = wanted || dishes[i].weight > 0;
    }
    require(wanted, field, "have no weight: one must be above 0");
    requireUnique(
        dishes, [](const DishWish &wish) { return wish.dish; }, field, ".dish");
}

void LiveCheck::checkRemarks(const Remarks &remarks, const std::string &field)
{
    require(remarks.percent == 0 || !remarks.texts.empty(), field + ".texts", "is empty");
    for (std::size_t i = 0; i < remarks.texts.size(); ++i)
        require(!remarks.texts[i].isEmpty(), indexed(field + ".texts", i), "is empty");
}

void LiveCheck::checkPatience(const std::vector<Patience> &patience, const std::string &field)
{
    for (std::size_t i = 0; i < patience.size(); ++i)
        requireLength(patience[i].length, indexed(field, i) + ".length");
    requireUnique(
        patience, [](const Patience &one) { return one.wait; }, field, ".wait");
}

void LiveCheck::checkWork()
{
    for (std::size_t i = 0; i < m_form.work.size(); ++i) {
        requireLength(m_form.work[i].walking, indexed("work", i) + ".walking");
        requireLength(m_form.work[i].length, indexed("work", i) + ".length");
    }
    requireUnique(
        m_form.work, [](const WorkTime &time) { return time.work; }, "work", ".work");
}

void LiveCheck::checkPools(const std::vector<Pool> &pools, const std::string &field)
{
    std::set<Name> busy;
    for (std::size_t i = 0; i < pools.size(); ++i) {
        const std::string place = indexed(field, i);
        requireText(pools[i].name, mostInTitle, place + ".name");
        require(!pools[i].kinds.empty(), place + ".kinds", "is empty");
        requireUnique(
            pools[i].kinds, [](WorkKind kind) { return kind; }, place + ".kinds", "");
        checkStaff(pools[i], place + ".staff");
        checkConsistency(pools[i].consistency, place + ".consistency");
        for (std::size_t n = 0; n < pools[i].staff.size(); ++n) {
            require(busy.insert(pools[i].staff[n]).second, indexed(place + ".staff", n),
                    quoted(pools[i].staff[n].text()) + " cannot work in two places at once");
        }
    }
    requireUnique(
        pools, [](const Pool &pool) { return pool.name; }, field, ".name");
}

/// Each is on the staff, in a role that may do all that the pool does.
void LiveCheck::checkStaff(const Pool &pool, const std::string &field)
{
    for (std::size_t i = 0; i < pool.staff.size(); ++i) {
        const Name &who = pool.staff[i];
        const std::vector<Role> roles = rolesOf(m_form.staff, who);
        require(!roles.empty(), indexed(field, i), quoted(who.text()) + " is not on the staff");
        for (const WorkKind kind : pool.kinds) {
            const auto may = [&](Role role) { return mayDo(role, kind); };
            require(roles.empty() || std::any_of(roles.begin(), roles.end(), may),
                    indexed(field, i),
                    quoted(who.text()) + " has no role on the staff in which to " +
                        quoted(wordOf(kind)));
        }
    }
}

/// Where one transaction is relied on, every architecture of the evening has to have it.
void LiveCheck::checkConsistency(const ConsistencyChoice &choice, const std::string &field)
{
    const std::string why = whyNoWayToWork(choice);
    require(why.empty(), field, why);
    const auto requireFor = [&](const Architecture &architecture) {
        require(isPossible(choice.kind, architecture.kind), field + ".kind",
                quoted(toWord(choice.kind)) +
                    " is for evenings under crud or one-store all along; this one has " +
                    quoted(toWord(architecture.kind)));
    };
    requireFor(m_form.architecture);
    for (const ArchitectureEntry &entry : m_form.architectures)
        requireFor(entry.to);
}

void LiveCheck::checkPlaces()
{
    for (std::size_t i = 0; i < m_form.places.size(); ++i) {
        const std::string &station = m_form.places[i].station;
        require(std::count(m_form.stations.begin(), m_form.stations.end(), station) > 0,
                indexed("places", i) + ".station", "there is no station " + quoted(station));
    }
    requireUnique(
        m_form.places, [](const StationPlaces &one) { return one.station; }, "places", ".station");
}

void LiveCheck::checkRota()
{
    Instant previous = m_form.starts;
    for (std::size_t i = 0; i < m_form.rota.size(); ++i) {
        const RotaEntry &entry = m_form.rota[i];
        const std::string field = indexed("rota", i);
        requireTold(entry, previous, field);
        checkPools(entry.pools, field + ".pools");
        previous = entry.at;
    }
}

void LiveCheck::checkDelays()
{
    for (std::size_t i = 0; i < m_form.delays.size(); ++i) {
        const auto is = [&](ViewName view) { return view == m_form.delays[i].view; };
        require(std::any_of(allViews.begin(), allViews.end(), is), indexed("delays", i) + ".view",
                "is not a view that anybody waits for");
    }
    requireUnique(
        m_form.delays, [](const ViewDelay &one) { return one.view; }, "delays", ".view");
}

void LiveCheck::checkBoards()
{
    for (std::size_t i = 0; i < m_form.boards.size(); ++i) {
        const BoardInSight &board = m_form.boards[i];
        const std::string field = indexed("boards", i);
        if (board.from)
            requireTime(*board.from, field + ".from");
        require(board.who != BoardFor::Staff || !board.every, field + ".every",
                "is for guests: the staff looks when it has to answer");
        requireLength(board.every, field + ".every");
        requireASecond(board.every, field + ".every");
    }
    requireUnique(
        m_form.boards, [](const BoardInSight &one) { return one.who; }, "boards", ".for");
}

} // namespace

std::vector<ScenarioProblem> liveProblemsOf(const ScenarioForm &form)
{
    return LiveCheck(form).run();
}

} // namespace restaurant
