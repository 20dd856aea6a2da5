#include "testprogram.h"
#include "window/filecontroller.h"

#include <QtTest>

namespace restaurant::testing::tst_filename {

class TestFileName : public QObject
{
    Q_OBJECT

private slots:
    void aNameGetsItsSuffix_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("saved");
        const auto row = [](const char *path, const char *saved) {
            QTest::newRow(path) << QString::fromLatin1(path) << QString::fromLatin1(saved);
        };
        row("", "");
        row("/tmp/Mittag", "/tmp/Mittag.restaurant");
        row("/tmp/Mittag 12.5", "/tmp/Mittag 12.5.restaurant");
        row("/tmp/v1.2/Mittag", "/tmp/v1.2/Mittag.restaurant");
        row("/tmp/Mittag.restaurant", "/tmp/Mittag.restaurant");
        row("/tmp/Mittag.Restaurant", "/tmp/Mittag.Restaurant");
        row("/tmp/Mittag.db", "/tmp/Mittag.db.restaurant");
    }
    void aNameGetsItsSuffix()
    {
        QFETCH(QString, path);
        QFETCH(QString, saved);
        QCOMPARE(nameToSave(path, QStringLiteral("Recordings (*.restaurant)"),
                            QStringLiteral("evening.restaurant")),
                 saved);
    }

    void oneOfSeveralSuffixesIsKept()
    {
        const QString filter = QStringLiteral("Picture (*.png);;Drawing (*.svg);;Table (*.csv)");
        const QString suggestion = QStringLiteral("waits.png");
        QCOMPARE(nameToSave(QStringLiteral("a.svg"), filter, suggestion), QStringLiteral("a.svg"));
        QCOMPARE(nameToSave(QStringLiteral("a 1.5"), filter, suggestion),
                 QStringLiteral("a 1.5.png"));
    }
};

RESTAURANT_TEST(TestFileName)

} // namespace restaurant::testing::tst_filename
#include "tst_filename.moc"
