// The order of what is seen, frame by frame: no board shows a change before its event has arrived
// in the picture, and none keeps it back for longer than a frame.
#include "flow/flowtraffic.h"
#include "heldsamples.h"
#include "testprogram.h"
#include "views/flow/flowsamples.h"

#include <QTest>

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <tuple>
#include <vector>

namespace restaurant::testing::tst_storyorder {

using namespace restaurant::samples;
using namespace std::chrono_literals;

namespace {

constexpr Duration frame = 16ms;
constexpr int many = 1000;
constexpr int some = 300;

/// A document that stands for the event of that position.
template <typename Doc> Doc documentOf(Position event)
{
    Doc document;
    document.order = OrderId{static_cast<int>(number(event))};
    return document;
}

/// One board of the picture, and when each event is told to its view and arrives there.
template <typename Board, typename Doc> class Watched
{
public:
    static constexpr ViewName view = Board::view;

    explicit Watched(const FlowTimes &times)
        : m_times(times)
    {
        std::apply([](auto &...kinds) { ((kinds.whole = true), ...); }, m_begin);
        m_board.hold(m_begin, {});
    }

    void expect(const RecordedEvent &event, const FlowWay *way)
    {
        const auto due = m_times.to(Board::view, event);
        if (!way || !due)
            qFatal("every event comes");
        m_events.push_back({event.position, event.at + *due, way->arrives});
    }

    /// The view tells what it was brought; several events in one batch where there are `together`.
    void tell(Instant now, std::size_t together)
    {
        std::size_t due = m_told;
        while (due < m_events.size() && m_events[due].due <= now)
            ++due;
        while (m_told < due) {
            typename HeldBoard<Board>::Batch batch;
            const std::size_t end = std::min(due, m_told + together);
            for (; m_told < end; ++m_told)
                std::get<Changes<Doc>>(batch).upserted.push_back(
                    documentOf<Doc>(m_events[m_told].position));
            m_board.hold(std::move(batch), m_events[m_told - 1].position);
        }
    }

    void show(const FlowCounts &counts)
    {
        m_board.release(counts.views[static_cast<std::size_t>(Board::view)]);
    }

    /// What is wrong in this frame; empty: nothing.
    [[nodiscard]] QString fault(Instant now, bool isOneByOne) const
    {
        const std::size_t shown = m_board.template documents<Doc>().size();
        if (shown > 0) {
            const Event &last = m_events[shown - 1];
            if (!m_board.template find<Doc>(documentOf<Doc>(last.position).order))
                return text(last, "is not shown, but a later one");
            if (last.arrives > now)
                return text(last, "is shown early");
        }
        if (isOneByOne && shown < m_events.size() && m_events[shown].arrives + frame <= now)
            return text(m_events[shown], "is shown late");
        return {};
    }
    /// A token that is drawn on its way, though its change is shown.
    [[nodiscard]] QString fault(const FlowTraffic &traffic) const
    {
        const FlowRoad road{FlowRoad::Kind::ToView, Board::view};
        const auto isShown = [&](const FlowMessage &message) {
            return m_board.template find<Doc>(documentOf<Doc>(message.event).order) != nullptr;
        };
        for (const FlowToken &token : traffic.tokens)
            if (token.traveller.road == road && isShown(token.traveller.message))
                return text({token.traveller.message.event, {}, {}}, "is drawn and shown");
        for (const FlowQueue &queue : traffic.queues)
            if (queue.road == road &&
                std::any_of(queue.waiting.begin(), queue.waiting.end(), isShown))
                return QStringLiteral("somebody waits who is shown");
        return {};
    }
    [[nodiscard]] bool isThrough() const
    {
        return m_board.template documents<Doc>().size() == m_events.size();
    }

private:
    struct Event
    {
        Position position{};
        Instant due{};     ///< When the view is brought it.
        Instant arrives{}; ///< When its token has arrived in the picture.
    };
    static QString text(const Event &event, const char *what)
    {
        return QStringLiteral("event %1 of the %2 view %3")
            .arg(QString::number(number(event.position)),
                 QString::fromStdString(std::string(toWord(Board::view))), QLatin1String(what));
    }

    const FlowTimes &m_times;
    typename HeldBoard<Board>::Batch m_begin;
    HeldBoard<Board> m_board;
    std::vector<Event> m_events;
    std::size_t m_told = 0;
};

/// Random commands, some of them refused, and reactions to what the one before wrote.
class RandomEvening
{
public:
    explicit RandomEvening(unsigned seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] HandledCommand next()
    {
        ++m_commands;
        const bool isReaction = m_last != Position{} && below(3) == 0;
        m_at += isReaction ? Duration{} : Duration(1ms) * below(500);
        const bool isRefused = !isReaction && below(8) == 0;
        HandledCommand made = isRefused ? refusedAt(m_commands, 0)
                                        : placedAt(m_commands, 0, m_position, 1 + below(3));
        made.sent.at = m_at;
        for (RecordedEvent &event : made.outcome.events)
            event.at = m_at;
        if (isReaction) {
            made.sent.actor = {*Name::from("Process manager"), Role::Policy};
            made.sent.causation = m_last;
        }
        m_position += static_cast<int>(made.outcome.events.size());
        m_last = isRefused ? Position{} : Position{m_position};
        return made;
    }

private:
    int below(int end) { return static_cast<int>(m_random() % static_cast<unsigned>(end)); }

    std::mt19937 m_random;
    Instant m_at = noon(0);
    int m_commands = 0;
    int m_position = 0;
    Position m_last{}; ///< 0: there is nothing to react to.
};

/// The picture and its three boards.
struct Picture
{
    FlowTimes times;
    FlowHistory history;
    Watched<KitchenBoard, Ticket> kitchen{times};
    Watched<WaiterBoard, WaiterOrder> waiter{times};
    Watched<StatusBoard, StatusNumber> status{times};

    explicit Picture(FlowTimes of)
        : times(std::move(of))
    {
    }

    template <typename Visit> void forEach(Visit visit)
    {
        visit(kitchen);
        visit(waiter);
        visit(status);
    }
    void add(const HandledCommand &handled)
    {
        history.add({handled});
        const FlowSchedule schedule(history, times, handled.sent.at);
        const auto &events = handled.outcome.events;
        for (std::size_t i = 0; i < events.size(); ++i)
            forEach([&](auto &board) {
                const FlowRoad road{FlowRoad::Kind::ToView, board.view};
                board.expect(events[i], schedule.ofEvent(schedule.end() - 1, i, road));
            });
    }
    [[nodiscard]] QString showFrame(Instant now, std::size_t together, bool looksAtTokens)
    {
        const FlowCounts counts = countsAt(history, times, now, now);
        const FlowTraffic traffic =
            looksAtTokens ? trafficAt(history, times, now, now) : FlowTraffic();
        QString fault;
        forEach([&](auto &board) {
            board.tell(now, together);
            board.show(counts);
            for (const QString &found : {board.fault(now, together == 1), board.fault(traffic)})
                fault = fault.isEmpty() ? found : fault;
        });
        return fault;
    }
    [[nodiscard]] bool isThrough()
    {
        return kitchen.isThrough() && waiter.isThrough() && status.isThrough();
    }
};

FlowTimes keptBy(ArchitectureKind kind)
{
    FlowTimes times;
    times.shortest = 300ms;
    Architecture architecture = usual(kind);
    if (hasJob(kind))
        architecture.every = 700ms;
    times.deliveries =
        Deliveries({{ViewName::Waiter, 1500ms}, {ViewName::Status, 500ms}}, architecture, noon(0));
    return times;
}

/// What is wrong first; empty: nothing.
QString watch(ArchitectureKind kind, int messages, unsigned seed, std::size_t together)
{
    Picture picture(keptBy(kind));
    RandomEvening evening(seed);
    HandledCommand next = evening.next();
    int told = 0;
    int frames = 0;
    Instant now = noon(0);
    for (; told < messages || !picture.isThrough(); now += frame, ++frames) {
        for (; told < messages && next.sent.at <= now; ++told, next = evening.next())
            picture.add(next);
        if (const QString fault = picture.showFrame(now, together, frames % 5 == 0);
            !fault.isEmpty())
            return QStringLiteral("seed %1, %2 s: %3")
                .arg(QString::number(seed),
                     QString::number(std::chrono::duration<double>(now - noon(0)).count()), fault);
        if (now > noon(3600))
            return QStringLiteral("seed %1: something never arrives").arg(seed);
    }
    return {};
}

} // namespace

class TestStoryOrder final : public QObject
{
    Q_OBJECT

private slots:
    void noChangeIsShownBeforeItsEventHasArrivedAndNoneLaterThanAFrame_data()
    {
        QTest::addColumn<ArchitectureKind>("kind");
        for (const ArchitectureKind kind : allArchitectures)
            QTest::newRow(std::string(toWord(kind)).c_str()) << kind;
    }
    void noChangeIsShownBeforeItsEventHasArrivedAndNoneLaterThanAFrame()
    {
        QFETCH(ArchitectureKind, kind);
        const unsigned seed = std::random_device()();
        qInfo("seed %u", seed);
        const int messages = kind == ArchitectureKind::EventSourced ? many : some;
        QCOMPARE(watch(kind, messages, seed, 1), QString());
    }

    void whatIsToldTogetherIsNotShownBeforeTheLastOfItHasArrived()
    {
        const unsigned seed = std::random_device()();
        qInfo("seed %u", seed);
        QCOMPARE(watch(ArchitectureKind::EventSourced, some, seed, 4), QString());
    }
};

RESTAURANT_TEST(TestStoryOrder)

} // namespace restaurant::testing::tst_storyorder
#include "tst_storyorder.moc"
