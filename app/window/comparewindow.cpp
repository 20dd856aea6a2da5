#include "comparewindow.h"

#include "common/controls.h"
#include "common/picturefile.h"
#include "evening/eveningsource.h"
#include "experiment/comparisontext.h"
#include "experiment/loadtext.h"
#include "theme/themes.h"
#include "window/filecontroller.h"
#include "words/plaintext.h"
#include "words/toldtext.h"

#include <QLocale>
#include <QTabBar>
#include <QVBoxLayout>

namespace restaurant {

namespace {

constexpr QSize firstSize(1180, 720);

QString secondsOf(std::chrono::nanoseconds length)
{
    return QLocale::c().toString(static_cast<double>(length.count()) / 1e9, 'f', 1);
}

QString tookText(const Comparison &found)
{
    if (found.replications == 0)
        return CompareWindow::tr("Stopped before each had been played once.");
    return CompareWindow::tr("Simulated in %1 s by %2 threads; one after the other it is %3 s of "
                             "work.")
        .arg(secondsOf(found.took))
        .arg(found.threads)
        .arg(secondsOf(found.worked));
}

} // namespace

CompareWindow::CompareWindow(const Prompts &prompts, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_prompts(prompts)
    , m_pages(new QTabWidget)
    , m_compare(new ComparePage)
    , m_sweep(new SweepPage)
    , m_load(new LoadPage)
{
    setObjectName(QStringLiteral("compareWindow"));
    m_pages->addTab(m_compare, tr("&Compare"));
    m_pages->addTab(m_sweep, tr("S&weep"));
    m_pages->addTab(m_load, tr("Measured &load"));
    m_pages->setDocumentMode(true);
    m_pages->tabBar()->setDrawBase(false); // it would lie above the tabs
    auto *column = new QVBoxLayout(this);
    const int margin = theme().sizes.margin;
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_pages);
    connectPages();
    connectRun();
    sizeToScreen(this, firstSize);
}

void CompareWindow::setScenario(const Scenario &scenario)
{
    m_scenario = scenario;
    setWindowTitle(tr("Compare: %1").arg(scenarioText(scenario.name)));
    for (EveningsBox *box : {m_compare->evenings(), m_sweep->evenings()})
        box->setFirstSeed(scenario.seed);
}

std::array<RunBox *, 3> CompareWindow::runs() const
{
    return {m_compare->evenings()->run(), m_sweep->evenings()->run(), m_load->run()};
}

void CompareWindow::connectPages()
{
    connect(m_compare, &ComparePage::playRequested, this, [this](const CompareWish &wish) {
        m_running = m_compare->evenings()->run();
        m_run.compare(m_scenario, wish);
    });
    connect(m_sweep, &SweepPage::playRequested, this, [this](const SweepWish &wish) {
        m_running = m_sweep->evenings()->run();
        m_run.sweep(m_scenario, wish);
    });
    connect(m_sweep, &SweepPage::latenessRequested, this, [this](const SweepWish &wish) {
        m_running = m_sweep->evenings()->run();
        m_run.sweep(loadScenario(QStringLiteral(":/scenarios/stale-waiter.scenario.json")), wish);
    });
    connect(m_load, &LoadPage::measureRequested, this, [this](const LoadWish &wish) {
        m_running = m_load->run();
        m_run.measure(wish);
    });
    connect(m_compare, &ComparePage::fileRequested, this, &CompareWindow::saveComparison);
    connect(m_sweep, &SweepPage::fileRequested, this, &CompareWindow::saveSweep);
    connect(m_load, &LoadPage::fileRequested, this, &CompareWindow::saveLoad);
    for (RunBox *box : runs())
        connect(box, &RunBox::stopRequested, &m_run, &ExperimentRun::stop);
}

void CompareWindow::connectRun()
{
    connect(&m_run, &ExperimentRun::runningChanged, this, [this](bool running) {
        m_sweep->setBusy(running);
        for (RunBox *box : runs()) {
            box->setReady(running && box != m_running ? tr("Another one is being played.")
                                                      : QString());
            if (box == m_running)
                box->setRunning(running);
        }
    });
    connect(&m_run, &ExperimentRun::progressed, this, [this](std::size_t done, std::size_t all) {
        if (m_running)
            m_running->setProgress(done, all);
    });
    connect(&m_run, &ExperimentRun::compared, this, [this](const Comparison &found) {
        m_comparison = found;
        m_compare->show(found);
        say(tookText(found));
    });
    connect(&m_run, &ExperimentRun::swept, this, [this](const Sweep &found) {
        m_swept = found;
        m_sweep->show(found);
        say(tookText(found.found));
    });
    connect(&m_run, &ExperimentRun::measured, this, [this](const MeasuredLoad &found) {
        m_measured = found;
        m_load->show(found);
        if (found.points.empty())
            say(tr("Stopped before anything had been measured."));
    });
    connect(&m_run, &ExperimentRun::failed, this, &CompareWindow::say);
}

void CompareWindow::say(const QString &text)
{
    if (m_running)
        m_running->say(text);
}

namespace {

QString filterOf(ResultFile as)
{
    switch (as) {
    case ResultFile::Picture:
        return pictureFilter();
    case ResultFile::Csv:
        return CompareWindow::tr("Tables (*.csv)");
    case ResultFile::Json:
        return CompareWindow::tr("JSON (*.json)");
    case ResultFile::Junit:
        return CompareWindow::tr("JUnit (*.xml)");
    }
    return {};
}

QString endingOf(ResultFile as)
{
    switch (as) {
    case ResultFile::Picture:
        return QStringLiteral(".png");
    case ResultFile::Csv:
        return QStringLiteral(".csv");
    case ResultFile::Json:
        return QStringLiteral(".json");
    case ResultFile::Junit:
        return QStringLiteral(".xml");
    }
    return {};
}

} // namespace

void CompareWindow::save(ResultFile as, const QString &name,
                         const std::function<QString(const QString &)> &to)
{
    const QString suggestion = name + endingOf(as);
    const QString filter = filterOf(as);
    const QString path =
        nameToSave(m_prompts.saveFile(this, tr("Save what was found"), filter, suggestion), filter,
                   suggestion);
    const QString trouble = path.isEmpty() ? QString() : to(path);
    if (!trouble.isEmpty())
        m_prompts.tell(this, tr("It was not saved"), trouble);
}

void CompareWindow::saveComparison(ResultFile as)
{
    save(as, QStringLiteral("compare"), [this, as](const QString &path) {
        switch (as) {
        case ResultFile::Picture:
            return m_compare->savePicture(path);
        case ResultFile::Csv:
            return writeFile(path, csvOf(m_comparison));
        case ResultFile::Json:
            return writeFile(path, jsonOf(m_comparison));
        case ResultFile::Junit:
            return writeFile(path, junitOf(m_comparison));
        }
        return QString();
    });
}

void CompareWindow::saveSweep(ResultFile as)
{
    save(as, QStringLiteral("sweep"), [this, as](const QString &path) {
        switch (as) {
        case ResultFile::Picture:
            return m_sweep->savePicture(path);
        case ResultFile::Csv:
            return writeFile(path, csvOf(m_swept));
        default:
            return writeFile(path, jsonOf(m_swept));
        }
    });
}

void CompareWindow::saveLoad(ResultFile as)
{
    save(as, QStringLiteral("load"), [this, as](const QString &path) {
        switch (as) {
        case ResultFile::Picture:
            return m_load->savePicture(path);
        case ResultFile::Csv:
            return writeFile(path, csvOf(m_measured));
        default:
            return writeFile(path, jsonOf(m_measured));
        }
    });
}

} // namespace restaurant

#include "moc_comparewindow.cpp"
