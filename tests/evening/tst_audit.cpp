#include "evening/audit.h"
#include "evening/evening.h"
#include "testprogram.h"

#include "read/store/viewfile.h"
#include "sqlite/query.h"

#include <QtTest>

#include <map>

namespace restaurant::testing::tst_audit {

using namespace std::chrono_literals;

namespace {

const QString quietLunch =
    QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json");

using Verdict = AuditState::Verdict;

AuditState rightUpTo(std::int64_t position)
{
    AuditState state;
    state.view = ViewName::Waiter;
    state.verdict = Verdict::Right;
    state.upTo = Position{position};
    return state;
}

/// An evening played to its end, and what the audit last told of each view.
class AuditedLunch
{
public:
    AuditedLunch()
        : m_evening(eveningSourceFor(quietLunch))
    {
        QObject::connect(&m_evening, &Evening::opened, &m_evening,
                         [this](const EveningInfo &info) { m_file = info.file.toStdString(); });
        QObject::connect(&m_evening, &Evening::auditChanged, &m_evening,
                         [this](const AuditState &state) { m_states[state.view] = state; });
        QSignalSpy opened(&m_evening, &Evening::opened);
        m_evening.open();
        opened.wait();
        QSignalSpy arrived(&m_evening, &Evening::arrived);
        m_evening.runUntil(*instantFrom("13:30"));
        arrived.wait(20'000);
    }
    [[nodiscard]] Verdict verdict(ViewName view) { return m_states[view].verdict; }
    [[nodiscard]] const AuditState &state(ViewName view) { return m_states[view]; }
    /// Told after events were shown: a view that nothing has reached is right, too.
    [[nodiscard]] bool isAllRight() const
    {
        return m_states.size() == FirstBoards::views.size() &&
               std::all_of(m_states.begin(), m_states.end(), [](const auto &known) {
                   return known.second.verdict == Verdict::Right && known.second.upTo > Position{};
               });
    }
    void edit(ViewName view, const char *sql) const
    {
        const Connection connection(viewFilePath(m_file, view), Purpose::ReadStore);
        run(connection, sql);
    }
    void rebuild(ViewName view) { m_evening.rebuild(view); }

private:
    std::string m_file;
    std::map<ViewName, AuditState> m_states;
    Evening m_evening;
};

} // namespace

class TestAudit : public QObject
{
    Q_OBJECT
private slots:
    void everyViewOfAnEveningIsToldRight()
    {
        AuditedLunch lunch;
        QTRY_VERIFY_WITH_TIMEOUT(lunch.isAllRight(), 60'000);
        QVERIFY(lunch.state(ViewName::Kitchen).lastRun.time_since_epoch() > 0s);
    }
    void anEditedRowIsToldUntilTheViewIsRebuilt()
    {
        AuditedLunch lunch;
        QTRY_VERIFY_WITH_TIMEOUT(lunch.isAllRight(), 60'000);
        lunch.edit(ViewName::Details, "DELETE FROM order_details WHERE key = 1");
        QTRY_COMPARE_WITH_TIMEOUT(lunch.verdict(ViewName::Details), Verdict::Wrong, 60'000);
        const AuditState &state = lunch.state(ViewName::Details);
        QCOMPARE(state.findings.size(), 1U);
        QCOMPARE(state.findings[0].key, std::string("1"));
        lunch.rebuild(ViewName::Details);
        QTRY_COMPARE_WITH_TIMEOUT(lunch.verdict(ViewName::Details), Verdict::Right, 60'000);
    }

    void silenceIsToldAsUnknownOnce()
    {
        AuditWatch watch;
        const AuditWatch::Time start{1h};
        watch.heard(rightUpTo(41), start);
        QVERIFY(watch.fallenSilent(start + 9s).empty());
        const std::vector<AuditState> silent = watch.fallenSilent(start + 10s);
        QCOMPARE(silent.size(), 1U);
        QCOMPARE(silent[0].view, ViewName::Waiter);
        QCOMPARE(silent[0].verdict, Verdict::Unknown);
        QCOMPARE(silent[0].upTo, Position{41});
        QVERIFY(watch.fallenSilent(start + 20s).empty());
        watch.heard(rightUpTo(42), start + 21s);
        QVERIFY(watch.fallenSilent(start + 30s).empty());
    }
    void whatIsUnknownStaysSoWithItsReason()
    {
        AuditWatch watch;
        AuditState state = rightUpTo(41);
        watch.heard(state, AuditWatch::Time{1h});
        state.verdict = Verdict::Unknown;
        watch.heard(state, AuditWatch::Time{1h});
        QVERIFY(watch.fallenSilent(AuditWatch::Time{2h}).empty());
    }

    void workIsRestedNineteenTimesInPieces()
    {
        RestMeter meter;
        meter.worked(200ms);
        RestMeter::Duration rested{};
        do
            rested += meter.nextRest();
        while (meter.owesMore());
        QCOMPARE(rested.count(), RestMeter::Duration(3'800ms).count());
    }
    void evenWithoutWorkThereIsARest() { QCOMPARE(RestMeter().nextRest().count(), 250'000); }
};

RESTAURANT_TEST(TestAudit)

} // namespace restaurant::testing::tst_audit
#include "tst_audit.moc"
