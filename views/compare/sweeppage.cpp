#include "sweeppage.h"

#include "common/controls.h"
#include "sweepchart.h"
#include "sweepmodel.h"
#include "theme/themes.h"
#include "words/experimentnotes.h"
#include "words/experimenttext.h"
#include "words/names.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
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

/// The two that are drawn together.
std::vector<KeyFigure> costOfLateness()
{
    return {KeyFigure::Refused, KeyFigure::SoldOut};
}

} // namespace

SweepPage::SweepPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new SweepModel(this))
    , m_knob(new QComboBox)
    , m_view(new QComboBox)
    , m_points(new QLineEdit)
    , m_lateness(new QPushButton(tr("What &lateness costs")))
    , m_evenings(new EveningsBox(QStringLiteral("sweep"), {10, 2, 1}))
    , m_chart(new SweepChart)
    , m_result(new ChartResult(QStringLiteral("sweep"), m_chart, m_model,
                               {tr("The sweep as a table"), tr("Choose what is turned, and play."),
                                tr("Save a line for each figure of each point")}))
{
    makeKnobs();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(theme().sizes.margin);
    row->addWidget(makeChoice());
    row->addWidget(m_result, 1);
    connect(m_points, &QLineEdit::textChanged, this, &SweepPage::check);
    connect(m_lateness, &QPushButton::clicked, this, &SweepPage::askForLateness);
    connect(m_result, &ChartResult::fileRequested, this, &SweepPage::fileRequested);
    connect(m_result->figures(), &QComboBox::currentIndexChanged, this, [this](int place) {
        m_chosen = m_offered[static_cast<std::size_t>(place)];
        draw();
    });
    connect(m_evenings->run(), &RunBox::beginRequested, this, [this] {
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
    nameControl(m_lateness, "sweepLateness",
                tr("Play the evening “A waiter view that is late” at five delays of that view, "
                   "and draw what was refused and what was sold though out"));
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
    column->addWidget(m_lateness);
    column->addStretch(1);
    column->addWidget(m_evenings);
    choice->setFixedWidth(14 * theme().sizes.line);
    return choice;
}

void SweepPage::check()
{
    const auto points = numbersFrom(m_points->text());
    m_evenings->run()->setReady(
        points && !points->empty() ? QString() : tr("Points are numbers, as 20, 30, 40."));
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

void SweepPage::askForLateness()
{
    m_knob->setCurrentIndex(m_knob->findData(static_cast<int>(Knob::Delay)));
    m_view->setCurrentIndex(m_view->findData(static_cast<int>(ViewName::Waiter)));
    suggestPoints();
    m_evenings->offer({20, 0, 1}); // as what the scenario says of itself was found
    choose(costOfLateness());
    if (const auto wanted = wish())
        emit latenessRequested(*wanted);
}

void SweepPage::setBusy(bool busy)
{
    m_lateness->setEnabled(!busy);
}

/// Each by itself, and the two that tell what lateness costs together. The choice stays.
void SweepPage::offerFigures()
{
    const QSignalBlocker quietly(m_result->figures());
    m_offered.clear();
    m_result->figures()->clear();
    const auto offer = [this](const std::vector<KeyFigure> &figures, const QString &name) {
        m_offered.push_back(figures);
        m_result->figures()->addItem(name);
    };
    const std::vector<KeyFigure> &found = m_model->figures();
    for (const KeyFigure figure : found)
        offer({figure}, figureName(figure));
    const auto cost = costOfLateness();
    if (std::includes(found.begin(), found.end(), cost.begin(), cost.end()))
        offer(cost, tr("Refused, and sold though out"));
    m_result->figures()->setVisible(!m_offered.empty());
    choose(m_chosen);
}

void SweepPage::show(const Sweep &sweep)
{
    m_model->setSweep(sweep);
    const bool hasAny = !m_model->figures().empty();
    m_result->setSavable(hasAny);
    m_result->say(hasAny ? sweepNotes(sweep).join(QLatin1Char(' '))
                         : tr("Choose what is turned, and play: each point is played many times "
                              "with the same guests."));
    offerFigures();
}

void SweepPage::choose(const std::vector<KeyFigure> &figures)
{
    m_chosen = figures;
    const auto found = std::find(m_offered.begin(), m_offered.end(), figures);
    const QSignalBlocker quietly(m_result->figures());
    m_result->figures()->setCurrentIndex(
        found == m_offered.end() ? 0 : static_cast<int>(found - m_offered.begin()));
    draw();
}

void SweepPage::draw()
{
    const int place = m_result->figures()->currentIndex();
    m_chart->setSweep(m_model->sweep(), place < 0 ? std::vector<KeyFigure>()
                                                  : m_offered[static_cast<std::size_t>(place)]);
}

QString SweepPage::savePicture(const QString &path) const
{
    return m_result->savePicture(
        path, tr("Sweep: %1").arg(QString::fromStdString(m_model->sweep().found.scenario)));
}

} // namespace restaurant

#include "moc_sweeppage.cpp"
