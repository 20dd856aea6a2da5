#include "chartresult.h"

#include "common/controls.h"
#include "common/picturefile.h"
#include "common/tables.h"
#include "theme/themes.h"

#include <QtCharts/QChartView>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace restaurant {

namespace {

QTableView *makeTable(const QString &prefix, QAbstractItemModel *model,
                      const ChartResult::Texts &texts)
{
    auto *table = new QTableView;
    setUpTable(table, qPrintable(prefix + QStringLiteral("Table")), texts.tableName);
    table->setModel(model);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    new TableFitter(table);
    new EmptyState(table, texts.whenEmpty);
    return table;
}

} // namespace

ChartResult::ChartResult(const QString &prefix, QChartView *chart, QAbstractItemModel *model,
                         const Texts &texts, QWidget *parent)
    : QWidget(parent)
    , m_figures(new QComboBox)
    , m_save(new SaveButtons(prefix, tr("Save the chart as a picture"), texts.csvTip))
    , m_chart(chart)
    , m_notes(plainLabel({}, qPrintable(prefix + QStringLiteral("Notes"))))
{
    m_figures->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    nameControl(m_figures, qPrintable(prefix + QStringLiteral("Figure")),
                tr("Which figure the chart shows"));
    m_notes->setWordWrap(true);
    asKind(m_notes, WidgetKind::Dim);
    auto *either = new QStackedWidget;
    either->addWidget(m_chart);
    either->addWidget(makeTable(prefix, model, texts));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(makeBar(prefix, texts.tableName, either));
    column->addWidget(either, 1);
    column->addWidget(m_notes);
    connect(m_save, &SaveButtons::fileRequested, this, &ChartResult::fileRequested);
}

/// Its button chooses between the chart and the table.
QHBoxLayout *ChartResult::makeBar(const QString &prefix, const QString &tableName,
                                  QStackedWidget *either)
{
    QAction *asTable = namedAction(this, qPrintable(prefix + QStringLiteral("TableAction")),
                                   tr("As a table"), tableName);
    asTable->setCheckable(true);
    connect(asTable, &QAction::toggled, either,
            [either](bool isTable) { either->setCurrentIndex(isTable ? 1 : 0); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_figures);
    row->addStretch(1);
    row->addWidget(textButton(asTable, tableName));
    row->addWidget(m_save);
    return row;
}

void ChartResult::say(const QString &notes)
{
    m_notes->setText(notes);
}

QString ChartResult::savePicture(const QString &path, const QString &title) const
{
    PictureToSave picture;
    picture.on = m_chart->viewport();
    picture.title = title;
    picture.description = m_notes->text();
    picture.caption = picture.title + QStringLiteral(". ") + picture.description;
    picture.paint = [this](QPainter &painter) {
        const QRect all(QPoint(), m_chart->viewport()->size());
        m_chart->render(&painter, all, all);
    };
    return writePicture(path, picture);
}

} // namespace restaurant

#include "moc_chartresult.cpp"
