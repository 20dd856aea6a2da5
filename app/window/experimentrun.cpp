#include "experimentrun.h"

#include <QDir>

#include <cmath>
#include <exception>

namespace restaurant {

namespace {

ReplicationPlan replicationsOf(const EveningsWish &wish)
{
    return {wish.firstSeed, wish.replications, 0};
}

std::vector<Variant> columnsOf(const CompareWish &wish)
{
    std::vector<Architecture> architectures;
    for (const ArchitectureKind kind : wish.architectures)
        architectures.push_back(usual(kind));
    std::vector<std::vector<ViewDelay>> delays;
    for (const double seconds : wish.seconds)
        delays.push_back({{wish.view, std::chrono::duration_cast<Duration>(
                                          std::chrono::duration<double>(seconds))}});
    return columnsOf(architectures, wish.staffings, delays);
}

} // namespace

ExperimentRun::ExperimentRun(QObject *parent)
    : QObject(parent)
{
}

/// What was queued for it by then is told to nobody.
ExperimentRun::~ExperimentRun()
{
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void ExperimentRun::compare(const Scenario &scenario, const CompareWish &wish)
{
    const ComparisonPlan plan{columnsOf(wish), replicationsOf(wish.evenings),
                              wish.evenings.measured, wish.evenings.precision};
    const auto evenings = eveningsOf(scenario, plan.columns);
    if (!evenings) {
        emit failed(QString::fromStdString(evenings.error()));
        return;
    }
    begin([this, plan, evenings = *evenings](const ReplicationWatch &watch,
                                             const std::stop_token &stopped) {
        return [this, found = compareEvenings(evenings, plan, watch, stopped)] {
            emit compared(found);
        };
    });
}

void ExperimentRun::sweep(const Scenario &scenario, const SweepWish &wish)
{
    const SweepPlan plan{wish.knob,
                         wish.view,
                         wish.points,
                         replicationsOf(wish.evenings),
                         wish.evenings.measured,
                         wish.evenings.precision};
    const auto evenings = eveningsOf(scenario, plan);
    if (!evenings) {
        emit failed(QString::fromStdString(evenings.error()));
        return;
    }
    begin([this, plan, evenings = *evenings](const ReplicationWatch &watch,
                                             const std::stop_token &stopped) {
        return [this, found = sweepOver(evenings, plan, watch, stopped)] { emit swept(found); };
    });
}

/// The files lie in the temporary folder, and are gone afterwards.
void ExperimentRun::measure(const LoadWish &wish)
{
    LoadPlan plan{wish.architectures, wish.readers,
                  std::chrono::milliseconds(std::llround(wish.seconds * 1e3)),
                  QDir::tempPath().toStdString()};
    if (plan.architectures.empty())
        plan.architectures.assign(allArchitectures.begin(), allArchitectures.end());
    begin([this, plan](const ReplicationWatch &watch, const std::stop_token &stopped) {
        const auto inAll = [&watch](std::size_t done, std::size_t all) { watch({done, all}); };
        return [this, found = measureLoad(plan, inAll, stopped)] { emit measured(found); };
    });
}

void ExperimentRun::stop()
{
    m_thread.request_stop();
}

void ExperimentRun::begin(Work work)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    emit runningChanged(true);
    m_thread = std::jthread([this, work = std::move(work)](const std::stop_token &stopped) {
        const ReplicationWatch watch = [this](const ReplicationProgress &progress) {
            QMetaObject::invokeMethod(
                this, [this, progress] { emit progressed(progress.done, progress.all); },
                Qt::QueuedConnection);
        };
        std::function<void()> tell;
        try {
            tell = work(watch, stopped);
        } catch (const std::exception &error) {
            tell = [this, message = QString::fromUtf8(error.what())] { emit failed(message); };
        }
        QMetaObject::invokeMethod(
            this,
            [this, tell] {
                end();
                tell();
            },
            Qt::QueuedConnection);
    });
}

void ExperimentRun::end()
{
    m_thread.join();
    m_isRunning = false;
    emit runningChanged(false);
}

} // namespace restaurant

#include "moc_experimentrun.cpp"
