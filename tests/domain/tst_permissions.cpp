#include "domain/given.h"
#include "domain/permissions.h"
#include "testprogram.h"

#include <QTest>

#include <set>

namespace restaurant::testing::tst_permissions {

namespace {

/// Who may do what, written down once more and in another order than the table under test: by
/// role, in words.
const std::map<std::string_view, std::set<std::string_view>> &expectation()
{
    static const std::map<std::string_view, std::set<std::string_view>> table{
        {"guest", {"PlaceOrder", "CancelOrder", "TakePayment"}},
        {"taker",
         {"PlaceOrder", "AddLines", "VoidLine", "CancelOrder", "FireCourse", "SeatParty",
          "MoveParty", "ClearTable", "TakePayment", "DeclineRefund"}},
        {"runner",
         {"VoidLine", "CancelOrder", "FireCourse", "SeatParty", "MoveParty", "PickUpOrder",
          "DeliverOrder", "ClearTable", "TakePayment", "DeclineRefund"}},
        {"cook",
         {"FireCourse", "StartCooking", "FinishLine", "BumpTicket", "RecallTicket", "ReceiveStock",
          "MarkSoldOut", "RestoreDish"}},
        {"manager",
         {"PlaceOrder",   "AddLines",    "VoidLine",     "CancelOrder",   "FireCourse",
          "StartCooking", "FinishLine",  "BumpTicket",   "RecallTicket",  "SeatParty",
          "MoveParty",    "PickUpOrder", "DeliverOrder", "ClearTable",    "ReceiveStock",
          "MarkSoldOut",  "RestoreDish", "TakePayment",  "DeclineRefund", "RetryRefund"}},
        {"policy",
         {"VoidLine", "CancelOrder", "AcceptOrder", "RejectOrder", "ReserveStock", "ReleaseStock",
          "UseStock", "RequestPayment", "RefundPayment", "ExpireReservation", "ExpirePayment"}},
    };
    return table;
}

/// Who may read what, in the same manner: by view, in words; "guest's own" is what is about his
/// order.
const std::map<std::string_view, std::set<std::string_view>> &readers()
{
    static const std::map<std::string_view, std::set<std::string_view>> table{
        {"kitchen", {"guest's own", "taker", "runner", "cook", "manager"}},
        {"waiter", {"taker", "runner", "manager"}},
        {"status", {"guest", "taker", "runner", "cook", "manager"}},
        {"details", {"guest's own", "taker", "runner", "manager"}},
        {"floor", {"taker", "runner", "manager"}},
        {"measures", {"manager"}},
    };
    return table;
}

struct NamedCommand
{
    std::string_view name;
    Command command;
};

std::vector<NamedCommand> everyCommand()
{
    return {{"PlaceOrder", PlaceOrder{}},
            {"AddLines", AddLines{}},
            {"VoidLine", VoidLine{}},
            {"CancelOrder", CancelOrder{}},
            {"AcceptOrder", AcceptOrder{}},
            {"RejectOrder", RejectOrder{}},
            {"FireCourse", FireCourse{}},
            {"StartCooking", StartCooking{}},
            {"FinishLine", FinishLine{}},
            {"BumpTicket", BumpTicket{}},
            {"RecallTicket", RecallTicket{}},
            {"SeatParty", SeatParty{}},
            {"MoveParty", MoveParty{}},
            {"PickUpOrder", PickUpOrder{}},
            {"DeliverOrder", DeliverOrder{}},
            {"ClearTable", ClearTable{}},
            {"ReceiveStock", ReceiveStock{}},
            {"ReserveStock", ReserveStock{}},
            {"ReleaseStock", ReleaseStock{}},
            {"UseStock", UseStock{}},
            {"MarkSoldOut", MarkSoldOut{}},
            {"RestoreDish", RestoreDish{}},
            {"RequestPayment", RequestPayment{}},
            {"TakePayment", TakePayment{}},
            {"RefundPayment", RefundPayment{}},
            {"ExpireReservation", ExpireReservation{}},
            {"ExpirePayment", ExpirePayment{}},
            {"DeclineRefund", DeclineRefund{}},
            {"RetryRefund", RetryRefund{}}};
}

} // namespace

class TestPermissions final : public QObject
{
    Q_OBJECT

private slots:
    void everyRoleMayIssueExactlyItsCommands_data();
    void everyRoleMayIssueExactlyItsCommands();
    void whoIsNotWhoHeSaysMayIssueNothing();
    void theProcessManagerOnlyAnswers();
    void everyRoleMayReadExactlyItsViews();
    void aViewNobodyHasSaidAnythingAboutIsTheManagers();
    void whoeverWorksMayLookWhereHisWorkStands();
    void everyCommandIsAskedAbout();
    void anUnknownKindOfCommandIsNobodys();
    void aManagerMayDoAllThatAPersonMay();
    void aRefusalNamesWhoAndWhat();
};

void TestPermissions::everyRoleMayIssueExactlyItsCommands_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<int>("command");
    QTest::addColumn<bool>("allowed");
    const auto commands = everyCommand();
    for (const Role role : allRoles) {
        for (std::size_t i = 0; i < commands.size(); ++i) {
            const std::string row = std::string{toWord(role)} + ' ' + std::string{commands[i].name};
            QTest::newRow(row.c_str()) << static_cast<int>(role) << static_cast<int>(i)
                                       << expectation().at(toWord(role)).contains(commands[i].name);
        }
    }
}

void TestPermissions::everyRoleMayIssueExactlyItsCommands()
{
    QFETCH(int, role);
    QFETCH(int, command);
    QFETCH(bool, allowed);
    const Command asked = everyCommand()[std::size_t(command)].command;
    const SentCommand sent = asRole(static_cast<Role>(role), asked);
    QCOMPARE(mayIssue(sent.actor.role, asked.index()), allowed);
    const auto refused = refusal(house().staff, sent);
    QCOMPARE(!refused, allowed);
    if (refused)
        QVERIFY(refused->reason == Reason::NotAllowed);
}

/// Whatever it is: who he is comes before what he may.
void TestPermissions::whoIsNotWhoHeSaysMayIssueNothing()
{
    const StaffList cooks({{name("Mei"), Role::Cook}, {name("Nadia"), Role::Manager}});
    for (const NamedCommand &named : everyCommand()) {
        for (const Role role : {Role::Taker, Role::Runner, Role::Cook, Role::Manager}) {
            const auto stranger = refusal(cooks, sentBy({name("Stranger"), role}, named.command));
            QVERIFY(stranger && stranger->reason == Reason::NotOnStaff);
            const auto mei = refusal(cooks, sentBy({name("Mei"), role}, named.command));
            QCOMPARE(mei && mei->reason == Reason::NotInRole, role != Role::Cook);
        }
        for (const char *pretender : {"Mei", "Nadia", "Stranger"}) {
            SentCommand sent = sentBy({name(pretender), Role::Policy}, named.command);
            for (const Position cause : {Position{}, Position{1}}) {
                sent.causation = cause;
                const auto refused = refusal(cooks, sent);
                QVERIFY(refused && refused->reason == Reason::NotInRole);
            }
        }
    }
}

void TestPermissions::theProcessManagerOnlyAnswers()
{
    SentCommand sent = sentBy(processManager(), AcceptOrder{});
    QVERIFY(!refusal(StaffList(), sent));
    sent.causation = {};
    const auto refused = refusal(StaffList(), sent);
    QVERIFY(refused && refused->reason == Reason::NotInRole);
    QCOMPARE(refused->sentence,
             std::string{"Order fulfilment may not speak for the process manager."});
}

void TestPermissions::everyRoleMayReadExactlyItsViews()
{
    for (const auto &[view, roles] : readers()) {
        const auto name = viewFrom(view);
        QVERIFY(name);
        for (const Role role : allRoles) {
            const std::string word(toWord(role));
            const Entitlement expected = roles.contains(word)              ? Entitlement::Everything
                                         : roles.contains(word + "'s own") ? Entitlement::OwnOrder
                                                                           : Entitlement::Nothing;
            QVERIFY2(mayRead(role, *name) == expected, (word + ' ' + std::string(view)).c_str());
        }
    }
}

void TestPermissions::aViewNobodyHasSaidAnythingAboutIsTheManagers()
{
    for (const ViewName view : allViews) {
        QVERIFY(mayRead(Role::Manager, view) == Entitlement::Everything);
        for (const Role role : allRoles)
            QVERIFY(readers().contains(toWord(view)) || role == Role::Manager ||
                    mayRead(role, view) == Entitlement::Nothing);
    }
}

void TestPermissions::whoeverWorksMayLookWhereHisWorkStands()
{
    for (const Role role : allRoles) {
        const auto reads = [role](ViewName view) {
            return mayRead(role, view) == Entitlement::Everything;
        };
        QVERIFY(!mayDo(role, WorkKind::Answer) || reads(ViewName::Waiter));
        QVERIFY(!mayDo(role, WorkKind::TakeOrder) || reads(ViewName::Waiter));
        QVERIFY(!mayDo(role, WorkKind::Cook) || reads(ViewName::Kitchen));
    }
    QVERIFY(!mayDo(Role::Cook, WorkKind::Answer));
}

void TestPermissions::everyCommandIsAskedAbout()
{
    std::set<std::size_t> kinds;
    std::set<std::string_view> names;
    for (const NamedCommand &named : everyCommand()) {
        kinds.insert(named.command.index());
        names.insert(named.name);
    }
    QCOMPARE(kinds.size(), commandKinds);
    for (const auto &[role, allowed] : expectation()) {
        for (const std::string_view command : allowed)
            QVERIFY2(names.contains(command), command.data());
    }
}

void TestPermissions::anUnknownKindOfCommandIsNobodys()
{
    for (const Role role : allRoles)
        QVERIFY(!mayIssue(role, commandKinds));
}

void TestPermissions::aManagerMayDoAllThatAPersonMay()
{
    for (const NamedCommand &named : everyCommand()) {
        const std::size_t kind = named.command.index();
        for (const Role role : {Role::Guest, Role::Taker, Role::Runner, Role::Cook})
            QVERIFY2(!mayIssue(role, kind) || mayIssue(Role::Manager, kind), named.name.data());
    }
}

void TestPermissions::aRefusalNamesWhoAndWhat()
{
    const auto refused = refusal(house().staff, sentBy({name("Ada"), Role::Guest}, VoidLine{}));
    QVERIFY(refused);
    QCOMPARE(refused->sentence, std::string{"Ada (guest) may not void a line."});
}

RESTAURANT_TEST(TestPermissions)

} // namespace restaurant::testing::tst_permissions
#include "tst_permissions.moc"
