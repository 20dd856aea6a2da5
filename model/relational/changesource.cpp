#include "relational/changesource.h"

#include "relational/changecapture.h"

#include <set>
#include <string_view>
#include <utility>

namespace restaurant {

namespace {

std::set<std::string_view> unwatchedBy(Flaw flaw)
{
    switch (flaw) {
    case Flaw::LinesUnwatched:
        return {"order_line"};
    case Flaw::SeatingUnwatched:
        return {"seating"};
    case Flaw::StockUnwatched:
        return {"stock"};
    case Flaw::None:
    case Flaw::PushLost:
    case Flaw::JobStopped:
        break;
    }
    return {};
}

/// Triggers of the write side's own connection note what changes; the job drains their notes.
class Captured final : public ChangeSource
{
public:
    Captured(const Connection &writes, Flaw flaw)
        : m_capture(writes, unwatchedBy(flaw))
        , m_reader(writes)
    {
        m_capture.addReader(job);
        m_drained = m_reader.drainedBy(job);
    }
    Touched take(Instant /*now*/) override
    {
        DrainedChanges drained = m_reader.after(m_drained);
        m_drained = drained.last;
        m_capture.acknowledge(job, m_drained);
        drained.touched.add(std::exchange(m_known, {}));
        return std::move(drained.touched);
    }
    Memory memory() override
    {
        Memory memory{m_reader.after(m_drained).touched, {}};
        memory.noted.add(m_known);
        return memory;
    }
    void goOnFrom(Memory memory) override { m_known = std::move(memory.noted); }

private:
    static constexpr std::string_view job = "views";
    ChangeCapture m_capture;
    ChangeReader m_reader;
    ChangeNumber m_drained{};
    Touched m_known; ///< Beside what its own triggers have noted.
};

/// The job asks which rows have changed. A clock that polls go by shows whole seconds.
class Polled final : public ChangeSource
{
public:
    Polled(const Connection &writes, const Architecture &architecture)
        : m_poll(writes, architecture.by, SameTime::Missed, std::chrono::seconds(1))
        , m_sweeps(architecture.sweeps)
    {
        static_cast<void>(take({})); // the first concerns everything, and that is known
    }
    Touched take(Instant now) override
    {
        Touched touched = m_poll.pollAt(now);
        if (m_sweeps)
            touched.add(m_poll.sweep());
        return touched;
    }
    Memory memory() override { return {{}, m_poll.memory()}; }
    void goOnFrom(Memory memory) override { m_poll.goOnFrom(std::move(memory.poll)); }

private:
    TablePoll m_poll;
    const bool m_sweeps;
};

} // namespace

std::unique_ptr<ChangeSource> changesFor(const Architecture &architecture, const Connection &writes)
{
    if (architecture.kind == ArchitectureKind::Trigger)
        return std::make_unique<Captured>(writes, architecture.flaw);
    if (architecture.kind == ArchitectureKind::Poll)
        return std::make_unique<Polled>(writes, architecture);
    return nullptr;
}

} // namespace restaurant
