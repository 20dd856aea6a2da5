#include "audit.h"

#include "evening/storedlog.h"
#include "evening/views.h"
#include "playback/bentfold.h"
#include "playback/recording.h"
#include "read/audit/storeaudit.h"

#include <ctime>

namespace restaurant {
namespace {

/// Folded in one pass; a longer way is gone in pieces, with rests between them.
constexpr std::size_t itemsInAPass = 2'000;

/// Lives in the audit's thread.
class AuditLoop
{
public:
    AuditLoop(AuditedEvening evening, Audit::Tell tell)
        : m_evening(std::move(evening))
        , m_tell(std::move(tell))
    {
        for (const ViewName view : allViews)
            stateOf(view) = unaudited(view, "it has not been audited yet");
    }

    void run(Worker<NoRequest> &worker)
    {
        while (!worker.isStopping()) {
            for (const ViewName view : allViews) {
                if (!hasView(m_evening.file, view))
                    continue;
                const RestMeter::Duration before = RestMeter::usedByThread();
                look(view);
                m_tell(stateOf(view));
                m_meter.worked(RestMeter::usedByThread() - before);
                if (!rest(worker))
                    return;
            }
        }
    }

private:
    struct Sources
    {
        explicit Sources(const std::string &file)
            : events(file)
            , story(file)
        {
        }
        StoredLog events;
        StoredStory story;
    };

    [[nodiscard]] AuditState &stateOf(ViewName view)
    {
        return m_states[static_cast<std::size_t>(view)];
    }

    /// What cannot be audited is unknown, and is tried again the next time.
    void look(ViewName view)
    {
        AuditState &state = stateOf(view);
        const auto lastRun = state.lastRun;
        try {
            state = audited(view);
        } catch (const std::exception &error) {
            state = unaudited(view, error.what());
            m_audits[static_cast<std::size_t>(view)].reset();
        }
        if (state.verdict == AuditState::Verdict::Unknown)
            state.lastRun = lastRun;
    }
    [[nodiscard]] AuditState audited(ViewName view)
    {
        const AuditedStore store = m_flawed.storeOf(view);
        if (!isThere(store))
            return unaudited(view, "it has no read store yet");
        AuditReport report = auditOf(store).pass(itemsInAPass);
        if (!report.isComplete)
            return unaudited(view, "the audit has come to event " +
                                       std::to_string(number(report.upTo)) + " so far");
        if (!report.findings.empty() && report.findings[0].what == Finding::What::Store)
            return unaudited(view, report.findings[0].why);
        AuditState state;
        state.view = view;
        state.keptBy = store.keptBy;
        state.upTo = report.upTo;
        state.head = m_sources->events.head();
        state.lastRun = std::chrono::steady_clock::now();
        state.findings = std::move(report.findings);
        if (!state.findings.empty())
            state.verdict = AuditState::Verdict::Wrong;
        else
            state.verdict =
                state.upTo < state.head ? AuditState::Verdict::Behind : AuditState::Verdict::Right;
        return state;
    }
    [[nodiscard]] StoreAudit &auditOf(const AuditedStore &store)
    {
        if (!m_sources)
            m_sources = std::make_unique<Sources>(m_evening.file);
        std::unique_ptr<StoreAudit> &audit = m_audits[static_cast<std::size_t>(store.view)];
        if (!audit)
            audit = tellsStory(store.view)
                        ? makeStoreAudit(store, *m_evening.restaurant, m_sources->story)
                        : makeStoreAudit(store, *m_evening.restaurant, m_sources->events);
        return *audit;
    }

    /// False: it is to end.
    bool rest(Worker<NoRequest> &worker)
    {
        while (worker.rest(m_meter.nextRest())) {
            if (!m_meter.owesMore())
                return true;
            for (const AuditState &state : m_states)
                if (hasView(m_evening.file, state.view))
                    m_tell(state);
        }
        return false;
    }

    const AuditedEvening m_evening;
    const Audit::Tell m_tell;
    FlawedViews m_flawed{m_evening};
    std::unique_ptr<Sources> m_sources;
    std::array<std::unique_ptr<StoreAudit>, allViews.size()> m_audits; ///< After the sources.
    std::array<AuditState, allViews.size()> m_states;
    RestMeter m_meter;
};

} // namespace

RestMeter::Duration RestMeter::usedByThread()
{
    std::timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return std::chrono::seconds(used.tv_sec) +
           std::chrono::duration_cast<Duration>(std::chrono::nanoseconds(used.tv_nsec));
}

std::optional<EventBoards::Any> FlawedViews::at(ViewName view, Position position)
{
    if (position < m_evening.regime.mark.event)
        return std::nullopt;
    if (!m_retraced || m_retraced->taken() > position)
        m_retraced = std::make_unique<Retracing>(*m_evening.restaurant, m_evening.regime);
    if (!m_log)
        m_log = std::make_unique<LogReader>(m_evening.file);
    m_retraced->takeUpTo(position, [this](Position after, int atMost) { //
        return m_log->read(after, atMost);
    });
    m_retraced->bringTo(position);
    return withBoard(EventBoards(), view,
                     [this]<typename Board>(BoardType<Board>) -> EventBoards::Any {
                         return &m_retraced->board<Board>();
                     });
}

std::vector<BentEvent> FlawedViews::bentOf(ViewName view) const
{
    Recording recording(m_evening.file, LogReader::Origin::Ours);
    const Cursor end = recording.end().cursor();
    const auto first = recording.deliveries().bentSince(view, end.mark);
    if (!first)
        return {};
    BentPath path(recording, view, *first);
    path.goTo(end);
    std::vector<BentEvent> bent = path.line().bent();
    if (!path.line().isEmpty()) // it has been made anew
        std::erase_if(bent, [](const BentEvent &one) { return one.kind == BendKind::Discard; });
    return bent;
}

AuditedStore FlawedViews::storeOf(ViewName view)
{
    AuditedStore store =
        auditedStore(m_evening.file, view, m_evening.log, m_evening.regime.architecture);
    if (isKeptByArchitecture(view) && !isExact(store.keptBy))
        store.flawed = [this](ViewName of, Position place) { return at(of, place); };
    if (isKeptByArchitecture(view))
        store.bent = [this, view] { return bentOf(view); };
    return store;
}

/// What fails in it is told as unknown by look(); silence, by the watch.
Audit::Audit(AuditedEvening evening, Tell tell)
    : m_worker(
          0,
          [evening = std::move(evening), tell = std::move(tell)](Worker<NoRequest> &worker) {
              AuditLoop(evening, tell).run(worker);
          },
          [](const std::string &) {})
{
}

} // namespace restaurant
