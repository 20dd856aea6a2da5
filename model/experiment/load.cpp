#include "load.h"

#include "experiment/keptstore.h"
#include "read/store/documenttable.h"
#include "read/store/viewfile.h"
#include "relational/read/relationalreader.h"
#include "workload/workload.h"

#include <QStorageInfo>
#include <QSysInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <atomic>
#include <exception>
#include <fstream>
#include <stdexcept>
#include <thread>

namespace restaurant {

namespace {

using Clock = std::chrono::steady_clock;

double secondsSince(Clock::time_point began)
{
    return std::chrono::duration<double>(Clock::now() - began).count();
}

/// What somebody does who wants the kitchen's board as it is stored.
class BoardReader
{
public:
    BoardReader(const std::string &file, const Restaurant &restaurant, ArchitectureKind kind)
        : m_store(hasOwnStores(kind) ? viewFilePath(file, ViewName::Kitchen) : file,
                  Purpose::ReadOnly)
        , m_board(restaurant)
    {
        if (kind == ArchitectureKind::Crud)
            m_joins.emplace(m_store);
        else
            m_tickets.emplace(m_store);
    }
    /// How many tickets it has.
    std::size_t read()
    {
        std::size_t tickets = 0;
        if (m_joins) {
            m_joins->read(m_board);
            tickets = m_board.tickets.size();
        } else {
            m_tickets->forEach([&tickets](const Ticket &) { ++tickets; });
        }
        return tickets;
    }

private:
    Connection m_store;
    KitchenBoard m_board;
    std::optional<RelationalReader> m_joins;
    std::optional<DocumentReader<Ticket>> m_tickets;
};

/// One who reads until he is told to stop, in a thread of his own.
class Reader
{
public:
    Reader(const std::string &file, const Restaurant &restaurant, ArchitectureKind kind)
        : m_thread([this, file, &restaurant, kind](const std::stop_token &stop) {
            try {
                readOn(BoardReader(file, restaurant, kind), stop);
            } catch (...) {
                m_failure = std::current_exception();
            }
        })
    {
    }
    /// What each read took, in microseconds. Rethrows what has ended it.
    std::vector<double> finish()
    {
        m_thread.request_stop();
        m_thread.join();
        if (m_failure)
            std::rethrow_exception(m_failure);
        return std::move(m_times);
    }

private:
    void readOn(BoardReader reader, const std::stop_token &stop)
    {
        while (!stop.stop_requested()) {
            const auto began = Clock::now();
            m_tickets += reader.read();
            m_times.push_back(1e6 * secondsSince(began));
        }
    }

    std::vector<double> m_times;
    std::size_t m_tickets = 0;
    std::exception_ptr m_failure;
    std::jthread m_thread; ///< The last: it uses the others.
};

double percentile(const std::vector<double> &sorted, double share)
{
    if (sorted.empty())
        return 0;
    const auto last = static_cast<double>(sorted.size() - 1);
    return sorted[static_cast<std::size_t>(share * last)];
}

void takeReads(std::vector<double> times, double seconds, LoadPoint &point)
{
    std::sort(times.begin(), times.end());
    point.reads = times.size();
    point.readsPerSecond = static_cast<double>(times.size()) / seconds;
    point.readP50 = percentile(times, 0.5);
    point.readP99 = percentile(times, 0.99);
}

/// "4 processors (Model), Debian GNU/Linux 12, ext4".
std::string machineText(const std::string &folder)
{
    std::string model;
    std::ifstream cpus("/proc/cpuinfo");
    for (std::string line; model.empty() && std::getline(cpus, line);)
        if (line.starts_with("model name"))
            model = line.substr(std::min(line.find(": "), line.size() - 2) + 2);
    const QStorageInfo storage(QString::fromStdString(folder));
    return std::to_string(std::thread::hardware_concurrency()) + " processors" +
           (model.empty() ? std::string() : " (" + model + ")") + ", " +
           QSysInfo::prettyProductName().toStdString() + ", " +
           storage.fileSystemType().toStdString();
}

constexpr std::size_t alreadyThere = 2'000; // commands that are there when reading begins

} // namespace

LoadPoint measureLoad(ArchitectureKind kind, int readers, std::chrono::milliseconds length,
                      const std::string &folder, const LoadWork &work, const std::stop_token &stop)
{
    const std::string file = folder + "/load.restaurant";
    KeptStore store(file, work.restaurant, kind);
    std::size_t next = 0;
    for (; next < alreadyThere && !stop.stop_requested(); ++next)
        store.handle(work.commands[next]);
    store.finish();
    std::vector<std::unique_ptr<Reader>> threads;
    for (int i = 0; i < readers; ++i)
        threads.push_back(std::make_unique<Reader>(file, work.restaurant, kind));
    const auto began = Clock::now();
    while (Clock::now() - began < length && next < work.commands.size() && !stop.stop_requested()) {
        store.handle(work.commands[next++]);
        store.commit();
    }
    const double seconds = secondsSince(began);
    std::vector<double> times;
    for (const auto &reader : threads) {
        const std::vector<double> own = reader->finish();
        times.insert(times.end(), own.begin(), own.end());
    }
    LoadPoint point{kind, readers, static_cast<double>(next - alreadyThere) / seconds, 0, 0, 0, 0};
    takeReads(std::move(times), seconds, point);
    return point;
}

MeasuredLoad measureLoad(const LoadPlan &plan, const LoadWatch &watch, const std::stop_token &stop)
{
    constexpr std::size_t fastest = 40; // commands in a millisecond, more than any file takes
    Workload workload;
    const auto commands =
        workload.next(alreadyThere + fastest * static_cast<std::size_t>(plan.length.count()));
    const std::size_t all = plan.architectures.size() * plan.readers.size();
    MeasuredLoad measured{machineText(plan.folder), plan.length, {}, all};
    for (const ArchitectureKind kind : plan.architectures) {
        for (const int readers : plan.readers) {
            const QTemporaryDir folder(QString::fromStdString(plan.folder + "/load-XXXXXX"));
            if (!folder.isValid())
                throw std::runtime_error(plan.folder + ": nothing can be written there");
            const LoadPoint point =
                measureLoad(kind, readers, plan.length, folder.path().toStdString(),
                            {workload.restaurant(), commands}, stop);
            if (stop.stop_requested()) // it was cut short
                return measured;
            measured.points.push_back(point);
            if (watch)
                watch(measured.points.size(), all);
        }
    }
    return measured;
}

} // namespace restaurant
