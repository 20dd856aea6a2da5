#include "figures.h"

#include "charts/chartspane.h"
#include "charts/chartview.h"
#include "charts/figuresmodel.h"

#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace restaurant;

class TestChartsPane final : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aClickShowsAnotherChart();
    void theTableShowsWhatThePictureShows();
    void whereThereIsLittleRoomTheChartHasIt();
    void newFiguresAppear();
    void aChartIsSaved_data();
    void aChartIsSaved();
    void whatCannotBeSavedIsSaid();
    void theExportIsAskedForByItsButton();

private:
    template <typename Widget> Widget *find(const char *name)
    {
        return m_pane->findChild<Widget *>(QLatin1String(name));
    }

    std::unique_ptr<FiguresModel> m_model;
    std::unique_ptr<ChartsPane> m_pane;
};

void TestChartsPane::init()
{
    m_pane.reset();
    m_model = std::make_unique<FiguresModel>();
    samples::fill(*m_model, samples::evening());
    m_pane = std::make_unique<ChartsPane>(m_model.get());
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
    MeasuresChanges changes;
    changes.minutes.upserted = {next};
    m_model->apply(changes);
    QTRY_COMPARE(find<QTableView>("chartTable")->model()->rowCount(), 42);
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

QTEST_MAIN(TestChartsPane)
#include "tst_chartspane.moc"
