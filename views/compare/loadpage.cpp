#include "loadpage.h"

#include "architecturechoice.h"
#include "common/controls.h"
#include "common/picturefile.h"
#include "common/tables.h"
#include "evenings.h"
#include "loadchart.h"
#include "loadmodel.h"
#include "theme/themes.h"
#include "words/loadtext.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace restaurant {

namespace {

/// "1, 2, 4, 8": whole numbers from 1 to 8, at least one. Nothing: it is none.
std::optional<std::vector<int>> readersFrom(const QString &text)
{
    constexpr double most = 8;
    const auto numbers = numbersFrom(text);
    if (!numbers || numbers->empty())
        return std::nullopt;
    std::vector<int> readers;
    for (const double number : *numbers) {
        if (number < 1 || number > most || number != std::floor(number))
            return std::nullopt;
        readers.push_back(static_cast<int>(number));
    }
    return readers;
}

} // namespace

LoadPage::LoadPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new LoadModel(this))
    , m_architectures(new ArchitectureChoice(QStringLiteral("load")))
    , m_readers(new QLineEdit(QStringLiteral("1, 2, 4, 8")))
    , m_seconds(new QDoubleSpinBox)
    , m_run(new RunBox(QStringLiteral("load"), tr("&Measure"), tr("%v of %m points")))
    , m_figure(new QComboBox)
    , m_chart(new LoadChart)
    , m_table(new QTableView)
    , m_twin(new QStackedWidget)
    , m_asTable(namedAction(this, "loadTableAction", tr("As a table"),
                            tr("Show what was measured as a table")))
    , m_notes(plainLabel({}, "loadNotes"))
    , m_save(new SaveButtons(QStringLiteral("load"), tr("Save the chart as a picture"),
                             tr("Save a line for each point")))
{
    makeControls();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme().sizes.margin);
    row->addWidget(makeChoice());
    row->addWidget(makeResult(), 1);
    connect(m_readers, &QLineEdit::textChanged, this, &LoadPage::check);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &LoadPage::draw);
    connect(m_run, &RunBox::beginRequested, this, [this] {
        if (const auto wanted = wish())
            emit measureRequested(*wanted);
    });
    show({});
}

void LoadPage::makeControls()
{
    constexpr double shortest = .1;
    constexpr double longest = 10;
    nameControl(m_readers, "loadReaders", tr("So many readers at a time, one after the other"));
    m_seconds->setRange(shortest, longest);
    m_seconds->setDecimals(1);
    m_seconds->setValue(1);
    m_seconds->setSuffix(tr(" s"));
    nameControl(m_seconds, "loadSeconds", tr("How long each point is measured"));
    for (const LoadFigure figure : allLoadFigures)
        m_figure->addItem(loadFigureName(figure), static_cast<int>(figure));
    m_figure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    nameControl(m_figure, "loadFigure", tr("Which figure the chart shows"));
}

QWidget *LoadPage::makeChoice()
{
    auto *form = new QFormLayout;
    form->setContentsMargins({});
    form->addRow(tr("Readers"), m_readers);
    form->addRow(tr("Each point"), m_seconds);
    auto *choice = new QWidget;
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins({});
    column->addWidget(m_architectures);
    column->addStretch(1);
    column->addLayout(form);
    column->addWidget(m_run);
    choice->setFixedWidth(14 * theme().sizes.line);
    return choice;
}

QWidget *LoadPage::makeBar()
{
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::toggled, m_twin, [this](bool table) {
        m_twin->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_chart);
    });
    connect(m_save, &SaveButtons::fileRequested, this, &LoadPage::fileRequested);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(m_figure);
    row->addStretch(1);
    row->addWidget(textButton(m_asTable, tr("Show what was measured as a table")));
    row->addWidget(m_save);
    return bar;
}

QWidget *LoadPage::makeResult()
{
    setUpTable(m_table, "loadTable", tr("What was measured, as a table"));
    m_table->setModel(m_model);
    new TableFitter(m_table);
    new EmptyState(m_table, tr("Choose architectures and readers, and measure."));
    m_twin->addWidget(m_chart);
    m_twin->addWidget(m_table);
    m_notes->setWordWrap(true);
    asKind(m_notes, WidgetKind::Dim);
    auto *result = new QWidget;
    auto *column = new QVBoxLayout(result);
    column->setContentsMargins({});
    column->addWidget(makeBar());
    column->addWidget(m_twin, 1);
    column->addWidget(m_notes);
    return result;
}

void LoadPage::check()
{
    m_run->setReady(readersFrom(m_readers->text())
                        ? QString()
                        : tr("Readers are whole numbers from 1 to 8, as 1, 2, 4, 8."));
}

std::optional<LoadWish> LoadPage::wish() const
{
    auto readers = readersFrom(m_readers->text());
    if (!readers)
        return std::nullopt;
    return LoadWish{m_architectures->chosen(), *std::move(readers), m_seconds->value()};
}

void LoadPage::show(const MeasuredLoad &load)
{
    m_model->setLoad(load);
    const bool hasAny = !load.points.empty();
    m_save->setEnabled(hasAny);
    m_figure->setEnabled(hasAny);
    m_notes->setText(hasAny ? loadNote(load)
                            : tr("Choose architectures (none: all of them), and measure: one "
                                 "writes and more and more read, on real files of this computer. "
                                 "Nothing of it is simulated."));
    draw();
}

void LoadPage::choose(LoadFigure figure)
{
    m_figure->setCurrentIndex(m_figure->findData(static_cast<int>(figure)));
}

void LoadPage::draw()
{
    m_chart->setLoad(m_model->load(), static_cast<LoadFigure>(m_figure->currentData().toInt()));
}

QString LoadPage::savePicture(const QString &path) const
{
    PictureToSave picture;
    picture.on = m_chart->viewport();
    picture.title = tr("Measured load: %1").arg(m_figure->currentText());
    picture.description = m_notes->text();
    picture.caption = picture.title + QStringLiteral(". ") + picture.description;
    picture.paint = [this](QPainter &painter) {
        const QRect all(QPoint(), m_chart->viewport()->size());
        m_chart->render(&painter, all, all);
    };
    return writePicture(path, picture);
}

} // namespace restaurant
