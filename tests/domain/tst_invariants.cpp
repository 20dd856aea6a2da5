// Random evenings: whatever anybody asks for, in whatever order, the rules of the house stand.
#include "domain/crowd.h"
#include "domain/describe.h"
#include "domain/houserules.h"
#include "domain/writingside.h"
#include "testprogram.h"

#include <QTest>

#include <set>

namespace restaurant::testing::tst_invariants {

using namespace std::chrono_literals;

namespace {

/// One evening of `steps` commands, checked after every one of them.
class RandomEvening
{
public:
    explicit RandomEvening(std::uint64_t seed)
        : m_crowd(seed)
        , m_evening(seed % 2 == 0 ? Limits{} : Limits{20s, 30s})
    {
        m_evening.receive(4);
    }

    /// Plays, and returns what went wrong first; empty if nothing did.
    std::string play(int steps)
    {
        for (int step = 0; step < steps && m_broken.empty(); ++step) {
            m_evening.letExpire();
            if (m_crowd.chance(40))
                advance([&] { m_evening.reactOnce(); });
            else
                advance([&] { ask(); });
        }
        advance([&] { m_evening.settle(); });
        advance([&] { (void)m_evening.wait(1min); });
        if (m_broken.empty())
            m_broken = brokenRuleAtRest(m_evening.world(), m_evening.policy());
        return m_broken.empty() ? m_broken : m_broken + lastEvents();
    }

    [[nodiscard]] WritingSide &evening() { return m_evening; }

private:
    void ask()
    {
        const Command command = m_crowd.next();
        const Role role = m_crowd.role();
        (void)m_evening.send(command, role);
    }
    template <typename Act> void advance(Act act)
    {
        act();
        for (; m_checked < m_evening.log().size(); ++m_checked)
            check(m_evening.log()[m_checked], m_evening.timeOf(m_checked));
        if (m_broken.empty())
            m_broken = brokenRule(m_evening.world(), m_ledger);
    }
    void check(const NewEvent &event, Instant time)
    {
        m_ledger.add(event.event);
        const auto ofOrder = event.stream.kind() == StreamKind::Order
                                 ? m_folded.order(OrderId{event.stream.key()})
                                 : Order{};
        m_folded.record(event, time);
        if (event.stream.kind() != StreamKind::Order)
            return;
        const Order &after = m_folded.order(ofOrder.id);
        for (const OrderLine &line : ofOrder.lines) {
            if (!mayFollow(line.state, after.find(line.line)->state))
                m_broken = "a line took a step that does not exist: " + describe(event.event);
        }
    }
    std::string lastEvents() const
    {
        std::string text = "; the log ends:";
        const auto &log = m_evening.log();
        for (std::size_t i = log.size() > 40 ? log.size() - 40 : 0; i < log.size(); ++i)
            text += "\n  " + log[i].stream.toText() + ": " + describe(log[i].event);
        return text;
    }

    Crowd m_crowd;
    WritingSide m_evening;
    World m_folded; ///< One event behind the other, to see each step.
    Ledger m_ledger;
    std::size_t m_checked = 0;
    std::string m_broken;
};

} // namespace

class TestInvariants final : public QObject
{
    Q_OBJECT

private slots:
    void theRulesStandWhateverIsAsked();
    void foldingInOneGoEqualsFoldingInSteps();
    void everyKindOfEventHappensInRandomEvenings();
};

void TestInvariants::theRulesStandWhateverIsAsked()
{
    for (std::uint64_t seed = 1; seed <= 120; ++seed) {
        const std::string broken = RandomEvening{seed}.play(1000);
        if (!broken.empty())
            QFAIL(("seed " + std::to_string(seed) + ": " + broken).c_str());
    }
}

void TestInvariants::foldingInOneGoEqualsFoldingInSteps()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        RandomEvening played{seed};
        QVERIFY(played.play(300).empty());
        WritingSide &evening = played.evening();
        World inOneGo;
        World inSteps;
        Dice dice{seed};
        for (std::size_t i = 0; i < evening.log().size(); ++i) {
            inOneGo.record(evening.log()[i], evening.timeOf(i));
            if (dice.chance(10))
                inSteps = World{inSteps}; // as if put away and taken out again
            inSteps.record(evening.log()[i], evening.timeOf(i));
        }
        for (const auto &[id, order] : evening.world().orders())
            QVERIFY2(inOneGo.order(id) == order && inSteps.order(id) == order,
                     ("seed " + std::to_string(seed)).c_str());
        for (const auto &[id, stock] : evening.world().stocks())
            QVERIFY(inOneGo.stock(id) == stock && inSteps.stock(id) == stock);
        for (const auto &[id, payment] : evening.world().payments())
            QVERIFY(inOneGo.payment(id) == payment && inSteps.payment(id) == payment);
    }
}

void TestInvariants::everyKindOfEventHappensInRandomEvenings()
{
    std::set<std::size_t> kinds;
    for (std::uint64_t seed = 1; seed <= 400 && kinds.size() < eventKinds; ++seed) {
        RandomEvening played{seed};
        (void)played.play(1000);
        for (const NewEvent &event : played.evening().log())
            kinds.insert(event.event.index());
    }
    for (std::size_t kind = 0; kind < eventKinds; ++kind)
        QVERIFY2(kinds.contains(kind), ("kind " + std::to_string(kind)).c_str());
}

RESTAURANT_TEST(TestInvariants)

} // namespace restaurant::testing::tst_invariants
#include "tst_invariants.moc"
