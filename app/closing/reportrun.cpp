#include "reportrun.h"

#include "experiment/otherwisestaffed.h"
#include "report/recordedreport.h"
#include "sqlite/longwork.h"

#include <exception>

namespace restaurant {

ReportRun::ReportRun(QObject *parent)
    : QObject(parent)
{
}

/// What was queued for it by then is told to nobody.
ReportRun::~ReportRun()
{
    m_isGivenUp = true;
    if (m_thread.joinable())
        m_thread.join();
}

void ReportRun::read(const QString &file, Instant until)
{
    begin([this, path = file.toStdString(), until]() -> std::function<void()> {
        Recording recording(path, LogReader::Origin::Ours);
        return [this, report = reportOf(recording, until)] { emit found(report); };
    });
}

void ReportRun::playOtherwise(const QString &file, Staffing staffing)
{
    begin([this, path = file.toStdString(), staffing]() -> std::function<void()> {
        Recording recording(path, LogReader::Origin::Ours);
        const auto report = otherwiseStaffed(sameEvening(recording), staffing);
        if (!report)
            return [this, why = report.error()] { emit failed(QString::fromStdString(why)); };
        return [this, staffing, found = *report] { emit foundOtherwise(staffing, found); };
    });
}

void ReportRun::stop()
{
    m_isGivenUp = true;
    if (m_thread.joinable())
        m_thread.join();
    ++m_run;
    if (std::exchange(m_isRunning, false))
        emit runningChanged(false);
}

void ReportRun::begin(std::function<std::function<void()>()> work)
{
    stop();
    m_isGivenUp = false;
    m_isRunning = true;
    emit runningChanged(true);
    m_thread = std::thread([this, work = std::move(work), run = m_run] {
        const LongWork given({[this] { return m_isGivenUp.load(); }, {}});
        std::function<void()> what;
        try {
            what = work();
        } catch (const std::exception &error) {
            what = [this, message = QString::fromUtf8(error.what())] { emit failed(message); };
        }
        QMetaObject::invokeMethod(
            this, [this, what, run] { tell(what, run); }, Qt::QueuedConnection);
    });
}

void ReportRun::tell(const std::function<void()> &what, int run)
{
    if (run != m_run)
        return;
    stop();
    what();
}

} // namespace restaurant

#include "moc_reportrun.cpp"
