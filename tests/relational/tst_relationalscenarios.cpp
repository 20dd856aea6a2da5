// The tables in the evenings that come with the program.
#include "relational/keptlog.h"
#include "testprogram.h"

#include "evening/eveningsource.h"
#include "evening/writeside.h"
#include "store/logreader.h"

#include <QDir>
#include <QTest>

namespace restaurant::testing::tst_relationalscenarios {

namespace {

std::vector<RecordedEvent> logOf(const Scenario &scenario)
{
    const QTemporaryDir folder;
    const std::string file = folder.filePath(QStringLiteral("evening.restaurant")).toStdString();
    {
        WriteSide writeSide(file, scenario);
        do
            (void)writeSide.advance(scenario.ends, 512);
        while (writeSide.next() && *writeSide.next() <= scenario.ends);
    }
    LogReader reader(file);
    return reader.read({}, static_cast<int>(number(reader.head())));
}

} // namespace

class TestRelationalScenarios : public QObject
{
    Q_OBJECT
private slots:
    void boardsFromTablesAreRightInEveryScenario_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(SOURCE_DIR "/resources/scenarios"));
        for (const QString &name : folder.entryList({QStringLiteral("*.scenario.json")}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void boardsFromTablesAreRightInEveryScenario()
    {
        QFETCH(const QString, path);
        const Scenario scenario = loadScenario(path);
        const QString wrong = firstDifference(logOf(scenario), scenario.restaurant, 25);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

RESTAURANT_TEST(TestRelationalScenarios)

} // namespace restaurant::testing::tst_relationalscenarios
#include "tst_relationalscenarios.moc"
