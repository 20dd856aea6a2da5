#include "closingcontroller.h"

#include "closing/closingwindow.h"
#include "common/controls.h"
#include "evening/eveningsource.h"

#include <QAction>
#include <QFileInfo>

#include <algorithm>

namespace restaurant {

namespace {

/// The scenario behind `path` in the list of those that the program brings; behind the last, and
/// behind a file of somebody's own, the first.
ShippedScenario scenarioAfter(const QString &path)
{
    const QList<ShippedScenario> all = shippedScenarios();
    const auto here = std::find_if(
        all.begin(), all.end(), [&path](const ShippedScenario &one) { return one.path == path; });
    if (all.isEmpty())
        return {};
    return here == all.end() || here + 1 == all.end() ? all.first() : *(here + 1);
}

} // namespace

ClosingController::ClosingController(WhereToSave where, QWidget *window)
    : QObject(window)
    , m_where(std::move(where))
    , m_parent(window)
    , m_action(namedAction(this, "whatItWasAction", tr("&What the evening was…"),
                           tr("Waits before and after each cue, guests lost, harm and refusals")))
{
    m_action->setShortcut({Qt::CTRL | Qt::Key_E});
    m_action->setEnabled(false);
    connect(m_action, &QAction::triggered, this, &ClosingController::showReport);
    connect(&m_run, &ReportRun::found, this, &ClosingController::take);
    connect(&m_run, &ReportRun::failed, this, [this](const QString &message) {
        if (!m_isToShow)
            return;
        closingWindow()->say(message);
        m_window->show();
    });
}

void ClosingController::serve(const Evening *evening, const EveningInfo &info, const QString &path)
{
    m_run.stop();
    m_hasRun = false;
    m_isToShow = false;
    m_file = info.file;
    m_now = info.scenario.starts;
    m_action->setEnabled(true);
    const ShippedScenario next = scenarioAfter(path);
    m_nextPath = next.path;
    m_nextName = next.name;
    connect(evening, &Evening::clockChanged, this,
            [this, evening](const ClockState &clock) { follow(clock, evening->isLive()); });
}

void ClosingController::setCanBeginAnew(bool can)
{
    m_canBeginAnew = can;
    if (m_window)
        m_window->setCanBeginAnew(can);
}

void ClosingController::follow(const ClockState &clock, bool isLive)
{
    if (!isLive)
        return;
    m_now = clock.now;
    m_hasRun = m_hasRun || clock.running;
    if (!clock.ended || !std::exchange(m_hasRun, clock.running))
        return;
    m_isToShow = false;
    m_run.read(m_file, m_now);
}

void ClosingController::showReport()
{
    m_isToShow = true;
    m_run.read(m_file, m_now);
}

void ClosingController::take(const EveningReport &report)
{
    if (!m_isToShow) {
        emit over(reportInShort(report));
        return;
    }
    ClosingWindow *window = closingWindow();
    window->setNext(m_nextName);
    window->setCanBeginAnew(m_canBeginAnew);
    window->showReport(report, m_file);
}

ClosingWindow *ClosingController::closingWindow()
{
    if (m_window)
        return m_window;
    m_window = new ClosingWindow(m_parent);
    connect(m_window, &ClosingWindow::againRequested, this, [this] {
        m_window->close();
        emit againRequested();
    });
    connect(m_window, &ClosingWindow::nextRequested, this, [this] {
        m_window->close();
        emit nextRequested(m_nextPath);
    });
    connect(m_window, &ClosingWindow::handoutRequested, this, &ClosingController::saveHandout);
    return m_window;
}

void ClosingController::saveHandout()
{
    const QString path = m_where(QStringLiteral("evening.pdf"));
    if (path.isEmpty())
        return;
    const QString trouble =
        restaurant::saveHandout(path, m_window->shown(), m_window->handoutSize());
    m_window->say(trouble.isEmpty() ? tr("Saved as %1").arg(QFileInfo(path).fileName()) : trouble);
}

} // namespace restaurant

#include "moc_closingcontroller.cpp"
