// Random faults planted in random evenings: the audit finds every one and names the event that is
// to blame; and where nothing is wrong, it says so. RESTAURANT_SEED begins elsewhere, and
// RESTAURANT_PLANTINGS says how many there are for each kind of fault and view.
#include "planting.h"
#include "testprogram.h"

#include "acceptance/passes.h"
#include "words/audittext.h"

#include <QTest>

namespace restaurant::testing::tst_plantings {

namespace {

QByteArray told(std::uint64_t seed, const std::string &what, const std::vector<Finding> &findings)
{
    std::string text = "seed " + std::to_string(seed) + ", " + what + ':';
    for (const Finding &finding : findings)
        text += "\n    " + FindingText::sentence(finding).toStdString();
    return QByteArray::fromStdString(text);
}

bool isIt(const GuiltyEvent &guilty, const RecordedEvent &event)
{
    return guilty.activity == ActivityNumber{} && guilty.position == event.position;
}
bool isIt(const GuiltyEvent &guilty, const RecordedActivity &activity)
{
    return guilty.activity == activity.number;
}
bool isIt(const GuiltyEvent &guilty, const Happening &happening)
{
    return std::visit([&](const auto &what) { return isIt(guilty, what); }, happening.what);
}

template <typename Item> Fault faultOf(const GuiltyEvent &guilty, const std::vector<Item> &items)
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [&](const Item &item) { return isIt(guilty, item); });
    return {static_cast<std::size_t>(found - items.begin()), guilty.fault};
}

/// One evening of one view, up to some place.
template <typename Board> struct Place
{
    Place(std::uint64_t seed, Dice &dice)
        : items(randomItems<ItemOf<Board>>(seed))
        , count(items.size() - std::size_t(dice.below(int(items.size() / 3))))
        , right(boardOf<Board>(items, count))
    {
    }
    [[nodiscard]] Board with(const Fault &fault) const
    {
        return boardWith(items, count, right, fault);
    }
    std::vector<ItemOf<Board>> items;
    std::size_t count;
    Board right;
};

/// Whether a fault at the next item changes a document at once.
template <typename Board>
bool changesSomething(const Board &before, const std::vector<ItemOf<Board>> &items,
                      const Fault &fault)
{
    const auto next = items.begin() + std::ptrdiff_t(fault.item);
    const std::vector<ItemOf<Board>> two(next, next + 2);
    const auto after = [&](const std::vector<ItemOf<Board>> &come) {
        Board board = before;
        for (const ItemOf<Board> &item : come)
            apply(board, item);
        return board;
    };
    return !sameDocuments(after(two), after(delivered(two, 2, {0, fault.how})));
}

/// A fault that changes a document: many change nothing, and there are evenings without any that
/// do.
template <typename Board>
std::optional<Fault> effectiveFault(const Place<Board> &place, DeliveryFault how, Dice &dice)
{
    Fault fault{std::size_t(dice.below(int(place.count) - 1)), how};
    Board before = boardOf<Board>(place.items, fault.item);
    for (; fault.item + 1 < place.count; ++fault.item) {
        if (changesSomething(before, place.items, fault) &&
            !sameDocuments(place.with(fault), place.right))
            return fault;
        apply(before, place.items[fault.item]);
    }
    return std::nullopt;
}

/// Empty if the fault is found, and each finding names an event that explains the whole store.
/// Nothing: there was no fault to plant.
template <typename Board>
std::optional<QByteArray> plantFault(std::uint64_t seed, DeliveryFault how)
{
    Dice dice(seed);
    const Place<Board> place(seed, dice);
    const std::optional<Fault> effective = effectiveFault(place, how, dice);
    if (!effective)
        return std::nullopt;
    const Fault fault = *effective;
    const Board wrong = place.with(fault);
    PlantedStore<Board> store(place.items);
    store.save(wrong);
    const std::vector<Finding> findings = store.findings();
    const std::string what = "item " + std::to_string(fault.item + 1) + ", fault " +
                             std::to_string(int(how)) + " of " + std::to_string(place.count);
    if (findings.empty())
        return told(seed, what + " not found", findings);
    for (const Finding &finding : findings) {
        if (!finding.guilty)
            return told(seed, what + " not explained", findings);
        // Two faults may come to the same documents: then nobody can tell which it was.
        const Fault named = faultOf(*finding.guilty, place.items);
        if (!sameDocuments(wrong, place.with(named)))
            return told(seed, what + " explained wrongly", findings);
    }
    return QByteArray();
}

template <typename Board> std::vector<std::pair<std::string, QVariant>> rowsOf(const Board &board)
{
    std::vector<std::pair<std::string, QVariant>> rows;
    forEachKind(board, [&]<typename Doc>(const DocumentSet<Doc> &documents) {
        for (const Doc &doc : documents.sorted()) {
            if constexpr (std::is_enum_v<KeyOf<Doc>>)
                rows.emplace_back(kindOf<Doc>, qlonglong(number(keyOf(doc))));
            else if constexpr (std::is_same_v<KeyOf<Doc>, DishId>)
                rows.emplace_back(kindOf<Doc>, QString::fromStdString(keyOf(doc).text()));
            else
                rows.emplace_back(kindOf<Doc>, QString::fromStdString(keyOf(doc)));
        }
    });
    return rows;
}

bool names(const Finding &finding, const std::string &kind, const QVariant &key)
{
    return finding.kind == kind && finding.key == key.toString().toStdString();
}

/// Empty if an edited or deleted row is found, and nothing else. Nothing: there is no row.
template <typename Board> std::optional<QByteArray> plantRow(std::uint64_t seed, bool isDeleted)
{
    Dice dice(seed);
    const Place<Board> place(seed, dice);
    PlantedStore<Board> store(place.items);
    store.save(place.right);
    const auto rows = rowsOf(place.right);
    if (rows.empty())
        return std::nullopt;
    const auto &[kind, key] = rows[std::size_t(dice.below(int(rows.size())))];
    if (isDeleted)
        store.edit("DELETE FROM " + kind + " WHERE key = ?", {key});
    else
        store.edit("UPDATE " + kind + " SET data = replace(data, '\":', '\":1') WHERE key = ?",
                   {key});
    const std::vector<Finding> findings = store.findings();
    const bool all = std::all_of(
        findings.begin(), findings.end(),
        [&, kind = kind, key = key](const Finding &finding) { return names(finding, kind, key); });
    const std::string what = kind + ' ' + key.toString().toStdString();
    return findings.empty() || !all ? told(seed, what, findings) : QByteArray();
}

/// Empty if an edited checkpoint is found. One that no document nor time tells apart is another's.
template <typename Board> std::optional<QByteArray> plantCheckpoint(std::uint64_t seed)
{
    Dice dice(seed);
    const Place<Board> place(seed, dice);
    PlantedStore<Board> store(place.items);
    store.save(place.right);
    std::size_t claimed = place.count;
    bool isHarmless = true;
    for (int tries = 0; isHarmless && tries < 30; ++tries) {
        claimed = 1 + std::size_t(dice.below(int(place.items.size())));
        const Board board = boardOf<Board>(place.items, claimed);
        isHarmless = sameDocuments(board, place.right);
    }
    if (isHarmless)
        return std::nullopt;
    store.edit("UPDATE meta SET checkpoint = ?", {qlonglong(claimed)});
    const std::vector<Finding> findings = store.findings();
    const auto isToldOf = [](const Finding &finding) {
        return finding.what == Finding::What::Checkpoint || finding.guilty;
    };
    const bool all = std::all_of(findings.begin(), findings.end(), isToldOf);
    const std::string what =
        "checkpoint " + std::to_string(place.count) + " said to be " + std::to_string(claimed);
    return findings.empty() || !all ? told(seed, what, findings) : QByteArray();
}

/// Empty if a store that grows, audited again and again, is always right.
template <typename Board> QByteArray growCleanly(std::uint64_t seed, int passes)
{
    Dice dice(seed);
    PlantedStore<Board> store(randomItems<ItemOf<Board>>(seed));
    const auto audit = store.audit();
    std::size_t count = 0;
    for (int pass = 0; pass < passes; ++pass) {
        count = std::min(count + 1 + std::size_t(dice.below(20)), store.items().size());
        Board board = boardOf<Board>(store.items(), count);
        store.save(std::move(board));
        const AuditReport report = dice.chance(50) ? audit->pass() : store.audit()->pass();
        if (!report.isComplete || !report.findings.empty())
            return told(seed, "after " + std::to_string(count), report.findings);
    }
    return {};
}

} // namespace

class TestPlantings : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { qInfo("the first seed is %d", m_firstSeed); }
    void cleanupTestCase()
    {
        tellReallyRun(QStringLiteral("%1 faults planted, %2 audits without one")
                          .arg(m_planted)
                          .arg(m_without));
    }

    void everyFaultInTheKitchenViewIsNamed() { plantAll<KitchenBoard>(m_plantings); }
    void everyFaultInTheWaiterViewIsNamed() { plantAll<WaiterBoard>(m_plantings); }
    void everyFaultInTheStatusViewIsNamed() { plantAll<StatusBoard>(m_plantings); }
    void everyFaultInTheDetailsViewIsNamed() { plantAll<DetailsBoard>(m_plantings); }
    void everyFaultInTheFloorViewIsNamed() { plantAll<FloorBoard>((m_plantings + 3) / 4); }
    void everyFaultInTheMeasuresViewIsNamed() { plantAll<MeasuresBoard>((m_plantings + 3) / 4); }

    /// Events that only a wrong order lets touch a document.
    void seedsThatOnceWereNotExplained()
    {
        const auto plantOnce = []<typename Board>(std::uint64_t seed, const Board &) {
            return plantFault<Board>(seed, DeliveryFault::Swapped).value_or(QByteArray());
        };
        const QByteArray floor = plantOnce(294, FloorBoard(house()));
        QVERIFY2(floor.isEmpty(), floor);
        const QByteArray measures = plantOnce(62, MeasuresBoard(house()));
        QVERIFY2(measures.isEmpty(), measures);
    }
    void aViewWithoutAFaultIsRight()
    {
        const auto grow = [&]<typename Board>(const Board &) {
            for (int i = 0; i < (m_plantings + 3) / 4; ++i) {
                const QByteArray problem = growCleanly<Board>(std::uint64_t(m_firstSeed + i), 20);
                QVERIFY2(problem.isEmpty(), problem);
                m_without += 20;
            }
        };
        grow(KitchenBoard(house()));
        grow(WaiterBoard(house()));
        grow(StatusBoard(house()));
        grow(DetailsBoard(house()));
        grow(FloorBoard(house()));
        grow(MeasuresBoard(house()));
    }

private:
    template <typename Board> void plantAll(int each)
    {
        for (const DeliveryFault how :
             {DeliveryFault::Skipped, DeliveryFault::Doubled, DeliveryFault::Swapped})
            plant(each, [how](std::uint64_t seed) { return plantFault<Board>(seed, how); });
        for (const bool isDeleted : {true, false})
            plant(each,
                  [isDeleted](std::uint64_t seed) { return plantRow<Board>(seed, isDeleted); });
        plant(each, [](std::uint64_t seed) { return plantCheckpoint<Board>(seed); });
    }
    /// Until so many could be planted.
    void plant(int wanted, const std::function<std::optional<QByteArray>(std::uint64_t)> &plantOne)
    {
        int planted = 0;
        for (auto seed = std::uint64_t(m_firstSeed); planted < wanted; ++seed) {
            const std::optional<QByteArray> problem = plantOne(seed);
            if (!problem)
                continue;
            QVERIFY2(problem->isEmpty(), *problem);
            ++planted;
        }
        m_planted += planted;
    }

    const int m_firstSeed = int(wished("RESTAURANT_SEED", 1));
    const int m_plantings = int(wished("RESTAURANT_PLANTINGS", 22));
    int m_planted = 0;
    int m_without = 0;
};

RESTAURANT_TEST(TestPlantings)

} // namespace restaurant::testing::tst_plantings
#include "tst_plantings.moc"
