#include "permissions.h"

#include "refusal.h"

#include <algorithm>
#include <array>
#include <string>

namespace restaurant {

namespace {

using Roles = unsigned; ///< A set of roles, one bit for each.

constexpr Roles only(Role role)
{
    return 1u << static_cast<unsigned>(role);
}

struct Permission
{
    Roles roles = 0;
    std::string_view task; ///< "void a line": what the command does, said after "may not".
};

constexpr std::array<Permission, commandKinds> permissions = [] {
    constexpr Roles guest = only(Role::Guest);
    constexpr Roles taker = only(Role::Taker);
    constexpr Roles runner = only(Role::Runner);
    constexpr Roles cook = only(Role::Cook);
    constexpr Roles manager = only(Role::Manager);
    constexpr Roles policy = only(Role::Policy);
    constexpr Roles floor = taker | runner | manager;
    constexpr Roles kitchen = cook | manager;

    std::array<Permission, commandKinds> table{};
    table[commandKind<PlaceOrder>] = {guest | taker | manager,
                                      RESTAURANT_SENTENCE("Task", "place an order")};
    table[commandKind<AddLines>] = {taker | manager,
                                    RESTAURANT_SENTENCE("Task", "add to an order")};
    table[commandKind<VoidLine>] = {floor | policy, RESTAURANT_SENTENCE("Task", "void a line")};
    table[commandKind<CancelOrder>] = {guest | floor | policy,
                                       RESTAURANT_SENTENCE("Task", "cancel an order")};
    table[commandKind<AcceptOrder>] = {policy, RESTAURANT_SENTENCE("Task", "accept an order")};
    table[commandKind<RejectOrder>] = {policy, RESTAURANT_SENTENCE("Task", "reject an order")};
    table[commandKind<FireCourse>] = {floor | kitchen,
                                      RESTAURANT_SENTENCE("Task", "fire a course")};
    table[commandKind<StartCooking>] = {kitchen, RESTAURANT_SENTENCE("Task", "start cooking")};
    table[commandKind<FinishLine>] = {kitchen, RESTAURANT_SENTENCE("Task", "finish a line")};
    table[commandKind<BumpTicket>] = {kitchen, RESTAURANT_SENTENCE("Task", "bump a ticket")};
    table[commandKind<RecallTicket>] = {kitchen, RESTAURANT_SENTENCE("Task", "recall a ticket")};
    table[commandKind<SeatParty>] = {floor, RESTAURANT_SENTENCE("Task", "seat a party")};
    table[commandKind<MoveParty>] = {floor, RESTAURANT_SENTENCE("Task", "move a party")};
    table[commandKind<PickUpOrder>] = {runner | manager,
                                       RESTAURANT_SENTENCE("Task", "pick up an order")};
    table[commandKind<DeliverOrder>] = {runner | manager,
                                        RESTAURANT_SENTENCE("Task", "deliver an order")};
    table[commandKind<ClearTable>] = {floor, RESTAURANT_SENTENCE("Task", "clear a table")};
    table[commandKind<ReceiveStock>] = {kitchen, RESTAURANT_SENTENCE("Task", "receive stock")};
    table[commandKind<ReserveStock>] = {policy, RESTAURANT_SENTENCE("Task", "reserve stock")};
    table[commandKind<ReleaseStock>] = {policy, RESTAURANT_SENTENCE("Task", "release stock")};
    table[commandKind<UseStock>] = {policy, RESTAURANT_SENTENCE("Task", "use up stock")};
    table[commandKind<MarkSoldOut>] = {kitchen,
                                       RESTAURANT_SENTENCE("Task", "mark a dish sold out")};
    table[commandKind<RestoreDish>] = {kitchen,
                                       RESTAURANT_SENTENCE("Task", "put a dish back on sale")};
    table[commandKind<RequestPayment>] = {policy, RESTAURANT_SENTENCE("Task", "ask for a payment")};
    table[commandKind<TakePayment>] = {guest | floor,
                                       RESTAURANT_SENTENCE("Task", "take a payment")};
    table[commandKind<RefundPayment>] = {policy, RESTAURANT_SENTENCE("Task", "give money back")};
    table[commandKind<ExpireReservation>] = {
        policy, RESTAURANT_SENTENCE("Task", "let a reservation expire")};
    table[commandKind<ExpirePayment>] = {policy,
                                         RESTAURANT_SENTENCE("Task", "let a payment expire")};
    table[commandKind<DeclineRefund>] = {
        floor, RESTAURANT_SENTENCE("Task", "say that a refund was declined")};
    table[commandKind<RetryRefund>] = {manager, RESTAURANT_SENTENCE("Task", "try a refund again")};
    return table;
}();

static_assert(std::all_of(permissions.begin(), permissions.end(),
                          [](const Permission &p) { return p.roles != 0 && !p.task.empty(); }),
              "every command is somebody's task");

/// Who may read a view whole, and who what is about his own order.
struct ReadPermission
{
    Roles all = only(Role::Manager);
    Roles own = 0;
};

constexpr std::array<ReadPermission, allViews.size()> readPermissions = [] {
    constexpr Roles guest = only(Role::Guest);
    constexpr Roles cook = only(Role::Cook);
    constexpr Roles floor = only(Role::Taker) | only(Role::Runner) | only(Role::Manager);

    std::array<ReadPermission, allViews.size()> table{};
    const auto of = [&table](ViewName view) -> ReadPermission & {
        return table[static_cast<std::size_t>(view)];
    };
    // Tickets say who must not eat what: to a guest they are his own business only.
    of(ViewName::Kitchen) = {floor | cook, guest};
    of(ViewName::Waiter) = {floor};
    // Numbers and times. It can hang where everybody sees it because no name and no money is in it.
    of(ViewName::Status) = {guest | floor | cook};
    of(ViewName::Details) = {floor, guest};
    of(ViewName::Floor) = {floor};
    return table;
}();

/// Whose work it is, the view that is looked at for it, and the command that ends it, if any does.
struct WorkRule
{
    WorkKind work;
    Role role;
    ViewName view;
    std::optional<std::size_t> command;
};

constexpr WorkRule workRules[] = {
    {WorkKind::TakeOrder, Role::Taker, ViewName::Waiter, commandKind<PlaceOrder>},
    {WorkKind::Answer, Role::Runner, ViewName::Waiter, std::nullopt},
    {WorkKind::Serve, Role::Runner, ViewName::Waiter, commandKind<DeliverOrder>},
    {WorkKind::Bill, Role::Runner, ViewName::Waiter, commandKind<TakePayment>},
    {WorkKind::Cook, Role::Cook, ViewName::Kitchen, commandKind<StartCooking>},
};
static_assert(std::size(workRules) == allWorkKinds.size(), "every work is somebody's");

const WorkRule &ruleOf(WorkKind work)
{
    return *std::find_if(std::begin(workRules), std::end(workRules) - 1,
                         [work](const WorkRule &rule) { return rule.work == work; });
}

std::string nameOf(const Actor &actor)
{
    return actor.name.isEmpty() ? "Somebody" : actor.name.text();
}

/// No door for commands from outside lets anybody name the event that caused his command.
bool isOfProcessManager(const SentCommand &sent)
{
    return sent.actor == processManager() && sent.causation != Position{};
}

std::optional<Rejection> refusedByList(const StaffList &staff, const SentCommand &sent)
{
    const Actor &actor = sent.actor;
    if (actor.role == Role::Policy) {
        return isOfProcessManager(sent)
                   ? std::nullopt
                   : std::optional(refuse(Refusal::NotProcessManager, nameOf(actor)));
    }
    if (actor.role == Role::Guest || staff.has(actor))
        return std::nullopt;
    if (!staff.names(actor.name))
        return refuse(Refusal::NotOnStaff, nameOf(actor));
    return refuse(Refusal::NotInRole, nameOf(actor), toWord(actor.role));
}

} // namespace

bool mayIssue(Role role, std::size_t kind)
{
    return kind < permissions.size() && (permissions[kind].roles & only(role)) != 0;
}

Entitlement mayRead(Role role, ViewName view)
{
    const ReadPermission &permission = readPermissions.at(static_cast<std::size_t>(view));
    if ((permission.all & only(role)) != 0)
        return Entitlement::Everything;
    return (permission.own & only(role)) != 0 ? Entitlement::OwnOrder : Entitlement::Nothing;
}

bool mayDo(Role role, WorkKind work)
{
    const WorkRule &rule = ruleOf(work);
    return mayRead(role, rule.view) == Entitlement::Everything &&
           (!rule.command || mayIssue(role, *rule.command));
}

Actor processManager()
{
    return {Name::from("Order fulfilment").value_or(Name{}), Role::Policy};
}

std::optional<Rejection> refusal(const StaffList &staff, const SentCommand &sent)
{
    if (auto unlisted = refusedByList(staff, sent))
        return unlisted;
    const Role role = sent.actor.role;
    if (mayIssue(role, sent.command.index()))
        return std::nullopt;
    return refuse(Refusal::NotAllowed, nameOf(sent.actor), toWord(role),
                  permissions[sent.command.index()].task);
}

namespace {

Actor theHouse()
{
    return {Name::from("The house").value_or(Name{}), Role::Manager};
}

} // namespace

std::vector<Role> rolesOf(const std::vector<Actor> &members, const Name &name)
{
    std::vector<Role> roles;
    for (const Actor &member : members) {
        if (member.name == name)
            roles.push_back(member.role);
    }
    return roles;
}

StaffList::StaffList(std::vector<Actor> members)
    : m_members(std::move(members))
{
}

Actor StaffList::manager() const
{
    const auto manages = [](const Actor &member) { return member.role == Role::Manager; };
    const auto found = std::find_if(m_members.begin(), m_members.end(), manages);
    return found == m_members.end() ? theHouse() : *found;
}

bool StaffList::names(const Name &name) const
{
    const auto is = [&](const Actor &member) { return member.name == name; };
    return std::any_of(m_members.begin(), m_members.end(), is) || manager().name == name;
}

bool StaffList::has(const Actor &actor) const
{
    return std::find(m_members.begin(), m_members.end(), actor) != m_members.end() ||
           manager() == actor;
}

void StaffList::add(const StaffingChanged &staffing)
{
    for (const StaffingChanged::Pool &pool : staffing.pools) {
        for (const std::string &member : pool.staff) {
            const Name name = Name::from(member).value_or(Name{});
            for (const WorkKind work : pool.kinds)
                putToWork(name, work);
        }
    }
}

void StaffList::putToWork(const Name &name, WorkKind work)
{
    const std::vector<Role> roles = rolesOf(m_members, name);
    const auto may = [&](Role role) { return mayDo(role, work); };
    if (!name.isEmpty() && std::none_of(roles.begin(), roles.end(), may))
        m_members.push_back({name, ruleOf(work).role});
}

} // namespace restaurant
