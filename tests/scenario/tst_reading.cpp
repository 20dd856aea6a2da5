// Nobody in the restaurant reads what he may not read: every look at a view in every evening that
// is shipped, and every command that was decided on one.
#include "scenario/scenariofile.h"
#include "simulation/liverun.h"
#include "testprogram.h"

#include <QDir>
#include <QtTest>

#include <algorithm>

namespace restaurant::testing::tst_reading {

namespace {

/// What of the view somebody of the staff may read, in whichever of his roles he may most.
Entitlement mostOf(const StaffList &staff, const std::string &who, ViewName view)
{
    Entitlement most = Entitlement::Nothing;
    for (const Role role : rolesOf(staff.members(), Name::from(who).value_or(Name{})))
        most = std::max(most, mayRead(role, view));
    return most;
}

} // namespace

class TestReading : public QObject
{
    Q_OBJECT

private slots:
    void nobodyReadsWhatHeMayNot_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(SOURCE_DIR "/resources/scenarios"));
        for (const QString &name : folder.entryList({QStringLiteral("*.scenario.json")}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void nobodyReadsWhatHeMayNot()
    {
        QFETCH(QString, file);
        const auto scenario = readScenario(file.toStdString());
        QVERIFY(scenario);
        LiveRun run(*scenario);
        run.play();
        StaffList staff = scenario->restaurant.staff;
        for (const TimedActivity &timed : run.activities) {
            if (const auto *change = std::get_if<StaffingChanged>(&timed.activity))
                staff.add(*change);
            const auto *look = std::get_if<ViewConsulted>(&timed.activity);
            if (!look || !look->view)
                continue;
            // A guest looks after his own order, and at nothing else.
            const Entitlement may = look->guest ? mayRead(Role::Guest, *look->view)
                                                : mostOf(staff, look->who, *look->view);
            QVERIFY2(may == Entitlement::Everything ||
                         (look->guest && may == Entitlement::OwnOrder),
                     (look->who + " at " + std::string(toWord(*look->view))).c_str());
        }
        for (const HandledCommand &handled : run.handled) {
            const SentCommand &sent = handled.sent;
            QVERIFY(!sent.seen ||
                    mayRead(sent.actor.role, sent.seen->view) != Entitlement::Nothing);
        }
    }
};

RESTAURANT_TEST(TestReading)

} // namespace restaurant::testing::tst_reading
#include "tst_reading.moc"
