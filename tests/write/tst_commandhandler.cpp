#include "domain/permissions.h"
#include "domain/storeerror.h"
#include "log/codec.h"
#include "sqlite/query.h"
#include "store/logreader.h"
#include "store/support.h"
#include "testprogram.h"

#include <QTest>

#include <optional>

namespace restaurant::testing::tst_commandhandler {

using namespace restaurant::test;

namespace {

/// One command of each kind, with nothing but its type.
template <std::size_t... kinds> std::vector<Command> oneOfEach(std::index_sequence<kinds...>)
{
    return {Command(std::variant_alternative_t<kinds, Command::variant>{})...};
}

} // namespace

class TestCommandHandler : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_evening.emplace(); }
    void cleanup() { m_evening.reset(); }

    void anAcceptedCommandAnswersWithItsEvents();
    void aRejectedCommandLeavesNoEventAndIsRecorded();
    void aRepeatedCommandGetsTheFirstOutcome();
    void aRepeatedCommandGetsTheFirstOutcomeInItsOwnGroup();
    void aRepeatedRejectionIsTheFirstRejection();
    void aCommandWhoseOutcomeWasLostMayBeSentAgain();
    void commandsOfOneGroupSeeEachOther();
    void aRefusedCommandDoesNotHurtItsGroup();
    void everyRoleMayIssueWhatItMayAndNothingElse_data();
    void everyRoleMayIssueWhatItMayAndNothingElse();
    void whoIsNotOnTheListMayIssueNothing();
    void theRecordHoldsAllThatWasSent();

private:
    std::optional<TestStore> m_evening;
};

void TestCommandHandler::anAcceptedCommandAnswersWithItsEvents()
{
    const Outcome outcome = m_evening->carryOut(sent(1, seat(1, 5)));
    QCOMPARE(outcome.kind, OutcomeKind::Accepted);
    QCOMPARE(outcome.number, CommandNumber{1});
    QCOMPARE(outcome.first, Position{1});
    QCOMPARE(outcome.events.size(), std::size_t{1});
    const RecordedEvent &event = outcome.events.front();
    QCOMPARE(event.version, 1);
    QCOMPARE(event.at, sent(1, seat(1, 5)).at);
    QVERIFY(event.event == Event(PartySeated{TableId{1}, PartyId{5}, 2}));
    LogReader reader(m_evening->path());
    QVERIFY(reader.read(Position{}, 10) == outcome.events);
}

void TestCommandHandler::aRejectedCommandLeavesNoEventAndIsRecorded()
{
    const Outcome outcome = m_evening->carryOut(sent(1, ramen(7, 1)));
    QCOMPARE(outcome.kind, OutcomeKind::Rejected);
    QVERIFY(outcome.events.empty());
    QCOMPARE(outcome.first, Position{});
    LogReader reader(m_evening->path());
    QCOMPARE(reader.head(), Position{});
    const auto record = reader.recordOf(sent(1, ramen(7, 1)).id);
    QVERIFY(record.has_value());
    QCOMPARE(record->kind, OutcomeKind::Rejected);
    QVERIFY(record->rejection == outcome.rejection);
}

void TestCommandHandler::aRepeatedCommandGetsTheFirstOutcome()
{
    const Outcome first = m_evening->carryOut(sent(1, seat(1, 5)));
    m_evening->carryOut(sent(2, seat(2, 6)));
    m_evening->open();
    const Outcome again = m_evening->carryOut(sent(1, seat(1, 5)));
    QCOMPARE(again.kind, OutcomeKind::Repeated);
    QCOMPARE(again.number, first.number);
    QCOMPARE(again.first, first.first);
    QCOMPARE(again.last, first.last);
    QVERIFY(again.events.empty());
    QCOMPARE(LogReader(m_evening->path()).head(), Position{2});
}

void TestCommandHandler::aRepeatedCommandGetsTheFirstOutcomeInItsOwnGroup()
{
    const Outcome first = m_evening->handler().handle(sent(1, seat(1, 5)));
    const Outcome again = m_evening->handler().handle(sent(1, seat(1, 5)));
    m_evening->handler().commit();
    QCOMPARE(again.kind, OutcomeKind::Repeated);
    QCOMPARE(again.first, first.first);
}

void TestCommandHandler::aRepeatedRejectionIsTheFirstRejection()
{
    const Outcome first = m_evening->carryOut(sent(1, ramen(7, 1)));
    m_evening->carryOut(sent(2, seat(1, 5))); // now it would be accepted
    const Outcome again = m_evening->carryOut(sent(1, ramen(7, 1)));
    QCOMPARE(again.kind, OutcomeKind::Repeated);
    QVERIFY(again.rejection == first.rejection);
}

void TestCommandHandler::aCommandWhoseOutcomeWasLostMayBeSentAgain()
{
    m_evening->carryOut(sent(1, seat(1, 5))); // durable, but nobody heard of it
    m_evening->open();
    QCOMPARE(m_evening->carryOut(sent(1, seat(1, 5))).kind, OutcomeKind::Repeated);
    static_cast<void>(m_evening->handler().handle(sent(2, seat(2, 6)))); // never durable
    m_evening->open();
    QCOMPARE(m_evening->carryOut(sent(2, seat(2, 6))).kind, OutcomeKind::Accepted);
}

void TestCommandHandler::commandsOfOneGroupSeeEachOther()
{
    CommandHandler &handler = m_evening->handler();
    QCOMPARE(handler.handle(sent(1, seat(1, 5))).kind, OutcomeKind::Accepted);
    QCOMPARE(handler.handle(sent(2, ramen(7, 1))).kind, OutcomeKind::Accepted);
    QCOMPARE(handler.handle(sent(3, seat(1, 6))).kind, OutcomeKind::Rejected);
    handler.commit();
    QCOMPARE(LogReader(m_evening->path()).head(), Position{2});
}

void TestCommandHandler::aRefusedCommandDoesNotHurtItsGroup()
{
    CommandHandler &handler = m_evening->handler();
    static_cast<void>(handler.handle(sent(1, seat(1, 5))));
    const Outcome refused = handler.handle(sent(2, MoveParty{TableId{1}, TableId{99}}));
    static_cast<void>(handler.handle(sent(3, seat(2, 6))));
    handler.commit();
    QCOMPARE(refused.kind, OutcomeKind::Rejected);
    QCOMPARE(logLines(m_evening->path()),
             (std::vector<std::string>{"1 table-1 1 PartySeated", "2 table-2 1 PartySeated"}));
}

void TestCommandHandler::everyRoleMayIssueWhatItMayAndNothingElse_data()
{
    QTest::addColumn<int>("role");
    for (const Role role : allRoles)
        QTest::newRow(std::string(toWord(role)).c_str()) << static_cast<int>(role);
}

void TestCommandHandler::everyRoleMayIssueWhatItMayAndNothingElse()
{
    QFETCH(int, role);
    const auto asked = static_cast<Role>(role);
    int n = 0;
    for (const Command &command : oneOfEach(std::make_index_sequence<commandKinds>{})) {
        const Outcome outcome = m_evening->handler().handle(sent(++n, command, asked));
        const bool refused = outcome.rejection && outcome.rejection->reason == Reason::NotAllowed;
        QVERIFY2(refused != mayIssue(asked, command.index()),
                 std::string(typeWord(command)).c_str());
    }
    m_evening->handler().commit();
    QCOMPARE(LogReader(m_evening->path()).lastCommand(), CommandNumber{n});
}

/// Refusals are recorded like all others, and none leaves an event.
void TestCommandHandler::whoIsNotOnTheListMayIssueNothing()
{
    int n = 0;
    for (const Command &command : oneOfEach(std::make_index_sequence<commandKinds>{})) {
        for (const Role role : allRoles) {
            SentCommand asked = sent(++n, command, role);
            asked.actor.name = Name::from("Stranger").value();
            const auto refused = m_evening->handler().handle(asked).rejection;
            const bool isUnknown = refused && (refused->reason == Reason::NotOnStaff ||
                                               refused->reason == Reason::NotInRole);
            QVERIFY2(isUnknown != (role == Role::Guest), std::string(typeWord(command)).c_str());
        }
    }
    m_evening->handler().commit();
    LogReader log(m_evening->path());
    QCOMPARE(log.lastCommand(), CommandNumber{n});
    QCOMPARE(log.head(), Position{});
}

void TestCommandHandler::theRecordHoldsAllThatWasSent()
{
    SentCommand command = sent(2, ramen(7, 1));
    command.seen = SeenView{ViewName::Waiter, Position{1}};
    command.correlation = sent(1, seat(1, 5)).id;
    command.causation = Position{1};
    m_evening->carryOut(sent(1, seat(1, 5)));
    const Outcome outcome = m_evening->carryOut(command);
    const auto record = LogReader(m_evening->path()).recordOf(command.id);
    QVERIFY(record.has_value());
    QVERIFY(record->sent == command);
    QCOMPARE(record->first, outcome.first);
    QCOMPARE(record->last, outcome.last);
    QCOMPARE(record->number, outcome.number);
}

RESTAURANT_TEST(TestCommandHandler)

} // namespace restaurant::testing::tst_commandhandler
#include "tst_commandhandler.moc"
