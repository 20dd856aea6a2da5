// A recording shows what its read stores hold before it is checked and made ready, says how far it
// has come with that, and then shows what a fresh fold of its log gives.
#include "evening/evening.h"
#include "evening/eveningsource.h"
#include "evening/loghistory.h"
#include "evening/writeside.h"
#include "evening/writesidethread.h"
#include "testprogram.h"

#include "sqlite/longwork.h"
#include "sqlite/query.h"
#include "store/logreader.h"

#include <QtTest>

#include <QTemporaryDir>

namespace restaurant::testing::tst_opening {

using namespace std::chrono_literals;

namespace {

const QString charlieIsBack =
    QStringLiteral(SOURCE_DIR "/resources/scenarios/charlie-is-back.scenario.json");

/// All that the views of an evening hold.
using Folded = AllBoards::Each<std::type_identity_t>;

/// What was told of each view.
struct Told
{
    AllBoards::Each<BoardChanges> boards;
    std::map<ViewName, ViewProgress> progress;

    [[nodiscard]] ViewsListeners listeners()
    {
        ViewsListeners all;
        forEachBoard(AllBoards(), [&]<typename Board>(BoardType<Board>) {
            std::get<ViewListener<Board>>(all.boards).changed =
                [this](const BoardChanges<Board> &changes, Position) {
                    std::get<BoardChanges<Board>>(boards) = changes;
                };
        });
        all.progress = [this](const ViewProgress &reached) { progress[reached.view] = reached; };
        return all;
    }
};

template <typename Board> const BoardChanges<Board> &toldOf(const Told &told)
{
    return std::get<BoardChanges<Board>>(told.boards);
}

/// The tickets that a screen holds.
std::map<OrderId, Ticket> taken(std::map<OrderId, Ticket> shown, const Changes<Ticket> &changes)
{
    if (changes.whole)
        shown.clear();
    for (const Ticket &ticket : changes.upserted)
        shown.insert_or_assign(ticket.order, ticket);
    for (const OrderId order : changes.removed)
        shown.erase(order);
    return shown;
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::string m_file;
    Scenario m_scenario;

    [[nodiscard]] ViewsPlace place()
    {
        const StoreHeader header = LogReader(m_file).header();
        return {m_file, {header.store, header.epoch}};
    }
    [[nodiscard]] Told told()
    {
        Told told;
        LogReader log(m_file);
        static_cast<void>(tellDurable(place(), m_scenario.restaurant, log, told.listeners()));
        return told;
    }
    /// Folded from the log, each view as far as it is told to have come.
    [[nodiscard]] Folded folded(std::map<ViewName, ViewProgress> reached)
    {
        auto boards = AllBoards::make<std::type_identity_t>(m_scenario.restaurant);
        LogReader log(m_file);
        const auto events = log.read({}, 1'000'000);
        const auto story = log.story({}, 1'000'000);
        forEachBoard(AllBoards(), [&]<typename Board>(BoardType<Board>) {
            Board &board = std::get<Board>(boards);
            if constexpr (TellsStory<Board>) {
                for (const Happening &happening : story)
                    apply(board, happening);
            } else {
                for (const RecordedEvent &event : events)
                    if (event.position <= reached[Board::view].at)
                        apply(board, event);
            }
        });
        return boards;
    }

private slots:
    void initTestCase()
    {
        qRegisterMetaType<EveningInfo>();
        qRegisterMetaType<IndexState>();
        m_file = m_folder.filePath(QStringLiteral("recorded.restaurant")).toStdString();
        m_scenario = loadScenario(charlieIsBack);
        WriteSide writeSide(m_file, m_scenario);
        Views views(place(), writeSide.scenario().restaurant, writeSide.feeds());
        writeSide.showOn(&views);
        const Instant closing = m_scenario.starts + 90min;
        while (writeSide.next() && *writeSide.next() <= closing)
            static_cast<void>(writeSide.advance(closing, 512));
        static_cast<void>(
            writeSide.setStaffing(staffingOf(m_scenario.live.pools), "Zoe comes to help"));
        QVERIFY(views.waitUntilSaved(writeSide.reach()));
        writeSide.showOn(nullptr);
    }

    void whatTheReadStoresHoldIsTheFirstPicture()
    {
        const Told first = told();
        const Folded fresh = folded(first.progress);
        QVERIFY(number(first.progress.at(ViewName::Kitchen).at) > 0);
        QVERIFY(toldOf<KitchenBoard>(first) == wholeOf(std::get<KitchenBoard>(fresh)));
        QVERIFY(toldOf<WaiterBoard>(first) == wholeOf(std::get<WaiterBoard>(fresh)));
        QVERIFY(toldOf<StatusBoard>(first) == wholeOf(std::get<StatusBoard>(fresh)));
        QVERIFY(toldOf<FloorBoard>(first) == wholeOf(std::get<FloorBoard>(fresh)));
        QVERIFY(toldOf<MeasuresBoard>(first) == wholeOf(std::get<MeasuresBoard>(fresh)));
        QCOMPARE(first.progress.size(), FirstBoards::views.size());
        for (const auto &[view, progress] : first.progress)
            QCOMPARE(progress.head, LogReader(m_file).head());
    }

    void aReadStoreThatDoesNotFitIsNotShown_data()
    {
        QTest::addColumn<QByteArray>("edit");
        QTest::newRow("another log") << QByteArray("UPDATE meta SET epoch = epoch + 1");
        QTest::newRow("another projection") << QByteArray("UPDATE meta SET projection = 0");
        QTest::newRow("ahead of the log") << QByteArray("UPDATE meta SET checkpoint = 99999999");
        QTest::newRow("not understood") << QByteArray("UPDATE ticket SET data = '{}'");
        QTest::newRow("no store") << QByteArray("DROP TABLE meta");
    }
    void aReadStoreThatDoesNotFitIsNotShown()
    {
        QFETCH(QByteArray, edit);
        const std::string store = viewFilePath(m_file, ViewName::Kitchen);
        const QString kept = QString::fromStdString(store) + QStringLiteral(".kept");
        QVERIFY(QFile::copy(QString::fromStdString(store), kept));
        run(Connection(store, Purpose::ReadStore), edit.constData());
        const Told first = told();
        QVERIFY(toldOf<KitchenBoard>(first) == wholeOf(KitchenBoard(m_scenario.restaurant)));
        QCOMPARE(first.progress.at(ViewName::Kitchen).at, Position{});
        QVERIFY(number(first.progress.at(ViewName::Waiter).at) > 0);
        QVERIFY(QFile::remove(QString::fromStdString(store)));
        QVERIFY(QFile::rename(kept, QString::fromStdString(store)));
    }

    void runningAgainIsToldAsItGoesOn()
    {
        QStringList order;
        Position last{};
        WriteSide::Opening opening;
        opening.found = [&] { order += QStringLiteral("found"); };
        opening.ranAgain = [&](Position done, Position all) {
            order += QStringLiteral("ran again");
            QVERIFY(done > last && done <= all);
            last = done;
        };
        const WriteSide writeSide(m_file, opening);
        QVERIFY(order.size() > 1);
        QCOMPARE(order.first(), QStringLiteral("found"));
        QCOMPARE(order.count(QStringLiteral("found")), 1);
    }

    void afterItsFirstPictureItGoesOn()
    {
        std::map<OrderId, Ticket> tickets;
        EveningInfo info;
        IndexState index;
        Evening evening(eveningSourceFor(QString::fromStdString(m_file)));
        connect(&evening, &Evening::opened, this,
                [&](const EveningInfo &opened) { info = opened; });
        evening.listen<KitchenBoard>(this, [&](const auto &changes) {
            tickets = taken(std::move(tickets), std::get<Changes<Ticket>>(changes));
        });
        connect(&evening, &Evening::indexMoved, this,
                [&](const IndexState &moved) { index = moved; });
        info.isOpening = true;
        evening.open();
        QTRY_VERIFY_WITH_TIMEOUT(!info.isOpening, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(index.isOver() && number(index.all) > 0, 30'000);
        const Folded fresh = folded(told().progress);
        const auto whole = std::get<Changes<Ticket>>(wholeOf(std::get<KitchenBoard>(fresh)));
        QTRY_COMPARE(tickets.size(), whole.upserted.size());
        QVERIFY(tickets == taken({}, whole));
    }

    void whomAPersonSentIsKnownFromTheBeginning()
    {
        EveningInfo info;
        Evening evening(eveningSourceFor(QString::fromStdString(m_file)));
        connect(&evening, &Evening::opened, this, [&](const EveningInfo &opened) {
            if (info.file.isEmpty())
                info = opened;
        });
        evening.open();
        QTRY_VERIFY_WITH_TIMEOUT(!info.file.isEmpty(), 30'000);
        QVERIFY(info.isOpening);
        const CueMark sent{
            CueMark::Kind::Decided, m_scenario.starts + 90min, "Zoe comes to help", {}};
        QVERIFY(info.decisions == std::vector{sent}); // and not Charlie, who was planned
    }

    void whatIsOpenedOnlyToLookIsTold()
    {
        EveningSource source = eveningSourceFor(QString::fromStdString(m_file));
        source.readOnly = true;
        std::optional<OpeningProgress> checked;
        std::optional<EveningInfo> info;
        Evening evening(source);
        connect(&evening, &Evening::openingMoved, this, [&](const OpeningProgress &progress) {
            QVERIFY(!info);
            checked = progress;
        });
        connect(&evening, &Evening::opened, this,
                [&](const EveningInfo &opened) { info = opened; });
        evening.open();
        QTRY_VERIFY_WITH_TIMEOUT(info, 30'000);
        QVERIFY(checked && checked->step == OpeningProgress::Step::Checking);
        QVERIFY(checked->percent > 0);
    }

    void whoClosesMeanwhileDoesNotWait()
    {
        std::atomic<bool> isOpening = false;
        WriteSideNews news;
        const auto openForEver = [&isOpening]() -> std::unique_ptr<WriteSide> {
            for (;; isOpening = true)
                endIfGivenUp("open the store", "evening.restaurant");
        };
        auto thread = std::make_unique<WriteSideThread>(openForEver, news);
        QTRY_VERIFY(isOpening);
        thread.reset();
    }

    void aDamagedRecordingIsToldInWords()
    {
        const QString damaged = m_folder.filePath(QStringLiteral("damaged.restaurant"));
        QVERIFY(QFile::copy(QString::fromStdString(m_file), damaged));
        QFile file(damaged);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write(QByteArray(4096 * 8, '\x5a'));
        file.close();
        EveningInfo info;
        QStringList told;
        Evening evening(eveningSourceFor(damaged));
        connect(&evening, &Evening::opened, this,
                [&](const EveningInfo &opened) { info = opened; });
        const auto keep = [&told](const QString &message) { told += message; };
        connect(&evening, &Evening::failed, this, keep);
        connect(&evening, &Evening::openingFailed, this, keep);
        evening.open();
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told.first().contains(QStringLiteral("damaged")));
        QVERIFY(info.file.isEmpty() || info.isOpening);
    }
};

RESTAURANT_TEST(TestOpening)

} // namespace restaurant::testing::tst_opening
#include "tst_opening.moc"
