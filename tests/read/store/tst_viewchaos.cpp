// Views on real lines with real stores, while news is lost, doubled, late and out of order, and
// views crash: whatever happens, each store ends as the fold of the log.
#include "delivery/memorylog.h"
#include "domain/crowd.h"
#include "read/audited.h"
#include "read/randomlog.h"
#include "read/store/liveview.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

namespace restaurant::testing::tst_viewchaos {

namespace {

const LogIdentity ourLog{*uuidFrom("00000000-0000-0000-0000-000000000001"), 1};

/// A view that now and then refuses an event for a while, and can end without saving.
template <typename Board> class FragileView final : public Subscriber
{
public:
    FragileView(const std::string &path, std::uint64_t seed)
        : m_view(house(), {path, ourLog})
        , m_dice(seed)
    {
    }
    void start(Position head) override { m_view.start(head); }
    Position checkpoint() const override { return m_view.checkpoint(); }
    void deliver(std::span<const RecordedEvent> events) override
    {
        if (m_dice.chance(5))
            throw std::runtime_error("not now");
        m_view.deliver(events);
    }
    void skip(const SkippedEvent &event) override { m_view.skip(event); }
    Position idle() override { return m_dice.chance(50) ? m_view.idle() : Position{}; }
    void startOver() override { m_view.startOver(); }
    void finish() noexcept override
    {
        if (!crashes)
            m_view.finish();
        else
            m_view.abandon();
    }

    std::atomic<bool> crashes = false;

private:
    LiveView<Board> m_view;
    Dice m_dice;
};

LinePolicy impatient()
{
    LinePolicy policy;
    policy.batch = 5;
    policy.keep = 30;
    policy.retries = 100;
    policy.retryAfter = std::chrono::milliseconds(0);
    policy.quiet = std::chrono::milliseconds(0);
    policy.poll = std::chrono::milliseconds(1);
    return policy;
}

/// One life of the view: from its start to its crash, or to the end of the log.
template <typename Board>
bool live(const std::string &path, const std::vector<RecordedEvent> &all, MemoryLog &log,
          Dice &dice, bool isLast)
{
    EventFeed feed;
    FragileView<Board> view(path, std::uint64_t(dice.below(1'000'000)));
    view.crashes = !isLast;
    DeliveryLine line(feed, view, log.source(), impatient());
    std::vector<EventBatch> late;
    for (int commit = 0; commit < 10 || isLast; ++commit) {
        const auto written = static_cast<std::size_t>(number(log.head()));
        const auto more =
            std::min<std::size_t>(std::size_t(1 + dice.below(6)), all.size() - written);
        if (more == 0)
            break;
        const auto from = all.begin() + std::ptrdiff_t(written);
        log.append({from, from + std::ptrdiff_t(more)});
        if (!dice.chance(20)) // else it is lost
            late.push_back(log.batch(int(written) + 1, int(more)));
        while (!late.empty() && dice.chance(60)) {
            const auto which = late.begin() + dice.below(int(late.size()));
            feed.publish(*which);
            if (!dice.chance(20)) // else it comes again
                late.erase(which);
        }
    }
    return line.waitUntil(isLast ? log.head() : Position{}, std::chrono::seconds(20));
}

template <typename Board> std::optional<std::string> liveThroughTrouble(std::uint64_t seed)
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath(u"view"_qs).toStdString();
    const auto all = randomLog(seed, 150);
    MemoryLog log;
    Dice dice(seed);
    for (int crash = 0; crash < 3; ++crash)
        if (!live<Board>(path, all, log, dice, false))
            return "the view stopped";
    if (!live<Board>(path, all, log, dice, true))
        return "the view did not arrive";
    return auditedDifference<RecordedEvent>({path, Board::view, ourLog}, *log.source()());
}

} // namespace

class TestViewChaos : public QObject
{
    Q_OBJECT
private slots:
    void everyStoreEndsAsTheFoldOfTheLog()
    {
        for (std::uint64_t seed = 1; seed <= seedsToTry(60); ++seed) {
            std::optional<std::string> wrong;
            switch (allViews[seed % allViews.size()]) {
            case ViewName::Kitchen:
                wrong = liveThroughTrouble<KitchenBoard>(seed);
                break;
            case ViewName::Waiter:
                wrong = liveThroughTrouble<WaiterBoard>(seed);
                break;
            case ViewName::Status:
                wrong = liveThroughTrouble<StatusBoard>(seed);
                break;
            case ViewName::Details:
                wrong = liveThroughTrouble<DetailsBoard>(seed);
                break;
            case ViewName::Dishes:
                wrong = liveThroughTrouble<DishesBoard>(seed);
                break;
            case ViewName::Floor:
            case ViewName::Measures:
                break; // their stores hold what no event tells
            }
            if (wrong)
                QFAIL(qPrintable(
                    QStringLiteral("seed %1: %2").arg(seed).arg(QString::fromStdString(*wrong))));
        }
    }
};

RESTAURANT_TEST(TestViewChaos)

} // namespace restaurant::testing::tst_viewchaos
#include "tst_viewchaos.moc"
