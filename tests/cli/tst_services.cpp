// What the command line says of an evening whose services have a store each.
#include "program.h"
#include "testprogram.h"

#include <QtTest>

#include <QFile>
#include <QTemporaryDir>

namespace restaurant::testing::tst_services {

namespace {

bool has(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes);
}

} // namespace

class TestServices : public QObject
{
    Q_OBJECT

private slots:
    void verifySaysWhatEachServiceHas();
    void whatWaitsInAnOutboxIsNoFault();
    void whatADualWriteLosesIsNamed();
    void whatIsForgottenIsForgottenInBoth();
    void aCrashBetweenStoresNeedsStores();

private:
    /// Plays the quiet lunch.
    Answer play(const QString &file, const QStringList &options) const
    {
        return run(
            QStringList{QStringLiteral("play"),
                        QStringLiteral(SOURCE_DIR "/resources/scenarios/quiet-lunch.scenario.json"),
                        QStringLiteral("--out"), file} +
            options);
    }
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }

    QTemporaryDir m_folder;
};

void TestServices::verifySaysWhatEachServiceHas()
{
    const QString file = path("each.restaurant");
    QCOMPARE(play(file, {QStringLiteral("--services"), QStringLiteral("each")}).exitCode, 0);
    Answer found = run({QStringLiteral("verify"), file});
    QCOMPARE(found.exitCode, 0);
    for (const char *line :
         {"orders: whole, 110 events of 100 commands\n", "stock: whole, 49 events of 38 commands\n",
          "payment: whole, 20 events of 20 commands\n"})
        QVERIFY2(found.out.contains(QLatin1String(line)), qPrintable(found.out));
    QVERIFY(QFile::remove(path("each.stock.db")));
    found = run({QStringLiteral("verify"), file});
    QCOMPARE(found.exitCode, 0);
    QVERIFY(found.out.contains(QLatin1String("stock: no store; it is made from the log")));
    QVERIFY(QFile::copy(path("each.orders.db"), path("each.stock.db")));
    found = run({QStringLiteral("verify"), file});
    QCOMPARE(found.exitCode, 1);
    QVERIFY(found.err.contains(QLatin1String("it is the store of another service: orders")));
}

void TestServices::whatWaitsInAnOutboxIsNoFault()
{
    const QString file = path("waiting.restaurant");
    QCOMPARE(play(file, {QStringLiteral("--services"), QStringLiteral("each"),
                         QStringLiteral("--crash"), QStringLiteral("9")})
                 .exitCode,
             137);
    const Answer found = run({QStringLiteral("verify"), file});
    QCOMPARE(found.exitCode, 0);
    QVERIFY(found.out.contains(QLatin1String(": waits in the outbox: ")));
}

void TestServices::whatADualWriteLosesIsNamed()
{
    const QString file = path("dual.restaurant");
    QCOMPARE(play(file, {QStringLiteral("--services"), QStringLiteral("each-without-outbox"),
                         QStringLiteral("--crash"), QStringLiteral("9")})
                 .exitCode,
             137);
    const Answer found = run({QStringLiteral("verify"), file});
    QCOMPARE(found.exitCode, 1);
    QVERIFY2(found.err.contains(QLatin1String(": never reached the log: ")), qPrintable(found.err));
    const Answer refused = run({QStringLiteral("submit"), file});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY(refused.err.contains(QLatin1String("never reached the journal")));
    QCOMPARE(run({QStringLiteral("show"), file, QStringLiteral("kitchen")}).exitCode, 0);
}

void TestServices::whatIsForgottenIsForgottenInBoth()
{
    const QString file = path("words.restaurant");
    QCOMPARE(play(file, {QStringLiteral("--services"), QStringLiteral("each")}).exitCode, 0);
    QVERIFY(has(path("words.orders.db"), "extra egg"));
    for (int order = 1; order <= 10; ++order)
        (void)run(
            {QStringLiteral("forget"), file, QStringLiteral("order"), QString::number(order)});
    QVERIFY(!has(path("words.orders.db"), "extra egg"));
    QVERIFY(!has(file, "\"notes\":[\"extra egg"));
    QCOMPARE(run({QStringLiteral("verify"), file}).exitCode, 0);
}

void TestServices::aCrashBetweenStoresNeedsStores()
{
    const Answer answer =
        play(path("one.restaurant"), {QStringLiteral("--crash"), QStringLiteral("1")});
    QCOMPARE(answer.exitCode, 3);
    QVERIFY(answer.err.contains(QLatin1String("one store for all services")));
    QVERIFY(!QFile::exists(path("one.restaurant")));
}

RESTAURANT_TEST(TestServices)

} // namespace restaurant::testing::tst_services
#include "tst_services.moc"
