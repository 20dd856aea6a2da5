// The live views of the story: floor and measures, brought by lines of their own, kept in stores
// with both checkpoints.
#include "delivery/deliveryline.h"
#include "read/audited.h"
#include "read/randomlog.h"
#include "read/randomstory.h"
#include "read/store/liveview.h"
#include "testprogram.h"

#include <QTemporaryDir>
#include <QTest>

namespace restaurant::testing::tst_storyviews {

namespace {

const LogIdentity ourLog{*uuidFrom("00000000-0000-0000-0000-000000000001"), 1};

/// A story in memory, read by lines and by who compares.
class MemoryStory final : public StorySource
{
public:
    explicit MemoryStory(const std::vector<Happening> &story)
        : m_story(story)
    {
    }
    std::vector<Happening> read(StoryPlace after, std::size_t atMost) override
    {
        const auto from = m_story.begin() + number(after);
        const auto count = std::min<std::ptrdiff_t>(std::ptrdiff_t(atMost), m_story.end() - from);
        return {from, from + count};
    }
    StoryPlace head() override { return StoryPlace{std::ssize(m_story)}; }

private:
    const std::vector<Happening> &m_story;
};

template <typename Board> Board foldedStory(const std::vector<Happening> &story)
{
    Board board(house());
    for (const Happening &happening : story)
        apply(board, happening);
    return board;
}

} // namespace

class TestStoryViews : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    const std::vector<Happening> m_story = randomStory(7, 1500);

    template <typename Board> [[nodiscard]] std::string path() const
    {
        return viewFilePath(m_folder.filePath(u"evening.restaurant"_qs).toStdString(), Board::view);
    }
    template <typename Board> [[nodiscard]] std::optional<std::string> difference() const
    {
        MemoryStory source(m_story);
        return auditedDifference<Happening>({path<Board>(), Board::view, ourLog}, source);
    }

    /// Saves here and there, crashes between, and ends up right.
    template <typename Board> void liveThroughCrashes()
    {
        const StoryPlace head{std::ssize(m_story)};
        for (std::size_t stop = 40; stop < m_story.size(); stop += 90) {
            LiveView<Board> crashing(house(), {path<Board>(), ourLog});
            crashing.start(head);
            const auto seen = std::size_t(number(crashing.checkpoint()));
            const std::span<const Happening> rest = std::span(m_story).subspan(seen);
            crashing.deliver(rest.first(std::min<std::size_t>(30, rest.size())));
            static_cast<void>(crashing.idle());
            crashing.deliver(rest.subspan(30, std::min<std::size_t>(25, rest.size() - 30)));
            crashing.abandon();
            QCOMPARE(difference<Board>(), std::nullopt);
        }
        LiveView<Board> view(house(), {path<Board>(), ourLog});
        view.start(head);
        view.deliver(std::span(m_story).subspan(std::size_t(number(view.checkpoint()))));
        QVERIFY(sameDocuments(view.board(), foldedStory<Board>(m_story)));
        view.finish();
        QCOMPARE(difference<Board>(), std::nullopt);
    }

    template <typename Board> void followALine()
    {
        StoryFeed feed;
        LiveView<Board> view(house(), {});
        StoryLine line(feed, view, [this] { return std::make_unique<MemoryStory>(m_story); });
        QVERIFY(line.waitUntil(StoryPlace{std::ssize(m_story)}));
        line.startOver();
        QVERIFY(line.waitUntil(StoryPlace{std::ssize(m_story)}));
        QVERIFY(sameDocuments(view.board(), foldedStory<Board>(m_story)));
    }

private slots:
    void crashesCostNothing()
    {
        liveThroughCrashes<FloorBoard>();
        liveThroughCrashes<MeasuresBoard>();
    }
    void aLineBringsTheStory()
    {
        followALine<FloorBoard>();
        followALine<MeasuresBoard>();
    }
    void bothCheckpointsAreKept()
    {
        {
            LiveView<MeasuresBoard> view(house(), {path<MeasuresBoard>(), ourLog});
            view.start(StoryPlace{std::ssize(m_story)});
            view.startOver();
            view.deliver(std::span(m_story).first(100));
            static_cast<void>(view.idle());
            QCOMPARE(view.problem(), std::string());
            view.finish();
        }
        const auto board = foldedStory<MeasuresBoard>({m_story.begin(), m_story.begin() + 100});
        const Connection store(path<MeasuresBoard>(), Purpose::ReadOnly);
        const auto header = readViewHeader<StoryPlace>(store);
        QVERIFY(header);
        QCOMPARE(header->checkpoint, StoryPlace{100});
        QCOMPARE(header->activity, board.activity);
        QCOMPARE(number(header->checkpoint) - number(header->activity), number(board.position));
    }
    void aStoreOfEventsAloneIsNoStoreOfTheStory()
    {
        LiveView<MeasuresBoard> view(house(), {path<MeasuresBoard>(), ourLog});
        view.start(StoryPlace{std::ssize(m_story)});
        view.finish();
        MemoryStory source(m_story);
        QCOMPARE(
            auditedDifference<Happening>({path<MeasuresBoard>(), ViewName::Floor, ourLog}, source),
            std::optional<std::string>("it is not a read store of this view"));
    }
};

RESTAURANT_TEST(TestStoryViews)

} // namespace restaurant::testing::tst_storyviews
#include "tst_storyviews.moc"
