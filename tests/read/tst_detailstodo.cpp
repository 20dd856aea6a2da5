// The order-details view tells what the process manager waits for, as the process manager knows it.
#include "read/detailstodo.h"
#include "testprogram.h"

#include "domain/crowd.h"
#include "domain/writingside.h"
#include "read/detailsboard.h"

#include <QTest>

#include <string>

namespace restaurant::testing::tst_detailstodo {

using namespace std::chrono_literals;

namespace {

/// A random evening, and the view that is told of all that happens in it.
class WatchedEvening
{
public:
    explicit WatchedEvening(std::uint64_t seed)
        : m_limits(seed % 2 == 0 ? Limits{} : Limits{20s, 30s})
        , m_crowd(seed)
        , m_evening(m_limits)
    {
        m_evening.receive(4);
    }

    /// Some commands, each with all that follows from it; true while view and list agree.
    bool play(int commands)
    {
        for (int n = 0; n < commands; ++n) {
            const Command command = m_crowd.next();
            (void)m_evening.play(command, m_crowd.role());
            (void)m_evening.wait(2s);
            tell();
            if (told() != m_evening.todo())
                return false;
            m_most = std::max(m_most, m_evening.todo().size());
        }
        return true;
    }
    [[nodiscard]] std::size_t most() const { return m_most; }

private:
    void tell()
    {
        for (; m_told < m_evening.log().size(); ++m_told) {
            RecordedEvent recorded;
            recorded.position = Position{static_cast<std::int64_t>(m_told) + 1};
            recorded.at = m_evening.timeOf(m_told);
            recorded.event = m_evening.log()[m_told].event;
            apply(m_board, recorded);
        }
    }
    [[nodiscard]] std::vector<Todo> told() const
    {
        std::vector<Todo> all;
        for (const OrderDetails &details : m_board.details.sorted()) {
            for (Todo &one : todoOf(details, m_limits))
                all.push_back(std::move(one));
        }
        return all;
    }

    const Limits m_limits;
    Crowd m_crowd;
    WritingSide m_evening;
    DetailsBoard m_board{house()};
    std::size_t m_told = 0;
    std::size_t m_most = 0;
};

} // namespace

class TestDetailsTodo final : public QObject
{
    Q_OBJECT

private slots:
    void theViewTellsTheListOfTheProcessManager()
    {
        std::size_t most = 0;
        for (std::uint64_t seed = 1; seed <= 40; ++seed) {
            WatchedEvening evening(seed);
            QVERIFY2(evening.play(300), ("seed " + std::to_string(seed)).c_str());
            most = std::max(most, evening.most());
        }
        QVERIFY(most > 3);
    }
};

RESTAURANT_TEST(TestDetailsTodo)

} // namespace restaurant::testing::tst_detailstodo
#include "tst_detailstodo.moc"
