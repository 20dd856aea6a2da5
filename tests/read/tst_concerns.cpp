// Which events may change what a view shows, held against what they do change in random evenings.
#include "log/codec.h"
#include "read/boards.h"
#include "read/concerns.h"
#include "read/randomlog.h"
#include "testprogram.h"

#include <QTest>

#include <bitset>

namespace restaurant::testing::tst_concerns {

namespace {

using Kinds = std::bitset<eventKinds>;

template <typename Board> bool isAnythingShownChanged(Board &board)
{
    const BoardChanges<Board> changes = changesOf(board, takeChangedKeys(board));
    bool any = false;
    forEachShown<Board>([&]<typename Doc>(std::type_identity<Doc>) {
        any = any || !std::get<Changes<Doc>>(changes).isEmpty();
    });
    return any;
}

struct Seen
{
    Kinds happened;
    Kinds changing; ///< Of these, the kinds that changed something shown.
};

template <typename Board> Seen seenAt(std::uint64_t seeds)
{
    Seen seen;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        Board board(house());
        static_cast<void>(takeChangedKeys(board));
        for (const RecordedEvent &event : randomLog(seed, 400)) {
            apply(board, event);
            seen.happened.set(event.event.index());
            if (isAnythingShownChanged(board))
                seen.changing.set(event.event.index());
        }
    }
    return seen;
}

/// Those that mayShow() names.
template <std::size_t... kind> Kinds namedFor(ViewName view, std::index_sequence<kind...>)
{
    Kinds kinds;
    (kinds.set(kind, mayShow(view, Event(std::variant_alternative_t<kind, Event::variant>{}))),
     ...);
    return kinds;
}

QString wordsOf(const Kinds &kinds)
{
    QStringList words;
    [&]<std::size_t... kind>(std::index_sequence<kind...>)
    {
        ((kinds.test(kind) ? words.append(QString::fromStdString(std::string(typeWord(
                                 Event(std::variant_alternative_t<kind, Event::variant>{})))))
                           : void()),
         ...);
    }
    (std::make_index_sequence<eventKinds>());
    return words.join(QStringLiteral(", "));
}

/// The evenings have nearly all kinds of events; `rarely`: of these it takes a rare evening.
template <typename Board> void compare(const Kinds &rarely = {})
{
    const Seen seen = seenAt<Board>(20);
    const Kinds named = namedFor(Board::view, std::make_index_sequence<eventKinds>());
    QVERIFY(seen.happened.count() > 20);
    QCOMPARE(wordsOf(seen.changing & named), wordsOf(seen.changing));
    QCOMPARE(wordsOf(seen.changing), wordsOf(named & seen.happened & ~rarely));
}

} // namespace

class TestConcerns final : public QObject
{
    Q_OBJECT

private slots:
    void whatChangesTheKitchenIsNamedAndNothingElse() { compare<KitchenBoard>(); }
    void whatChangesTheWaiterIsNamedAndNothingElse() { compare<WaiterBoard>(); }
    void whatChangesTheStatusIsNamedAndNothingElse()
    {
        Kinds rarely; // only what is on its number's way to the guest already
        for (const Event &event :
             {Event(LineVoided()), Event(OrderRejected()), Event(OrderPickedUp())})
            rarely.set(event.index());
        compare<StatusBoard>(rarely);
    }
    void whatChangesTheDetailsIsNamedAndNothingElse() { compare<DetailsBoard>(); }
};

RESTAURANT_TEST(TestConcerns)

} // namespace restaurant::testing::tst_concerns
#include "tst_concerns.moc"
