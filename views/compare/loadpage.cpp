#include "loadpage.h"

#include "architecturechoice.h"
#include "common/controls.h"
#include "evenings.h"
#include "loadchart.h"
#include "loadmodel.h"
#include "theme/themes.h"
#include "words/loadtext.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLineEdit>
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
    , m_chart(new LoadChart)
    , m_result(new ChartResult(QStringLiteral("load"), m_chart, m_model,
                               {tr("What was measured, as a table"),
                                tr("Choose architectures and readers, and measure."),
                                tr("Save a line for each point")}))
{
    makeControls();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme().sizes.margin);
    row->addWidget(makeChoice());
    row->addWidget(m_result, 1);
    connect(m_readers, &QLineEdit::textChanged, this, &LoadPage::check);
    connect(m_result, &ChartResult::fileRequested, this, &LoadPage::fileRequested);
    connect(m_result->figures(), &QComboBox::currentIndexChanged, this, &LoadPage::draw);
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
        m_result->figures()->addItem(loadFigureName(figure), static_cast<int>(figure));
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
    m_result->setSavable(hasAny);
    m_result->figures()->setVisible(hasAny);
    m_result->say(hasAny ? loadNote(load)
                         : tr("Choose architectures (none: all of them), and measure: one "
                              "writes and more and more read, on real files of this computer. "
                              "Nothing of it is simulated."));
    draw();
}

void LoadPage::draw()
{
    m_chart->setLoad(m_model->load(),
                     static_cast<LoadFigure>(m_result->figures()->currentData().toInt()));
}

QString LoadPage::savePicture(const QString &path) const
{
    return m_result->savePicture(path,
                                 tr("Measured load: %1").arg(m_result->figures()->currentText()));
}

} // namespace restaurant

#include "moc_loadpage.cpp"
