#include "sweeppage.h"

#include "common/controls.h"
#include "common/picturefile.h"
#include "common/tables.h"
#include "sweepchart.h"
#include "sweepmodel.h"
#include "theme/themes.h"
#include "words/experimenttext.h"
#include "words/names.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace restaurant {

namespace {

/// A first choice of points that can be looked at.
QString pointsFor(Knob knob)
{
    switch (knob) {
    case Knob::GuestsPerHour:
        return QStringLiteral("20, 30, 40, 50, 60");
    case Knob::Delay:
        return QStringLiteral("0, 30, 60, 120, 300");
    case Knob::Servers:
    case Knob::Readers:
        return QStringLiteral("1, 2, 3, 4");
    case Knob::Switching:
        return QStringLiteral("0, 10, 20, 40");
    }
    return {};
}

} // namespace

SweepPage::SweepPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new SweepModel(this))
    , m_knob(new QComboBox)
    , m_view(new QComboBox)
    , m_points(new QLineEdit)
    , m_evenings(new EveningsBox(QStringLiteral("sweep"), {10, 2, 1}))
    , m_figure(new QComboBox)
    , m_chart(new SweepChart)
    , m_table(new QTableView)
    , m_twin(new QStackedWidget)
    , m_asTable(namedAction(this, "sweepTableAction", tr("As a table"),
                            tr("Show the sweep as a table (T)")))
    , m_notes(plainLabel({}, "sweepNotes"))
{
    makeKnobs();
    m_figure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme().sizes.margin);
    row->addWidget(makeChoice());
    row->addWidget(makeResult(), 1);
    connect(m_points, &QLineEdit::textChanged, this, &SweepPage::check);
    connect(m_figure, &QComboBox::currentIndexChanged, this, &SweepPage::draw);
    connect(m_evenings, &EveningsBox::playRequested, this, [this] {
        if (const auto wanted = wish())
            emit playRequested(*wanted);
    });
    suggestPoints();
    show({});
}

void SweepPage::makeKnobs()
{
    for (const Knob knob : allKnobs)
        m_knob->addItem(knob == Knob::Delay ? tr("Delay of a view") : knobName(knob, {}),
                        static_cast<int>(knob));
    for (const ViewName view : allViews)
        if (isKeptByArchitecture(view))
            m_view->addItem(ViewNames::shortName(view), static_cast<int>(view));
    m_view->setCurrentIndex(m_view->findData(static_cast<int>(ViewName::Waiter)));
    nameControl(m_knob, "sweepKnob", tr("What is turned"));
    nameControl(m_view, "sweepView", tr("Which view is late"));
    nameControl(m_points, "sweepPoints", tr("The points, as numbers"));
    nameControl(m_figure, "sweepFigure", tr("Which figure the chart shows"));
    connect(m_knob, &QComboBox::currentIndexChanged, this, &SweepPage::suggestPoints);
}

void SweepPage::suggestPoints()
{
    const auto knob = static_cast<Knob>(m_knob->currentData().toInt());
    m_view->setVisible(knob == Knob::Delay);
    m_points->setText(pointsFor(knob));
}

QWidget *SweepPage::makeChoice()
{
    auto *choice = new QWidget;
    auto *column = new QVBoxLayout(choice);
    column->setContentsMargins({});
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("Turned"), m_knob);
    form->addRow(m_view);
    form->addRow(tr("Points"), m_points);
    column->addLayout(form);
    column->addStretch(1);
    column->addWidget(m_evenings);
    choice->setFixedWidth(14 * theme().sizes.line);
    return choice;
}

QWidget *SweepPage::makeBar()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins({});
    row->addWidget(m_figure);
    row->addStretch(1);
    m_asTable->setCheckable(true);
    connect(m_asTable, &QAction::toggled, m_twin, [this](bool table) {
        m_twin->setCurrentWidget(table ? static_cast<QWidget *>(m_table) : m_chart);
    });
    row->addWidget(textButton(m_asTable, tr("Show the sweep as a table")));
    const auto add = [&](const char *name, const QString &text, const QString &tip, ResultFile as) {
        QAction *action = namedAction(this, name, text, tip);
        connect(action, &QAction::triggered, this, [this, as] { emit fileRequested(as); });
        m_save.push_back(textButton(action, tip));
        row->addWidget(m_save.back());
    };
    add("sweepPictureAction", tr("Save picture…"), tr("Save the chart as a picture"),
        ResultFile::Picture);
    add("sweepCsvAction", tr("CSV…"), tr("Save a line for each figure of each point"),
        ResultFile::Csv);
    add("sweepJsonAction", tr("JSON…"), tr("Save all of it for other programs"), ResultFile::Json);
    return bar;
}

QWidget *SweepPage::makeResult()
{
    setUpTable(m_table, "sweepTable", tr("The sweep as a table"));
    m_table->setModel(m_model);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    new TableFitter(m_table);
    new EmptyState(m_table, tr("Choose what is turned, and play."));
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

void SweepPage::check()
{
    const auto points = numbersFrom(m_points->text());
    m_evenings->setReady(points && !points->empty() ? QString()
                                                    : tr("Points are numbers, as 20, 30, 40."));
}

std::optional<SweepWish> SweepPage::wish() const
{
    const auto points = numbersFrom(m_points->text());
    if (!points || points->empty())
        return std::nullopt;
    SweepWish wanted;
    wanted.knob = static_cast<Knob>(m_knob->currentData().toInt());
    if (wanted.knob == Knob::Delay)
        wanted.view = static_cast<ViewName>(m_view->currentData().toInt());
    wanted.points = *points;
    wanted.evenings = m_evenings->wish();
    return wanted;
}

/// The one that was chosen stays so.
void SweepPage::offerFigures()
{
    const QSignalBlocker quietly(m_figure);
    const auto chosen = m_figure->currentData();
    m_figure->clear();
    for (const KeyFigure figure : m_model->figures())
        m_figure->addItem(figureName(figure), static_cast<int>(figure));
    m_figure->setCurrentIndex(std::max(0, m_figure->findData(chosen)));
    m_figure->setEnabled(m_figure->count() > 0);
}

void SweepPage::show(const Sweep &sweep)
{
    m_model->setSweep(sweep);
    offerFigures();
    const bool hasAny = !m_model->figures().empty();
    for (QToolButton *button : m_save)
        button->setEnabled(hasAny);
    QStringList notes{saturationText(sweep), theoryText(sweep)};
    notes += comparisonNotes(sweep.found);
    notes.removeAll(QString());
    m_notes->setText(hasAny ? notes.join(QLatin1Char(' '))
                            : tr("Choose what is turned, and play: each point is played many times "
                                 "with the same guests."));
    draw();
}

void SweepPage::choose(KeyFigure figure)
{
    m_figure->setCurrentIndex(std::max(0, m_figure->findData(static_cast<int>(figure))));
}

void SweepPage::draw()
{
    m_chart->setSweep(m_model->sweep(), static_cast<KeyFigure>(m_figure->currentData().toInt()));
}

QString SweepPage::savePicture(const QString &path) const
{
    PictureToSave picture;
    picture.on = m_chart->viewport();
    picture.title = tr("Sweep: %1").arg(QString::fromStdString(m_model->sweep().found.scenario));
    picture.description = m_notes->text();
    picture.caption = picture.title + QStringLiteral(". ") + picture.description;
    picture.paint = [this](QPainter &painter) {
        const QRect all(QPoint(), m_chart->viewport()->size());
        m_chart->render(&painter, all, all);
    };
    return writePicture(path, picture);
}

} // namespace restaurant
