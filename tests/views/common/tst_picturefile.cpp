// A picture as a file: all of it, and its caption below it.
#include "common/picturefile.h"
#include "testprogram.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

namespace restaurant::testing::tst_picturefile {

namespace {

constexpr QSize size(300, 200);

/// Red all over, and beyond its lower edge.
class RedPicture
{
public:
    RedPicture()
    {
        m_widget.resize(size);
        picture.on = &m_widget;
        picture.title = QStringLiteral("Friday rush");
        picture.description = QStringLiteral("Everything is red.");
        picture.paint = [](QPainter &painter) {
            painter.fillRect(0, 0, size.width(), 2 * size.height(), Qt::red);
        };
    }

    PictureToSave picture;

private:
    QWidget m_widget;
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// How many pixels below the picture are not of the ground's colour.
int writtenIn(const QImage &image)
{
    const QRgb ground = image.pixel(0, image.height() - 1);
    int written = 0;
    for (int y = 2 * size.height(); y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            written += image.pixel(x, y) == ground ? 0 : 1;
    return written;
}

} // namespace

class TestPictureFile final : public QObject
{
    Q_OBJECT

private slots:
    void aPictureHasTwiceTheSizeAndNothingElse()
    {
        QCOMPARE(writePicture(in("red.PNG"), RedPicture().picture), QString());
        const QImage image(in("red.PNG"));
        QCOMPARE(image.size(), 2 * size);
        QCOMPARE(image.pixelColor(0, 0), QColor(Qt::red));
        QCOMPARE(image.pixelColor(599, 399), QColor(Qt::red));
    }

    void theCaptionStandsBelowOnAsManyLinesAsItNeeds()
    {
        RedPicture red;
        red.picture.caption = QStringLiteral("Charlie writes.");
        QCOMPARE(writePicture(in("short.png"), red.picture), QString());
        red.picture.caption = QStringLiteral("Charlie writes, Roger reads. ").repeated(8);
        QCOMPARE(writePicture(in("long.png"), red.picture), QString());
        const QImage one(in("short.png"));
        const QImage many(in("long.png"));
        QCOMPARE(one.width(), 2 * size.width());
        QVERIFY(one.height() > 2 * size.height());
        QVERIFY(many.height() > one.height() + 4 * (one.height() - 2 * size.height()) / 2);
        QCOMPARE(one.pixelColor(0, 2 * size.height() - 1), QColor(Qt::red));
        QVERIFY(one.pixelColor(0, 2 * size.height() + 1) != QColor(Qt::red));
        QVERIFY(writtenIn(one) > 100);
        QVERIFY(writtenIn(many) > 4 * writtenIn(one));
    }

    void aDrawingSaysWhatItIs()
    {
        RedPicture red;
        red.picture.caption = QStringLiteral("Charlie writes.");
        QCOMPARE(writePicture(in("red.svg"), red.picture), QString());
        const QByteArray text = read(in("red.svg"));
        QVERIFY(text.contains("<title>Friday rush</title>"));
        QVERIFY(text.contains("<desc>Everything is red.</desc>"));
        QVERIFY(text.contains(">Charlie writes.<"));
        QSvgRenderer drawing(in("red.svg"));
        QVERIFY(drawing.isValid());
        QCOMPARE(drawing.viewBox().width(), size.width());
        QVERIFY(drawing.viewBox().height() > size.height());
    }

    void whatCannotBeWrittenIsSaidAndNothingIsLeft()
    {
        const RedPicture red;
        QVERIFY(writePicture(in("red.gif"), red.picture).contains(QStringLiteral("red.gif")));
        QVERIFY(!QFile::exists(in("red.gif")));
        QVERIFY(writePicture(QStringLiteral("/nowhere/red.png"), red.picture)
                    .startsWith(QStringLiteral("/nowhere/red.png cannot be written")));
        QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("folder.png")));
        QVERIFY(!writePicture(in("folder.png"), red.picture).isEmpty());
    }

private:
    [[nodiscard]] QString in(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }

    QTemporaryDir m_folder;
};

RESTAURANT_TEST(TestPictureFile)

} // namespace restaurant::testing::tst_picturefile
#include "tst_picturefile.moc"
