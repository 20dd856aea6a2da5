// The screen is a function of the journal up to the cursor: wherever the cursor comes from, the
// boards are those of a fresh fold to the same place.
#include "evenings.h"
#include "freshfold.h"
#include "testprogram.h"

#include "playback/stepping.h"

#include <QtTest>

#include <QRandomGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <random>

namespace restaurant::testing::tst_player {

using namespace restaurant::test;

namespace {

/// The documents that a pane holds which is told nothing but changes.
template <typename Doc> class Shown
{
public:
    void take(const Changes<Doc> &changes)
    {
        if (changes.whole)
            m_documents.clear();
        for (const Doc &doc : changes.upserted)
            m_documents.insert_or_assign(keyOf(doc), doc);
        for (const auto &key : changes.removed)
            m_documents.erase(key);
    }
    [[nodiscard]] bool equals(const std::vector<Doc> &documents) const
    {
        return std::equal(m_documents.begin(), m_documents.end(), documents.begin(),
                          documents.end(),
                          [](const auto &entry, const Doc &doc) { return entry.second == doc; });
    }

private:
    std::map<KeyOf<Doc>, Doc> m_documents;
};

std::vector<Cursor> randomCursors(Recording &recording, std::mt19937 &random, int count)
{
    const auto last = number(recording.end().mark.place());
    std::vector<Cursor> cursors{recording.start(), recording.knownEnd().cursor()};
    for (int i = 0; i < count; ++i) {
        const auto place = static_cast<std::int64_t>(random()) % (last + 1);
        const Cursor there = recording.cursorAt(StoryPlace{place});
        cursors.push_back(
            i % 3 != 0 ? there
                       : recording.cursorAt(there.at + std::chrono::milliseconds(random() % 9000)));
    }
    std::sort(cursors.begin(), cursors.end());
    return cursors;
}

void foldOn(KitchenBoard &board, Recording &recording, Position upTo)
{
    const auto way = static_cast<int>(number(upTo) - number(board.position));
    for (const RecordedEvent &event : recording.log().read(board.position, way))
        apply(board, event);
}

} // namespace

class TestPlayer : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    std::string path(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }

private slots:
    void initTestCase()
    {
        play(livingScenario(false), path("living.restaurant"));
        play(livingScenario(true), path("late.restaurant"));
        play(scriptedScenario(), path("scripted.restaurant"));
    }

    void aSeekShowsWhatAFreshFoldShows_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("indexed");
        for (const char *file : {"living.restaurant", "late.restaurant", "scripted.restaurant"}) {
            QTest::addRow("%s", file) << QByteArray(file) << false;
            QTest::addRow("%s, indexed", file) << QByteArray(file) << true;
        }
    }
    void aSeekShowsWhatAFreshFoldShows()
    {
        QFETCH(QByteArray, file);
        QFETCH(bool, indexed);
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        Recording recording(path(file.constData()));
        const auto cursors = randomCursors(recording, random, 60);
        const auto pictures = freshPictures(recording, cursors);
        Player player(recording);
        while (indexed && player.indexSome(700)) {
        }
        for (int i = 0; i < 60; ++i) {
            const std::size_t n = random() % cursors.size();
            player.moveTo(cursors[n]);
            const std::string wrong = difference(player, pictures[n]);
            QVERIFY2(wrong.empty(), qPrintable(QStringLiteral("at place %1: %2")
                                                   .arg(number(cursors[n].mark.place()))
                                                   .arg(QString::fromStdString(wrong))));
        }
    }

    void changesBringAPaneToWhereTheBoardIs()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        Recording recording(path("living.restaurant"));
        Player player(recording);
        Shown<Ticket> tickets;
        Shown<FloorGuest> guests;
        Cursor at = recording.cursorAt(StoryPlace{900});
        for (int i = 0; i < 200; ++i) {
            if (random() % 20 == 0)
                at = recording.cursorAt(StoryPlace{static_cast<std::int64_t>(random()) %
                                                   number(recording.knownEnd().mark.place())});
            else if (const auto step = random() % 2 != 0
                                           ? next(recording, at, StepBy::OneHappening)
                                           : previous(recording, at, StepBy::OneEvent))
                at = *step;
            player.moveTo(at);
            for (const auto &step : player.takeSteps<KitchenBoard>())
                tickets.take(std::get<Changes<Ticket>>(step.changes));
            for (const auto &step : player.takeSteps<FloorBoard>())
                guests.take(std::get<Changes<FloorGuest>>(step.changes));
            QVERIFY(tickets.equals(player.board<KitchenBoard>().tickets.sorted()));
            QVERIFY(guests.equals(player.board<FloorBoard>().guests.sorted()));
        }
    }

    void aShortWayOnIsToldEventByEvent()
    {
        const auto seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        Recording recording(path("living.restaurant"));
        Player player(recording);
        Shown<Ticket> tickets;
        KitchenBoard expected(recording.scenario().restaurant);
        int told = 0;
        for (std::int64_t at = 200; at < 600;
             at += 1 + std::int64_t(random() % mostStepsTogether)) {
            player.moveTo(recording.cursorAt(Position{at}));
            for (const auto &step : player.takeSteps<KitchenBoard>()) {
                foldOn(expected, recording, Position{number(step.upTo) - 1});
                QVERIFY(told == 0 || tickets.equals(expected.tickets.sorted()));
                tickets.take(std::get<Changes<Ticket>>(step.changes));
                foldOn(expected, recording, step.upTo);
                QVERIFY(tickets.equals(expected.tickets.sorted()));
                ++told;
            }
        }
        QVERIFY2(told > 100, qPrintable(QString::number(told)));
    }

    void everyOrderIsKnownHoweverLongAgoItWasClosed()
    {
        Recording recording(path("living.restaurant"));
        Player player(recording);
        const std::vector cursors{recording.cursorAt(StoryPlace{1500}), recording.end().cursor()};
        const auto pictures = freshPictures(recording, cursors);
        for (std::size_t n = 0; n < cursors.size(); ++n) {
            player.moveTo(cursors[n]);
            for (const auto &[order, details] : pictures[n].details) {
                const auto found = player.details(order);
                QVERIFY(found);
                QVERIFY(*found == details);
            }
        }
        QVERIFY(player.board<DetailsBoard>().details.size() < pictures.back().details.size());
        QVERIFY(!player.details(OrderId{99'999}));
        player.moveTo(recording.start());
        QVERIFY(!player.details(pictures.back().details.begin()->first));
    }

    void aViewIsAsLateAsItWasThen()
    {
        Recording recording(path("late.restaurant"));
        Player player(recording);
        bool wasLate = false;
        LogReader log(path("late.restaurant"));
        for (const Happening &happening : log.story({}, 1'000'000)) {
            const auto *activity = std::get_if<RecordedActivity>(&happening.what);
            const auto *seen = activity ? std::get_if<ViewConsulted>(&activity->activity) : nullptr;
            if (!seen || !seen->view)
                continue;
            const Cursor there = recording.cursorAt(happening.place);
            const Position shown = shownAt(recording, there, *seen->view);
            wasLate = wasLate || shown < seen->head;
            // What arrives in the very same instant may have arrived after he looked.
            QVERIFY(seen->position <= shown);
            const Duration delay = recording.deliveries().delayOf(*seen->view);
            for (const RecordedEvent &event : log.read(seen->position, 100))
                QVERIFY(event.position > shown || event.at + delay == there.at);
        }
        QVERIFY(wasLate);
    }

    void aViewThatIsNotFollowedCatchesUpWhenItIs()
    {
        Recording recording(path("living.restaurant"));
        Player player(recording);
        player.follow(ViewName::Measures, false);
        player.moveTo(recording.knownEnd().cursor());
        QCOMPARE(player.positionOf(ViewName::Measures), Position{});
        player.follow(ViewName::Measures, true);
        QCOMPARE(player.positionOf(ViewName::Measures), recording.knownEnd().mark.event);
    }

    void keyframesAreLaidToTheEnd()
    {
        Recording recording(path("living.restaurant"));
        Player player(recording);
        int calls = 1;
        while (player.indexSome(500))
            ++calls;
        QCOMPARE(player.indexProgress().done, recording.knownEnd().mark.place());
        QVERIFY(calls > 3);
        QVERIFY(player.bytes() > 0);
        QCOMPARE(player.cursor(), recording.start());
    }
};

RESTAURANT_TEST(TestPlayer)

} // namespace restaurant::testing::tst_player
#include "tst_player.moc"
