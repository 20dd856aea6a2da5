#include "figures.h"
#include "testprogram.h"

#include "charts/chartguess.h"
#include "charts/chartspane.h"
#include "charts/chartview.h"
#include "charts/figuresmodel.h"
#include "charts/querycosts.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>
#include <memory>

namespace restaurant::testing::tst_chartspane {

class TestChartsPane final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aClickShowsAnotherChart();
    void theTableShowsWhatThePictureShows();
    void queryCostsStandInATableOfTheirOwn();
    void whereThereIsLittleRoomTheChartHasIt();
    void newFiguresAppear();
    void aGuessIsDrawnOverWhatIsToCome();
    void aChartIsSaved_data();
    void aChartIsSaved();
    void anExportShowsWhatTheScreenShows_data();
    void anExportShowsWhatTheScreenShows();
    void whatCannotBeSavedIsSaid();
    void theExportIsAskedForByItsButton();

private:
    template <typename Widget> Widget *find(const char *name)
    {
        return m_pane->findChild<Widget *>(QLatin1String(name));
    }

    std::unique_ptr<FiguresModel> m_model;
    QueryCostsModel m_costs;
    std::unique_ptr<ChartsPane> m_pane;
};

void TestChartsPane::init()
{
    m_pane.reset();
    m_model = std::make_unique<FiguresModel>();
    samples::fill(*m_model, samples::evening());
    m_pane = std::make_unique<ChartsPane>(m_model.get(), &m_costs);
    m_pane->resize(700, 420);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
}

void TestChartsPane::aClickShowsAnotherChart()
{
    const auto *chart = find<ChartView>("chart");
    QVERIFY(chart->accessibleName().contains(QStringLiteral("Waits")));
    QTest::mouseClick(find<QToolButton>("chart-1"), Qt::LeftButton);
    QVERIFY(chart->accessibleName().contains(QStringLiteral("Work that waits")));
    QVERIFY(find<QLabel>("chartRemark")->text().contains(QStringLiteral("Floor: 3 now, 2.0")));
}

void TestChartsPane::queryCostsStandInATableOfTheirOwn()
{
    auto *table = find<QTableView>("queryCostsTable");
    QVERIFY(!table->isVisible());
    QTest::mouseClick(find<QToolButton>("queryCosts"), Qt::LeftButton);
    QVERIFY(table->isVisible());
    QVERIFY(!find<ChartView>("chart")->isVisible());
    QVERIFY(find<QLabel>("chartRemark")->text().contains(QStringLiteral("not recorded")));
    QueryCounts counts;
    QueryTally &staff = counts.of(ViewName::Waiter, Asker::Staff);
    staff.count = 2;
    staff.lastMinute = 1;
    staff.from = AnsweredFrom::Tables;
    staff.sum = {8, 30, 901, std::chrono::microseconds(240)};
    m_costs.show(counts);
    QStringList cells;
    for (int column = 0; column < m_costs.columnCount(); ++column)
        cells += m_costs.index(0, column).data().toString();
    QCOMPARE(cells.join(u'|'),
             QStringLiteral("Waiter|staff|2|1|4|15|450.5|120 µs|the normalised tables, joined"));
    m_pane->setLive(false);
    QVERIFY(find<QLabel>("chartRemark")->text().contains(QStringLiteral("The past")));
    QTest::mouseClick(find<QToolButton>("chart-0"), Qt::LeftButton);
    QVERIFY(find<ChartView>("chart")->isVisible());
}

void TestChartsPane::theTableShowsWhatThePictureShows()
{
    m_pane->choose(ChartKind::Guests);
    find<QAction>("chartTableAction")->setChecked(true);
    const auto *table = find<QTableView>("chartTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 41);
    QCOMPARE(table->model()->headerData(1, Qt::Horizontal).toString(), QStringLiteral("inside"));
}

void TestChartsPane::whereThereIsLittleRoomTheChartHasIt()
{
    const auto *remark = find<QLabel>("chartRemark");
    const auto *chart = find<ChartView>("chart");
    QVERIFY(remark->isVisible());
    m_pane->resize(628, 215);
    QTRY_VERIFY(!remark->isVisible());
    QTRY_VERIFY(chart->chart()->title().isEmpty());
    QVERIFY(chart->toolTip().contains(QStringLiteral("mean 3:22")));
    m_pane->resize(700, 420);
    QTRY_VERIFY(remark->isVisible());
    QTRY_VERIFY(chart->chart()->title().contains(QStringLiteral("Waits")));
}

void TestChartsPane::newFiguresAppear()
{
    m_pane->choose(ChartKind::Guests);
    MinuteMeasure next;
    next.minute = Minute{12 * 60 + 41};
    ShownChanges<MeasuresBoard> changes;
    std::get<Changes<MinuteMeasure>>(changes).upserted = {next};
    m_model->apply(changes);
    QTRY_COMPARE(find<QTableView>("chartTable")->model()->rowCount(), 42);
}

/// By hand and by keys; it stays where it was drawn once the curve comes.
void TestChartsPane::aGuessIsDrawnOverWhatIsToCome()
{
    const auto *chart = find<ChartView>("chart");
    auto *guess = find<ChartGuess>("chartGuess");
    QVERIFY(!guess->isVisible());
    m_pane->askGuess(ChartKind::Queues, std::chrono::minutes(1));
    QVERIFY(guess->isVisible() && guess->isEmpty());
    const QRectF plot = chart->chart()->plotArea();
    QVERIFY(guess->x() > plot.left() && std::abs(guess->geometry().right() - plot.right()) < 3);
    QVERIFY(guess->width() > plot.width() / 6);
    const QPoint from(2, guess->height() - 2);
    const QPointF to(guess->width() - 2, 2);
    QTest::mousePress(guess, Qt::LeftButton, {}, from);
    QMouseEvent drag(QEvent::MouseMove, to, guess->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                     Qt::NoModifier);
    QCoreApplication::sendEvent(guess, &drag);
    QVERIFY(guess->heights().front() < 0.1 && guess->heights().back() > 0.9);
    for (const double height : guess->heights())
        QVERIFY(height >= 0);
    QTest::keyClick(guess, Qt::Key_Down);
    QVERIFY(guess->heights().back() < 0.96);
    m_pane->closeGuess();
    const std::vector<double> drawn = guess->heights();
    QTest::keyClick(guess, Qt::Key_Down);
    QVERIFY(guess->isVisible() && guess->heights() == drawn);
    m_pane->choose(ChartKind::Waits);
    QVERIFY(!guess->isVisible());
    m_pane->choose(ChartKind::Queues);
    QVERIFY(guess->isVisible());
    m_pane->dropGuess();
    QVERIFY(!guess->isVisible());
}

void TestChartsPane::aChartIsSaved_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("beginning");
    QTest::addRow("picture") << QStringLiteral("png") << QByteArray("\x89PNG");
    QTest::addRow("drawing") << QStringLiteral("svg") << QByteArray("<?xml");
    QTest::addRow("table") << QStringLiteral("csv") << QByteArray("Time,");
}

void TestChartsPane::aChartIsSaved()
{
    QFETCH(QString, ending);
    QFETCH(QByteArray, beginning);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("waits.") + ending);
    QCOMPARE(m_pane->exportTo(path), QString());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY2(bytes.startsWith(beginning), bytes.left(20).constData());
    QVERIFY(bytes.size() > 100);
}

void TestChartsPane::anExportShowsWhatTheScreenShows_data()
{
    QTest::addColumn<QString>("ending");
    QTest::addColumn<int>("scale");
    QTest::addColumn<QSize>("size");
    for (const char *ending : {"png", "svg"})
        for (const int scale : {1, 2})
            for (const QSize size : {QSize(700, 420), QSize(620, 240)})
                QTest::addRow("%s at %d, %d by %d", ending, scale, size.width(), size.height())
                    << QString::fromLatin1(ending) << scale << size;
}

namespace {

/// Of the file, so many pixels for each that the chart has on the screen.
QImage exported(const QString &path, QSize size)
{
    if (path.endsWith(QLatin1String("png")))
        return QImage(path).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    QSvgRenderer(path).render(&painter);
    return image;
}

/// Light and dark within each cell of 8 by 8 pixels: where the edges of letters lie does not count,
/// where there are letters does.
QImage coarse(const QImage &image)
{
    return image.scaled(image.size() / 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

int differentCells(const QImage &a, const QImage &b)
{
    constexpr int clearly = 60;
    int cells = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            cells += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > clearly ? 1 : 0;
    return cells;
}

} // namespace

void TestChartsPane::anExportShowsWhatTheScreenShows()
{
    QFETCH(QString, ending);
    QFETCH(int, scale);
    QFETCH(QSize, size);
    m_pane->resize(size);
    auto *chart = find<ChartView>("chart");
    QTRY_COMPARE(chart->size(), chart->viewport()->size());
    QCoreApplication::processEvents();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("waits.") + ending);
    QCOMPARE(m_pane->exportTo(path), QString());
    const QImage screen = chart->viewport()->grab().toImage();
    const QSize pixels = chart->viewport()->size() * scale;
    const QImage file = exported(path, pixels);
    const int cells = differentCells(
        coarse(file),
        coarse(screen.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)));
    screen.save(QDir::temp().filePath(QStringLiteral("chart-screen.png")));
    file.save(QDir::temp().filePath(QStringLiteral("chart-%1.png").arg(ending)));
    QVERIFY2(cells <= pixels.width() * pixels.height() / 64 / 200,
             qPrintable(QStringLiteral("%1 of %2 cells look different, see %3/chart-*.png")
                            .arg(cells)
                            .arg(pixels.width() * pixels.height() / 64)
                            .arg(QDir::tempPath())));
}

void TestChartsPane::whatCannotBeSavedIsSaid()
{
    QVERIFY(m_pane->exportTo(QStringLiteral("/nowhere/waits.png"))
                .contains(QStringLiteral("/nowhere/waits.png")));
    QVERIFY(m_pane->exportTo(QStringLiteral("waits.gif")).contains(QStringLiteral(".svg")));
    QVERIFY(!QFile::exists(QStringLiteral("waits.gif")));
}

void TestChartsPane::theExportIsAskedForByItsButton()
{
    const QSignalSpy asked(m_pane.get(), &ChartsPane::exportRequested);
    find<QAction>("exportChartAction")->trigger();
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().toString(), QStringLiteral("waits.png"));
}

RESTAURANT_TEST(TestChartsPane)

} // namespace restaurant::testing::tst_chartspane
#include "tst_chartspane.moc"
